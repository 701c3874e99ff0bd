/// Somebody who matches a query.
package struct SearchMatch: Hashable, Sendable {
  /// Whom to show: for a badge of a merged record, the person it was merged into.
  package let participant: ParticipantID
  /// The record whose keys matched.
  let found: ParticipantID
  /// Why; nil when nothing was looked for.
  let hit: SearchHit?
}
