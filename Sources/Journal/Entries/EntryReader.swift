import Registration

/// Reads the JSON of lines back into entries, in any order of members.
///
/// One reads many lines, and remembers of each what the next probably says again.
struct EntryReader {
  var json: JSONReader
  let known: KnownTexts
  /// The minute that moments were last read of.
  var minute = MinuteText()
  var activities = RecentTexts<ActivityID>()
  var affiliations = RecentTexts<AffiliationCode>()
  var ministries = RecentTexts<MinistryID>()
  var operators = RecentTexts<Operator>()
  var texts = RecentTexts<String>()
  let words: CommonWords
  /// The desk that identities were last read of, and its name in one word.
  var desk: (name: UInt64, desk: DeskID)?

  /// What a line says.
  struct Line: Hashable {
    /// The entry's number in the file that the line stands in; the first where several were lost.
    let number: UInt32
    let content: Content

    /// The last number that the line stands for.
    var last: UInt32 {
      switch content {
      case .entry: number
      case .lost(let through): through
      }
    }

    /// An entry, or the number of the last of those that salvage did not find.
    enum Content: Hashable {
      case entry(Entry)
      case lost(through: UInt32)
    }
  }

  /// A reader of lines in `bytes`.
  init(_ bytes: LentBytes, known: KnownTexts) {
    json = JSONReader(bytes)
    self.known = known
    words = known.words
  }

  /// Reads the entry whose JSON stands in a range of the bytes, a line of `desk`'s file.
  mutating func line(in range: Range<Int>, of desk: DeskID) throws(Unreadable) -> Line {
    json.begin(range)
    let line = try line(of: desk)
    try json.finish()
    return line
  }

  /// Whether a line that cannot be read, though its checksum is right, is one that another version of the program wrote.
  func isOfAnotherVersion(_ range: Range<Int>) -> Bool {
    JSONGrammar.isObject(range, of: json.bytes)
  }

  private mutating func line(of desk: DeskID) throws(Unreadable) -> Line {
    var number: UInt32?
    var identity: EntryID?
    var at: Moment?
    var by: Operator?
    var facts: [Fact]?
    var undoes: EntryID?
    var seen: [DeskID: UInt32] = [:]
    var t: UInt32?
    var lost: UInt32?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .n: number = try self.number()
      case .identity: identity = try entryID()
      case .at: at = try moment()
      case .by: by = try self.operator()
      case .facts: facts = try list { reader throws(Unreadable) in try reader.fact() }
      case .undoes: undoes = try entryID()
      case .seen: seen = try self.seen()
      case .t: t = try self.number()
      case .lost: lost = try self.number()
      default: throw .unknownMember(key.rawValue)
      }
    }
    let own = EntryID(desk: desk, number: try required(number, .n))
    if let lost {
      guard lost >= own.number else { throw .value("\(lost)", of: "last lost entry") }
      return Line(number: own.number, content: .lost(through: lost))
    }
    let stamp = Stamp(
      id: identity ?? own,
      at: try required(at, .at),
      by: try required(by, .by)
    )
    let entry = Entry(
      stamp: stamp,
      facts: try required(facts, .facts),
      undoes: undoes,
      seen: seen,
      t: t
    )
    return Line(number: own.number, content: .entry(entry))
  }

  private mutating func seen() throws(Unreadable) -> [DeskID: UInt32] {
    var seen: [DeskID: UInt32] = [:]
    try json.openObject()
    while let name = try json.anyName() {
      guard let desk = DeskID(name) else { throw .value(name, of: "desk") }
      seen[desk] = try number()
    }
    return seen
  }
}

extension EntryReader {
  /// The value, which must have been there.
  func required<Value>(_ value: Value?, _ key: Key) throws(Unreadable) -> Value {
    guard let value else { throw .missing(key) }
    return value
  }

  /// A list of what `read` reads.
  mutating func list<Value>(
    _ read: (inout EntryReader) throws(Unreadable) -> Value
  ) throws(Unreadable) -> [Value] {
    var values: [Value] = []
    try json.openArray()
    while try json.element() { values.append(try read(&self)) }
    return values
  }
}
