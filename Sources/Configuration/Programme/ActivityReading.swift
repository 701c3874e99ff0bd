import Registration
import Yams

// How the activities of `programmes/*.yaml` and their sessions are read.

extension Reading {
  /// The activities in order, each followed by its sessions.
  ///
  /// What the file does not say stays empty.
  mutating func activities(
    in section: Section,
    days: ClosedRange<CalendarDay>?,
    isTimeZone: (String) -> Bool
  ) -> [Activity] {
    var lines: [ActivityLine] = []
    for node in items(.activities, in: section) {
      guard let activity = activity(node, isTimeZone: isTimeZone) else { continue }
      expectWithin(days, activity)
      lines.append(activity)
      for node in items(.sessions, in: activity.section) {
        guard let session = self.session(node, of: activity.activity, isTimeZone: isTimeZone)
        else { continue }
        if !expectWithin(activity, session) { expectWithin(days, session) }
        lines.append(session)
      }
    }
    var seen: [String: Int] = [:]
    for line in lines {
      expectNew(line.activity.id.text, of: "id", at: line.section[.slug], among: &seen)
    }
    return lines.map(\.activity)
  }

  private mutating func activity(_ node: Node, isTimeZone: (String) -> Bool) -> ActivityLine? {
    guard let section = section(node, as: .activity) else { return nil }
    let kind = value(.kind, in: section) { text in Key.kinds.first { $0.rawValue == text } }
    return activity(in: section, kind: kind, isTimeZone: isTimeZone)
  }

  private mutating func session(
    _ node: Node,
    of parent: Activity,
    isTimeZone: (String) -> Bool
  ) -> ActivityLine? {
    guard let section = section(node, as: .session) else { return nil }
    var line = activity(in: section, kind: .session, isTimeZone: isTimeZone)
    line?.activity.parent = parent.id
    return line
  }

  private mutating func activity(
    in section: Section,
    kind: Activity.Kind?,
    isTimeZone: (String) -> Bool
  ) -> ActivityLine? {
    let id = value(.slug, in: section, ActivityID.init)
    let title = text(.title, in: section)
    let day = value(.day, in: section, CalendarDay.init)
    let hours = hours(in: section)
    let timeZone = value(.timeZone, in: section) { isTimeZone($0) ? $0 : nil }
    let venue = text(.venue, in: section) ?? ""
    let organiser = text(.organiser, in: section) ?? ""
    let chair = text(.chair, in: section) ?? ""
    let capacity = value(.capacity, in: section, seats)
    let hasBus = value(.bus, in: section, yesOrNo) ?? false
    let presentations = items(.presentations, in: section).compactMap { presentation($0) }
    guard let id, let kind, let title else { return nil }
    let activity = Activity(
      id: id,
      kind: kind,
      title: title,
      day: day,
      start: hours.start,
      end: hours.end,
      timeZone: timeZone,
      venue: venue,
      organiser: organiser,
      chair: chair,
      presentations: presentations,
      capacity: capacity,
      hasBus: hasBus
    )
    return ActivityLine(section: section, activity: activity)
  }

  private mutating func hours(in section: Section) -> (start: TimeOfDay?, end: TimeOfDay?) {
    let start = value(.start, in: section, TimeOfDay.init)
    let end = value(.end, in: section, TimeOfDay.init)
    if let start, let end, end < start {
      complain(.early("\(end)", of: Key.end.name, notBefore: "\(start)"), at: section[.end])
    }
    return (start, end)
  }

  private mutating func presentation(_ node: Node) -> Activity.Presentation? {
    guard let section = section(node, as: .presentation) else { return nil }
    let presenter = text(.presenter, in: section) ?? ""
    return text(.title, in: section).map { .init(title: $0, presenter: presenter) }
  }
}

/// An activity and where the file describes it.
struct ActivityLine {
  let section: Section
  var activity: Activity
}

private func seats(_ text: String) -> Int? {
  Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
}
