/// A person to be registered, or as registered: what the registering fact says.
package struct NewParticipant: Hashable, Sendable {
  package var details: Details
  package var origin: Origin
  /// The place in the letter; 0 asks for the next one.
  package var letterOrder: Int
  package var expected: [ActivityID]?
  package var substituteFor: ParticipantID?

  package init(
    details: Details,
    origin: Origin = .nominated,
    letterOrder: Int = 0,
    expected: [ActivityID]? = nil,
    substituteFor: ParticipantID? = nil
  ) {
    self.details = details
    self.origin = origin
    self.letterOrder = letterOrder
    self.expected = expected
    self.substituteFor = substituteFor
  }
}
