import Canvas
import Registration
import Text

/// The columns of the programme: time, title, place when there is room, and three numbers.
struct ProgrammeColumns: Sendable {
  private let width: Int
  private let numbers = NumberColumns(
    [say("Expected"), say("Present"), say("Seats")],
    atLeast: [9, 8, 9]
  )

  init(width: Int) {
    self.width = width
  }

  func drawHeading(on canvas: inout Canvas, in line: Area) {
    canvas.write(say("Time"), in: line, style: .heading)
    canvas.write(say("Activity"), in: line, column: Self.time, style: .heading)
    if place > 0 { canvas.write(say("Place"), in: placeArea(in: line), style: .heading) }
    for (index, heading) in numbers.headings.enumerated() {
      canvas.write(heading, in: number(index, in: line), style: .heading, align: .right)
    }
  }

  func draw(
    _ activity: Activity,
    _ count: Totals.Attendance,
    on canvas: inout Canvas,
    in line: Area,
    register: Register
  ) {
    let isCancelled = register.cancellations[activity.id] != nil
    let style: Style = isCancelled ? .dim : .plain
    let isAway = activity.isInAnotherZone(than: register.programme)
    canvas.write(isAway ? "\(activity.hours)*" : activity.hours, in: line, style: style)
    let indent = activity.parent == nil ? 0 : 2
    let title = Self.title(of: activity, isCancelled: isCancelled, in: register)
    canvas.write(title, in: titleArea(in: line, indent), style: style, overflow: .ellipsis)
    if place > 0 {
      let venue = activity.venue.isEmpty ? "-" : activity.venue
      canvas.write(venue, in: placeArea(in: line), style: style, overflow: .ellipsis)
    }
    for (index, count) in [count.expected, count.attended].enumerated() {
      canvas.write("\(count)", in: number(index, in: line), style: style, align: .right)
    }
    let seats = isCancelled ? nil : Seats(of: activity, count)
    let words = seats?.text ?? activity.capacity.map(String.init) ?? "-"
    let seatStyle: Style = seats?.isFull ?? false ? .warning : style
    canvas.write(words, in: number(2, in: line), style: seatStyle, align: .right)
  }

  func draw(_ presentation: Activity.Presentation, in line: Area, on canvas: inout Canvas) {
    let room = line.inset(left: Self.time + 2)
    let used = canvas.write("“\(presentation.title)”", in: room, style: .dim, overflow: .ellipsis)
    guard !presentation.presenter.isEmpty else { return }
    let words = " \(presentation.presenter)"
    canvas.write(words, in: room.inset(left: used), style: .dim, overflow: .ellipsis)
  }

  /// A cancelled one says so, and a session on another day than its activity which.
  private static func title(
    of activity: Activity,
    isCancelled: Bool,
    in register: Register
  ) -> String {
    if isCancelled { return say("cancelled: \(activity.title)") }
    guard let parent = activity.parent.flatMap(register.activity), let day = activity.day,
      day != parent.day
    else { return activity.title }
    return "\(day.weekdayAndDay): \(activity.title)"
  }

  private static let time = 13

  /// From 90 columns on.
  private var place: Int { width < 90 ? 0 : min((width - 60) / 2, 36) }

  private var title: Int { width - Self.time - place - numbers.width }

  private func titleArea(in line: Area, _ indent: Int) -> Area {
    line.inset(left: Self.time + indent, right: line.columns - Self.time - title + 1)
  }

  private func placeArea(in line: Area) -> Area {
    let start = Self.time + title
    return line.inset(left: start, right: line.columns - start - place + 1)
  }

  private func number(_ index: Int, in line: Area) -> Area {
    let start = Self.time + title + place + numbers.start(index)
    return line.inset(left: start, right: line.columns - start - numbers.widths[index])
  }
}

extension Activity {
  /// Whether its times are of another zone than the programme's.
  func isInAnotherZone(than programme: Programme?) -> Bool {
    timeZone != nil && timeZone != programme?.timeZone
  }

  /// `09:30-12:00`, `from 09:30`, `until 12:00`; `-` when neither is set.
  var hours: String {
    switch (start, end) {
    case (let start?, let end?): "\(start)-\(end)"
    case (let start?, nil): say("from \(start)")
    case (nil, let end?): say("until \(end)")
    case (nil, nil): "-"
    }
  }
}
