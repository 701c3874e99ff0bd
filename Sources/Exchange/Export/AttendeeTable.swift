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
  ///
  /// Somebody who was there and has withdrawn since was there all the same; the last column says so, and totals leave them out.
  static func attendees(of register: Register, _ choice: ExportChoice) -> Self {
    let people = choice.people(of: register)
    let rows = people.indices.compactMap { person in
      choice.activity.flatMap { register.attendedMarking(of: people[person], at: $0) }
        .map { (person: person, marking: $0) }
    }
    return Self(columns: columns(in: register), count: rows.count) { place in
      Attendee(
        number: place + 1,
        participant: people[rows[place].person],
        marking: rows[place].marking
      )
    }
  }

  private static func columns(in register: Register) -> [Column] {
    let ministries = register.ministryNames
    return [
      Column("seq", number: \.number),
      Column("badge") { $0.participant.badge.description },
      Column("title") { $0.details.title },
      Column("given_names") { $0.details.givenNames },
      Column("family_name") { $0.details.familyName },
      Column("state") { $0.details.affiliation.text },
      Column("ministry") { $0.details.ministry.flatMap { ministries[$0] } ?? "" },
      Column("position") { $0.details.position },
      Column("mark") { $0.marking.mark.rawValue },
      Column("at") { $0.marking.occurrence.at.description },
      Column("status") { $0.participant.standing.status.rawValue },
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
