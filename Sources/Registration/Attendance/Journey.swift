/// One person's bus ride to or from an activity.
package struct Journey: Hashable, Sendable {
  package var activity: ActivityID
  package var leg: Leg
  package var occurrence: Occurrence

  package init(activity: ActivityID, leg: Leg, occurrence: Occurrence) {
    self.activity = activity
    self.leg = leg
    self.occurrence = occurrence
  }
}

extension Journey {
  /// Which way the bus goes.
  package enum Leg: String, Hashable, Sendable, CaseIterable {
    case out
    case back
  }
}
