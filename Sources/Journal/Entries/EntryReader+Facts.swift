import Registration

extension EntryReader {
  /// A fact: an object with one member, named by the fact's kind.
  mutating func fact() throws(Unreadable) -> Fact {
    try json.openObject()
    guard let kind = try json.factKind() else { throw .unknownFact("") }
    let fact = try fact(of: kind)
    if let another = try json.anyName() { throw .unknownMember(another) }
    return fact
  }

  private mutating func fact(of kind: FactKind) throws(Unreadable) -> Fact {
    switch kind {
    case .programmeAdopted: return .programmeAdopted(try programme())
    case .programmeRevised:
      let (from, to) = try change { reader throws(Unreadable) in try reader.programme() }
      return .programmeRevised(from: from, to: to)
    case .registered: return try registered()
    case .amended: return try amended()
    case .moved: return .moved(try move())
    case .expectationSet: return try expectationSet()
    case .marked: return .marked(try markChange())
    case .boarded: return .boarded(try boardChange())
    case .ministryAdded: return .ministryAdded(try ministry())
    case .ministryRenamed:
      let (from, to) = try change { reader throws(Unreadable) in try reader.ministry() }
      return .ministryRenamed(from: from, to: to)
    case .ministriesMerged: return try ministriesMerged()
    case .activityAdded: return try activityAdded()
    case .activityChanged:
      let (from, to) = try change { reader throws(Unreadable) in try reader.activity() }
      return .activityChanged(from: from, to: to)
    case .activityCancelled: return try activityCancelled()
    case .exported: return .exported(try export())
    case .listIssued: return .listIssued(try issuedList())
    case .broughtIn: return .broughtIn(file: try file())
    case .undone: return .undone(try fact())
    }
  }

  /// What was and what is now.
  private mutating func change<Value>(
    _ read: (inout EntryReader) throws(Unreadable) -> Value
  ) throws(Unreadable) -> (from: Value, to: Value) {
    var from: Value?
    var to: Value?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .from: from = try read(&self)
      case .to: to = try read(&self)
      default: throw .unknownMember(key.rawValue)
      }
    }
    return (try required(from, .from), try required(to, .to))
  }

  private mutating func ministriesMerged() throws(Unreadable) -> Fact {
    var ministry: MinistryID?
    var into: MinistryID?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .ministry: ministry = try ministryID()
      case .into: into = try ministryID()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return .ministriesMerged(try required(ministry, .ministry), into: try required(into, .into))
  }

  private mutating func activityAdded() throws(Unreadable) -> Fact {
    var activity: Activity?
    var after: ActivityID?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .activity: activity = try self.activity()
      case .after: after = try activityID()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return .activityAdded(try required(activity, .activity), after: after)
  }

  private mutating func activityCancelled() throws(Unreadable) -> Fact {
    var activity: ActivityID?
    var reason = ""
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .activity: activity = try activityID()
      case .reason: reason = try json.string()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return .activityCancelled(try required(activity, .activity), reason: reason)
  }

  private mutating func file() throws(Unreadable) -> String {
    var file = ""
    try json.openObject()
    while let key = try json.key() {
      guard key == .file else { throw .unknownMember(key.rawValue) }
      file = try json.string()
    }
    return file
  }

  private mutating func export() throws(Unreadable) -> Export {
    var list: String?
    var filter = ""
    var rows = 0
    var file = ""
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .list: list = try json.string()
      case .filter: filter = try json.string()
      case .rows: rows = try json.integer()
      case .file: file = try json.string()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return Export(list: try required(list, .list), filter: filter, rows: rows, file: file)
  }
}
