import Registration

extension EntryReader {
  mutating func move() throws(Unreadable) -> Move {
    var participant: ParticipantID?
    var act: ActName?
    var other: ParticipantID?
    var at: Moment?
    var reason = ""
    var was: Standing?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .participant: participant = try participantID()
      case .act: act = try word("act", of: words.acts)
      case .by, .into: other = try participantID()
      case .at: at = try moment()
      case .reason: reason = try json.string()
      case .was: was = try standing()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return Move(
      try required(participant, .participant),
      try self.act(try required(act, .act), with: other),
      at: try required(at, .at),
      reason: reason,
      was: try required(was, .was)
    )
  }

  private func act(_ name: ActName, with other: ParticipantID?) throws(Unreadable) -> Move.Act {
    switch name {
    case .confirmed: .confirmed
    case .arrived: .arrived
    case .notArrived: .notArrived
    case .departed: .departed
    case .noShow: .markedNoShow
    case .withdrawn: .withdrawn
    case .reinstated: .reinstated
    case .unmerged: .unmerged
    case .substituted: .substituted(by: other)
    case .merged: .merged(into: try required(other, .into))
    }
  }

  private mutating func standing() throws(Unreadable) -> Standing {
    var standing = Standing()
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .status: standing.status = try word("status", of: words.statuses)
      case .arrival: standing.arrival = try occurrence()
      case .departure: standing.departure = try occurrence()
      case .reason: standing.reason = try json.string()
      case .successor: standing.successor = try participantID()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return standing
  }

  private mutating func occurrence() throws(Unreadable) -> Occurrence {
    var parts = OccurrenceParts()
    try json.openObject()
    while let key = try json.key() {
      guard try read(key, into: &parts) else { throw .unknownMember(key.rawValue) }
    }
    return try occurrence(of: parts)
  }

  mutating func markChange() throws(Unreadable) -> MarkChange {
    var participant: ParticipantID?
    var activity: ActivityID?
    var mark: Mark?
    var at: Moment?
    var note = ""
    var was: Marking?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .participant: participant = try participantID()
      case .activity: activity = try activityID()
      case .mark: mark = try word("mark", of: words.marks)
      case .at: at = try moment()
      case .note: note = try json.string()
      case .was: was = try marking()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return MarkChange(
      try required(participant, .participant),
      at: try required(activity, .activity),
      mark: mark,
      happened: try required(at, .at),
      note: note,
      was: was
    )
  }

  private mutating func marking() throws(Unreadable) -> Marking {
    var activity: ActivityID?
    var mark: Mark?
    var note = ""
    var parts = OccurrenceParts()
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .activity: activity = try activityID()
      case .mark: mark = try word("mark", of: words.marks)
      case .note: note = try json.string()
      default: guard try read(key, into: &parts) else { throw .unknownMember(key.rawValue) }
      }
    }
    return Marking(
      activity: try required(activity, .activity),
      mark: try required(mark, .mark),
      occurrence: try occurrence(of: parts),
      note: note
    )
  }

  mutating func boardChange() throws(Unreadable) -> BoardChange {
    var participant: ParticipantID?
    var activity: ActivityID?
    var leg: Journey.Leg?
    var isAboard: Bool?
    var at: Moment?
    var was: Journey?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .participant: participant = try participantID()
      case .activity: activity = try activityID()
      case .leg: leg = try word("leg", of: words.legs)
      case .aboard: isAboard = try json.boolean()
      case .at: at = try moment()
      case .was: was = try journey()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return BoardChange(
      try required(participant, .participant),
      to: try required(activity, .activity),
      leg: try required(leg, .leg),
      isAboard: try required(isAboard, .aboard),
      at: try required(at, .at),
      was: was
    )
  }

  private mutating func journey() throws(Unreadable) -> Journey {
    var activity: ActivityID?
    var leg: Journey.Leg?
    var parts = OccurrenceParts()
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .activity: activity = try activityID()
      case .leg: leg = try word("leg", of: words.legs)
      default: guard try read(key, into: &parts) else { throw .unknownMember(key.rawValue) }
      }
    }
    return Journey(
      activity: try required(activity, .activity),
      leg: try required(leg, .leg),
      occurrence: try occurrence(of: parts)
    )
  }
}

/// What is known so far of an occurrence, whose members stand among those of what occurred.
private struct OccurrenceParts {
  var at: Moment?
  var recordedAt: Moment?
  var by: Operator?
  var desk: DeskID?
}

extension EntryReader {
  /// Reads a member of an occurrence; false when the key is none of its.
  private mutating func read(
    _ key: Key,
    into parts: inout OccurrenceParts
  ) throws(Unreadable) -> Bool {
    switch key {
    case .at: parts.at = try moment()
    case .recordedAt: parts.recordedAt = try moment()
    case .by: parts.by = try self.operator()
    case .desk: parts.desk = try deskID()
    default: return false
    }
    return true
  }

  private func occurrence(of parts: OccurrenceParts) throws(Unreadable) -> Occurrence {
    let at = try required(parts.at, .at)
    return Occurrence(
      at: at,
      recordedAt: parts.recordedAt ?? at,
      by: try required(parts.by, .by),
      desk: try required(parts.desk, .desk)
    )
  }
}
