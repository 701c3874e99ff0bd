import Registration
import Text

/// What badge codes that were scanned, typed or pasted say in this register.
package enum Scan: Hashable, Sendable {
  /// Those people, in the order of their codes, each once.
  case people([ParticipantID])
  /// A code is nobody's, and why, in words.
  case nobody(String)
}

extension Scan {
  /// What the codes say; one that is nobody's makes all of them nobody's, so that a list is taken whole or not at all.
  init(_ codes: [BadgeCode], in register: Register) {
    var people: [ParticipantID] = []
    for code in codes {
      guard let person = code.badges.lazy.compactMap(register.participant(badge:)).first else {
        self = .nobody(Self.words(for: code, isAlone: codes.count == 1))
        return
      }
      if !people.contains(person.id) { people.append(person.id) }
    }
    self = .people(people)
  }

  /// Who it is, in words, for screens where badges are not marked.
  func introduction(in register: Register) -> Step {
    switch self {
    case .nobody(let words): return .say(.refused, words)
    case .people(let people):
      let said = Self.names(of: people, in: register)
      return .say(
        .note,
        say("\(said): badges are marked on Participants and Check-in; F3 goes there.")
      )
    }
  }

  /// That nothing was marked, in words, for forms and dialogs.
  func refusal(in register: Register) -> Step {
    switch self {
    case .nobody(let words): return .say(.refused, words)
    case .people(let people):
      let said = Self.names(of: people, in: register)
      let words = say("\(said): not marked. Esc closes what is open; then read the badge again.")
      return .say(.refused, words)
    }
  }

  private static func names(of people: [ParticipantID], in register: Register) -> String {
    people.compactMap { register[$0] }.map { person in
      let state = register.shortName(of: person.details.affiliation)
      return "\(person.badge) \(register.name(of: person)), \(state)"
    }.joined(separator: "; ")
  }

  private static func words(for code: BadgeCode, isAlone: Bool) -> String {
    let why =
      code.badges.isEmpty
      ? say("\(code.text) is no badge: the check digit does not fit, read it again.")
      : say("No badge \(code.text) in this register.")
    return isAlone ? why : say("\(why) Nothing was marked.")
  }
}
