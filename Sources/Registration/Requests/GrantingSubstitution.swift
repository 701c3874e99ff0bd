import Text

/// One person taking another's place.
extension Granting {
  mutating func substitute(_ id: ParticipantID, by substitute: Substitute) throws(Refusal) {
    let person = try person(id)
    try require(
      person,
      [.nominated, .confirmed, .arrived, .departed, .noShow, .withdrawn],
      wanted: say("their place is taken already")
    )
    switch substitute {
    case .new(let details, let hereNow):
      try self.substitute(person, byNew: details, hereNow: hereNow)
    case .registered(let other): try self.substitute(person, byRegistered: other)
    }
  }

  private mutating func substitute(
    _ person: Participant,
    byNew details: Details,
    hereNow: Bool
  ) throws(Refusal) {
    var details = details
    if details.letter.isEmpty { details.letter = person.details.letter }
    try requireState(of: person, details)
    var new = NewParticipant(
      details: details,
      letterOrder: person.letterOrder,
      expected: toCome(of: person.expected),
      substituteFor: person.id
    )
    try check(&new)
    let substitute = try enter(&new)
    try move(person.id, .substituted(by: substitute))
    if hereNow { try move(substitute, .arrived) }
  }

  private mutating func substitute(
    _ person: Participant,
    byRegistered id: ParticipantID
  ) throws(Refusal) {
    let substitute = try self.person(id)
    guard substitute.id != person.id else { throw .sameRecord }
    try requireState(of: person, substitute.details)
    guard substitute.substituteFor == nil, substitute.standing.status != .substituted else {
      throw .alreadyInTheChain(name: name(substitute))
    }
    if substitute.standing.status == .withdrawn || substitute.standing.status == .noShow {
      try move(substitute.id, .reinstated)
    }
    try takeLetter(of: person, substitute)
    if let expected = substitute.expected {
      let ahead = toCome(of: person.expected) ?? register.activitiesOfTheProgramme
      try expect(substitute.id, at: register.inOrder(expected + ahead))
    }
    try move(person.id, .substituted(by: substitute.id))
  }

  private func requireState(of person: Participant, _ details: Details) throws(Refusal) {
    guard person.details.affiliation == details.affiliation else {
      throw .substituteOfAnotherState(name: name(person))
    }
  }

  private mutating func takeLetter(
    of person: Participant,
    _ substitute: Participant
  ) throws(Refusal) {
    let (was, now) = (substitute.details.letter, person.details.letter)
    guard !now.isEmpty, was != now else { return }
    try amend(substitute.id, [FieldChange(.letter, was: was, now: now)])
  }

  /// Of the activities somebody is expected at, those that are not over; nil for all when none of the programme's is over.
  private func toCome(of expected: [ActivityID]?) -> [ActivityID]? {
    let activities = register.programme?.activities ?? []
    guard activities.contains(where: isOver) else { return expected }
    return activities.filter { !isOver($0) && expected?.contains($0.id) ?? true }.map(\.id)
  }

  private func isOver(_ activity: Activity) -> Bool {
    let parent = activity.parent.flatMap(register.activity)
    guard let day = activity.day ?? parent?.day else { return false }
    guard day == stamp.at.day else { return day < stamp.at.day }
    guard let end = activity.end ?? parent?.end else { return false }
    return end < stamp.at.time
  }
}

extension Register {
  /// Every activity and session.
  fileprivate var activitiesOfTheProgramme: [ActivityID] {
    (programme?.activities ?? []).map(\.id)
  }
}
