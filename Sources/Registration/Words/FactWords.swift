import Text

/// One fact in words.
struct FactWords {
  let register: Register
  let entry: Entry

  /// The whole fact: whom it is about and what is said of them.
  func sentence(_ fact: Fact) -> String {
    let predicate = predicate(fact)
    return subject(fact).map { say("\($0) \(predicate)") } ?? predicate
  }

  /// The name of the person it is about; nil when it is about no person.
  func subject(_ fact: Fact) -> String? {
    switch fact {
    case .registered(let new, _):
      new.details.name(in: register.language(of: new.details.affiliation))
    case .amended(let id, _), .expectationSet(let id, _, _): name(id)
    case .moved(let move): name(move.participant)
    case .marked(let change): name(change.participant)
    case .boarded(let change): name(change.participant)
    case .programmeAdopted, .programmeRevised, .ministryAdded, .ministryRenamed,
      .ministriesMerged, .activityAdded, .activityChanged, .activityCancelled, .exported,
      .listIssued, .broughtIn, .undone:
      nil
    }
  }

  /// What is said of the person, or the whole fact when it is about none.
  func predicate(_ fact: Fact) -> String {
    switch fact {
    case .registered(let new, let badge): registration(new, badge)
    case .amended(_, let changes): say("changed: \(words(changes))")
    case .moved(let move): words(move)
    case .expectationSet(_, let from, let to): expectation(from, to)
    case .marked(let change): words(change)
    case .boarded(let change): words(change)
    case .programmeAdopted(let programme): say("adopted the programme \(programme.title)")
    case .programmeRevised(_, let programme): say("revised the programme \(programme.title)")
    case .ministryAdded(let ministry):
      say("added “\(ministry.name)”, \(register.shortName(of: ministry.affiliation))")
    case .ministryRenamed(let from, let to): words(from, to)
    case .ministriesMerged(let id, let other):
      say("merged “\(ministry(id))” into “\(register.ministry(other)?.name ?? ministry(other))”")
    case .activityAdded(let activity, _): say("added “\(activity.title)” to the programme")
    case .activityChanged(let from, let to): ActivityChangeWords(from: from, to: to).text
    case .activityCancelled(let id, let reason):
      say("cancelled “\(register.title(of: id))”: \(reason)")
    case .exported(let export): words(export)
    case .listIssued(let list): words(list)
    case .broughtIn(let file): file.isEmpty ? say("from a file") : say("from \(file)")
    case .undone(let fact): say("took back: \(register.sentence(for: fact, of: entry))")
    }
  }

  /// What kind of fact it is, as counted: `120 registered`.
  ///
  /// nil for a fact that says nothing by itself.
  func kind(_ fact: Fact) -> String? {
    switch fact {
    case .registered: say("registered")
    case .amended: say("changed")
    case .moved(let move): kind(move.act)
    case .expectationSet(_, let from, let to): change(from, to)
    case .marked(let change):
      change.mark.map { say("marked \($0.words) at \(register.title(of: change.activity))") }
        ?? say("no longer marked at \(register.title(of: change.activity))")
    case .boarded(let change):
      bus(
        change,
        off: { say("off the bus to \($0)") },
        back: { say("off the bus back from \($0)") }
      )
    case .programmeAdopted, .programmeRevised: say("programme")
    case .ministryAdded: say("new in the directory")
    case .ministryRenamed: say("renamed in the directory")
    case .ministriesMerged: say("merged in the directory")
    case .activityAdded: say("activity added")
    case .activityChanged: say("activity changed")
    case .activityCancelled: say("cancelled")
    case .exported: say("exported")
    case .listIssued: say("list issued")
    case .broughtIn: nil
    case .undone(let fact): kind(fact).map { say("\($0), taken back") }
    }
  }

  private func registration(_ new: NewParticipant, _ badge: Badge) -> String {
    let code = new.details.affiliation
    let place = say("\(register.shortName(of: code)), badge \(badge)")
    switch new.origin {
    case .nominated: return say("registered, \(place)")
    case .walkIn(let reason):
      let words = say("registered as a walk-in, \(place)")
      return reason.isEmpty ? words : "\(words): \(reason)"
    }
  }

  private func words(_ changes: [FieldChange]) -> String {
    changes.map { change in
      let (was, now) = (shown(change.field, change.was), shown(change.field, change.now))
      if was.isEmpty { return "\(change.field.label) “\(now)”" }
      if now.isEmpty { return say("\(change.field.label) “\(was)” taken out") }
      return say("\(change.field.label) “\(was)” is now “\(now)”")
    }.joined(separator: ", ")
  }

  private func shown(_ field: Field, _ text: String) -> String { register.shown(field, text) }

