import Registration

/// Somebody who attended an activity, with the running number in its list.
struct Attendee {
  /// From 1.
  let number: Int
  let participant: Participant
  /// The mark there, or at one of its sessions.
  let marking: Marking

  var details: Details { participant.details }
}

extension ListTable<Attendee> {
  /// The list of those who attended an activity or one of its sessions, in the order of the people.
  static func attendees(of register: Register, _ choice: ExportChoice) -> Self {
    let attended = choice.people(of: register).compactMap { participant in
      choice.activity.flatMap { register.attendedMarking(of: participant, at: $0) }
        .map { (participant: participant, marking: $0) }
    }
    let rows = attended.enumerated().map {
      Attendee(
        number: $0.offset + 1,
        participant: $0.element.participant,
        marking: $0.element.marking
      )
    }
    return Self(columns: columns(in: register), rows: rows)
  }

  private static func columns(in register: Register) -> [Column] {
    [
      Column("seq") { String($0.number) },
      Column("badge") { $0.participant.badge.description },
      Column("title") { $0.details.title },
      Column("given_names") { $0.details.givenNames },
      Column("family_name") { $0.details.familyName },
      Column("state") { $0.details.affiliation.text },
      Column("ministry") { register.ministryName(of: $0.participant) },
      Column("position") { $0.details.position },
      Column("mark") { $0.marking.mark.rawValue },
      Column("at") { $0.marking.occurrence.at.description },
    ]
  }
}

extension Register {
  /// The mark that says that the person attended: at the activity itself, else at the first of its sessions.
  ///
  /// Nil for somebody who did not.
  func attendedMarking(of person: Participant, at activity: ActivityID) -> Marking? {
    let places = [activity] + sessions(of: activity).map(\.id)
    return places.lazy.compactMap { person.marking(at: $0) }.first(where: \.mark.attended)
  }
}
