import Registration

/// The single values that facts are made of. The ones that stand in every entry are read from their bytes.
extension EntryReader {
  /// A count or number, 0 to 2^32 - 1.
  mutating func number() throws(Unreadable) -> UInt32 {
    let value = try json.integer()
    guard let number = UInt32(exactly: value) else { throw .value("\(value)", of: "number") }
    return number
  }

  mutating func `operator`() throws(Unreadable) -> Operator {
    try value("operator") { Operator($0) }
  }

  mutating func activityID() throws(Unreadable) -> ActivityID {
    let text = try json.string()
    guard let activity = known.activity(text) else { throw .value(text, of: "activity") }
    return activity
  }

  mutating func affiliationCode() throws(Unreadable) -> AffiliationCode {
    let text = try json.string()
    guard let code = known.affiliation(text) else { throw .value(text, of: "code") }
    return code
  }

  mutating func ministryID() throws(Unreadable) -> MinistryID {
    let text = try json.string()
    guard let ministry = known.ministry(text) else { throw .value(text, of: "ministry") }
    return ministry
  }

  mutating func badge() throws(Unreadable) -> Badge {
    try value("badge") { Badge($0) }
  }

  mutating func day() throws(Unreadable) -> CalendarDay {
    try value("day") { CalendarDay($0) }
  }

  mutating func time() throws(Unreadable) -> TimeOfDay {
    try value("time of day") { TimeOfDay($0) }
  }

  mutating func group() throws(Unreadable) -> GroupID {
    try value("group") { GroupID($0) }
  }

  /// A case of an enum by its raw value.
  mutating func word<Word: RawRepresentable>(
    _ kind: String
  ) throws(Unreadable) -> Word where Word.RawValue == String {
    try value(kind) { Word(rawValue: $0) }
  }

  /// A text that `make` makes a value of.
  mutating func value<Value>(
    _ kind: String,
    _ make: (String) -> Value?
  ) throws(Unreadable) -> Value {
    let text = try json.string()
    guard let value = make(text) else { throw .value(text, of: kind) }
    return value
  }

  mutating func entryID() throws(Unreadable) -> EntryID {
    let (range, _) = try json.stringRange()
    var place = range.lowerBound
    guard let desk = desk(&place, range), let number = counter(&place, range),
      place == range.upperBound
    else { throw .value(json.excerpt(range), of: "entry") }
    return EntryID(desk: desk, number: number)
  }

  mutating func participantID() throws(Unreadable) -> ParticipantID {
    let (range, _) = try json.stringRange()
    var place = range.lowerBound
    guard let desk = desk(&place, range), let entry = counter(&place, range),
      let fact = counter(&place, range), place == range.upperBound
    else { throw .value(json.excerpt(range), of: "participant") }
    return ParticipantID(entry: EntryID(desk: desk, number: entry), place: fact)
  }

  mutating func deskID() throws(Unreadable) -> DeskID {
    let (range, _) = try json.stringRange()
    var place = range.lowerBound
    guard let desk = desk(&place, range), place == range.upperBound else {
      throw .value(json.excerpt(range), of: "desk")
    }
    return desk
  }

  /// The desk whose eight characters stand at `place`, which is moved behind them.
  private func desk(_ place: inout Int, _ range: Range<Int>) -> DeskID? {
    guard range.upperBound - place >= 8 else { return nil }
    var packed: UInt64 = 0
    for next in place..<place + 8 { packed = packed << 8 | UInt64(json[next]) }
    place += 8
    return known.desk(packed)
  }

  /// The number, at least 1, that stands behind a full stop at `place`, which is moved behind it.
  private func counter(_ place: inout Int, _ range: Range<Int>) -> UInt32? {
    guard place < range.upperBound, json[place] == UInt8(ascii: ".") else { return nil }
    place += 1
    let first = place
    var number: UInt64 = 0
    while place < range.upperBound, case let digit = json[place] &- 48, digit < 10 {
      number = number * 10 + UInt64(digit)
      place += 1
      if place - first > 10 { return nil }
    }
    return number == 0 ? nil : UInt32(exactly: number)
  }
}
