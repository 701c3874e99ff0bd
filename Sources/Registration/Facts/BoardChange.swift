/// A person counted onto a bus, or taken off its list again.
package struct BoardChange: Hashable, Sendable {
  package var participant: ParticipantID
  package var activity: ActivityID
  package var leg: Journey.Leg
  /// False when the person was taken off the list.
  package var isAboard: Bool
  package var at: Moment
  package var was: Journey?

  package init(
    _ participant: ParticipantID,
    to activity: ActivityID,
    leg: Journey.Leg,
    isAboard: Bool,
    at: Moment,
    was: Journey?
  ) {
    self.participant = participant
    self.activity = activity
    self.leg = leg
    self.isAboard = isAboard
    self.at = at
    self.was = was
  }
}
