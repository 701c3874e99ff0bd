/// Adopting a programme, and taking over a changed definition of it.
extension Granting {
  mutating func adopt(_ programme: Programme) throws(Refusal) {
    if let adopted = register.programme { throw .programmeAlreadyAdopted(adopted.id) }
    add(.programmeAdopted(programme))
  }

  /// Takes over the new definition and keeps what the desk changed, added or uses.
  mutating func revise(_ current: Programme, to revised: Programme) throws(Refusal) {
    guard current.id == revised.id else { throw .programmeAlreadyAdopted(current.id) }
    var next = revised
    next.affiliations = affiliations(current, revised)
    next.groups += current.groups.filter { group in
      !next.groups.contains { $0.id == group.id }
        && next.affiliations.contains { $0.group == group.id }
    }
    next.ministries = ministries(current, revised)
    next.activities = activities(current, revised)
    guard next != current else { throw .nothingToChange }
    add(.programmeRevised(from: current, to: next))
  }

  private func affiliations(_ current: Programme, _ revised: Programme) -> [Affiliation] {
    let defined = Set(revised.affiliations.map(\.code))
    let used = Set(register.participants.map(\.details.affiliation))
      .union(
        register.participants.compactMap(\.details.ministry).compactMap(register.ministry).map(
          \.affiliation
        )
      )
    return revised.affiliations
      + current.affiliations.filter { !defined.contains($0.code) && used.contains($0.code) }
  }

  private func ministries(_ current: Programme, _ revised: Programme) -> [Ministry] {
    let known = Dictionary(current.ministries.map { ($0.id, $0) }) { first, _ in first }
    let defined = Set(revised.ministries.map(\.id))
    let used = Set(register.participants.compactMap(\.details.ministry))
    let mergedInto = Set(register.mergedMinistries.values)
    let kept = current.ministries.filter { ministry in
      let id = ministry.id
      return !defined.contains(id)
        && (register.deskWork.touched(id) || used.contains(id) || mergedInto.contains(id))
    }
    let taken = revised.ministries.map { ministry in
      register.deskWork.touched(ministry.id) ? known[ministry.id] ?? ministry : ministry
    }
    return taken + kept
  }

  private func activities(_ current: Programme, _ revised: Programme) -> [Activity] {
    let known = Dictionary(current.activities.map { ($0.id, $0) }) { first, _ in first }
    let defined = Set(revised.activities.map(\.id))
    let kept = activitiesKept(current)
    var next = revised.activities.map { activity in
      register.deskWork.touched(activity.id) ? known[activity.id] ?? activity : activity
    }
    var before: ActivityID?
    for activity in current.activities {
      if !defined.contains(activity.id), kept.contains(activity.id) {
        let place = before.flatMap { before in next.firstIndex { $0.id == before } }
        next.insert(activity, at: place.map { $0 + 1 } ?? 0)
      }
      if next.contains(where: { $0.id == activity.id }) { before = activity.id }
    }
    return next
  }

  /// Activities that the desk changed or people have marks, journeys or a place at, with what they are sessions of.
  private func activitiesKept(_ current: Programme) -> Set<ActivityID> {
    var kept = Set(current.activities.map(\.id).filter(register.deskWork.touched))
    for person in register.participants {
      let markings = person.markings
      for place in markings.indices { kept.insert(markings.activity(at: place)) }
      kept.formUnion(person.journeys.map(\.activity))
      kept.formUnion(person.expected ?? [])
    }
    return kept.union(kept.compactMap { register.activity($0)?.parent })
  }
}
