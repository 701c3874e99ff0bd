/// Somebody who matches a query.
package struct SearchMatch: Hashable, Sendable {
  /// Whom to show: for a badge of a merged record, the person it was merged into.
  package let participant: ParticipantID
  /// The record whose keys matched.
  let found: ParticipantID
  /// Why; nil when nothing was looked for.
  let hit: SearchHit?

  /// Whether a letter of what was typed had to be wrong for it: an offer rather than a match.
  package var isSimilar: Bool { hit?.rank.isSimilar ?? false }
}
