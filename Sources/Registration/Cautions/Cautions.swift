import Text

extension Register {
  /// What is odd about a request, were it granted now; empty when nothing is.
  ///
  /// Pure; says nothing about refusals.
  package func cautions(on request: Request, at now: Moment) -> [Caution] {
    switch request {
    case .register(let new, _, _):
      return cautions(registering: new.details, besides: new.substituteFor)
    case .amend(let id, let changes, _): return cautions(amending: id, changes)
    case .substitute(let id, .new(let details, _)):
      return cautions(registering: details, besides: id)
    case .substitute(let id, .registered(let other)): return cautions(placing: other, for: id)
    case .arrive(let ids, _): return back(ids)
    case .mark(let ids, let activity, let mark, _, _):
      return cautions(marking: ids, at: activity, mark, now)
    case .markRest(let ids, let activity, let mark, _):
      return cautions(marking: unmarked(ids, at: activity), at: activity, mark, now)
    case .moveMarks(let ids, _, let activity):
      return day(of: activity, now) + notExpected(those(ids), at: activity)
    case .board(let ids, let activity, let leg):
      return day(of: activity, now) + cautions(boarding: ids, to: activity, leg)
    case .withdraw(let ids, _):
      let here = those(ids).filter { $0.standing.status == .arrived }
      return here.isEmpty ? [] : [.hasArrived(here.map(name))]
    case .cancelActivity(let id, _):
      guard let activity = activity(id) else { return [] }
      let count = markCount(at: id)
      return count > 0 ? [.hasMarks(activity, count: count)] : []
    case .adoptProgramme, .reviseProgramme, .bringIn, .confirm, .depart, .markNoShow, .reinstate,
      .merge, .unmerge, .expect, .changeExpected, .expectOnly, .unmark, .unboard, .addMinistry,
      .renameMinistry,
      .mergeMinistries, .addActivity, .changeActivity, .recordExport, .issueList, .undo, .redo,
      .undoEntry:
      return []
    }
  }

  /// The people of a request, each once; merged records are those they went into.
  private func those(_ ids: [ParticipantID]) -> [Participant] {
    var seen: Set<ParticipantID> = []
    return ids.compactMap(survivor).filter { seen.insert($0.id).inserted }
  }
}

/// Marks, arrivals and buses.
extension Register {
  private func cautions(
    marking ids: [ParticipantID],
    at id: ActivityID,
    _ mark: Mark,
    _ now: Moment
  ) -> [Caution] {
    let people = those(ids)
    var cautions = day(of: id, now) + (mark.attended ? back(ids) : [])
    if mark.attended {
      let away = people.filter { $0.standing.arrival == nil && !$0.standing.status.isOut }
      if !away.isEmpty { cautions.append(.notArrived(away.map(name))) }
      cautions += notExpected(people, at: id) + full(people, at: id)
    }
    for person in people {
      guard let marking = person.marking(at: id), marking.mark != mark else { continue }
      cautions.append(.markedDifferently(name(of: person), marking))
    }
    return cautions
  }

  /// Who comes back by being here alone, and who is left out of a group.
  private func back(_ ids: [ParticipantID]) -> [Caution] {
    let people = those(ids)
    if let person = people.first, people.count == 1 {
      let status = person.standing.status
      return status.isOut || status == .noShow ? [.comesBack(name(of: person), status)] : []
    }
    let out = people.filter(\.standing.status.isOut)
    let noShows = people.filter { $0.standing.status == .noShow }
    return (out.isEmpty ? [] : [.leftOut(out.map(name))])
      + noShows.map { .comesBack(name(of: $0), .noShow) }
  }

  private func cautions(
    boarding ids: [ParticipantID],
    to id: ActivityID,
    _ leg: Journey.Leg
  ) -> [Caution] {
    let people = those(ids)
    var cautions = back(ids) + notExpected(people, at: id)
    let stranded = people.filter { $0.journey(to: id, .out) == nil }
    if leg == .back, !stranded.isEmpty, let activity = activity(id) {
      cautions.append(.notOnTheBusOut(stranded.map(name), activity))
    }
    return cautions
  }

  private func day(of id: ActivityID, _ now: Moment) -> [Caution] {
    guard let activity = activity(id) else { return [] }
    if let reason = cancellations[id] { return [.activityCancelled(activity, reason: reason)] }
    guard let day = activity.day ?? activity.parent.flatMap(self.activity)?.day, day != now.day
    else { return [] }
    return [.anotherDay(activity, day)]
  }

  private func notExpected(_ people: [Participant], at id: ActivityID) -> [Caution] {
    guard let activity = activity(id) else { return [] }
    let others = people.filter { !isExpected($0, at: id) }
    return others.isEmpty ? [] : [.notExpected(others.map(name), activity)]
  }

  private func full(_ people: [Participant], at id: ActivityID) -> [Caution] {
    guard let activity = activity(id), let seats = activity.capacity else { return [] }
    let more = people.count { !attended($0, id) }
    let attending = totals(of: self.people)[id].attended + more
    return more > 0 && attending > seats ? [.full(activity, attended: attending)] : []
  }
}

/// Names and heads of delegations.
extension Register {
  private func cautions(registering details: Details, besides id: ParticipantID?) -> [Caution] {
    let heads = otherHeads(than: details, besides: id)
    let state = shortName(of: details.affiliation)
    return namesakes(of: details).map { .namesake(name(of: $0), $0.badge) }
      + heads.map { .secondHead(name(of: $0), of: state) }
  }

  private func cautions(amending id: ParticipantID, _ changes: [FieldChange]) -> [Caution] {
    guard let person = self[id] else { return [] }
    var details = person.details
    for change in changes { _ = details.set(change.field, to: change.now) }
    let isNew =
      details.capacity != person.details.capacity
      || details.affiliation != person.details.affiliation
    guard isNew else { return [] }
    let state = shortName(of: details.affiliation)
    return otherHeads(than: details, besides: id).map { .secondHead(name(of: $0), of: state) }
  }

  private func cautions(placing other: ParticipantID, for id: ParticipantID) -> [Caution] {
    guard let person = survivor(of: other) else { return [] }
    let status = person.standing.status
    let back = status == .withdrawn || status == .noShow
    let state = shortName(of: person.details.affiliation)
    return (back ? [.comesBack(name(of: person), status)] : [])
      + otherHeads(than: person.details, besides: id)
      .filter { $0.id != person.id }
      .map { .secondHead(name(of: $0), of: state) }
  }

  /// The heads that a delegation has already when this would be another; empty for any other capacity.
  func otherHeads(than details: Details, besides id: ParticipantID?) -> [Participant] {
    guard details.capacity == .headOfDelegation else { return [] }
    return people.filter {
      $0.details.capacity == .headOfDelegation && $0.details.affiliation == details.affiliation
        && $0.id != id && !$0.standing.status.isOut
    }
  }

  /// People of the same state with the same name but for case and marks, in either script.
  private func namesakes(of details: Details) -> [Participant] {
    let plain = details.plainName.folded
    let native = details.nativeName.folded
    return people.filter { person in
      person.details.affiliation == details.affiliation
        && (person.details.plainName.folded == plain
          || (!native.isEmpty && person.details.nativeName.folded == native))
    }
  }
}
