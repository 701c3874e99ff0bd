/// A change of a participant's standing.
package struct Move: Hashable, Sendable {
  package var participant: ParticipantID
  package var act: Act
  /// When it happened; the entry says when it was recorded.
  package var at: Moment
  /// Empty when none was given.
  package var reason: String
  /// The standing that this replaced.
  package var was: Standing

  package init(
    _ participant: ParticipantID,
    _ act: Act,
    at: Moment,
    reason: String = "",
    was: Standing
  ) {
    self.participant = participant
    self.act = act
    self.at = at
    self.reason = reason
    self.was = was
  }
}

extension Move {
  package enum Act: Hashable, Sendable {
    case confirmed
    /// The badge was handed over.
    case arrived
    /// The arrival was another person's, taken over by a merge that was a mistake.
    case notArrived
    case departed
    case markedNoShow
    case withdrawn
    /// Back among the expected after a withdrawal or a no-show.
    case reinstated
    /// `by` is nil when an imported list did not say who took the place.
    case substituted(by: ParticipantID?)
    case merged(into: ParticipantID)
    case unmerged
  }
}
