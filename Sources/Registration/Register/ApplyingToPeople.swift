/// What facts do to a person's record.
extension Register {
  mutating func register(_ new: NewParticipant, badge: Badge, at site: FactSite) {
    let id = site.participant
    guard row(of: id) == nil else { return note(.registeredTwice(id), at: site) }
    let known = rows[id]
    let row = known ?? records.count
    if let holder = badgeRows[badge], holder != row { note(.badgeTwice(badge), at: site) }
    let record = Participant(id: id, badge: badge, new)
    if known == nil {
      rows.append(id)
      records.append(record)
    } else {
      keepOriginal(of: row)
      records[row] = record
    }
    removed.insert(row)
    recount(row) { $0.removed.remove(row) }
    if badgeRows[badge] == nil { badgeRows[badge] = row }
    lastBadgeNumber[badge.letter] = max(lastBadgeNumber[badge.letter] ?? 0, badge.number)
    didChange(row)
  }

  mutating func remove(at site: FactSite) {
    guard let row = knownRow(of: site.participant, at: site) else { return }
    recount(row) { $0.removed.insert(row) }
    didChange(row)
  }

  /// Keeps what the person in a row was registered with: the record is about to say something else.
  private mutating func keepOriginal(of row: Int) {
    if originals[row] == nil { originals[row] = KnownPeople.Registered(records[row]) }
  }

  mutating func amend(
    _ id: ParticipantID,
    _ changes: [FieldChange],
    forward: Bool,
    at site: FactSite
  ) {
    guard let row = knownRow(of: id, at: site) else { return }
    keepOriginal(of: row)
    recount(row) { $0.amend(row, changes, forward: forward, at: site) }
    didChange(row)
  }

  private mutating func amend(
    _ row: Int,
    _ changes: [FieldChange],
    forward: Bool,
    at site: FactSite
  ) {
    for change in forward ? changes : changes.reversed() {
      let (from, to) = forward ? (change.was, change.now) : (change.now, change.was)
      if records[row].details.text(of: change.field) != from {
        note(.replacesAnother(change.field.rawValue), at: site)
      }
      if !records[row].details.set(change.field, to: to) {
        note(.unknownValue(change.field, to), at: site)
      }
    }
  }

  mutating func apply(_ move: Move, forward: Bool, at site: FactSite) {
    guard let row = knownRow(of: move.participant, at: site) else { return }
    let current = records[row].standing
    if forward {
      if current != move.was { note(.replacesAnother("standing"), at: site) }
      setStanding(ofRow: row, to: standing(current, after: move, at: site))
      if case .merged = move.act {
        standingsBeforeMerge[move.participant, default: []].append(current)
      }
    } else {
      if case .merged = move.act {
        let earlier = standingsBeforeMerge[move.participant]?.dropLast() ?? []
        standingsBeforeMerge[move.participant] = earlier.isEmpty ? nil : Array(earlier)
      }
      if current != standing(move.was, after: move, at: site) {
        note(.replacesAnother("standing"), at: site)
      }
      setStanding(ofRow: row, to: move.was)
    }
  }

  /// What a standing becomes by a move.
  func standing(_ standing: Standing, after move: Move, at site: FactSite) -> Standing {
    if case .unmerged = move.act {
      return standingsBeforeMerge[move.participant]?.last ?? standing.reinstated(reason: "")
    }
    return standing.after(move.act, site.occurrence(at: move.at), reason: move.reason)
  }

  /// Sets a standing, and with it who is known to have taken whose place.
  private mutating func setStanding(ofRow row: Int, to standing: Standing) {
    let id = records[row].id
    let old = records[row].standing
    recount(row) { $0.records[row].standing = standing }
    if old.status == .substituted, let substitute = old.successor.flatMap({ self.row(of: $0) }),
      records[substitute].substituteFor == id
    {
      keepOriginal(of: substitute)
      records[substitute].substituteFor = nil
    }
    if standing.status == .substituted,
      let substitute = standing.successor.flatMap({ self.row(of: $0) }),
      records[substitute].substituteFor == nil
    {
      keepOriginal(of: substitute)
      records[substitute].substituteFor = id
    }
    if (old.status == .merged) != (standing.status == .merged) { didChange(row) }
  }

  mutating func expect(
    _ id: ParticipantID,
    from: [ActivityID]?,
    to: [ActivityID]?,
    at site: FactSite
  ) {
    guard let row = knownRow(of: id, at: site) else { return }
    if records[row].expected != from { note(.replacesAnother("list of activities"), at: site) }
    keepOriginal(of: row)
    recount(row) { $0.records[row].expected = to }
  }

  mutating func apply(_ change: MarkChange, forward: Bool, at site: FactSite) {
    guard let row = knownRow(of: change.participant, at: site) else { return }
    let written = change.marking(site.occurrence(at: change.at))
    let (from, to) = forward ? (change.was, written) : (written, change.was)
    if !records[row].isMarked(as: from, at: change.activity) {
      note(.replacesAnother("mark"), at: site)
    }
    if !hasActivity(change.activity) { note(.unknownActivity(change.activity), at: site) }
    recount(row) { register in
      register.history.number { numbers in
        register.records[row].markings.set(to, at: change.activity, &numbers)
      }
    }
  }

  mutating func apply(_ change: BoardChange, forward: Bool, at site: FactSite) {
    guard let row = knownRow(of: change.participant, at: site) else { return }
    let written = change.journey(site.occurrence(at: change.at))
    let (from, to) = forward ? (change.was, written) : (written, change.was)
    if records[row].journey(to: change.activity, change.leg) != from {
      note(.replacesAnother("journey"), at: site)
    }
    if !hasActivity(change.activity) { note(.unknownActivity(change.activity), at: site) }
    recount(row) { $0.records[row].setJourney(to, to: change.activity, change.leg) }
  }
}

extension Participant {
  /// A person as a registering fact says.
  init(id: ParticipantID, badge: Badge, _ new: NewParticipant) {
    self.init(
      id: id,
      badge: badge,
      origin: new.origin,
      letterOrder: new.letterOrder,
      details: new.details,
      expected: new.expected,
      substituteFor: new.substituteFor
    )
  }
}

extension MarkChange {
  /// The marking that this leaves; nil when it takes the mark away.
  func marking(_ occurrence: Occurrence) -> Marking? {
    mark.map { Marking(activity: activity, mark: $0, occurrence: occurrence, note: note) }
  }
}

extension BoardChange {
  /// The journey that this leaves; nil when it takes the person off the list.
  func journey(_ occurrence: Occurrence) -> Journey? {
    isAboard ? Journey(activity: activity, leg: leg, occurrence: occurrence) : nil
  }
}
