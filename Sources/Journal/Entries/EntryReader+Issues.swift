import Registration

extension EntryReader {
  /// What is said of a revision of the list of participants.
  mutating func issuedList() throws(Unreadable) -> IssuedList {
    var kind: IssuedList.Kind?
    var revision: Int?
    var upTo: EntryID?
    var asOf: Moment?
    var layout = IssuedList.Layout()
    var rows = 0
    var file = ""
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .kind: kind = try word("kind of list")
      case .revision: revision = try json.integer()
      case .upTo: upTo = try entryID()
      case .asOf: asOf = try moment()
      case .letterOrder: layout.order = try word("order of a list")
      case .groups: layout.groups = try list { reader throws(Unreadable) in try reader.group() }
      case .rows: rows = try json.integer()
      case .file: file = try json.string()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return IssuedList(
      try required(kind, .kind),
      revision: try required(revision, .revision),
      upTo: try required(upTo, .upTo),
      asOf: try required(asOf, .asOf),
      layout: layout,
      rows: rows,
      file: file
    )
  }
}
