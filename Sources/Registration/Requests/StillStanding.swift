import Text

/// Whether what a fact left, or what it replaced, is what there is now.
extension Register {
  /// True when the state is as the fact left it.
  func stands(_ fact: Fact, at site: FactSite) -> Bool {
    switch fact {
    case .registered: self[site.participant] != nil
    case .amended(let id, let changes):
      changes.allSatisfy { self[id]?.details.text(of: $0.field) == $0.now }
    case .moved(let move):
      self[move.participant]?.standing == standing(move.was, after: move, at: site)
    case .expectationSet(let id, _, let to): self[id].map { $0.expected == to } ?? false
    case .marked(let change):
      self[change.participant].map {
        $0.marking(at: change.activity) == change.marking(site.occurrence(at: change.at))
      } ?? false
    case .boarded(let change):
      self[change.participant].map {
        $0.journey(to: change.activity, change.leg)
          == change.journey(site.occurrence(at: change.at))
      } ?? false
    case .programmeAdopted(let programme): self.programme == programme
    case .programmeRevised(_, let to): programme == to
    case .ministryAdded(let ministry):
      isCurrent(ministry) && !mergedMinistries.values.contains(ministry.id)
    case .ministryRenamed(_, let ministry): isCurrent(ministry)
    case .ministriesMerged(let id, let other): mergedMinistries[id] == other
    case .activityAdded(let activity, _), .activityChanged(_, let activity):
      self.activity(activity.id) == activity && cancellations[activity.id] == nil
    case .activityCancelled(let id, let reason): cancellations[id] == reason
    case .exported, .listIssued, .broughtIn: true
    case .undone(let inner): replacesWhatIs(inner)
    }
  }

  /// True when what the fact says it replaces is there, so that it can be put in force again.
  func replacesWhatIs(_ fact: Fact) -> Bool {
    switch fact {
    case .registered, .exported, .listIssued, .broughtIn: true
    case .amended(let id, let changes):
      changes.allSatisfy { self[id]?.details.text(of: $0.field) == $0.was }
    case .moved(let move): self[move.participant]?.standing == move.was
    case .expectationSet(let id, let from, _): self[id].map { $0.expected == from } ?? false
    case .marked(let change):
      self[change.participant].map { $0.marking(at: change.activity) == change.was } ?? false
    case .boarded(let change):
      self[change.participant].map {
        $0.journey(to: change.activity, change.leg) == change.was
      } ?? false
    case .programmeAdopted: programme == nil
    case .programmeRevised(let from, _): programme == from
    case .ministryAdded(let ministry):
      !(programme?.ministries.contains { $0.id == ministry.id } ?? false)
    case .ministryRenamed(let from, _): isCurrent(from)
    case .ministriesMerged(let id, let other):
      mergedMinistries[id] == nil && currentMinistry(other) != id && ministry(other) != nil
    case .activityAdded(let activity, _): self.activity(activity.id) == nil
    case .activityChanged(let from, _): activity(from.id) == from
    case .activityCancelled(let id, _): activity(id) != nil && cancellations[id] == nil
    case .undone: false
    }
  }

  /// Which ministry or activity that the fact names is not there any more, in words; nil when all are.
  func missing(for fact: Fact, added: Set<MinistryID>) -> String? {
    switch fact {
    case .registered(let new, _):
      missing(new.details.ministry, added: added) ?? missing(new.expected ?? [])
    case .amended(_, let changes):
      changes.first { $0.field == .ministry }
        .flatMap { missing(MinistryID($0.now), added: added) }
    case .marked(let change): missing([change.activity])
    case .boarded(let change): missing([change.activity])
    case .expectationSet(_, _, let to): missing(to ?? [])
    case .activityAdded(let activity, _): missing([activity.parent].compactMap { $0 })
    case .moved, .programmeAdopted, .programmeRevised, .ministryAdded, .ministryRenamed,
      .ministriesMerged, .activityChanged, .activityCancelled, .exported, .listIssued, .broughtIn,
      .undone:
      nil
    }
  }

  private func missing(_ id: MinistryID?, added: Set<MinistryID>) -> String? {
    guard let id, !added.contains(id), ministry(id) == nil else { return nil }
    return say("the ministry is not in the directory any more")
  }

  private func missing(_ activities: [ActivityID]) -> String? {
    activities.allSatisfy { activity($0) != nil }
      ? nil : say("the activity is not in the programme any more")
  }

  /// True when the directory has the ministry just so, and it was not merged into another.
  private func isCurrent(_ ministry: Ministry) -> Bool {
    mergedMinistries[ministry.id] == nil
      && programme?.ministries.first { $0.id == ministry.id } == ministry
  }
}
