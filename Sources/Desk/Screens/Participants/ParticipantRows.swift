import Canvas
import Registration

/// One row of a list of people, with its match when something was typed.
struct ParticipantRow: Hashable, Sendable {
  let id: ParticipantID
  let match: SearchMatch?

  /// Why it matched: `letter TUR/2017/44`, `~Şahin`; nil when the row shows it itself.
  func reason(in register: Register) -> String? {
    match.flatMap { register.reason(for: $0)?.description }
  }
}

/// The people that a list shows: what was typed, then the options.
enum ParticipantRows {
  /// One pass over the prepared keys when something is typed; otherwise the register's own order, filtered.
  static func rows(typed: String, options: ListOptions, in register: Register) -> [ParticipantRow] {
    let found: [ParticipantRow] =
      typed.allSatisfy(\.isWhitespace)
      ? ordered(by: options.order, in: register)
      : register.matches(of: SearchQuery(typed))
        .map { ParticipantRow(id: $0.participant, match: $0) }
    guard options != ListOptions() else { return found }
    return found.filter { row in register[row.id].map(options.shows) ?? false }
  }

  private static func ordered(
    by order: ListOptions.Order,
    in register: Register
  ) -> [ParticipantRow] {
    let people = register.people
    let sorted: [Participant] =
      switch order {
      case .protocolOrder: Array(people)
      case .familyName:
        people.sorted { $0.details.familyName.folded < $1.details.familyName.folded }
      case .badge:
        people.sorted { ($0.badge.letter, $0.badge.number) < ($1.badge.letter, $1.badge.number) }
      case .arrival: people.sorted { arrival(of: $0) > arrival(of: $1) }
      }
    return sorted.map { ParticipantRow(id: $0.id, match: nil) }
  }

  private static func arrival(of person: Participant) -> Int64 {
    person.standing.arrival?.at.milliseconds ?? .min
  }
}
