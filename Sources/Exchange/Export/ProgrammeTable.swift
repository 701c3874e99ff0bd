import Registration

/// An activity or a session in the list of the programme, with how many attended.
struct CountedActivity {
  let activity: Activity
  /// Why it does not take place; empty when it does.
  let cancelled: String
  let counts: Totals.Attendance
}

extension ListTable<CountedActivity> {
  /// The list of the programme: a row for each activity and session in its order, or for each that a screen shows.
  static func programme(of register: Register, _ choice: ExportChoice) -> Self {
    let totals = register.totals(of: register.people)
    let found = ActivitySearch.found(typed: choice.filter, in: register)
    let shown = choice.activities.map { found.intersection($0) } ?? found
    let rows = (register.programme?.activities ?? []).filter { shown.contains($0.id) }
      .map { activity in
        CountedActivity(
          activity: activity,
          cancelled: register.cancellations[activity.id] ?? "",
          counts: totals[activity.id]
        )
      }
    return Self(columns: name + place + counts, rows: rows)
  }

  private static var name: [Column] {
    [
      Column("activity") { $0.activity.id.text },
      Column("part_of") { $0.activity.parent?.text ?? "" },
      Column("kind") { $0.activity.kind.rawValue },
      Column("title") { $0.activity.title },
      Column("cancelled") { $0.cancelled },
    ]
  }

  private static var place: [Column] {
    [
      Column("day") { $0.activity.day?.description ?? "" },
      Column("start") { $0.activity.start?.description ?? "" },
      Column("end") { $0.activity.end?.description ?? "" },
      Column("time_zone") { $0.activity.timeZone ?? "" },
      Column("venue") { $0.activity.venue },
      Column("organiser") { $0.activity.organiser },
      Column("chair") { $0.activity.chair },
      Column("seats") { $0.activity.capacity.map(String.init) ?? "" },
    ]
  }

  private static var counts: [Column] {
    [
      Column("expected", number: \.counts.expected),
      Column("attended", number: \.counts.attended),
      Column("present", number: \.counts.present),
      Column("late", number: \.counts.late),
      Column("excused", number: \.counts.excused),
      Column("absent", number: \.counts.absent),
    ]
  }
}
