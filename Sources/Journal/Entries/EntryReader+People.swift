import Registration

extension EntryReader {
  mutating func registered() throws(Unreadable) -> Fact {
    guard var details = Self.blank else { throw .missing(.state) }
    var affiliation: AffiliationCode?
    var participant = NewParticipant(details: details)
    var badge: Badge?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .badge: badge = try self.badge()
      case .walkIn: participant.origin = .walkIn(reason: try json.string())
      case .letterOrder: participant.letterOrder = try json.integer()
      case .expected: participant.expected = try activityIDs()
      case .substituteFor: participant.substituteFor = try participantID()
      case .state: affiliation = try affiliationCode()
      default: try read(key, into: &details)
      }
    }
    details.affiliation = try required(affiliation, .state)
    participant.details = details
    return .registered(participant, badge: try required(badge, .badge))
  }

  mutating func amended() throws(Unreadable) -> Fact {
    var participant: ParticipantID?
    var changes: [FieldChange]?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .participant: participant = try participantID()
      case .changes:
        changes = try list { reader throws(Unreadable) in try reader.fieldChange() }
      default: throw .unknownMember(key.rawValue)
      }
    }
    return .amended(try required(participant, .participant), try required(changes, .changes))
  }

  mutating func expectationSet() throws(Unreadable) -> Fact {
    var participant: ParticipantID?
    var from: [ActivityID]?
    var to: [ActivityID]?
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .participant: participant = try participantID()
      case .from: from = try activityIDs()
      case .to: to = try activityIDs()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return .expectationSet(try required(participant, .participant), from: from, to: to)
  }

  private mutating func activityIDs() throws(Unreadable) -> [ActivityID] {
    try list { reader throws(Unreadable) in try reader.activityID() }
  }

  private mutating func fieldChange() throws(Unreadable) -> FieldChange {
    var field: Field?
    var was = ""
    var now = ""
    try json.openObject()
    while let key = try json.key() {
      switch key {
      case .field: field = try word("field", of: words.fields)
      case .was: was = try json.string()
      case .now: now = try json.string()
      default: throw .unknownMember(key.rawValue)
      }
    }
    return FieldChange(try required(field, .field), was: was, now: now)
  }

  private mutating func read(_ key: Key, into details: inout Details) throws(Unreadable) {
    switch key {
    case .ministry: details.ministry = try ministryID()
    case .title: details.title = try sharedText()
    case .givenNames: details.givenNames = try json.string()
    case .patronymic: details.patronymic = try json.string()
    case .familyName: details.familyName = try json.string()
    case .nativeName: details.nativeName = try json.string()
    case .capacity: details.capacity = try word("capacity", of: words.capacities)
    case .position: details.position = try sharedText()
    case .department: details.department = try sharedText()
    case .level: details.level = try word("level", of: words.levels)
    case .email: details.email = try json.string()
    case .phone: details.phone = try json.string()
    case .letter: details.letter = try sharedText()
    case .contactConsent: details.contactConsent = try json.boolean()
    case .remarks: details.remarks = try json.string()
    default: throw .unknownMember(key.rawValue)
    }
  }

  /// Details to read into; what they stand for is replaced before they are used.
  private static let blank = AffiliationCode("XX").map { Details(affiliation: $0) }
}
