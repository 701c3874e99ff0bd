import Registration
import Text

/// In what order a list has its people; the raw value is what the program's option takes.
package enum PeopleOrder: String, CaseIterable, Hashable, Sendable {
  case protocolOrder = "protocol"
  case familyName = "name"
  case badge
  /// The last first.
  case arrival

  /// The identities of people that stand in protocol order, in this order; equal ones stay as they were.
  package func ids(of people: some Sequence<Participant>) -> [ParticipantID] {
    switch self {
    case .protocolOrder: people.map(\.id)
    case .familyName: Self.sorted(people) { $0.details.familyName.folded }
    case .badge: Self.sorted(people) { UInt64($0.badge.letter) << 32 | UInt64($0.badge.number) }
    case .arrival: Self.sorted(people) { -($0.standing.arrival?.at.milliseconds ?? 0) }
    }
  }

  /// Ordered by a key that is made once for each.
  private static func sorted(
    _ people: some Sequence<Participant>,
    by key: (Participant) -> some Comparable
  ) -> [ParticipantID] {
    people.map { (key: key($0), id: $0.id) }.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.id)
  }
}
