import Registration
import Text

/// What is worth another look about when and where an activity would be held; none of it keeps it from being saved.
struct ActivityDoubts {
  private let activity: Activity
  private let register: Register

  init(_ activity: Activity, in register: Register) {
    self.activity = activity
    self.register = register
  }

  var all: [String] { [ofDay, ofStart, ofEnd, ofVenue].compactMap(\.self) }

  var ofDay: String? {
    guard let day = activity.day, let programme = register.programme else { return nil }
    if day < programme.firstDay || day > programme.lastDay {
      return say(
        "the programme is from \(programme.firstDay.weekdayAndDay) to \(programme.lastDay.weekdayAndDay)"
      )
    }
    guard let whole = parent?.day, whole != day else { return nil }
    return say("its activity is on \(whole.weekdayAndDay)")
  }

  var ofStart: String? {
    if let start = activity.start, let parent, isOnDay(of: parent), let whole = parent.start,
      start < whole
    {
      return say("“\(parent.title)” begins at \(whole)")
    }
    guard let start = activity.start,
      let session = sessions.first(where: { $0.start.map { $0 < start } ?? false })
    else { return nil }
    return say("its session “\(session.title)” begins before")
  }

  var ofEnd: String? {
    if let end = activity.end ?? activity.start, let parent, isOnDay(of: parent),
      let whole = parent.end, end > whole
    {
      return say("“\(parent.title)” ends at \(whole)")
    }
    guard let end = activity.end,
      let session = sessions.first(where: { ($0.end ?? $0.start).map { $0 > end } ?? false })
    else { return nil }
    return say("its session “\(session.title)” ends later")
  }

  /// Another activity at the same place at the same time; an activity and its own sessions are one.
  var ofVenue: String? {
    let others = register.programme?.activities ?? []
    guard !activity.venue.isEmpty, let other = others.first(where: overlaps) else { return nil }
    return say("“\(other.title)” is there then, \(other.hours)")
  }

  private func overlaps(_ other: Activity) -> Bool {
    guard other.id != activity.id, other.id != activity.parent, other.parent != activity.id,
      register.cancellations[other.id] == nil, zone(of: other) == zone(of: activity),
      other.venue.folded == activity.venue.folded, let day = day(of: activity),
      day == self.day(of: other), let start = activity.start, let otherStart = other.start
    else { return false }
    let (end, otherEnd) = (activity.end ?? start, other.end ?? otherStart)
    return start == otherStart || start < otherEnd && otherStart < end
  }

  private var parent: Activity? { activity.parent.flatMap(register.activity) }

  /// Its sessions that take place on its day, or go there with it.
  private var sessions: [Activity] {
    let days = [nil, activity.day, register.activity(activity.id)?.day]
    return register.sessions(of: activity.id).filter {
      register.cancellations[$0.id] == nil && days.contains($0.day)
    }
  }

  private func isOnDay(of other: Activity) -> Bool {
    activity.day == nil || activity.day == other.day
  }

  private func day(of activity: Activity) -> CalendarDay? {
    activity.day ?? activity.parent.flatMap(register.activity)?.day
  }

  private func zone(of activity: Activity) -> String? {
    activity.timeZone ?? register.programme?.timeZone
  }
}
