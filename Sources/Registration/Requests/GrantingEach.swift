extension Granting {
  /// Gathers the facts of a request; undo and redo are granted from the entries, not here.
  mutating func grant(_ request: Request) throws(Refusal) {
    if case .adoptProgramme(let programme) = request { return try adopt(programme) }
    guard let programme = register.programme else { throw .noProgramme }
    switch request {
    case .adoptProgramme, .undo, .redo, .undoEntry: break
    case .reviseProgramme(let revised): try revise(programme, to: revised)
    case .register(let new, let ministry, let hereNow):
      try register(new, newMinistry: ministry, hereNow: hereNow)
    case .bringIn(let file): try bringIn(file)
    case .amend(let id, let changes, let ministry):
      try amendAsAsked(id, changes, newMinistry: ministry)
    case .confirm(let ids): try confirm(ids)
    case .arrive(let ids, let moment): try arrive(ids, at: moment)
    case .depart(let ids, let moment): try depart(ids, at: moment)
    case .markNoShow(let ids): try markNoShow(ids)
    case .withdraw(let ids, let reason): try withdraw(ids, reason: reason)
    case .reinstate(let ids, let reason): try reinstate(ids, reason: reason)
    case .substitute(let id, let substitute): try self.substitute(id, by: substitute)
    case .merge(let id, let other, let changes): try merge(id, into: other, changes)
    case .unmerge(let id): try unmerge(id)
    case .expect(let ids, let activities): try expectEach(ids, at: activities)
    case .changeExpected(let ids, let adding, let removing):
      try changeExpected(ids, adding: adding, removing: removing)
    case .expectOnly(let ids, let activity): try expectOnly(ids, at: activity)
    case .mark(let ids, let activity, let mark, let moment, let note):
      try markEach(ids, at: activity, mark, happened: moment, note: note)
    case .markRest(let ids, let activity, let mark, let note):
      try markRest(ids, at: activity, mark, note: note)
    case .unmark(let ids, let activity): try unmark(ids, at: activity)
    case .moveMarks(let ids, let from, let to): try moveMarks(ids, from: from, to: to)
    case .board(let ids, let activity, let leg): try boardEach(ids, to: activity, leg)
    case .unboard(let ids, let activity, let leg): try unboard(ids, to: activity, leg)
    case .addMinistry(let draft): try addMinistry(draft)
    case .renameMinistry(let id, let draft): try renameMinistry(id, to: draft)
    case .mergeMinistries(let id, let other): try mergeMinistries(id, into: other)
    case .addActivity(let activity, let after): try addActivity(activity, after: after)
    case .changeActivity(let from, let to): try changeActivity(from: from, to: to)
    case .cancelActivity(let id, let reason): try cancelActivity(id, reason: reason)
    case .recordExport(let export): add(.exported(export))
    case .issueList(let list): try issue(list)
    }
  }

  /// A revision has its number once, whoever is the first; a list that says another must not be handed out.
  private mutating func issue(_ list: IssuedList) throws(Refusal) {
    guard list.revision == register.nextRevision(of: list.kind) else {
      throw .issuedMeanwhile(list.kind, by: register.issues(of: list.kind).last?.stamp.by)
    }
    guard register.entry(list.upTo) != nil else { throw .unknownEntry(list.upTo) }
    add(.listIssued(list))
  }
}
