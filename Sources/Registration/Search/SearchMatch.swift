/// Somebody who matches a query.
package struct SearchMatch: Hashable, Sendable {
  /// Whom to show: for a badge of a merged record, the person it was merged into.
  package let participant: ParticipantID
  /// The record whose keys matched.
  let found: ParticipantID
  /// The sum over the words of the query; smaller is better.
  let rank: Int
  /// The least good of the hits, which needs a reason most; nil when nothing was looked for.
  let hit: SearchHit?

  init(_ participant: ParticipantID, found: ParticipantID, hits: [SearchHit]) {
    self.participant = participant
    self.found = found
    rank = hits.reduce(0) { $0 + Int($1.rank.value) }
    hit = hits.max { $0.rank < $1.rank }
  }
}
