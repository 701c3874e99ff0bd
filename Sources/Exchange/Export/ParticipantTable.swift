import Registration

/// A participant in a list, with the running number there.
struct NumberedParticipant {
  /// From 1.
  let number: Int
  let participant: Participant

  var details: Details { participant.details }
}

extension ListTable<NumberedParticipant> {
  /// The list of participants: a row each, and a column for each activity and session.
  ///
  /// In protocol order, or in the order of the screen that shows them.
  static func participants(of register: Register, _ choice: ExportChoice) -> Self {
    let people = choice.people(of: register)
    return Self(
      columns: registration + affiliation(in: register) + name + office + contact
        + marks(in: register),
      count: people.count
    ) { place in
      NumberedParticipant(number: place + 1, participant: people[place])
    }
  }

  private static var registration: [Column] {
    [
      Column("seq", number: \.number),
      Column("id") { $0.participant.id.description },
      Column("badge") { $0.participant.badge.description },
      Column("status") { $0.participant.standing.status.rawValue },
    ]
  }

  private static func affiliation(in register: Register) -> [Column] {
    let states = register.shortNames
    let ministries = register.ministryNames
    return [
      Column("state") { $0.details.affiliation.text },
      Column("state_name") { states[$0.details.affiliation] ?? $0.details.affiliation.text },
      Column("ministry") { $0.details.ministry.flatMap { ministries[$0] } ?? "" },
    ]
  }

  private static var name: [Column] {
    fields([.title, .givenNames, .patronymic, .familyName, .nativeName])
  }

  private static var office: [Column] { fields([.capacity, .position, .department, .level]) }

  private static var contact: [Column] {
    fields([.email, .phone, .letter, .contactConsent, .remarks])
      + [Column("arrived_at") { $0.participant.standing.arrival?.at.description ?? "" }]
  }

  private static func marks(in register: Register) -> [Column] {
    (register.programme?.activities ?? []).map { activity in
      Column(activity.id.text) {
        $0.participant.marking(at: activity.id)?.mark.rawValue ?? ""
      }
    }
  }

  private static func fields(_ fields: [Field]) -> [Column] {
    fields.map { field in Column(field.rawValue) { $0.details.text(of: field) } }
  }
}
