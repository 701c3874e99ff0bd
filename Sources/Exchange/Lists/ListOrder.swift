import Registration

/// Puts people into the groups and the order of a list.
struct ListOrder {
  private let kind: IssuedList.Kind
  private let layout: IssuedList.Layout
  private let register: Register

  init(_ kind: IssuedList.Kind, _ layout: IssuedList.Layout, of register: Register) {
    self.kind = kind
    self.layout = layout
    self.register = register
  }

  /// The groups that have somebody, numbered as they follow one another.
  var groups: [ParticipantList.Group] {
    let listed = register.people.filter { kind.includes($0.standing.status) }
    let people = Dictionary(grouping: listed, by: \.details.affiliation)
    let filled = groupsInOrder.map { (group: $0, delegations: delegations(of: $0, people)) }
      .filter { !$0.delegations.isEmpty }
    return filled.enumerated().map { index, part in
      ParticipantList.Group(
        numeral: roman(index + 1),
        title: part.group.title,
        delegations: part.delegations
      )
    }
  }

  private var groupsInOrder: [AffiliationGroup] {
    let groups = register.programme?.groups ?? []
    if layout.groups.isEmpty { return groups }
    return layout.groups.compactMap { id in groups.first { $0.id == id } }
  }

  private func delegations(
    of group: AffiliationGroup,
    _ people: [AffiliationCode: [Participant]]
  ) -> [ParticipantList.Delegation] {
    let affiliations = (register.programme?.affiliations ?? []).filter { $0.group == group.id }
    return affiliations.compactMap { affiliation in
      people[affiliation.code].map { members in
        ParticipantList.Delegation(
          affiliation: affiliation,
          people: layout.order.sorted(members).map { ListedPerson($0, in: register) }
        )
      }
    }
  }
}
