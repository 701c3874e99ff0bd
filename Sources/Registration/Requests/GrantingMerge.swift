import Text

/// Two records of one person becoming one, and two again.
extension Granting {
  mutating func merge(
    _ id: ParticipantID,
    into other: ParticipantID,
    _ changes: [FieldChange]
  ) throws(Refusal) {
    guard let gone = register[id] else { throw .unknownParticipant(id) }
    guard let survivor = register[other] else { throw .unknownParticipant(other) }
    guard id != other else { throw .sameRecord }
    for record in [gone, survivor] where record.standing.status == .merged {
      throw .wrongStatus(name: name(record), .merged, wanted: say("choose two records of the list"))
    }
    try amend(other, try stillToChange(other, changes))
    for marking in gone.markings where survivor.marking(at: marking.activity) == nil {
      try mark(
        other,
        at: marking.activity,
        marking.mark,
        happened: marking.occurrence.at,
        note: marking.note
      )
    }
    for journey in gone.journeys where survivor.journey(to: journey.activity, journey.leg) == nil {
      let moment = journey.occurrence.at
      try board(other, to: journey.activity, journey.leg, isAboard: true, at: moment)
    }
    try takeOverArrival(of: gone, survivor)
    try move(id, .merged(into: other))
  }

  private mutating func takeOverArrival(
    of gone: Participant,
    _ survivor: Participant
  ) throws(Refusal) {
    guard survivor.standing.arrival == nil, let arrival = gone.standing.arrival else { return }
    guard gone.standing.status == .arrived || gone.standing.status == .departed else { return }
    try move(survivor.id, .arrived, at: arrival.at)
    if let departure = gone.standing.departure {
      try move(survivor.id, .departed, at: departure.at)
    }
  }

  /// Parts the records again: what the other took over by the merge goes back where it still stands.
  mutating func unmerge(_ id: ParticipantID) throws(Refusal) {
    guard let gone = register[id] else { throw .unknownParticipant(id) }
    guard gone.standing.status == .merged else {
      throw .wrongStatus(
        name: name(gone),
        gone.standing.status,
        wanted: say("only a record that was merged can be parted again")
      )
    }
    add(.moved(Move(id, .unmerged, at: stamp.at, was: gone.standing)))
    guard let entry = register.lastMerge(of: id) else { return }
    for fact in entry.facts.reversed() { try giveBack(fact, of: entry) }
  }

  private mutating func giveBack(_ fact: Fact, of entry: Entry) throws(Refusal) {
    switch fact {
    case .amended(let id, let changes):
      let details = try person(id).details
      let standing = changes.filter { details.text(of: $0.field) == $0.now }
      try amend(id, standing.reversed().map { FieldChange($0.field, was: $0.now, now: $0.was) })
    case .marked(let change):
      let there = try person(change.participant).marking(at: change.activity)
      guard let there, there.mark == change.mark, there.occurrence.at == change.at else { return }
      try mark(change.participant, at: change.activity, nil)
    case .boarded(let change):
      guard try person(change.participant).journey(to: change.activity, change.leg) != nil else {
        return
      }
      try board(change.participant, to: change.activity, change.leg, isAboard: false)
    case .moved(let move): try giveBack(move, of: entry)
    case .registered, .expectationSet, .programmeAdopted, .programmeRevised, .ministryAdded,
      .ministryRenamed, .ministriesMerged, .activityAdded, .activityChanged, .activityCancelled,
      .exported, .listIssued, .broughtIn, .undone:
      break
    }
  }

  private mutating func giveBack(_ move: Move, of entry: Entry) throws(Refusal) {
    guard move.act == .arrived else { return }
    let standing = try person(move.participant).standing
    guard standing.arrival?.at == move.at, standing.arrival?.recordedAt == entry.stamp.at else {
      return
    }
    try self.move(move.participant, .notArrived)
    switch move.was.status {
    case .confirmed: try self.move(move.participant, .confirmed)
    case .withdrawn: try self.move(move.participant, .withdrawn, reason: move.was.reason)
    case .noShow: try self.move(move.participant, .markedNoShow, reason: move.was.reason)
    case .nominated, .arrived, .departed, .substituted, .merged: break
    }
  }
}

extension Register {
  /// The ordinary entry that stands and merged this record last.
  fileprivate func lastMerge(of id: ParticipantID) -> Entry? {
    entries.last { entry in
      entry.undoes == nil && isEffective(entry.id)
        && entry.facts.contains { fact in
          guard case .moved(let move) = fact, case .merged = move.act else { return false }
          return move.participant == id
        }
    }
  }
}
