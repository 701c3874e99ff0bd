import Registration

/// The identifiers that were read before, so that each is checked once however often the journal names it.
final class KnownTexts {
  private var desks: [UInt64: DeskID] = [:]
  private var activities: [String: ActivityID] = [:]
  private var affiliations: [String: AffiliationCode] = [:]
  private var ministries: [String: MinistryID] = [:]
  private var lastDesk: (packed: UInt64, desk: DeskID)?
  private var lastActivity: (text: String, activity: ActivityID)?
  private var lastDay: (packed: Int, day: CalendarDay)?

  let words = CommonWords()

  init() {}

  /// The desk of this name, given as its eight bytes in one word.
  func desk(_ packed: UInt64) -> DeskID? {
    if let lastDesk, lastDesk.packed == packed { return lastDesk.desk }
    let name = (0..<8).map { UInt8(truncatingIfNeeded: packed >> (56 - 8 * $0)) }
    guard let desk = desks[packed] ?? DeskID(String(decoding: name, as: UTF8.self)) else {
      return nil
    }
    desks[packed] = desk
    lastDesk = (packed, desk)
    return desk
  }

  func activity(_ text: String) -> ActivityID? {
    if let lastActivity, lastActivity.text == text { return lastActivity.activity }
    guard let found = Self.recall(text, in: &activities, { ActivityID($0) }) else { return nil }
    lastActivity = (text, found)
    return found
  }

  func affiliation(_ text: String) -> AffiliationCode? {
    Self.recall(text, in: &affiliations) { AffiliationCode($0) }
  }

  func ministry(_ text: String) -> MinistryID? {
    Self.recall(text, in: &ministries) { MinistryID($0) }
  }

  /// The calendar day of year, month and day; nil when there is none.
  ///
  /// Entries of a day come together, so the last one found is kept.
  func day(year: Int, month: Int, day: Int) -> CalendarDay? {
    let packed = (year * 100 + month) * 100 + day
    if let lastDay, lastDay.packed == packed { return lastDay.day }
    guard let found = CalendarDay(year: year, month: month, day: day) else { return nil }
    lastDay = (packed, found)
    return found
  }

  private static func recall<Value>(
    _ text: String,
    in known: inout [String: Value],
    _ make: (String) -> Value?
  ) -> Value? {
    if let value = known[text] { return value }
    guard let value = make(text) else { return nil }
    known[text] = value
    return value
  }
}
