import Registration

/// One row of the programme.
enum ProgrammeRow: Hashable, Sendable {
  /// A heading; nil for activities whose day is not set.
  case day(CalendarDay?)
  case activity(ActivityID)
  /// By its place in the activity's presentations, from 0.
  case presentation(ActivityID, Int)

  /// The activity or session of a row that can be chosen.
  var activity: ActivityID? {
    switch self {
    case .activity(let activity): activity
    case .day, .presentation: nil
    }
  }
}

/// The programme by days: activities by time, each with its sessions and presentations below it.
///
/// Those whose day is not set come first, in the programme's order: there is something to be done about them.
enum ProgrammeRows {
  static func rows(in register: Register) -> [ProgrammeRow] {
    let activities = (register.programme?.activities ?? []).filter { $0.parent == nil }
    let days = Set(activities.compactMap(\.day)).sorted()
    let unset = activities.filter { $0.day == nil }
    let undated = unset.isEmpty ? [] : [.day(nil)] + rows(of: unset, in: register)
    return undated
      + days.flatMap { day in
        [.day(day)] + rows(of: byTime(activities.filter { $0.day == day }), in: register)
      }
  }

  private static func rows(of activities: [Activity], in register: Register) -> [ProgrammeRow] {
    activities.flatMap { activity in
      own(activity) + register.sessions(of: activity.id).flatMap(own)
    }
  }

  private static func own(_ activity: Activity) -> [ProgrammeRow] {
    [.activity(activity.id)]
      + activity.presentations.indices.map { .presentation(activity.id, $0) }
  }

  /// By their beginning; those without one last, all else as the programme has it.
  private static func byTime(_ activities: [Activity]) -> [Activity] {
    activities.enumerated().sorted { left, right in
      let ends = (left.element.start, right.element.start)
      switch ends {
      case (let start?, let other?): return (start, left.offset) < (other, right.offset)
      case (nil, nil): return left.offset < right.offset
      case (nil, _): return false
      case (_, nil): return true
      }
    }.map(\.element)
  }
}
