/// A part of the state that one fact replaces whole: two facts conflict when they touch the same.
enum Aspect: Hashable, Sendable {
  /// The person's record as such.
  case record(ParticipantID)
  case field(ParticipantID, Field)
  case standing(ParticipantID)
  case expectation(ParticipantID)
  case mark(ParticipantID, ActivityID)
  case journey(ParticipantID, ActivityID, Journey.Leg)
  case ministry(MinistryID)
  case activity(ActivityID)
  case programme
}

extension Fact {
  /// What it touches, given whom it registers: that is not in the fact, but its place in the entry.
  func aspects(registering id: ParticipantID) -> [Aspect] {
    switch self {
    case .registered:
      [.record(id), .standing(id), .expectation(id)] + Field.allCases.map { .field(id, $0) }
    case .amended(let id, let changes): changes.map { .field(id, $0.field) }
    case .moved(let move): [.standing(move.participant)]
    case .expectationSet(let id, _, _): [.expectation(id)]
    case .marked(let change): [.mark(change.participant, change.activity)]
    case .boarded(let change): [.journey(change.participant, change.activity, change.leg)]
    case .ministryAdded(let ministry): [.ministry(ministry.id)]
    case .ministryRenamed(_, let ministry): [.ministry(ministry.id)]
    case .ministriesMerged(let id, _): [.ministry(id)]
    case .activityAdded(let activity, _): [.activity(activity.id)]
    case .activityChanged(_, let activity): [.activity(activity.id)]
    case .activityCancelled(let id, _): [.activity(id)]
    case .programmeAdopted, .programmeRevised: [.programme]
    case .exported, .listIssued, .broughtIn: []
    case .undone(let fact): fact.aspects(registering: id)
    }
  }

  /// The people it speaks of; a registration speaks of the one it registers.
  func people(registering id: ParticipantID) -> [ParticipantID] {
    switch self {
    case .registered(let new, _): [id] + [new.substituteFor].compactMap { $0 }
    case .amended(let id, _), .expectationSet(let id, _, _): [id]
    case .moved(let move): [move.participant] + [move.act.other].compactMap { $0 }
    case .marked(let change): [change.participant]
    case .boarded(let change): [change.participant]
    case .undone(let fact): fact.people(registering: id)
    case .programmeAdopted, .programmeRevised, .ministryAdded, .ministryRenamed,
      .ministriesMerged, .activityAdded, .activityChanged, .activityCancelled, .exported,
      .listIssued, .broughtIn:
      []
    }
  }
}

extension Move.Act {
  /// The other person in a substitution or a merge.
  var other: ParticipantID? {
    switch self {
    case .substituted(let other): other
    case .merged(let other): other
    case .confirmed, .arrived, .notArrived, .departed, .markedNoShow, .withdrawn, .reinstated,
      .unmerged:
      nil
    }
  }
}

extension Register {
  /// Where the facts of an entry stand, one by one, and what identities they give.
  func sites(of entry: Entry) -> [(fact: Fact, site: FactSite)] {
    let origin = history.origin(of: entry)
    return entry.facts.indices.map { index in
      let site = FactSite(
        entry: entry.id,
        place: index + 1,
        stamp: origin.stamp,
        originalPlace: origin.place(ofFactAt: index, of: entry.facts.count)
      )
      return (entry.facts[index], site)
    }
  }

  /// The last ordinary entry that stands and touched one of these; nil when none did.
  func lastEntry(touching aspects: Set<Aspect>) -> Entry? {
    let entries = entries
    for place in entries.indices.reversed() {
      if let only = entries.only(at: place), !aspects.contains(only.aspect) { continue }
      let entry = entries[place]
      guard entry.undoes == nil, isEffective(entry.id) else { continue }
      let touches = sites(of: entry).contains { fact, site in
        !aspects.isDisjoint(with: fact.aspects(registering: site.participant))
      }
      if touches { return entry }
    }
    return nil
  }
}
