/// Totals of some people, and of each part of them.
package struct Breakdown: Hashable, Sendable {
  package var all: Totals
  package var states: [AffiliationCode: Totals] = [:]
  /// By the ministry as it is now, after mergers; nil for people without one.
  package var ministries: [MinistryID?: Totals] = [:]
  package var levels: [Level?: Totals] = [:]
  package var capacities: [Capacity: Totals] = [:]
}
