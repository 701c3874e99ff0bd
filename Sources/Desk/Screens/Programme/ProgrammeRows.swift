import Registration
import Text

/// One row of the programme.
enum ProgrammeRow: Hashable, Sendable {
  /// A heading; nil for activities whose day is not set.
  case day(CalendarDay?)
  case activity(ActivityID)
  /// By its place in the activity's presentations, from 0.
  case presentation(ActivityID, Int)

  /// The activity or session of a row that is one.
  var activity: ActivityID? {
    switch self {
    case .activity(let activity): activity
    case .day, .presentation: nil
    }
  }

  /// The activity or session that a row is, or whose presentation it is; nil for headings.
  var owner: ActivityID? {
    switch self {
    case .activity(let activity), .presentation(let activity, _): activity
    case .day: nil
    }
  }
}

/// The programme by days: activities by time, each with its sessions and presentations below it.
///
/// Those whose day is not set come first, in the programme's order: there is something to be done about them.
enum ProgrammeRows {
  /// Those that every typed word finds: an activity with all that belongs to it, or with the sessions that are found.
  static func rows(typed: String = "", in register: Register) -> [ProgrammeRow] {
    let words = MinistryNames.words(of: typed)
    let activities = (register.programme?.activities ?? []).filter { activity in
      activity.parent == nil
        && (ActivitySearch.finds(activity, words)
          || register.sessions(of: activity.id).contains { ActivitySearch.finds($0, words) })
    }
    let days = Set(activities.compactMap(\.day)).sorted()
    let unset = activities.filter { $0.day == nil }
    let undated = unset.isEmpty ? [] : [.day(nil)] + rows(of: unset, words, in: register)
    return undated
      + days.flatMap { day in
        [.day(day)] + rows(of: byTime(activities.filter { $0.day == day }), words, in: register)
      }
  }

  private static func rows(
    of activities: [Activity],
    _ words: [String],
    in register: Register
  ) -> [ProgrammeRow] {
    activities.flatMap { activity in
      let sessions = register.sessions(of: activity.id)
      let found =
        ActivitySearch.finds(activity, words)
        ? sessions : sessions.filter { ActivitySearch.finds($0, words) }
      return own(activity) + byTime(found).flatMap(own)
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
