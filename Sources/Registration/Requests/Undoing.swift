import Text

/// Undo and redo: entries of inverse facts, granted only where nothing later stands on what they take back.
extension Register {
  /// This operator's last ordinary entry that still stands, taken back; exports are passed over.
  func undoing(by operatorAsking: Operator) throws(Refusal) -> Grant {
    guard let last = standingRequests(of: operatorAsking).first(where: { _ in true }) else {
      throw .nothingToUndo
    }
    return try undoing(last)
  }

  /// This operator's ordinary entries that still stand, the last one first; exports are passed over.
  package func standingRequests(of operatorAsking: Operator) -> some Sequence<Entry> {
    entries.lazy.reversed().filter { entry in
      entry.stamp.by == operatorAsking && entry.undoes == nil && self.isEffective(entry.id)
        && !entry.isExport
    }
  }

  /// This operator's last undo that still stands, taken back, as long as nothing ordinary was asked since.
  func redoing(by operatorAsking: Operator) throws(Refusal) -> Grant {
    for entry in entries.reversed() where entry.stamp.by == operatorAsking && !entry.isExport {
      let origin = history.origin(of: entry)
      if origin.isOrdinary { break }
      if origin.isUndo, isEffective(entry.id) { return try redoing(entry) }
    }
    throw .nothingToRedo
  }

  /// Takes back any entry: of an undo it is the redo, and of a redo the undo once more.
  func undoing(entry id: EntryID) throws(Refusal) -> Grant {
    guard let entry = self.entry(id) else { throw .unknownEntry(id) }
    let origin = history.origin(of: entry)
    guard isEffective(id), let ordinary = self.entry(origin.stamp.id) else {
      throw .undoneMeanwhile(id)
    }
    if origin.isUndo { return try redoing(entry) }
    guard isEffective(ordinary.id) else { throw .undoneMeanwhile(id) }
    return try undoing(ordinary)
  }

  private func undoing(_ entry: Entry) throws(Refusal) -> Grant {
    if entry.isExport { throw .exportStays }
    if entry.facts.contains(where: \.isAdoption) { throw .adoptionStays }
    let scope = EntryScope(sites(of: entry))
    if let later = laterEntry(than: entry.id, about: scope.registered) {
      throw .noLongerApplies(entry.id, why: sentence(blaming: later))
    }
    for (fact, site) in scope.touchingLast where !stands(fact, at: site) {
      let aspects = fact.aspects(registering: site.participant)
      throw .noLongerApplies(entry.id, why: blame(aspects, since: entry.id))
    }
    for fact in entry.facts {
      if let obstacle = obstacle(toTakingBack: fact, of: entry.id, scope) { throw obstacle }
    }
    return inverse(of: entry)
  }

  private func redoing(_ undo: Entry) throws(Refusal) -> Grant {
    guard let ordinary = entry(history.origin(of: undo).stamp.id) else {
      throw .nothingToRedo
    }
    let scope = EntryScope(sites(of: ordinary))
    for (fact, site) in scope.touchingFirst where !replacesWhatIs(fact) {
      let aspects = fact.aspects(registering: site.participant)
      throw .noLongerApplies(undo.id, why: blame(aspects, since: undo.id))
    }
    for fact in ordinary.facts {
      if let missing = missing(for: fact, added: scope.ministriesAdded) {
        throw .noLongerApplies(undo.id, why: missing)
      }
    }
    return inverse(of: undo)
  }

  private func inverse(of entry: Entry) -> Grant {
    Grant(facts: entry.facts.reversed().map(\.inverse), undoes: entry.id)
  }

  /// What was added and is in use elsewhere cannot be taken back; nil when nothing is in the way.
  private func obstacle(
    toTakingBack fact: Fact,
    of entry: EntryID,
    _ scope: EntryScope
  ) -> Refusal? {
    if case .ministryAdded(let ministry) = fact {
      let users = participants.count {
        $0.details.ministry == ministry.id && !scope.placed.contains($0.id)
      }
      return users > 0
        ? .noLongerApplies(
          entry,
          why: say("“\(ministry.name)” has \(users) of the participants now")
        )
        : nil
    }
    guard case .activityAdded(let activity, _) = fact else { return nil }
    let marks = markCount(at: activity.id)
    if marks > 0 { return .activityHasMarks(activity, count: marks) }
    let isUsed =
      !sessions(of: activity.id).isEmpty
      || participants.contains {
        $0.expected?.contains(activity.id) ?? false
          || $0.journeys.contains { $0.activity == activity.id }
      }
    return isUsed
      ? .noLongerApplies(entry, why: say("“\(activity.title)” has sessions or people now")) : nil
  }

