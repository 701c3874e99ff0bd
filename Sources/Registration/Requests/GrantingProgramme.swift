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
    next.ministries = ministries(current, revised)
    next.activities = activities(current, revised)
    guard next != current else { throw .nothingToChange }
    add(.programmeRevised(from: current, to: next))
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
    let used = Set(register.participants.flatMap { $0.markings.map(\.activity) })
    var next = revised.activities.map { activity in
      register.deskWork.touched(activity.id) ? known[activity.id] ?? activity : activity
    }
    var before: ActivityID?
    for activity in current.activities {
      if !defined.contains(activity.id),
        register.deskWork.touched(activity.id) || used.contains(activity.id)
      {
        let place = before.flatMap { before in next.firstIndex { $0.id == before } }
        next.insert(activity, at: place.map { $0 + 1 } ?? 0)
      }
      if next.contains(where: { $0.id == activity.id }) { before = activity.id }
    }
    return next
  }
}
