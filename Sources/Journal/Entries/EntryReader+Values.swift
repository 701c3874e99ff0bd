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
    let short = json.shortText()
    if let short, let known = operators[short.text] {
      json.place = short.end
      return known
    }
    let value: Operator = try value("operator") { Operator($0) }
    if let short { operators.note(value, of: short.text) }
    return value
  }

  mutating func activityID() throws(Unreadable) -> ActivityID {
    let short = json.shortText()
    if let short, let known = activities[short.text] {
      json.place = short.end
      return known
    }
    let text = try json.string()
    guard let value = known.activity(text) else { throw .value(text, of: "activity") }
    if let short { activities.note(value, of: short.text) }
    return value
  }

  mutating func affiliationCode() throws(Unreadable) -> AffiliationCode {
    let short = json.shortText()
    if let short, let known = affiliations[short.text] {
      json.place = short.end
      return known
    }
    let text = try json.string()
    guard let value = known.affiliation(text) else { throw .value(text, of: "code") }
    if let short { affiliations.note(value, of: short.text) }
    return value
  }

  /// A text that many say, such as a department: all of them share one.
  mutating func sharedText() throws(Unreadable) -> String {
    let short = json.shortText()
    if let short, let known = texts[short.text] {
      json.place = short.end
      return known
    }
    let value = try json.string()
    if let short { texts.note(value, of: short.text) }
    return value
  }

  mutating func ministryID() throws(Unreadable) -> MinistryID {
    let short = json.shortText()
    if let short, let known = ministries[short.text] {
      json.place = short.end
      return known
    }
    let text = try json.string()
    guard let value = known.ministry(text) else { throw .value(text, of: "ministry") }
    if let short { ministries.note(value, of: short.text) }
    return value
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

  /// A case of an enum that stands in every other line, by its bytes.
  mutating func word<Word>(
    _ kind: String,
    of words: Vocabulary<Word>
  ) throws(Unreadable) -> Word {
    if let word = json.plain({ bytes, range in words.word(bytes, in: range) }) { return word }
    return try word(kind)
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
    if let participant = participantAsWritten() { return participant }
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

  /// A participant as we write it, read without looking for its end first.
  private mutating func participantAsWritten() -> ParticipantID? {
    guard let desk else { return nil }
    return json.quoted { bytes, place, end in
      guard place + 8 < end, bytes.word(at: place) == desk.name else { return nil }
      place += 8
      guard let entry = Self.counter(bytes, &place, end),
        let fact = Self.counter(bytes, &place, end)
      else { return nil }
      return ParticipantID(entry: EntryID(desk: desk.desk, number: entry), place: fact)
    }
  }

  /// The desk whose eight characters stand at `place`, which is moved behind them.
  private mutating func desk(_ place: inout Int, _ range: Range<Int>) -> DeskID? {
    guard range.upperBound - place >= 8 else { return nil }
    let name = json.bytes.word(at: place)
    place += 8
    if let desk, desk.name == name { return desk.desk }
    guard let found = known.desk(name.byteSwapped) else { return nil }
    desk = (name, found)
    return found
  }

  private func counter(_ place: inout Int, _ range: Range<Int>) -> UInt32? {
    Self.counter(json.bytes, &place, range.upperBound)
  }

  /// The number, at least 1, that stands behind a full stop at `place`, which is moved behind it.
  private static func counter(_ bytes: LentBytes, _ place: inout Int, _ end: Int) -> UInt32? {
    guard place < end, bytes[place] == UInt8(ascii: ".") else { return nil }
    place += 1
    let first = place
    var number: UInt64 = 0
    while place < end, case let digit = bytes[place] &- 48, digit < 10 {
      number = number * 10 + UInt64(digit)
      place += 1
      if place - first > 10 { return nil }
    }
    return number == 0 ? nil : UInt32(exactly: number)
  }
}
