import Registration

extension Register {
  /// Every affiliation of the programme in protocol order: group by group.
  var affiliationsInOrder: [Affiliation] {
    guard let programme else { return [] }
    return programme.groups.flatMap { group in
      programme.affiliations.filter { $0.group == group.id }
    }
  }

  /// The states, then whoever else has people here: the secretariat, the host.
  ///
  /// Each person is of one of them.
  var delegations: [Affiliation] {
    let states = states
    let codes = Set(states.map(\.code))
    let present = Set(people.lazy.map(\.details.affiliation))
    return states
      + affiliationsInOrder.filter { !codes.contains($0.code) && present.contains($0.code) }
  }

  /// The states that send delegations, in protocol order; the hosts are not among them.
  var states: [Affiliation] {
    let groups = Set((programme?.groups ?? []).filter(\.isOfStates).map(\.id))
    return affiliationsInOrder.filter { groups.contains($0.group) }
  }
}
