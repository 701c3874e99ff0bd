/// A person in the register.
package struct Participant: Hashable, Sendable, Identifiable {
  package let id: ParticipantID
  package let badge: Badge
  package let origin: Origin
  /// The place in the letter (on import: the row), 1, 2, 3 ...; orders a delegation after its heads.
  package let letterOrder: Int
  package var details: Details
  package var standing: Standing
  /// The activities the person is expected at; nil means all.
  package var expected: [ActivityID]?
  /// At most one marking an activity or session, in the order of their identifiers.
  package var markings: Markings
  /// Bus journeys to activities, in the order of activity, out before back.
  package var journeys: [Journey]
  /// Whose place this person took.
  package var substituteFor: ParticipantID?

  package init(
    id: ParticipantID,
    badge: Badge,
    origin: Origin,
    letterOrder: Int,
    details: Details,
    standing: Standing = Standing(),
    expected: [ActivityID]? = nil,
    markings: Markings = [],
    journeys: [Journey] = [],
    substituteFor: ParticipantID? = nil
  ) {
    self.id = id
    self.badge = badge
    self.origin = origin
    self.letterOrder = letterOrder
    self.details = details
    self.standing = standing
    self.expected = expected
    self.markings = markings
    self.journeys = journeys
    self.substituteFor = substituteFor
  }

  /// What was marked for this person there; nil when nothing was.
  package func marking(at activity: ActivityID) -> Marking? {
    markings.position(of: activity).map { markings[$0] }
  }

  /// True when the programme expects the person at this activity or session.
  package func isExpected(at activity: ActivityID) -> Bool {
    expected?.contains(activity) ?? true
  }
}
