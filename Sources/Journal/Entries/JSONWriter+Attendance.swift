import Registration

extension JSONWriter {
  mutating func move(_ move: Move) {
    value(.participant, move.participant)
    act(move.act)
    value(.at, move.at)
    text(.reason, move.reason)
    object(.was, move.was) { $0.standing($1) }
  }

  private mutating func act(_ act: Move.Act) {
    switch act {
    case .confirmed: always(.act, "confirmed")
    case .arrived: always(.act, "arrived")
    case .notArrived: always(.act, "not-arrived")
    case .departed: always(.act, "departed")
    case .markedNoShow: always(.act, "no-show")
    case .withdrawn: always(.act, "withdrawn")
    case .reinstated: always(.act, "reinstated")
    case .unmerged: always(.act, "unmerged")
    case .substituted(let other):
      always(.act, "substituted")
      value(.by, other)
    case .merged(let other):
      always(.act, "merged")
      value(.into, other)
    }
  }

  private mutating func standing(_ standing: Standing) {
    always(.status, standing.status.rawValue)
    object(.arrival, standing.arrival) { $0.occurrence($1) }
    object(.departure, standing.departure) { $0.occurrence($1) }
    text(.reason, standing.reason)
    value(.successor, standing.successor)
  }

  /// When it was recorded is left out where it is when it happened.
  private mutating func occurrence(_ occurrence: Occurrence) {
    value(.at, occurrence.at)
    value(.recordedAt, occurrence.recordedAt == occurrence.at ? nil : occurrence.recordedAt)
    always(.by, occurrence.by.name)
    value(.desk, occurrence.desk)
  }

  mutating func markChange(_ change: MarkChange) {
    value(.participant, change.participant)
    value(.activity, change.activity)
    value(.mark, change.mark?.rawValue)
    value(.at, change.at)
    text(.note, change.note)
    object(.was, change.was) { $0.marking($1) }
  }

  private mutating func marking(_ marking: Marking) {
    value(.activity, marking.activity)
    always(.mark, marking.mark.rawValue)
    occurrence(marking.occurrence)
    text(.note, marking.note)
  }

  mutating func boardChange(_ change: BoardChange) {
    value(.participant, change.participant)
    value(.activity, change.activity)
    always(.leg, change.leg.rawValue)
    flag(.aboard, change.isAboard)
    value(.at, change.at)
    object(.was, change.was) { json, journey in
      json.value(.activity, journey.activity)
      json.always(.leg, journey.leg.rawValue)
      json.occurrence(journey.occurrence)
    }
  }
}
