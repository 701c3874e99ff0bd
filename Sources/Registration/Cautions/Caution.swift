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
    case .notArrived(let names): "\(names.formatted) \(has(names)) not arrived yet"
    case .notExpected(let names, let activity):
      "\(names.formatted) \(was(names)) not expected at \(activity.title)"
    case .comesBack(let name, let status): "\(name) was \(status.rawValue) and is back now"
    case .leftOut(let names): "\(names.formatted) \(was(names)) left out: out of the programme"
    case .markedDifferently(let name, let marking):
      "\(name) was marked \(marking.mark.rawValue) at \(marking.occurrence.at.time)"
        + " by \(marking.occurrence.by)"
    case .anotherDay(let activity, let day):
      "\(activity.title) is on \(day.weekdayName) \(day.day) \(day.monthName), not today"
    case .activityCancelled(let activity, let reason): "\(activity.title) was cancelled: \(reason)"
    case .full(let activity, let attended):
      "\(activity.title) has \(count(activity.capacity ?? 0, "seat")), \(attended) people attend"
    case .notOnTheBusOut(let names, let activity):
      "\(names.formatted) \(was(names)) not on the bus to \(activity.title)"
    case .secondHead(let name, let state): "\(name) is head of delegation of \(state) already"
    case .namesake(let name, let badge): "\(name), badge \(badge), is on the list already"
    case .hasArrived(let names): "\(names.formatted) \(has(names)) arrived"
    case .hasMarks(let activity, let count):
      "\(activity.title) has \(self.count(count, "mark")), which \(count == 1 ? "stays" : "stay")"
    }
  }

  private func count(_ count: Int, _ what: String) -> String {
    count == 1 ? "1 \(what)" : "\(count) \(what)s"
  }

  private func has(_ names: [String]) -> String { names.count == 1 ? "has" : "have" }
  private func was(_ names: [String]) -> String { names.count == 1 ? "was" : "were" }
}

extension [String] {
  /// `A`, `A and B`, `A, B and C`, `A, B and 7 others`.
  var formatted: String {
    if count > 3 { return "\(self[0]), \(self[1]) and \(count - 2) others" }
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
