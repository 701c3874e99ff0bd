import Canvas
import Registration
import Text

/// The columns of the delegations board: name, the three numbers and their bar, then activities.
struct DelegationColumns: Sendable {
  let activities: ActivityColumns
  private let numbers: NumberColumns
  /// The width of the name's column.
  private let name: Int

  /// Columns for rows of this many terminal columns, with activities from the given one on.
  init(width: Int, from first: ActivityID?, in register: Register) {
    numbers = NumberColumns(
      [say("Nominated"), say("Arrived"), say("Missing")],
      atLeast: [10, 8, 8]
    )
    let room = width - Self.order - Self.shortName - numbers.width - Self.bar
    let all = ActivityColumns(from: nil, in: register, room: room)
    activities = ActivityColumns(from: first, in: register, room: room)
    name = Self.shortName + (all.hidesLater ? 0 : min(max(room - all.width, 0), 10))
  }

  func drawHeading(on canvas: inout Canvas, in area: Area) {
    let line = area.line(1)
    canvas.write(say("Delegation"), in: line, column: Self.order, style: .heading)
    for (index, heading) in numbers.headings.enumerated() {
      canvas.write(heading, in: number(index, in: line), style: .heading, align: .right)
    }
    activities.drawHeadings(on: &canvas, in: area.inset(left: start))
  }

  /// Draws one delegation's numbers, or those of all of them.
  func draw(
    _ title: String,
    order: String,
    _ totals: Totals,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let plain: Style = totals.nominated == 0 ? .dim : .plain
    canvas.write(order, in: area(at: 0, Self.order, in: line), style: .dim, align: .right)
    let room = area(at: Self.order, name, in: line)
    canvas.write(title, in: room, style: plain, overflow: .ellipsis)
    let missing: Style = totals.missing > 0 ? .warning : plain
    let counts = [(totals.nominated, plain), (totals.arrived, plain), (totals.missing, missing)]
    for (index, (count, style)) in counts.enumerated() {
      canvas.write("\(count)", in: number(index, in: line), style: style, align: .right)
    }
    let bar = Bar.text(totals.arrived, of: totals.nominated, columns: Self.bar - 1)
    let barStyle: Style = totals.missing == 0 ? .good : .plain
    canvas.write(bar, in: line, column: start - Self.bar + 1, style: barStyle)
    for column in activities.columns {
      let seen = totals[column.activity]
      let words =
        seen.attendedAndOut > 0 ? "\(seen.attended)+\(seen.attendedAndOut)" : "\(seen.attended)"
      let style: Style = words == "0" ? .dim : plain
      let place = column.area(in: line.inset(left: start))
      canvas.write(words, in: place, style: style, align: .right)
    }
  }

  /// Where the activities begin.
  private var start: Int { Self.order + name + numbers.width + Self.bar }

  private func number(_ index: Int, in line: Area) -> Area {
    let before = Self.order + name + numbers.start(index)
    return line.inset(left: before, right: line.columns - before - numbers.widths[index])
  }

  /// A column of that width, less the free column at its right.
  private func area(at column: Int, _ width: Int, in line: Area) -> Area {
    line.inset(left: column, right: line.columns - column - width + 1)
  }

  private static let order = 3
  private static let shortName = 16
  /// With a free column at its left.
  private static let bar = 9
}
