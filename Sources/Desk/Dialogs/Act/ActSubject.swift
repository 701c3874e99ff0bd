import Registration
import Text

/// Whom the act dialog acts on.
enum ActSubject: Hashable, Sendable {
  case person(ParticipantID)
  case delegation(AffiliationCode)
  /// Those a list shows, with its filter in words.
  case shown([ParticipantID], String)

  /// The people meant, in protocol order.
  func people(in register: Register) -> [ParticipantID] {
    switch self {
    case .person(let person): [person]
    case .delegation(let code):
      register.people.filter { $0.details.affiliation == code }.map(\.id)
    case .shown(let people, _): people
    }
  }

  /// The one person meant; nil when it may be several.
  var person: ParticipantID? {
    if case .person(let person) = self { person } else { nil }
  }

  /// `Mehmet ŞAHİN`, `delegation of Turkey`, `people shown`.
  func words(in register: Register) -> String {
    switch self {
    case .person(let person): register[person].map(register.name) ?? ""
    case .delegation(let code): say("delegation of \(register.shortName(of: code))")
    case .shown(_, let filter):
      filter.isEmpty ? say("people shown") : say("people shown (\(filter))")
    }
  }

  /// The same as a heading: `The delegation of Turkey`.
  func heading(in register: Register) -> String {
    switch self {
    case .person: words(in: register)
    case .delegation(let code): say("The delegation of \(register.shortName(of: code))")
    case .shown(_, let filter):
      filter.isEmpty ? say("The people shown") : say("The people shown (\(filter))")
    }
  }
}