  private func words(_ move: Move) -> String {
    let reason = move.reason.isEmpty ? "" : ": \(move.reason)"
    switch move.act {
    case .confirmed: return say("confirmed")
    case .arrived: return say("arrived at \(clock(move.at))")
    case .notArrived: return say("not arrived after all") + reason
    case .departed: return say("departed at \(clock(move.at))")
    case .markedNoShow: return say("did not come") + reason
    case .withdrawn: return say("withdrawn") + reason
    case .reinstated: return say("reinstated") + reason
    case .substituted(let other):
      return other.map { say("substituted by \(name($0))") } ?? say("substituted")
    case .merged(let other): return say("merged into the other record of \(name(other))")
    case .unmerged: return say("parted again from the other record")
    }
  }

  private func kind(_ act: Move.Act) -> String {
    switch act {
    case .confirmed: say("confirmed")
    case .arrived: say("arrived")
    case .notArrived: say("not arrived after all")
    case .departed: say("departed")
    case .markedNoShow: say("no-show")
    case .withdrawn: say("withdrawn")
    case .reinstated: say("reinstated")
    case .substituted: say("substituted")
    case .merged: say("merged")
    case .unmerged: say("unmerged")
    }
  }

  private func words(_ change: MarkChange) -> String {
    let place = title(change.activity)
    guard let mark = change.mark else {
      return say("no longer marked at \(place)")
    }
    let note = change.note.isEmpty ? "" : " (\(change.note))"
    let words =
      mark.attended
      ? say("\(mark.words) at \(place) at \(clock(change.at))")
      : say("\(mark.words) at \(place)")
    return words + note
  }

  private func words(_ change: BoardChange) -> String {
    bus(
      change,
      off: { say("not on the bus to \($0)") },
      back: { say("not on the bus back from \($0)") }
    )
  }

  /// Who is on a bus; who is not any more is said in the words that are given.
  private func bus(
    _ change: BoardChange,
    off: (String) -> String,
    back: (String) -> String
  ) -> String {
    let title = title(change.activity)
    return switch change.leg {
    case .out: change.isAboard ? say("on the bus to \(title)") : off(title)
    case .back: change.isAboard ? say("on the bus back from \(title)") : back(title)
    }
  }

  private func titles(_ activities: [ActivityID]?) -> String {
    guard let activities else { return say("everything") }
    return activities.isEmpty ? say("nothing") : activities.map(title).joined(separator: ", ")
  }

  /// What became different, or all that they are expected at, whichever is shorter.
  private func expectation(_ from: [ActivityID]?, _ to: [ActivityID]?) -> String {
    let whole = (register.programme?.activities ?? []).filter { $0.parent == nil }.map(\.id)
    let (was, now) = (from ?? whole, to ?? whole)
    let added = now.filter { !was.contains($0) }
    let removed = was.filter { !now.contains($0) }
    guard to != nil, added.count + removed.count < now.count else {
      return say("expected at \(titles(to))")
    }
    if removed.isEmpty { return say("expected at \(titles(added)) as well") }
    return added.isEmpty
      ? say("no longer expected at \(titles(removed))")
      : say("expected at \(titles(added)), no longer at \(titles(removed))")
  }

  /// The one activity that made the difference, if it was one.
  private func change(_ from: [ActivityID]?, _ to: [ActivityID]?) -> String {
    let whole = (register.programme?.activities ?? []).filter { $0.parent == nil }.map(\.id)
    let (was, now) = (Set(from ?? whole), Set(to ?? whole))
    let (added, removed) = (now.subtracting(was), was.subtracting(now))
    if removed.isEmpty, added.count == 1, let id = added.first {
      return say("expected at \(title(id))")
    }
    if added.isEmpty, removed.count == 1, let id = removed.first {
      return say("no longer expected at \(title(id))")
    }
    return say("with other activities")
  }
  private func words(_ from: Ministry, _ to: Ministry) -> String {
    from.name == to.name
      ? say("changed “\(to.name)” in the directory") : say("renamed “\(from.name)” to “\(to.name)”")
  }

  private func words(_ export: Export) -> String {
    let rows = export.rows == 1 ? say("1 row") : say("\(export.rows) rows")
    let filter = export.filter.isEmpty ? "" : " (\(export.filter))"
    let list = export.list + filter
    return export.file.isEmpty
      ? say("exported \(list), \(rows)") : say("exported \(list), \(rows) to \(export.file)")
  }

  private func words(_ list: IssuedList) -> String {
    let people = list.rows == 1 ? say("1 person") : say("\(list.rows) people")
    let place = list.file.isEmpty ? "" : " (\(list.file))"
    return say("issued the \(list.kind.words), \(list.edition): \(people)") + place
  }

  private func name(_ id: ParticipantID) -> String {
    register.rows[id].map { register.name(of: register.records[$0]) } ?? say("somebody")
  }

  private func ministry(_ id: MinistryID) -> String {
    register.shown(.ministry, id.text)
  }

  private func title(_ id: ActivityID) -> String { register.title(of: id) }

  /// The time; with its day where that is not the entry's.
  private func clock(_ moment: Moment) -> String {
    moment.day == entry.stamp.at.day ? "\(moment.time)" : say("\(moment.time) on \(moment.day)")
  }
}