  /// How many people have a mark there.
  func markCount(at activity: ActivityID) -> Int {
    participants.count { $0.marking(at: activity) != nil }
  }
}

/// Who is in the way, in words.
extension Register {
  /// The first ordinary entry after this one that stands and speaks of one of these people.
  private func laterEntry(
    than id: EntryID,
    about registered: Set<ParticipantID>
  ) -> Entry? {
    guard !registered.isEmpty, let index = history.index(of: id) else { return nil }
    let entries = entries
    for place in entries.indices.dropFirst(index + 1) {
      if let only = entries.only(at: place), !registered.contains(only.person) { continue }
      let entry = entries[place]
      guard entry.undoes == nil, isEffective(entry.id) else { continue }
      let speaks = sites(of: entry).contains { fact, site in
        fact.people(registering: site.participant).contains(where: registered.contains)
      }
      if speaks { return entry }
    }
    return nil
  }

  private func blame(_ aspects: [Aspect], since id: EntryID) -> String {
    guard let last = lastEntry(touching: Set(aspects)), last.id != id else {
      return say("what it changed is not there any more")
    }
    return sentence(blaming: last)
  }

  private func sentence(blaming entry: Entry) -> String {
    "\(sentence(for: entry)) (\(entry.stamp.by), \(entry.stamp.at.time))"
  }
}

/// An ordinary entry's facts, seen by what they touch.
private struct EntryScope {
  /// Whom it registers.
  private(set) var registered: Set<ParticipantID> = []
  /// Whom it registers or moves to another ministry.
  private(set) var placed: Set<ParticipantID> = []
  private(set) var ministriesAdded: Set<MinistryID> = []
  /// Of the facts that touch a thing, the first; without those about people it registers.
  private(set) var touchingFirst: [(fact: Fact, site: FactSite)] = []
  /// Of the facts that touch a thing, the last; without those about people it registers.
  private(set) var touchingLast: [(fact: Fact, site: FactSite)] = []

  init(_ sites: [(fact: Fact, site: FactSite)]) {
    for (fact, site) in sites {
      switch fact {
      case .registered: registered.insert(site.participant)
      case .amended(let id, let changes) where changes.contains { $0.field == .ministry }:
        placed.insert(id)
      case .ministryAdded(let ministry): ministriesAdded.insert(ministry.id)
      case .amended, .moved, .expectationSet, .marked, .boarded, .programmeAdopted,
        .programmeRevised, .ministryRenamed, .ministriesMerged, .activityAdded,
        .activityChanged, .activityCancelled, .exported, .listIssued, .broughtIn, .undone:
        break
      }
    }
    placed.formUnion(registered)
    let others = sites.filter { !isAboutRegistered($0.fact, $0.site) }
    touchingFirst = Self.first(of: others)
    touchingLast = Self.first(of: others.reversed())
  }

  private func isAboutRegistered(_ fact: Fact, _ site: FactSite) -> Bool {
    fact.people(registering: site.participant).first.map(registered.contains) ?? false
  }

  private static func first(
    of sites: [(fact: Fact, site: FactSite)]
  ) -> [(fact: Fact, site: FactSite)] {
    var seen: Set<Aspect> = []
    return sites.filter { fact, site in
      let aspects = fact.aspects(registering: site.participant)
      defer { seen.formUnion(aspects) }
      return seen.isDisjoint(with: aspects)
    }
  }
}

extension Entry {
  /// True when it only says that files left the register.
  var isExport: Bool { facts.allSatisfy(\.isExport) }
}

extension Fact {
  var isExport: Bool {
    switch self {
    case .exported, .listIssued: true
    default: false
    }
  }
  fileprivate var isAdoption: Bool { if case .programmeAdopted = self { true } else { false } }
}
