/// When an activity is, in words.
package enum WhenWords {
  /// `Mon 30 Oct 10:00-12:30`; empty when nothing is set.
  package static func text(_ activity: Activity) -> String {
    let day = activity.day?.weekdayAndDay
    let start = activity.start?.description
    let times = activity.end.map { end in "\(start ?? "")-\(end)" } ?? start
    return [day, times].compactMap { $0 }.joined(separator: " ")
  }
}
