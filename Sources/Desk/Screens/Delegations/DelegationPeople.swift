import Registration
import Text

/// By what an opened delegation is parted.
enum DelegationParting: Hashable, Sendable {
  case ministry
  case level

  /// The other one.
  var other: DelegationParting {
    switch self {
    case .ministry: .level
    case .level: .ministry
    }
  }

  /// As the list says it: `by ministry`.
  var words: String {
    switch self {
    case .ministry: say("by ministry")
    case .level: say("by level")
    }
  }
}

/// One part of an opened delegation.
enum DelegationPart: Hashable, Sendable {
  /// nil for people without a ministry.
  case ministry(MinistryID?)
  /// nil for people of whom it is not known.
  case level(Level?)
}

/// One row of an opened delegation.
enum DelegationPersonRow: Hashable, Sendable {
  case heading(DelegationPart)
  case person(ParticipantID)

  var isHeading: Bool {
    switch self {
    case .heading: true
    case .person: false
    }
  }
}

/// The people of a delegation by ministry or level: people in protocol order, the head's ministry first.
struct DelegationPeople {
  /// Those who are shown.
  let people: [Participant]
  /// The whole delegation, whatever was typed.
  let everyone: [Participant]
  private let parts: [DelegationPart]
  private let parting: DelegationParting
  private let register: Register

  /// Those whom what was typed finds, or everyone; only the missing of them if so asked.
  init(
    of code: AffiliationCode,
    typed: String,
    parting: DelegationParting = .ministry,
    onlyMissing: Bool = false,
    in register: Register
  ) {
    everyone = register.people.filter { $0.details.affiliation == code }
    let found = register.matches(of: SearchQuery(typed)) { $0.details.affiliation == code }
    // The first is lit at once here, so that a name that is only similar is no match.
    let ids = Set(found.lazy.filter { !$0.isSimilar }.map(\.participant))
    people = everyone.filter {
      ids.contains($0.id) && (!onlyMissing || $0.standing.status.isMissing)
    }
    self.parting = parting
    self.register = register
    parts = Self.parts(of: people, parting, in: register)
  }

  var rows: [DelegationPersonRow] {
    parts.flatMap { part in
      [.heading(part)]
        + people.filter { Self.part(of: $0, parting, in: register) == part }.map { .person($0.id) }
    }
  }

  /// The whole part, also those who are not shown: what its numbers and its bar count.
  func members(of part: DelegationPart) -> [Participant] {
    everyone.filter { Self.part(of: $0, parting, in: register) == part }
  }

  /// Ministries as their people come, levels from above; what is not known last.
  private static func parts(
    of people: [Participant],
    _ parting: DelegationParting,
    in register: Register
  ) -> [DelegationPart] {
    var parts: [DelegationPart] = []
    for person in people {
      let part = part(of: person, parting, in: register)
      if !parts.contains(part) { parts.append(part) }
    }
    switch parting {
    case .ministry:
      return parts.filter { $0 != .ministry(nil) } + parts.filter { $0 == .ministry(nil) }
    case .level:
      let all = Level.allCases.map { DelegationPart.level($0) } + [.level(nil)]
      return all.filter(parts.contains)
    }
  }

  private static func part(
    of person: Participant,
    _ parting: DelegationParting,
    in register: Register
  ) -> DelegationPart {
    switch parting {
    case .ministry: .ministry(person.details.ministry.map(register.currentMinistry))
    case .level: .level(person.details.level)
    }
  }
}

extension Standing.Status {
  /// True for those who are nominated and not here: what "who is still missing?" asks for.
  var isMissing: Bool {
    switch self {
    case .nominated, .confirmed, .noShow: true
    case .arrived, .departed, .withdrawn, .substituted, .merged: false
    }
  }
}
