/// Applying facts: total, forwards or backwards.
extension Register {
  mutating func apply(_ fact: Fact, at site: FactSite) {
    var fact = fact
    var forward = true
    while case .undone(let inner) = fact {
      fact = inner
      forward.toggle()
    }
    apply(fact, forward: forward, at: site)
  }

  private mutating func apply(_ fact: Fact, forward: Bool, at site: FactSite) {
    switch fact {
    case .registered(let new, let badge):
      forward ? register(new, badge: badge, at: site) : remove(at: site)
    case .amended(let id, let changes): amend(id, changes, forward: forward, at: site)
    case .moved(let move): apply(move, forward: forward, at: site)
    case .expectationSet(let id, let from, let to):
      expect(id, from: forward ? from : to, to: forward ? to : from, at: site)
    case .marked(let change): apply(change, forward: forward, at: site)
    case .boarded(let change): apply(change, forward: forward, at: site)
    case .programmeAdopted, .programmeRevised, .ministryAdded, .ministryRenamed, .ministriesMerged,
      .activityAdded, .activityChanged, .activityCancelled:
      applyToProgramme(fact, forward: forward, at: site)
    case .exported, .listIssued, .broughtIn, .undone: break
    }
  }

  mutating func note(_ kind: Oddity.Kind, at site: FactSite) {
    oddities.append(Oddity(entry: site.entry, place: site.place, kind: kind))
  }

  /// The row of somebody registered; nil, noted, when there is nobody such.
  mutating func knownRow(of id: ParticipantID, at site: FactSite) -> Int? {
    guard let row = row(of: id) else {
      note(.unknownParticipant(id), at: site)
      return nil
    }
    return row
  }
}
