/// Where a participant stands in registration.
///
/// Attendance is another matter: handing over a badge is not attending an activity.
package struct Standing: Hashable, Sendable {
  package var status: Status
  /// When the badge was handed over; kept after departure.
  package var arrival: Occurrence?
  package var departure: Occurrence?
  /// Why: of a withdrawal, a no-show, a reinstatement; empty when none was given.
  package var reason: String
  /// Who takes this person's place (when substituted), or the record this one was merged into.
  package var successor: ParticipantID?

  package init(
    status: Status = .nominated,
    arrival: Occurrence? = nil,
    departure: Occurrence? = nil,
    reason: String = "",
    successor: ParticipantID? = nil
  ) {
    self.status = status
    self.arrival = arrival
    self.departure = departure
    self.reason = reason
    self.successor = successor
  }
}

extension Standing {
  /// The raw value is the spelling on disk and in exported lists.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case nominated
    case confirmed
    /// The badge was handed over.
    case arrived
    case departed
    case noShow = "no-show"
    case withdrawn
    case substituted
    /// One record of a person who had two; shown nowhere, its badge finds the other record.
    case merged
  }
}
