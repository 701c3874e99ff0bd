import Text

/// Registering and amending people.
extension Granting {
  mutating func register(
    _ new: NewParticipant,
    newMinistry: MinistryDraft?,
    hereNow: Bool
  ) throws(Refusal) {
    var new = new
    if let draft = newMinistry { new.details.ministry = try ministry(draft) }
    if let id = new.substituteFor {
      return try substitute(id, by: .new(new.details, hereNow: hereNow))
    }
    try check(&new)
    let id = try enter(&new)
    if hereNow { try move(id, .arrived) }
  }

  /// Refuses a person who is faulty, and gives one who is not the ministry that stands today.
  mutating func check(_ new: inout NewParticipant) throws(Refusal) {
    let place = Place(affiliation: new.details.affiliation, ministry: new.details.ministry)
    let isKnown = placesInOrder.contains(place)
    if isKnown {
      try checkBesidePlace(new.details)
    } else {
      try check(new.details, changed: Field.allCases)
      placesInOrder.insert(place)
    }
    if let expected = new.expected {
      try check(expected)
      new.expected = register.inOrder(expected)
    }
    if let ministry = new.details.ministry {
      new.details.ministry = register.currentMinistry(ministry)
    }
  }

  /// A state with one of its ministries, or without one: the people of a file share few of them.
  struct Place: Hashable {
    let affiliation: AffiliationCode
    let ministry: MinistryID?
  }

  /// Refuses details of a state and ministry that were checked, for all else that can be at fault.
  private func checkBesidePlace(_ details: Details) throws(Refusal) {
    if let fault = details.faultOfName ?? details.faultOfEmail { throw fault }
  }

  func check(_ activities: [ActivityID]?) throws(Refusal) {
    for activity in activities ?? [] where register.activity(activity) == nil {
      throw .unknownActivity(activity)
    }
  }

  /// Refuses details for what these fields say; a changed state asks about the ministry again, any name about all names.
  func check(_ details: Details, changed fields: [Field]) throws(Refusal) {
    let asksMinistry = fields.contains(.affiliation)
    let asksName = fields.contains(where: \.isOfName)
    for field in Field.allCases
    where fields.contains(field) || (field == .ministry && asksMinistry)
      || (field == .familyName && asksName)
    {
      if let fault = details.fault(of: field, in: register, ministriesAdded: ministriesAdded) {
        throw fault
      }
    }
  }

  mutating func amendAsAsked(
    _ id: ParticipantID,
    _ changes: [FieldChange],
    newMinistry: MinistryDraft?
  ) throws(Refusal) {
    var changes = changes
    if let draft = newMinistry {
      guard let person = register[id] else { throw .unknownParticipant(id) }
      let asked = changes.first { $0.field == .ministry }
      let was = asked?.was ?? person.details.text(of: .ministry)
      changes.removeAll { $0.field == .ministry }
      changes.append(FieldChange(.ministry, was: was, now: try ministry(draft).text))
    }
    let open = try stillToChange(id, changes)
    guard !open.isEmpty else { throw .nothingToChange }
    try amend(id, open)
  }

  /// The changes that make a difference, checked; refused when a field was changed by somebody else meanwhile.
  func stillToChange(
    _ id: ParticipantID,
    _ changes: [FieldChange]
  ) throws(Refusal) -> [FieldChange] {
    guard let person = register[id] else { throw .unknownParticipant(id) }
    if person.standing.status == .merged {
      throw .wrongStatus(name: name(person), .merged, wanted: say("open the record it went into"))
    }
    var details = person.details
    var open: [FieldChange] = []
    for change in changes {
      let current = details.text(of: change.field)
      guard current != change.now else { continue }
      guard current == change.was else { throw register.changedMeanwhile(id, change, current) }
      guard details.set(change.field, to: change.now) else {
        throw .invalidValue(change.field, change.now)
      }
      open.append(change)
    }
    try check(details, changed: open.map(\.field))
    return open
  }
}

extension Register {
  fileprivate func changedMeanwhile(
    _ id: ParticipantID,
    _ change: FieldChange,
    _ current: String
  ) -> Refusal {
    let last = lastChange(of: change.field, of: id)
    return .changedMeanwhile(
      change,
      isNow: shown(change.field, current),
      by: last?.by,
      at: last?.at
    )
  }
}

extension Field {
  /// True when a change of it can leave a person without a name.
  var isOfName: Bool { self == .familyName || self == .givenNames || self == .nativeName }
}

extension Details {
  /// True when there is neither a family name nor an own-script name.
  var isNameless: Bool { familyName.cleaned.isEmpty && nativeName.cleaned.isEmpty }

  /// Why the rules refuse these details for the name.
  var faultOfName: Refusal? { isNameless ? .nameless : nil }

  /// Why they refuse them for the e-mail.
  var faultOfEmail: Refusal? {
    email.isEmpty || email.isEmailAddress ? nil : .emailWithoutAddress(email)
  }
}

extension String {
  /// True for one `@` with something before it and a dotted name after it, and no spaces.
  var isEmailAddress: Bool {
    let bytes = utf8Span.span
    var start: Int?
    var dots = 0
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: " "): return false
      case UInt8(ascii: "@"):
        if start != nil || place == 0 { return false }
        start = place + 1
      case UInt8(ascii: "."):
        guard let label = start else { continue }
        if place == label { return false }
        start = place + 1
        dots += 1
      default: continue
      }
    }
    return dots > 0 && (start ?? 0) < bytes.count
  }
}
