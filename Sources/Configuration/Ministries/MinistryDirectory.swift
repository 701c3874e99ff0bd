import Registration

/// The ministries and agencies of one state as of a day.
package struct MinistryDirectory: Hashable, Sendable {
  package let affiliation: AffiliationCode
  package let asOf: CalendarDay
  package let entries: [Entry]

  /// A ministry, and whether a source confirms it for that day.
  package struct Entry: Hashable, Sendable {
    package let ministry: Ministry
    package let isSure: Bool
  }
}
