import Registration

/// One row of an opened delegation.
enum DelegationPersonRow: Hashable, Sendable {
  /// A heading; nil for people without a ministry.
  case ministry(MinistryID?)
  case person(ParticipantID)

  var isHeading: Bool {
    switch self {
    case .ministry: true
    case .person: false
    }
  }
}

/// The people of a delegation by ministry: ministries and people in protocol order, the head's ministry first.
struct DelegationPeople {
  let people: [Participant]
  private let ministries: [MinistryID?]
  private let byMinistry: [MinistryID?: [Participant]]

  /// Those whom what was typed finds, or everyone.
  init(of code: AffiliationCode, typed: String, in register: Register) {
    let everyone = register.people.filter { $0.details.affiliation == code }
    let found = register.matches(of: SearchQuery(typed)) { $0.details.affiliation == code }
    // The first is lit at once here, so that a name that is only similar is no match.
    let ids = Set(found.lazy.filter { !$0.isSimilar }.map(\.participant))
    people = everyone.filter { ids.contains($0.id) }
    var ministries: [MinistryID?] = []
    var byMinistry: [MinistryID?: [Participant]] = [:]
    for person in people {
      let ministry = person.details.ministry.map(register.currentMinistry)
      if byMinistry[ministry] == nil { ministries.append(ministry) }
      byMinistry[ministry, default: []].append(person)
    }
    self.ministries = ministries.filter { $0 != nil } + ministries.filter { $0 == nil }
    self.byMinistry = byMinistry
  }

  var rows: [DelegationPersonRow] {
    ministries.flatMap { ministry in
      [.ministry(ministry)] + (byMinistry[ministry] ?? []).map { .person($0.id) }
    }
  }

  func members(of ministry: MinistryID?) -> [Participant] { byMinistry[ministry] ?? [] }
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
