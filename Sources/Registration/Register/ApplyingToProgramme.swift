/// What facts do to the programme and its directory of ministries.
extension Register {
  mutating func applyToProgramme(_ fact: Fact, forward: Bool, at site: FactSite) {
    counted = nil
    planned = []
    if case .programmeAdopted(let programme) = fact {
      return adopt(programme, forward: forward, at: site)
    }
    guard programme != nil else {
      beforeProgramme.append((fact, forward, site))
      return note(.noProgramme, at: site)
    }
    switch fact {
    case .programmeRevised(let from, let to): revise(to: forward ? to : from)
    case .ministryAdded(let ministry): add(ministry, forward: forward, at: site)
    case .ministryRenamed(let from, let to):
      rename(from: forward ? from : to, to: forward ? to : from, forward: forward, at: site)
    case .ministriesMerged(let ministry, let other):
      merge(ministry, into: other, forward: forward, at: site)
    case .activityAdded(let activity, let after):
      add(activity, after: after, forward: forward, at: site)
    case .activityChanged(let from, let to):
      change(from: forward ? from : to, to: forward ? to : from, forward: forward, at: site)
    case .activityCancelled(let id, let reason):
      cancel(id, reason: reason, forward: forward, at: site)
    case .programmeAdopted, .registered, .amended, .moved, .expectationSet, .marked, .boarded,
      .exported, .listIssued, .broughtIn, .undone:
      break
    }
  }

  private mutating func adopt(_ adopted: Programme, forward: Bool, at site: FactSite) {
    guard forward, programme == nil else {
      return note(.programmeTwice(adopted.id), at: site)
    }
    revise(to: adopted)
    catchUp()
  }

  /// Does what stood before any programme: where the entry that adopted one is lost, another is adopted later.
  private mutating func catchUp() {
    if beforeProgramme.isEmpty { return }
    oddities.removeAll { $0.kind == .noProgramme }
    for (fact, forward, site) in beforeProgramme {
      applyToProgramme(fact, forward: forward, at: site)
    }
    beforeProgramme = []
  }

  private mutating func revise(to revised: Programme) {
    programme = revised
    directoryChanged = true
    guard order.follow(revised) else { return }
    for row in records.indices { didChange(row) }
  }

  private mutating func add(_ ministry: Ministry, forward: Bool, at site: FactSite) {
    let place = programme?.ministries.firstIndex { $0.id == ministry.id }
    if forward {
      guard place == nil else { return note(.ministryTwice(ministry.id), at: site) }
      programme?.ministries.append(ministry)
    } else {
      guard let place else { return note(.unknownMinistry(ministry.id), at: site) }
      programme?.ministries.remove(at: place)
    }
    directoryChanged = true
    deskWork.count(ministry.id, forward: forward)
  }

  private mutating func rename(
    from: Ministry,
    to: Ministry,
    forward: Bool,
    at site: FactSite
  ) {
    guard let place = programme?.ministries.firstIndex(where: { $0.id == to.id }) else {
      return note(.unknownMinistry(to.id), at: site)
    }
    if programme?.ministries[place] != from { note(.replacesAnother("ministry"), at: site) }
    programme?.ministries[place] = to
    directoryChanged = true
    deskWork.count(to.id, forward: forward)
  }

  private mutating func merge(
    _ ministry: MinistryID,
    into other: MinistryID,
    forward: Bool,
    at site: FactSite
  ) {
    if forward {
      guard currentMinistry(other) != ministry else {
        return note(.ministriesMergedInACircle(ministry), at: site)
      }
      mergedMinistries[ministry] = other
    } else {
      mergedMinistries[ministry] = nil
    }
    directoryChanged = true
    deskWork.count(ministry, forward: forward)
  }

  private mutating func add(
    _ activity: Activity,
    after: ActivityID?,
    forward: Bool,
    at site: FactSite
  ) {
    let place = programme?.activities.firstIndex { $0.id == activity.id }
    if forward {
      guard place == nil else { return note(.activityTwice(activity.id), at: site) }
      let before = after.map { after in programme?.activities.firstIndex { $0.id == after } }
      let end = programme?.activities.count ?? 0
      programme?.activities.insert(activity, at: before.map { ($0 ?? end - 1) + 1 } ?? 0)
    } else {
      guard let place else { return note(.unknownActivity(activity.id), at: site) }
      programme?.activities.remove(at: place)
    }
    deskWork.count(activity.id, forward: forward)
  }

  private mutating func change(
    from: Activity,
    to: Activity,
    forward: Bool,
    at site: FactSite
  ) {
    guard let place = programme?.activities.firstIndex(where: { $0.id == to.id }) else {
      return note(.unknownActivity(to.id), at: site)
    }
    if programme?.activities[place] != from { note(.replacesAnother("activity"), at: site) }
    programme?.activities[place] = to
    deskWork.count(to.id, forward: forward)
  }

  private mutating func cancel(
    _ id: ActivityID,
    reason: String,
    forward: Bool,
    at site: FactSite
  ) {
    if activity(id) == nil { note(.unknownActivity(id), at: site) }
    cancellations[id] = forward ? reason : nil
    deskWork.count(id, forward: forward)
  }
}
