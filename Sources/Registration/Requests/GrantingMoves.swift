import Text

/// Confirming, arriving, departing, withdrawing and coming back.
extension Granting {
  mutating func confirm(_ ids: [ParticipantID]) throws(Refusal) {
    try each(ids) { granting, person throws(Refusal) in
      try granting.require(
        person,
        [.nominated],
        wanted: say("only a nominated person is confirmed")
      )
      try granting.move(person.id, .confirmed)
    }
  }

  /// Hands over badges; somebody withdrawn, substituted or given up is back among the expected first.
  mutating func arrive(_ ids: [ParticipantID], at moment: Moment?) throws(Refusal) {
    let alone = Set(ids).count == 1
    try each(ids) { granting, person throws(Refusal) in
      try granting.arrive(person, at: moment, alone: alone)
    }
  }

  private mutating func arrive(
    _ person: Participant,
    at moment: Moment?,
    alone: Bool
  ) throws(Refusal) {
    if person.standing.status == .arrived, let arrival = person.standing.arrival {
      throw .alreadyArrived(name: name(person), arrival)
    }
    try bringBack(person, alone: alone)
    if try self.person(person.id).standing.status != .arrived {
      try move(person.id, .arrived, at: moment)
    }
  }

  /// Reinstates somebody who is out, since here they are; within a group nobody comes back unawares.
  mutating func bringBack(_ person: Participant, alone: Bool) throws(Refusal) {
    switch person.standing.status {
    case .nominated, .confirmed, .arrived, .departed: return
    case .noShow: break
    case .withdrawn, .substituted, .merged:
      guard alone else { throw .outOfTheGroup(name: name(person), person.standing.status) }
    }
    try move(person.id, .reinstated)
  }

  mutating func depart(_ ids: [ParticipantID], at moment: Moment?) throws(Refusal) {
    try each(ids) { granting, person throws(Refusal) in
      switch (person.standing.status, person.standing.departure) {
      case (.arrived, _): try granting.move(person.id, .departed, at: moment)
      case (.departed, let departure?):
        throw .alreadyDeparted(name: granting.name(person), departure)
      default: throw .notArrived(name: granting.name(person))
      }
    }
  }

  mutating func markNoShow(_ ids: [ParticipantID]) throws(Refusal) {
    try each(ids) { granting, person throws(Refusal) in
      try granting.require(
        person,
        [.nominated, .confirmed],
        wanted: say("only somebody who is still expected can be a no-show")
      )
      try granting.move(person.id, .markedNoShow)
    }
  }

  mutating func withdraw(_ ids: [ParticipantID], reason: String) throws(Refusal) {
    let reason = reason.cleaned
    guard !reason.isEmpty else { throw .reasonMissing }
    try each(ids) { granting, person throws(Refusal) in
      try granting.require(
        person,
        [.nominated, .confirmed, .arrived, .noShow],
        wanted: say("only somebody who takes part can be withdrawn")
      )
      try granting.move(person.id, .withdrawn, reason: reason)
    }
  }

  mutating func reinstate(_ ids: [ParticipantID], reason: String) throws(Refusal) {
    try each(ids) { granting, person throws(Refusal) in
      try granting.require(
        person,
        [.withdrawn, .noShow, .substituted],
        wanted: say("only somebody withdrawn, substituted or given up is reinstated")
      )
      try granting.move(person.id, .reinstated, reason: reason.cleaned)
    }
  }

  /// Refuses a person of any other status; `wanted` says what the act is for.
  func require(
    _ person: Participant,
    _ statuses: Set<Standing.Status>,
    wanted: String
  ) throws(Refusal) {
    let status = person.standing.status
    guard statuses.contains(status) else {
      throw .wrongStatus(name: name(person), status, wanted: wanted)
    }
  }
}
