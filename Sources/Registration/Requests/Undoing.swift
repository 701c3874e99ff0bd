/// Undo and redo: entries of inverse facts, granted only where nothing later stands on what they take back.
extension Register {
  func undoing(by operatorAsking: Operator) throws(Refusal) -> Grant {
    let last = entries.last { entry in
      entry.stamp.by == operatorAsking && entry.undoes == nil && isEffective(entry.id)
        && !entry.facts.allSatisfy(\.isExport)
    }
    guard let last else { throw .nothingToUndo }
    return try undoing(last)
  }

  func redoing(by operatorAsking: Operator) throws(Refusal) -> Grant {
    for entry in entries.reversed() where entry.stamp.by == operatorAsking {
      let origin = history.origin(of: entry)
      if origin.isOrdinary, !entry.facts.allSatisfy(\.isExport) { throw .nothingToRedo }
      if origin.isUndo, isEffective(entry.id) { return try redoing(entry) }
    }
    throw .nothingToRedo
  }

  /// Takes back any entry: of an undo it is the redo, and of a redo the undo once more.
  func undoing(entry id: EntryID) throws(Refusal) -> Grant {
    guard let entry = history[id] else { throw .unknownEntry(id) }
    let origin = history.origin(of: entry)
    if origin.isUndo {
      guard isEffective(id) else { throw .undoneMeanwhile(id) }
      return try redoing(entry)
    }
    guard isEffective(id), let ordinary = history[origin.stamp.id] else {
      throw .undoneMeanwhile(id)
    }
    guard isEffective(ordinary.id) else { throw .undoneMeanwhile(id) }
    return try undoing(ordinary)
  }

  private func undoing(_ entry: Entry) throws(Refusal) -> Grant {
    if entry.facts.allSatisfy(\.isExport) { throw .exportStays }
    if entry.facts.contains(where: \.isAdoption) { throw .adoptionStays }
    let taken = sites(of: entry)
    let registered = Set(
      taken.compactMap { fact, site in fact.isRegistration ? site.participant : nil }
    )
    if let later = laterEntry(than: entry.id, about: registered) {
      throw .noLongerApplies(entry.id, why: sentence(blaming: later))
    }
    var seen: Set<Aspect> = []
    for (fact, site) in taken.reversed() where !fact.isAbout(registered, at: site) {
      try requireStanding(fact, at: site, of: entry, unlessIn: &seen, without: registered)
    }
    return inverse(of: entry)
  }

  private func redoing(_ entry: Entry) throws(Refusal) -> Grant {
    let grant = inverse(of: entry)
    let again = Entry(stamp: entry.stamp, facts: grant.facts, undoes: entry.undoes)
    guard let ordinary = entry.undoes.flatMap({ history[$0] }) else { throw .nothingToRedo }
    let sites = sites(of: ordinary)
    let registered = Set(
      sites.compactMap { fact, site in fact.isRegistration ? site.participant : nil }
    )
    var seen: Set<Aspect> = []
    var added: Set<MinistryID> = []
    for (fact, site) in zip(again.facts, sites.map(\.site)) {
      if case .ministryAdded(let ministry) = fact { added.insert(ministry.id) }
      let aspects = fact.aspects(registering: site.participant)
      let isFirst = seen.isDisjoint(with: aspects) && !fact.isAbout(registered, at: site)
      seen.formUnion(aspects)
      guard !isFirst || replacesWhatIs(fact), finds(fact, added: added) else {
        throw .noLongerApplies(entry.id, why: blame(aspects, since: entry.id))
      }
    }
    return grant
  }

  private func inverse(of entry: Entry) -> Grant {
    Grant(facts: entry.facts.reversed().map(\.inverse), undoes: entry.id)
  }

  /// Refuses when what the fact left is not there any more.
  private func requireStanding(
    _ fact: Fact,
    at site: FactSite,
    of entry: Entry,
    unlessIn seen: inout Set<Aspect>,
    without registered: Set<ParticipantID>
  ) throws(Refusal) {
    let aspects = fact.aspects(registering: site.participant)
    let isLast = seen.isDisjoint(with: aspects)
    seen.formUnion(aspects)
    guard !isLast || stands(fact, at: site) else {
      throw .noLongerApplies(entry.id, why: blame(aspects, since: entry.id))
    }
    switch fact {
    case .ministryAdded(let ministry):
      let count = participants.count {
        $0.details.ministry == ministry.id && !registered.contains($0.id)
      }
      guard count == 0 || seenField(.ministry, of: entry) else {
        throw .noLongerApplies(entry.id, why: "\(people(count)) now of “\(ministry.name)”")
      }
    case .activityAdded(let activity, _):
      let count = markCount(at: activity.id)
      if count > 0 { throw .activityHasMarks(activity, count: count) }
      guard sessions(of: activity.id).isEmpty else {
        throw .noLongerApplies(entry.id, why: "“\(activity.title)” has sessions now")
      }
    default: break
    }
  }

  private func seenField(_ field: Field, of entry: Entry) -> Bool {
    entry.facts.contains { fact in
      guard case .amended(_, let changes) = fact else { return false }
      return changes.contains { $0.field == field }
    }
  }

  private func people(_ count: Int) -> String {
    count == 1 ? "1 participant is" : "\(count) participants are"
  }

  /// How many people have a mark there.
  func markCount(at activity: ActivityID) -> Int {
    participants.count { $0.marking(at: activity) != nil }
  }

  /// The first ordinary entry after this one that stands and speaks of one of these people.
  private func laterEntry(
    than id: EntryID,
    about registered: Set<ParticipantID>
  ) -> Entry? {
    guard !registered.isEmpty, let index = history.index(of: id) else { return nil }
    return entries[(index + 1)...].first { entry in
      entry.undoes == nil && isEffective(entry.id)
        && sites(of: entry).contains { fact, site in
          fact.people(registering: site.participant).contains(where: registered.contains)
        }
    }
  }

  private func blame(_ aspects: [Aspect], since id: EntryID) -> String {
    guard let last = lastEntry(touching: Set(aspects)), last.id != id else {
      return "what it changed is not there any more"
    }
    return sentence(blaming: last)
  }

  private func sentence(blaming entry: Entry) -> String {
    "\(entry.stamp.by) at \(entry.stamp.at.time): \(sentence(for: entry))"
  }
}

extension Fact {
  var isExport: Bool { if case .exported = self { true } else { false } }
  fileprivate var isAdoption: Bool { if case .programmeAdopted = self { true } else { false } }
  fileprivate var isRegistration: Bool { if case .registered = self { true } else { false } }

  /// True when everything it touches is of these people.
  fileprivate func isAbout(_ registered: Set<ParticipantID>, at site: FactSite) -> Bool {
    people(registering: site.participant).first.map(registered.contains) ?? false
  }
}
