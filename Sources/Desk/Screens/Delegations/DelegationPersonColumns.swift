import Canvas
import Registration
import Text

/// The columns of an opened delegation: badge, name, capacity, arrival, then marks by activity.
struct DelegationPersonColumns: Sendable {
  let activities: ActivityColumns
  /// The width of the name's column.
  private let name: Int
  /// The width of the capacity's column; 0 where there is no room for it.
  private let capacity: Int

  init(width: Int, from first: ActivityID?, in register: Register) {
    capacity = width < 64 ? 0 : 20
    let fixed = Self.badge + capacity + Self.arrival
    activities = ActivityColumns(
      from: first,
      in: register,
      room: width - fixed - Self.shortName,
      narrowest: 7
    )
    name = width - fixed - activities.width - 1
  }

  func drawHeading(on canvas: inout Canvas, in area: Area) {
    for (column, heading) in zip(
      columns,
      [say("Badge"), say("Name"), say("Capacity"), say("Arrived")]
    ) {
      canvas.write(heading, in: column.of(area.line(1)), style: .heading)
    }
    activities.drawHeadings(on: &canvas, in: area.inset(left: start))
  }

  func draw(_ person: Participant, on canvas: inout Canvas, in line: Area, scene: Scene) {
    let style: Style = person.standing.status.isOut ? .dim : .plain
    let texts = [
      person.badge.description, scene.register.listName(of: person),
      person.details.capacity.words,
    ]
    for (column, text) in zip(columns, texts) {
      canvas.write(text, in: column.of(line), style: style, overflow: .ellipsis)
    }
    let status = status(of: person.standing, on: scene.now.day)
    canvas.write(status.text, in: columns[3].of(line), style: status.style, overflow: .ellipsis)
    for column in activities.columns {
      let mark = mark(of: person, at: column.activity, in: scene.register)
      let place = column.area(in: line.inset(left: start))
      canvas.write(mark, in: place, style: mark == "-" ? .dim : style, align: .right)
    }
  }

  private struct Column {
    let start: Int
    let width: Int

    func of(_ line: Area) -> Area {
      line.inset(left: start, right: line.columns - start - width + 1)
    }
  }

  private var columns: [Column] {
    var start = 0
    return [Self.badge, name, capacity, Self.arrival].map { width in
      defer { start += width }
      return Column(start: start, width: width)
    }
  }

  private var start: Int { Self.badge + name + capacity + Self.arrival }

  private func status(of standing: Standing, on today: CalendarDay) -> (text: String, style: Style)
  {
    switch standing.status {
    case .nominated, .confirmed: ("! " + say("missing"), .warning)
    case .noShow: ("! " + say("no-show"), .warning)
    case .arrived: (standing.arrival.map { $0.at.words(on: today) } ?? say("arrived"), .good)
    case .departed, .withdrawn, .substituted, .merged: (standing.status.words, .dim)
    }
  }

  /// The mark there; `present` for who was at a session only, `-` when expected, nothing when not.
  private func mark(of person: Participant, at activity: ActivityID, in register: Register)
    -> String
  {
    if let marking = person.marking(at: activity) { return marking.mark.words }
    if register.attended(person, activity) { return Mark.present.words }
    return !person.standing.status.isOut && register.isExpected(person, at: activity) ? "-" : ""
  }

  private static let badge = 9
  private static let arrival = 13
  private static let shortName = 22
}

extension Moment {
  /// `09:05`; with the day before it when that is not today: `30 Oct 09:05`.
  func words(on today: CalendarDay) -> String {
    day == today ? "\(time)" : "\(day.dayAndMonth) \(time)"
  }
}
