import Canvas
import Registration
import Text

/// The whole of one activity or session in a few lines, below the programme.
enum ActivityPane {
  /// Title, when and where, the counts, by whom, the bus: five lines, cut where the area ends.
  static func draw(_ activity: Activity, on canvas: inout Canvas, in area: Area, _ scene: Scene) {
    let register = scene.register
    let totals = register.totalsOfAll
    let day = activity.day ?? activity.parent.flatMap(register.activity)?.day
    let lines = [
      activity.title,
      [
        day.map { $0.weekdayAndDay } ?? say("day not set"),
        activity.hours == "-" ? say("time not set") : zoned(activity, register.programme),
        activity.venue.isEmpty ? say("place not set") : activity.venue,
      ].joined(separator: ", "),
      counts(activity, totals[activity.id], columns: area.columns),
      say("organiser \(known(activity.organiser)) · chair \(known(activity.chair))"),
      journeys(of: activity, totals[activity.id], register),
    ]
    for (row, line) in lines.enumerated() {
      canvas.write(line, in: area, row: row, style: row == 0 ? .title : .plain, overflow: .ellipsis)
    }
  }

  private static func known(_ text: String) -> String { text.isEmpty ? "-" : text }

  /// The hours, with the zone where it is not the programme's.
  private static func zoned(_ activity: Activity, _ programme: Programme?) -> String {
    guard activity.isInAnotherZone(than: programme), let zone = activity.timeZone else {
      return activity.hours
    }
    return say("\(activity.hours) of \(zone)")
  }

  /// The seats and all marks, or, where they have no room, those marks that were written.
  private static func counts(
    _ activity: Activity,
    _ count: Totals.Attendance,
    columns: Int
  ) -> String {
    let expected = say("\(count.expected) expected, \(count.expectedThere) there")
    let there = ([expected] + count.others).joined(separator: ", ")
    let parts = [there, Seats(of: activity, count)?.words].compactMap(\.self)
    let all = parts + Mark.allCases.map { "\(count[$0]) \($0.words)" }
    let written = Mark.allCases.filter { count[$0] > 0 }.map { "\(count[$0]) \($0.words)" }
    let whole = all.joined(separator: " · ")
    return whole.columns <= columns ? whole : (parts + written).joined(separator: " · ")
  }

  private static func journeys(
    of activity: Activity,
    _ count: Totals.Attendance,
    _ register: Register
  ) -> String {
    if let reason = register.cancellations[activity.id] { return say("cancelled: \(reason)") }
    guard activity.hasBus else { return "" }
    let all = say("bus: \(count.out) out, \(count.back) back, \(count.stranded) not back yet")
    return count.backOnly > 0
      ? "\(all), " + say("\(count.backOnly) back without having gone out") : all
  }
}
