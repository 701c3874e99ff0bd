import Registration

extension JSONWriter {
  mutating func registered(_ participant: NewParticipant, _ badge: Badge) {
    value(.badge, badge)
    details(participant.details)
    switch participant.origin {
    case .nominated: break
    case .walkIn(let reason): always(.walkIn, reason)
    }
    number(.letterOrder, participant.letterOrder)
    activities(.expected, participant.expected)
    value(.substituteFor, participant.substituteFor)
  }

  private mutating func details(_ details: Details) {
    value(.state, details.affiliation)
    value(.ministry, details.ministry)
    text(.title, details.title)
    text(.givenNames, details.givenNames)
    text(.patronymic, details.patronymic)
    text(.familyName, details.familyName)
    text(.nativeName, details.nativeName)
    always(.capacity, details.capacity.rawValue)
    text(.position, details.position)
    text(.department, details.department)
    value(.level, details.level?.rawValue)
    text(.email, details.email)
    text(.phone, details.phone)
    text(.letter, details.letter)
    if let consent = details.contactConsent { flag(.contactConsent, consent) }
    text(.remarks, details.remarks)
  }

  mutating func amended(_ participant: ParticipantID, _ changes: [FieldChange]) {
    value(.participant, participant)
    name(Key.changes.rawValue)
    array(changes) { json, change in
      json.object {
        $0.always(.field, change.field.rawValue)
        $0.text(.was, change.was)
        $0.text(.now, change.now)
      }
    }
  }

  mutating func expectation(
    _ participant: ParticipantID,
    _ from: [ActivityID]?,
    _ to: [ActivityID]?
  ) {
    value(.participant, participant)
    activities(.from, from)
    activities(.to, to)
  }

  /// Left out when nil; an empty list is not the same.
  private mutating func activities(_ key: Key, _ activities: [ActivityID]?) {
    guard let activities else { return }
    list(key, activities) { $0.string($1.text) }
  }
}
