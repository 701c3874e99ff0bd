/// One fact in words.
struct FactWords {
  let register: Register
  let entry: Entry

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
      .broughtIn, .undone:
      nil
    }
  }

  /// What is said of the person, or the whole fact when it is about none.
  func predicate(_ fact: Fact) -> String {
    switch fact {
    case .registered(let new, let badge): registration(new, badge)
    case .amended(_, let changes): "changed: \(words(changes))"
    case .moved(let move): words(move)
    case .expectationSet(_, _, let to): "expected at \(titles(to))"
    case .marked(let change): words(change)
    case .boarded(let change): words(change)
    case .programmeAdopted(let programme): "adopted the programme \(programme.title)"
    case .programmeRevised(_, let programme): "revised the programme \(programme.title)"
    case .ministryAdded(let ministry):
      "added “\(ministry.name)”, \(register.shortName(of: ministry.affiliation))"
    case .ministryRenamed(let from, let to): words(from, to)
    case .ministriesMerged(let id, let other):
      "merged “\(ministry(id))” into “\(register.ministry(other)?.name ?? ministry(other))”"
    case .activityAdded(let activity, _): "added “\(activity.title)” to the programme"
    case .activityChanged(let from, let to): words(from, to)
    case .activityCancelled(let id, let reason): "cancelled “\(register.title(of: id))”: \(reason)"
    case .exported(let export): words(export)
    case .broughtIn(let file): "from \(file.isEmpty ? "a file" : file)"
    case .undone(let fact): "took back: \(register.sentence(for: fact, of: entry))"
    }
  }

  /// What kind of fact it is, as counted: `120 registered`.
  ///
  /// nil for a fact that says nothing by itself.
  func kind(_ fact: Fact) -> String? {
    switch fact {
    case .registered: "registered"
    case .amended: "changed"
    case .moved(let move): kind(move.act)
    case .expectationSet: "with other activities"
    case .marked(let change):
      change.mark.map { "marked \($0.rawValue) at \(register.title(of: change.activity))" }
        ?? "no longer marked at \(register.title(of: change.activity))"
    case .boarded(let change):
      "\(change.isAboard ? "on" : "off") the bus \(leg(change.leg)) \(title(change.activity))"
    case .programmeAdopted, .programmeRevised: "programme"
    case .ministryAdded: "new in the directory"
    case .ministryRenamed: "renamed in the directory"
    case .ministriesMerged: "merged in the directory"
    case .activityAdded: "activity added"
    case .activityChanged: "activity changed"
    case .activityCancelled: "cancelled"
    case .exported: "exported"
    case .broughtIn: nil
    case .undone(let fact): kind(fact).map { "\($0), taken back" }
    }
  }

  private func registration(_ new: NewParticipant, _ badge: Badge) -> String {
    let code = new.details.affiliation
    let place = "\(register.shortName(of: code)), badge \(badge)"
    switch new.origin {
    case .nominated: return "registered, \(place)"
    case .walkIn(let reason):
      return "registered as a walk-in, \(place)" + (reason.isEmpty ? "" : ": \(reason)")
    }
  }

  private func words(_ changes: [FieldChange]) -> String {
    changes.map { change in
      let (was, now) = (shown(change.field, change.was), shown(change.field, change.now))
      if was.isEmpty { return "\(change.field.label) “\(now)”" }
      if now.isEmpty { return "\(change.field.label) “\(was)” taken out" }
      return "\(change.field.label) “\(was)” is now “\(now)”"
    }.joined(separator: ", ")
  }

  private func shown(_ field: Field, _ text: String) -> String { register.shown(field, text) }

  private func words(_ move: Move) -> String {
    let reason = move.reason.isEmpty ? "" : ": \(move.reason)"
    switch move.act {
    case .confirmed: return "confirmed"
    case .arrived: return "arrived at \(clock(move.at))"
    case .notArrived: return "not arrived after all" + reason
    case .departed: return "departed at \(clock(move.at))"
    case .markedNoShow: return "did not come" + reason
    case .withdrawn: return "withdrawn" + reason
    case .reinstated: return "reinstated" + reason
    case .substituted(let other): return "substituted" + (other.map { " by \(name($0))" } ?? "")
    case .merged(let other): return "merged into the other record of \(name(other))"
    case .unmerged: return "parted again from the other record"
    }
  }

  private func kind(_ act: Move.Act) -> String {
    switch act {
    case .confirmed: "confirmed"
    case .arrived: "arrived"
    case .notArrived: "not arrived after all"
    case .departed: "departed"
    case .markedNoShow: "no-show"
    case .withdrawn: "withdrawn"
    case .reinstated: "reinstated"
    case .substituted: "substituted"
    case .merged: "merged"
    case .unmerged: "unmerged"
    }
  }

  private func words(_ change: MarkChange) -> String {
    let place = title(change.activity)
    guard let mark = change.mark else {
      return "no longer marked at \(place)"
    }
    let note = change.note.isEmpty ? "" : " (\(change.note))"
    let when = mark.attended ? " at \(clock(change.at))" : ""
    return "\(mark.rawValue) at \(place)\(when)\(note)"
  }

  private func words(_ change: BoardChange) -> String {
    let aboard = change.isAboard ? "on" : "not on"
    return "\(aboard) the bus \(leg(change.leg)) \(title(change.activity))"
  }

  private func titles(_ activities: [ActivityID]?) -> String {
    guard let activities else { return "everything" }
    return activities.isEmpty ? "nothing" : activities.map(title).joined(separator: ", ")
  }

  private func leg(_ leg: Journey.Leg) -> String { leg == .out ? "to" : "back from" }

  private func words(_ from: Ministry, _ to: Ministry) -> String {
    from.name == to.name
      ? "changed “\(to.name)” in the directory" : "renamed “\(from.name)” to “\(to.name)”"
  }

  private func words(_ from: Activity, _ to: Activity) -> String {
    from.title == to.title
      ? "changed “\(to.title)” in the programme" : "renamed “\(from.title)” to “\(to.title)”"
  }

  private func words(_ export: Export) -> String {
    let rows = export.rows == 1 ? "1 row" : "\(export.rows) rows"
    let filter = export.filter.isEmpty ? "" : " (\(export.filter))"
    let file = export.file.isEmpty ? "" : " to \(export.file)"
    return "exported \(export.list)\(filter), \(rows)\(file)"
  }

  private func name(_ id: ParticipantID) -> String {
    register.rows[id].map { register.name(of: register.records[$0]) } ?? "somebody"
  }

  private func ministry(_ id: MinistryID) -> String {
    register.shown(.ministry, id.text)
  }

  private func title(_ id: ActivityID) -> String { register.title(of: id) }

  /// The time; with its day where that is not the entry's.
  private func clock(_ moment: Moment) -> String {
    moment.day == entry.stamp.at.day ? "\(moment.time)" : "\(moment.time) on \(moment.day)"
  }
}

extension Field {
  /// What the field is called in a sentence.
  package var label: String {
    switch self {
    case .affiliation: "state"
    case .ministry: "ministry"
    case .title: "title"
    case .givenNames: "given names"
    case .patronymic: "patronymic"
    case .familyName: "family name"
    case .nativeName: "own-script name"
    case .capacity: "capacity"
    case .position: "position"
    case .department: "department"
    case .level: "level"
    case .email: "e-mail"
    case .phone: "phone"
    case .letter: "letter"
    case .contactConsent: "contact consent"
    case .remarks: "remarks"
    }
  }
}
