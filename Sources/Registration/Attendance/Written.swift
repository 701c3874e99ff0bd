/// Writing marks and journeys into a person's record, each list in its own order.
extension Participant {
  /// Whether just this marking stands there, or none for nil: without taking out the one that does.
  func isMarked(as marking: Marking?, at activity: ActivityID) -> Bool {
    guard let place = markings.position(of: activity) else { return marking == nil }
    return marking.map { $0 == markings[place] } ?? false
  }

  /// The person's journey; nil when not aboard.
  package func journey(to activity: ActivityID, _ leg: Journey.Leg) -> Journey? {
    journeys.first { $0.activity == activity && $0.leg == leg }
  }

  /// Puts a journey in the place of the one there; takes that away when nil.
  mutating func setJourney(_ journey: Journey?, to activity: ActivityID, _ leg: Journey.Leg) {
    journeys.removeAll { $0.activity == activity && $0.leg == leg }
    guard let journey else { return }
    let place = journeys.firstIndex {
      $0.activity > activity || ($0.activity == activity && leg == .out)
    }
    journeys.insert(journey, at: place ?? journeys.endIndex)
  }
}
