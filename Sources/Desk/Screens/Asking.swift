import Registration

/// Asking the rules early, to say no before anything is asked; what counts is the grant under the journal's lock.
extension Scene {
  /// Why the request would be refused now; nil when it would be granted.
  func objection(to request: Request) -> String? {
    do throws(Refusal) {
      _ = try facts(granting: request)
      return nil
    } catch {
      return error.description
    }
  }

  /// The people whom the request would change now; the rules leave out those of a group to whom it does not apply.
  func people(changedBy request: Request) -> Set<ParticipantID> {
    let facts = (try? facts(granting: request)) ?? []
    return Set(facts.compactMap(\.subject))
  }

  private func facts(granting request: Request) throws(Refusal) -> [Fact] {
    guard let desk = register.lastStamp?.id.desk else { throw .noProgramme }
    let id = EntryID(desk: desk, number: register.nextEntryNumber(of: desk))
    return try register.facts(granting: request, stamped: Stamp(id: id, at: now, by: by)).facts
  }
}

extension Fact {
  /// The person whose record it changes; nil for registrations and for facts about the programme.
  fileprivate var subject: ParticipantID? {
    switch self {
    case .amended(let person, _), .expectationSet(let person, _, _): person
    case .moved(let move): move.participant
    case .marked(let change): change.participant
    case .boarded(let change): change.participant
    case .undone(let fact): fact.subject
    case .registered, .programmeAdopted, .programmeRevised, .ministryAdded, .ministryRenamed,
      .ministriesMerged, .activityAdded, .activityChanged, .activityCancelled, .exported,
      .listIssued,
      .broughtIn:
      nil
    }
  }
}
