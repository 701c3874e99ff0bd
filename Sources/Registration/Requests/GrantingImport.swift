import Text

/// Many people at once, as one entry.
extension Granting {
  mutating func bringIn(_ file: Import) throws(Refusal) {
    guard !file.people.isEmpty || !file.amendments.isEmpty || !file.marks.isEmpty else {
      throw .importIsEmpty
    }
    guard file.matchedAgainst == nil || file.matchedAgainst == register.people.count else {
      throw .registeredMeanwhile
    }
    keep(badges: file.people.compactMap(\.badge))
    expect(facts: file.people.count)
    var shared = NewMinistries()
    // By their places: people who are handed on are copied, with a dozen texts each time.
    for place in file.people.indices {
      var new = file.people[place].participant
      if new.details.ministry == nil, let draft = file.people[place].newMinistry {
        new.details.ministry = try ministry(draft, &shared)
      }
      try check(&new)
      let id = try enter(&new, badge: file.people[place].badge)
      try bringIn(
        file.people[place].status,
        arrivedAt: file.people[place].arrivedAt,
        file.people[place].marks,
        as: id
      )
    }
    for amendment in file.amendments {
      try amend(amendment, &shared)
    }
    for mark in file.marks { try bringIn(mark) }
    guard !facts.isEmpty else { throw .nothingToChange }
    add(.broughtIn(file: file.file))
  }

  /// The known ministry of that name, or one added once for all who name it.
  private mutating func ministry(
    _ draft: MinistryDraft,
    _ shared: inout NewMinistries
  ) throws(Refusal) -> MinistryID {
    let written = NamedPlace(affiliation: draft.affiliation, name: TextKey(draft.name))
    if let id = shared.asWritten[written] { return id }
    let folded = draft.name.cleaned.folded
    let key = NamedPlace(affiliation: draft.affiliation, name: TextKey(folded))
    let id: MinistryID =
      if let id = shared.folded[key] { id } else { try ministry(draft, named: key) }
    shared.folded[key] = id
    shared.asWritten[written] = id
    return id
  }

  /// The ministry that the directory has under this name, or one that is added.
  private mutating func ministry(
    _ draft: MinistryDraft,
    named key: NamedPlace
  ) throws(Refusal) -> MinistryID {
    try check(draft)
    let names = ministryNames ?? register.ministryNames
    ministryNames = names
    return names[key] ?? enter(draft)
  }

  private mutating func amend(
    _ amendment: Import.Amendment,
    _ shared: inout NewMinistries
  ) throws(Refusal) {
    let id = amendment.participant
    var changes = amendment.changes
    if let draft = amendment.newMinistry {
      guard let person = register[id] else { throw .unknownParticipant(id) }
      let was = changes.first { $0.field == .ministry }?.was ?? person.details.text(of: .ministry)
      let new = try ministry(draft, &shared)
      changes.removeAll { $0.field == .ministry }
      changes.append(FieldChange(.ministry, was: was, now: new.text))
    }
    try amend(id, try stillToChange(id, changes))
    if let expectation = amendment.expectation { try bringIn(expectation, of: id) }
    if let progress = amendment.progress { try bringIn(progress, of: id) }
  }

  /// Where somebody is expected, unless that was changed since the file was matched.
  private mutating func bringIn(
    _ new: Import.Amendment.Expectation,
    of id: ParticipantID
  ) throws(Refusal) {
    try check(new.now)
    let person = try person(id)
    let now = new.now.map(register.inOrder)
    guard person.expected != now else { return }
    guard person.expected == new.was else {
      throw .movedMeanwhile(name: name(person))
    }
    try expect(id, at: now)
  }

  /// What a file says came after; what happened meanwhile is never taken back.
  private mutating func bringIn(
    _ new: Import.Amendment.Progress,
    of id: ParticipantID
  ) throws(Refusal) {
    let person = try person(id)
    guard person.standing.status != new.now else { return }
    guard person.standing.status == new.was, new.was.mayBecome(new.now) else {
      throw .movedMeanwhile(name: name(person))
    }
    try bringIn(new.now, arrivedAt: new.arrivedAt, as: id)
  }

  /// A mark of a sheet, unless another was written there since the sheet was matched.
  private mutating func bringIn(_ new: Import.Attendance) throws(Refusal) {
    try check([new.activity])
    let person = try person(new.participant)
    let there = person.marking(at: new.activity)
    guard there?.mark == new.was else {
      throw .markedMeanwhile(name: name(person), new.activity)
    }
    guard there?.mark != new.mark else { return }
    try mark(person.id, at: new.activity, new.mark, happened: new.at, note: new.note.cleaned)
  }

  /// Status, arrival and marks that the file had.
  private mutating func bringIn(
    _ status: Standing.Status,
    arrivedAt: Moment?,
    _ marks: [Import.Person.Mark],
    as id: ParticipantID
  ) throws(Refusal) {
    try bringIn(status, arrivedAt: arrivedAt, as: id)
    for mark in marks {
      try check([mark.activity])
      try self.mark(id, at: mark.activity, mark.mark, happened: mark.at)
    }
  }

  /// The moves that lead to a status; whoever arrived already does not again.
  private mutating func bringIn(
    _ status: Standing.Status,
    arrivedAt: Moment?,
    as id: ParticipantID
  ) throws(Refusal) {
    let hasCome = arrivedAt != nil || status == .arrived || status == .departed
    if hasCome, try person(id).standing.arrival == nil {
      try move(id, .arrived, at: arrivedAt)
    }
    switch status {
    case .confirmed: try move(id, .confirmed)
    case .departed: try move(id, .departed)
    case .noShow: try move(id, .markedNoShow)
    case .withdrawn: try move(id, .withdrawn)
    case .substituted: try move(id, .substituted(by: nil))
    case .nominated, .arrived, .merged: break
    }
  }
}

/// The ministries that a file adds: people who name one share it.
private struct NewMinistries {
  /// By their names, folded.
  var folded: [NamedPlace: MinistryID] = [:]
  /// By their names as they are written, which are folded once.
  var asWritten: [NamedPlace: MinistryID] = [:]
}
