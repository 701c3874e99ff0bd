import Text

/// Attendance: whoever is there is recorded, expected or not; screens flag the rest.
extension Granting {
  mutating func markEach(
    _ ids: [ParticipantID],
    at activity: ActivityID,
    _ mark: Mark,
    happened moment: Moment?,
    note: String,
    isGroup: Bool = false
  ) throws(Refusal) {
    try check([activity])
    let alone = Set(ids).count == 1 && !isGroup
    let note = note.cleaned
    try each(ids) { granting, person throws(Refusal) in
      if let there = person.marking(at: activity),
        there.says(mark, happened: moment, note: note)
      {
        throw .alreadyMarked(name: granting.name(person), there)
      }
      if mark.attended {
        try granting.bringBack(person, alone: alone)
      } else if !alone, person.standing.status.isOut {
        throw .outOfTheGroup(name: granting.name(person), person.standing.status)
      }
      try granting.mark(person.id, at: activity, mark, happened: moment, note: note)
    }
  }

  /// Whoever has a mark keeps it, also one that was written after this was asked.
  mutating func markRest(
    _ ids: [ParticipantID],
    at activity: ActivityID,
    _ mark: Mark,
    note: String
  ) throws(Refusal) {
    try check([activity])
    let unmarked = register.unmarked(ids, at: activity)
    if unmarked.isEmpty, let id = ids.first {
      let person = try person(id)
      if let there = person.marking(at: activity) {
        throw .alreadyMarked(name: name(person), there)
      }
    }
    try markEach(unmarked, at: activity, mark, happened: nil, note: note, isGroup: true)
  }

  mutating func unmark(_ ids: [ParticipantID], at activity: ActivityID) throws(Refusal) {
    try check([activity])
    try each(ids) { granting, person throws(Refusal) in
      guard person.marking(at: activity) != nil else {
        throw .notMarked(name: granting.name(person), activity)
      }
      try granting.mark(person.id, at: activity, nil)
    }
  }

  mutating func moveMarks(
    _ ids: [ParticipantID],
    from: ActivityID,
    to: ActivityID
  ) throws(Refusal) {
    try check([from, to])
    guard from != to else { throw .nothingToChange }
    try each(ids) { granting, person throws(Refusal) in
      guard let wrong = person.marking(at: from) else {
        throw .notMarked(name: granting.name(person), from)
      }
      try granting.mark(person.id, at: from, nil)
      guard person.marking(at: to)?.mark != wrong.mark else { return }
      try granting.mark(
        person.id,
        at: to,
        wrong.mark,
        happened: wrong.occurrence.at,
        note: wrong.note
      )
    }
  }

  mutating func boardEach(
    _ ids: [ParticipantID],
    to activity: ActivityID,
    _ leg: Journey.Leg
  ) throws(Refusal) {
    try requireBus(to: activity)
    let alone = Set(ids).count == 1
    try each(ids) { granting, person throws(Refusal) in
      if let journey = person.journey(to: activity, leg) {
        throw .alreadyAboard(name: granting.name(person), journey)
      }
      try granting.bringBack(person, alone: alone)
      try granting.board(person.id, to: activity, leg, isAboard: true)
    }
  }

  mutating func unboard(
    _ ids: [ParticipantID],
    to activity: ActivityID,
    _ leg: Journey.Leg
  ) throws(Refusal) {
    try requireBus(to: activity)
    try each(ids) { granting, person throws(Refusal) in
      guard person.journey(to: activity, leg) != nil else {
        throw .notAboard(name: granting.name(person))
      }
      try granting.board(person.id, to: activity, leg, isAboard: false)
    }
  }

  private func requireBus(to id: ActivityID) throws(Refusal) {
    guard let activity = register.activity(id) else { throw .unknownActivity(id) }
    guard activity.hasBus else { throw .noBus(activity) }
  }
}

extension Register {
  /// Those of them who have no mark there.
  func unmarked(_ ids: [ParticipantID], at activity: ActivityID) -> [ParticipantID] {
    ids.filter { survivor(of: $0)?.marking(at: activity) == nil }
  }
}

extension Marking {
  /// True when writing this again would say nothing new.
  fileprivate func says(_ mark: Mark, happened moment: Moment?, note: String) -> Bool {
    self.mark == mark && (moment == nil || moment == occurrence.at)
      && (note.isEmpty || note == self.note)
  }
}

extension Standing.Status {
  /// True for those who do not take part: withdrawn, substituted or merged into another record.
  package var isOut: Bool {
    switch self {
    case .withdrawn, .substituted, .merged: true
    case .nominated, .confirmed, .arrived, .departed, .noShow: false
    }
  }
}
