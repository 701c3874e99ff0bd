/// What the register knows, found by identity.
extension Register {
  /// The record; nil when nobody was registered so, or it was taken back.
  package subscript(id: ParticipantID) -> Participant? { row(of: id).map { records[$0] } }

  /// Every record in the order of registration, merged ones included.
  package var participants: [Participant] {
    removed.isEmpty
      ? records : records.indices.filter { !removed.contains($0) }.map { records[$0] }
  }

  /// The people to be shown, in protocol order: all but merged records.
  package var people: People { People(records: records, rows: order.rows, ids: order.ids) }

  /// These people in this order; those whom nobody registered are left out.
  package func people(_ ids: some Sequence<ParticipantID>) -> People {
    let rows = ids.compactMap { id in row(of: id).map { Int32($0) } }
    return People(records: records, rows: rows, ids: rows.map { records[Int($0)].id })
  }

  /// The person with this badge; a merged record's badge finds the record that it went into; nil when nobody has it.
  package func participant(badge: Badge) -> Participant? {
    badgeRows[badge].flatMap { removed.contains($0) ? nil : survivor(of: records[$0].id) }
  }

  /// The people whose badge has this number, whatever its letter.
  package func participants(badgeNumber: UInt32) -> [Participant] {
    Badge.letters.compactMap { Badge(letter: $0, number: badgeNumber) }
      .compactMap(participant(badge:))
  }

  /// The record itself, or the one it was merged into; nil when nobody was registered so.
  package func survivor(of id: ParticipantID) -> Participant? {
    var person = self[id]
    var steps = 0
    while let merged = person, merged.standing.status == .merged,
      let next = merged.standing.successor, steps < records.count
    {
      person = self[next]
      steps += 1
    }
    return person
  }

  func row(of id: ParticipantID) -> Int? {
    rows[id].flatMap { removed.contains($0) ? nil : $0 }
  }

  /// The last number written by this desk plus 1.
  package func nextEntryNumber(of desk: DeskID) -> UInt32 { history.lastNumber(of: desk) + 1 }

  /// True when nothing that still stands takes the entry back.
  package func isEffective(_ id: EntryID) -> Bool { history.isEffective(id) }
}

/// The programme's parts as they are now.
extension Register {
  package func affiliation(_ code: AffiliationCode) -> Affiliation? {
    programme?.affiliations.first { $0.code == code }
  }

  /// The ministry, or the one it was merged into; nil when the directory has none such.
  package func ministry(_ id: MinistryID) -> Ministry? {
    let current = currentMinistry(id)
    if let place = ministryPlaces[current], let ministries = programme?.ministries,
      ministries.indices.contains(place), ministries[place].id == current
    {
      return ministries[place]
    }
    return programme?.ministries.first { $0.id == current }
  }

  /// The ministry that stands for this one after all mergers.
  package func currentMinistry(_ id: MinistryID) -> MinistryID {
    var current = id
    while let next = mergedMinistries[current] { current = next }
    return current
  }

  /// A state's directory, without ministries that were merged into others.
  package func ministries(of code: AffiliationCode) -> [Ministry] {
    (programme?.ministries ?? []).filter {
      $0.affiliation == code && mergedMinistries[$0.id] == nil
    }
  }

  /// Whether the programme has this activity or session.
  func hasActivity(_ id: ActivityID) -> Bool {
    programme?.activities.contains { $0.id == id } ?? false
  }

  package func activity(_ id: ActivityID) -> Activity? {
    programme?.activities.first { $0.id == id }
  }

  /// The sessions of an activity, in the programme's order.
  package func sessions(of id: ActivityID) -> [Activity] {
    (programme?.activities ?? []).filter { $0.parent == id }
  }

  /// The group of the list of participants under which this affiliation's people come.
  package func group(of code: AffiliationCode) -> AffiliationGroup? {
    affiliation(code).flatMap { affiliation in
      programme?.groups.first { $0.id == affiliation.group }
    }
  }

  /// True when the person is expected there; who is expected at an activity is at its sessions.
  package func isExpected(_ person: Participant, at activity: ActivityID) -> Bool {
    guard let expected = person.expected else { return true }
    return expected.contains(activity)
      || self.activity(activity)?.parent.map(expected.contains) ?? false
  }

  /// True when the person was present or late there or at one of its sessions.
  package func attended(_ person: Participant, _ activity: ActivityID) -> Bool {
    let markings = person.markings
    return markings.indices.contains { place in
      guard markings.mark(at: place).attended else { return false }
      let there = markings.activity(at: place)
      return there == activity || self.activity(there)?.parent == activity
    }
  }
}
