import Canvas
import Registration
import Text

/// The activities and sessions across the matrix, a column each: as many as there is room for, the chosen one among them.
struct MatrixColumns: Sendable {
  let columns: [Column]
  /// Whether there are others at the left.
  private let hidesEarlier: Bool
  /// Whether there are others at the right.
  private let hidesLater: Bool

  /// One activity's or session's column.
  struct Column: Sendable {
    let activity: Activity
    let heading: MatrixHeading
    /// From the left of the area that all columns have.
    let start: Int
    /// With a free column at its left, where the bracket of the chosen cell stands.
    let width: Int

    /// Where it stands in an area, without the free column at its left.
    func area(in area: Area) -> Area {
      area.inset(left: start + 1, right: area.columns - start - width)
    }
  }

  /// Columns in a room of that width, each wide enough for a cell of so many columns.
  ///
  /// They begin with `first` unless the chosen one would be out of sight.
  init(
    from first: ActivityID?,
    showing chosen: ActivityID?,
    in register: Register,
    room: Int,
    cell: Int
  ) {
    let activities = register.programme?.activities ?? []
    let headings = activities.map { MatrixHeading(of: $0, in: register) }
    let widths = headings.map { max($0.width, cell + 1) + 1 }
    let shown = Self.shown(
      widths,
      from: activities.firstIndex { $0.id == first } ?? 0,
      with: activities.firstIndex { $0.id == chosen } ?? 0,
      room: room
    )
    var start = 0
    columns = shown.map { index in
      defer { start += widths[index] }
      return Column(
        activity: activities[index],
        heading: headings[index],
        start: start,
        width: widths[index]
      )
    }
    hidesEarlier = shown.lowerBound > 0
    hidesLater = shown.upperBound < activities.count
  }

  /// The columns that all of these take.
  var width: Int { columns.last.map { $0.start + $0.width } ?? 0 }

  /// Whether all activities and sessions are shown.
  var isWhole: Bool { !hidesEarlier && !hidesLater }

  /// Which columns fit: moved so that the chosen one does, and as many more as find room.
  private static func shown(
    _ widths: [Int],
    from first: Int,
    with chosen: Int,
    room: Int
  ) -> Range<Int> {
    guard !widths.isEmpty else { return 0..<0 }
    var begin = min(first, chosen)
    while begin < chosen, widths[begin...chosen].reduce(0, +) > room { begin += 1 }
    var end = chosen + 1
    var used = widths[begin..<end].reduce(0, +)
    while end < widths.count, used + widths[end] <= room {
      used += widths[end]
      end += 1
    }
    while begin > 0, used + widths[begin - 1] <= room {
      begin -= 1
      used += widths[begin]
    }
    return begin..<end
  }
}

// MARK: - Drawing

extension MatrixColumns {
  /// Draws the headings in four lines: group, name, day, time; with signs where there are more columns.
  func drawHeadings(chosen: ActivityID?, on canvas: inout Canvas, in area: Area) {
    for (index, column) in columns.enumerated() {
      let place = column.area(in: area)
      if column.heading.isOfSession {
        drawRule(over: column, isFirst: index == 0, on: &canvas, in: area.line(0))
      } else {
        write(column.heading.upper, on: &canvas, in: place.line(0))
      }
      let lines = [column.heading.lower, column.heading.day, column.heading.time]
      for (row, text) in lines.enumerated() {
        write(text, on: &canvas, in: place.line(row + 1))
      }
      if column.activity.id == chosen { canvas.restyle(place.lines(1..<4), \.inSelectedRow) }
    }
    if hidesEarlier { canvas.write("‹", in: area, row: 3, style: .keyHint) }
    if hidesLater { canvas.write("›", in: area, row: 3, column: width, style: .keyHint) }
  }

  /// The rule that joins a session to its activity; the activity's name stands in it where its own column is out of sight.
  private func drawRule(
    over column: Column,
    isFirst: Bool,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let rule = String(repeating: "─", count: column.width)
    canvas.write(rule, in: line, column: column.start, style: .rule)
    if isFirst { write("\(column.heading.upper) ", on: &canvas, in: column.area(in: line)) }
  }

  private func write(_ text: String, on canvas: inout Canvas, in line: Area) {
    canvas.write(text, in: line, style: .heading, overflow: .ellipsis)
  }
}
