import Text

/// Something the operator should know about a request that is granted all the same.
///
/// What happened is recorded first; a caution flags what is odd about it.
package enum Caution: Hashable, Sendable {
  case notArrived([String])
  case notExpected([String], Activity)
  /// Somebody withdrawn, substituted or given up is reinstated by this.
  case comesBack(String, Standing.Status)
  /// People who are out stay out when a whole group is marked.
  case leftOut([String])
  case markedDifferently(String, Marking)
  /// The activity has another day than today.
  case anotherDay(Activity, CalendarDay)
  case activityCancelled(Activity, reason: String)
  /// More people attended than there are seats.
  case full(Activity, attended: Int)
  case notOnTheBusOut([String], Activity)
  /// Their delegation has a head already.
  case secondHead(String, of: String)
  /// Somebody of the same name is on the list, under this badge.
  case namesake(String, Badge)
  case hasArrived([String])
  case hasMarks(Activity, count: Int)
}

extension Caution: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notArrived(let names):
      names.count == 1
        ? say("\(names.formatted) has not arrived yet")
        : say("\(names.formatted) have not arrived yet")
    case .notExpected(let names, let activity):
      names.count == 1
        ? say("\(names.formatted) was not expected at \(activity.title)")
        : say("\(names.formatted) were not expected at \(activity.title)")
    case .comesBack(let name, let status): say("\(name) was \(status.words) and is back now")
    case .leftOut(let names):
      names.count == 1
        ? say("\(names.formatted) was left out: out of the programme")
        : say("\(names.formatted) were left out: out of the programme")
    case .markedDifferently(let name, let marking):
      say(
        """
        \(name) was marked \(marking.mark.words) at \(marking.occurrence.at.time) by \
        \(marking.occurrence.by)
        """
      )
    case .anotherDay(let activity, let day):
      say("\(activity.title) is on \(day.weekdayAndDay), not today")
    case .activityCancelled(let activity, let reason):
      say("\(activity.title) was cancelled: \(reason)")
    case .full(let activity, let attended):
      activity.capacity == 1
        ? say("\(activity.title) has 1 seat, \(attended) people attend")
        : say("\(activity.title) has \(activity.capacity ?? 0) seats, \(attended) people attend")
    case .notOnTheBusOut(let names, let activity):
      names.count == 1
        ? say("\(names.formatted) was not on the bus to \(activity.title)")
        : say("\(names.formatted) were not on the bus to \(activity.title)")
    case .secondHead(let name, let state): say("\(name) is head of delegation of \(state) already")
    case .namesake(let name, let badge): say("\(name), badge \(badge), is on the list already")
    case .hasArrived(let names):
      names.count == 1
        ? say("\(names.formatted) has arrived") : say("\(names.formatted) have arrived")
    case .hasMarks(let activity, let count):
      count == 1
        ? say("\(activity.title) has 1 mark, which stays")
        : say("\(activity.title) has \(count) marks, which stay")
    }
  }
}

extension [String] {
  /// `A`, `A and B`, `A, B and C`, `A, B and 7 others`.
  var formatted: String {
    if count > 3 { return say("\(self[0]), \(self[1]) and \(count - 2) others") }
    guard count > 1, let last else { return first ?? "" }
    return say("\(dropLast().joined(separator: ", ")) and \(last)")
  }
}
