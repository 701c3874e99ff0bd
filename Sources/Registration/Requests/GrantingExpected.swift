/// Where people are expected: the whole list of somebody's activities, or one activity for many people.
extension Granting {
  mutating func expectEach(
    _ ids: [ParticipantID],
    at activities: [ActivityID]?
  ) throws(Refusal) {
    try check(activities)
    let activities = activities.map(register.inOrder)
    try each(ids) { granting, person throws(Refusal) in
      guard person.expected != activities else { throw .nothingToChange }
      try granting.expect(person.id, at: activities)
    }
  }

  mutating func changeExpected(
    _ ids: [ParticipantID],
    adding: [ActivityID],
    removing: [ActivityID]
  ) throws(Refusal) {
    try check(adding + removing)
    let alone = Set(ids).count == 1
    try each(ids) { granting, person throws(Refusal) in
      guard alone || !person.standing.status.isOut else {
        throw .outOfTheGroup(name: granting.name(person), person.standing.status)
      }
      let now = granting.register.expected(person.expected, adding: adding, removing: removing)
      guard person.expected != now else { throw .nothingToChange }
      try granting.expect(person.id, at: now)
    }
  }

  mutating func expectOnly(_ ids: [ParticipantID], at activity: ActivityID) throws(Refusal) {
    try check([activity])
    guard !ids.isEmpty else { throw .nobodyChosen }
    let chosen = Set(ids.compactMap { register.survivor(of: $0)?.id })
    let people = register.people.filter { !$0.standing.status.isOut }.map(\.id)
    try each(people) { granting, person throws(Refusal) in
      let isChosen = chosen.contains(person.id)
      let now = granting.register.expected(
        person.expected,
        adding: isChosen ? [activity] : [],
        removing: isChosen ? [] : [activity]
      )
      guard person.expected != now else { throw .nothingToChange }
      try granting.expect(person.id, at: now)
    }
  }
}

extension Register {
  /// Each of the activities once, in the programme's order.
  func inOrder(_ activities: [ActivityID]) -> [ActivityID] {
    let chosen = Set(activities)
    return (programme?.activities ?? []).map(\.id).filter(chosen.contains)
  }

  /// The activities in the programme's order; nil when they are all there are.
  package func expected(at activities: [ActivityID]) -> [ActivityID]? {
    let named = inOrder(activities)
    let whole = (programme?.activities ?? []).filter { $0.parent == nil }.map(\.id)
    return Set(named).isSuperset(of: whole) ? nil : named
  }

  /// Where somebody is expected after some activities were added and others taken away; nil is everywhere.
  ///
  /// Whoever is expected at an activity is at its sessions: taking one of these away leaves the others. Given back unchanged
  /// when it says the same.
  package func expected(
    _ now: [ActivityID]?,
    adding: [ActivityID],
    removing: [ActivityID]
  ) -> [ActivityID]? {
    let whole = (programme?.activities ?? []).filter { $0.parent == nil }.map(\.id)
    let before = Set(now ?? whole)
    var there = before
    // An activity before its sessions: what is said of one of these is said of it alone.
    let changed = inOrder(adding + removing)
    let parents = changed.filter { activity($0)?.parent == nil }
    for id in parents + changed.filter({ !parents.contains($0) }) {
      if removing.contains(id) { leave(id, &there) } else { join(id, &there) }
    }
    if there == before { return now }
    return there.isSuperset(of: whole) ? nil : inOrder(Array(there))
  }

  private func leave(_ id: ActivityID, _ there: inout Set<ActivityID>) {
    let own = sessions(of: id).map(\.id)
    there.subtract(own + [id])
    guard let parent = activity(id)?.parent, there.remove(parent) != nil else { return }
    there.formUnion(sessions(of: parent).map(\.id).filter { $0 != id })
  }

  private func join(_ id: ActivityID, _ there: inout Set<ActivityID>) {
    if let parent = activity(id)?.parent, there.contains(parent) { return }
    there.subtract(sessions(of: id).map(\.id))
    there.insert(id)
  }
}
