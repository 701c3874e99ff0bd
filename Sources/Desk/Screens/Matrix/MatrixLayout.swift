import Canvas
import Registration
import Text

/// Where everything stands in the matrix: the columns that never scroll, and the activities beside them.
struct MatrixLayout: Sendable {
  let activities: MatrixColumns
  /// The width of the name's column.
  private let name: Int
  /// The width of the column of row totals; 0 where there is no room for it.
  private let total: Int

  /// A layout for rows of that many terminal columns, whose cells take `cell` columns.
  init(
    width: Int,
    from first: ActivityID?,
    showing chosen: ActivityID?,
    in register: Register,
    cell: Int
  ) {
    total = width < 96 ? 0 : 9
    let short = min(max(width / 4 + 1, 15), 24)
    let room = width - Self.badge - Self.state - total - short
    activities = MatrixColumns(
      from: first,
      showing: chosen,
      in: register,
      room: room,
      cell: cell
    )
    name = short + (activities.isWhole ? min(room - activities.width, 16) : 0)
  }

  /// Four lines: what the frozen columns are called, and the activities.
  func drawHeadings(
    _ names: [String],
    chosen: ActivityID?,
    on canvas: inout Canvas,
    in area: Area
  ) {
    let line = area.line(3)
    for (heading, place) in zip(names, frozen(in: line)) {
      canvas.write(heading, in: place, style: .heading)
    }
    activities.drawHeadings(chosen: chosen, on: &canvas, in: area.inset(left: start))
  }

  /// Draws what never scrolls of a row: badge, name, state, total.
  func drawFrozen(_ texts: [String], style: Style, on canvas: inout Canvas, in line: Area) {
    for (text, place) in zip(texts, frozen(in: line)) {
      canvas.write(text, in: place, style: style, overflow: .ellipsis)
    }
  }

  /// Draws one cell; the chosen one stands in brackets.
  func drawCell(
    _ text: String,
    of column: MatrixColumns.Column,
    style: Style,
    isChosen: Bool = false,
    on canvas: inout Canvas,
    in line: Area
  ) {
    canvas.write(text, in: column.area(in: part(of: line)), style: style)
    guard isChosen else { return }
    let place = part(of: line).inset(left: column.start)
    canvas.write("[", in: place, style: .keyHint)
    canvas.write("]", in: place, column: 1 + max(text.columns, 1), style: .keyHint)
  }

  /// Where the cursor stands when that column's cell is chosen.
  func cursor(at column: MatrixColumns.Column, in line: Area) -> Place {
    column.area(in: part(of: line)).place
  }

  private func part(of line: Area) -> Area { line.inset(left: start) }

  private var start: Int { Self.badge + name + Self.state + total }

  private func frozen(in line: Area) -> [Area] {
    var start = 0
    return [Self.badge, name, Self.state, total].map { width in
      defer { start += width }
      return line.inset(left: start, right: line.columns - start - max(width - 1, 0))
    }
  }

  private static let badge = 9
  private static let state = 7
}
