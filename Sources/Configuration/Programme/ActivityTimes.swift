import Registration
import Yams

// What a file says of times has to fit together: a day lies within the programme, a session within its activity.

extension Reading {
  /// Complains of an activity on a day that is none of the programme's.
  mutating func expectWithin(_ days: ClosedRange<CalendarDay>?, _ line: ActivityLine) {
    guard let days, let day = line.activity.day, !days.contains(day) else { return }
    complain(
      .outside(
        "\(day)",
        of: Key.day.name,
        expected: "a day of the programme, \(days.lowerBound) to \(days.upperBound)"
      ),
      at: line.section[.day]
    )
  }

  /// Complains of a session on another day or at other hours than its activity; whether there was any such complaint.
  @discardableResult
  mutating func expectWithin(_ parent: ActivityLine, _ session: ActivityLine) -> Bool {
    let before = complaints.count
    if let day = session.activity.day, let expected = parent.activity.day, day != expected {
      complain(
        .outside("\(day)", of: Key.day.name, expected: "the day of its activity, \(expected)"),
        at: session.section[.day]
      )
    }
    expectHour(session.activity.start, of: .start, within: parent, at: session.section[.start])
    expectHour(session.activity.end, of: .end, within: parent, at: session.section[.end])
    return complaints.count > before
  }

  private mutating func expectHour(
    _ time: TimeOfDay?,
    of key: Key,
    within parent: ActivityLine,
    at node: Node?
  ) {
    guard let time else { return }
    if let start = parent.activity.start, time < start {
      complain(
        .outside("\(time)", of: key.name, expected: "it within its activity, from \(start)"),
        at: node
      )
    }
    if let end = parent.activity.end, end < time {
      complain(
        .outside("\(time)", of: key.name, expected: "it within its activity, until \(end)"),
        at: node
      )
    }
  }
}
