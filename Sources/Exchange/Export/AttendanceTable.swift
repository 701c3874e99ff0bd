import Registration

/// One marking in the list of attendance.
struct MarkedParticipant {
  let participant: Participant
  let marking: Marking
  /// The activity, or the one that the marked session belongs to.
  let activity: ActivityID
  /// The session, if the mark is for one.
  let session: ActivityID?

  var details: Details { participant.details }
}

extension ListTable<MarkedParticipant> {
  /// The list of attendance: a row for each marking, in the programme's order, then in that of the people.
  static func attendance(of register: Register, _ choice: ExportChoice) -> Self {
    let people = choice.people(of: register)
    let activities = (register.programme?.activities ?? []).filter {
      choice.activity == nil || $0.id == choice.activity || $0.parent == choice.activity
    }
    let rows = activities.flatMap { activity in
      people.indices.compactMap { person in
        people[person].markings.position(of: activity.id).map {
          (person: person, marking: $0, activity: activity)
        }
      }
    }
    return Self(columns: place + person(in: register) + record, count: rows.count) { place in
      let (person, marking, activity) = rows[place]
      let participant = people[person]
      return MarkedParticipant(
        participant: participant,
        marking: participant.markings[marking],
        activity: activity.parent ?? activity.id,
        session: activity.parent == nil ? nil : activity.id
      )
    }
  }

  private static var place: [Column] {
    [
      Column("activity") { $0.activity.text },
      Column("session") { $0.session?.text ?? "" },
    ]
  }

  private static func person(in register: Register) -> [Column] {
    let ministries = register.ministryNames
    return [
      Column("participant_id") { $0.participant.id.description },
      Column("badge") { $0.participant.badge.description },
      Column("family_name") { $0.details.familyName },
      Column("given_names") { $0.details.givenNames },
      Column("state") { $0.details.affiliation.text },
      Column("ministry") { $0.details.ministry.flatMap { ministries[$0] } ?? "" },
    ]
  }

  private static var record: [Column] {
    [
      Column("mark") { $0.marking.mark.rawValue },
      Column("at") { $0.marking.occurrence.at.description },
      Column("recorded_at") { $0.marking.occurrence.recordedAt.description },
      Column("note") { $0.marking.note },
      Column("by") { $0.marking.occurrence.by.name },
      Column("desk") { $0.marking.occurrence.desk.description },
    ]
  }
}
