extension Canvas {
  /// Fills an area with one narrow letter, by default with nothing.
  package mutating func fill(
    _ part: Area,
    with character: Character = " ",
    style: Style = .plain
  ) {
    let visible = part.intersection(area)
    let glyph = Glyph(letter: Letter(character.unicodeScalars), columns: 1)
    for row in visible.row..<(visible.row + visible.rows) {
      for column in visible.column..<(visible.column + visible.columns) {
        put(glyph, at: Place(column: column, row: row), style: style)
      }
    }
  }

  /// Draws a line across one row of an area.
  package mutating func rule(in part: Area, row: Int = 0, style: Style = .rule) {
    fill(part.line(row), with: "─", style: style)
  }

  /// Draws a frame along an area's edges, its title in the upper one, and empties the inside.
  ///
  /// - Returns: The area inside, with a free column at either side.
  @discardableResult
  package mutating func frame(
    _ part: Area,
    title: String = "",
    style: Style = .rule
  ) -> Area {
    fill(part)
    rule(in: part, row: 0, style: style)
    rule(in: part, row: part.rows - 1, style: style)
    let inner = part.inset(top: 1, bottom: 1)
    fill(inner.inset(right: part.columns - 1), with: "│", style: style)
    fill(inner.inset(left: part.columns - 1), with: "│", style: style)
    corners(of: part, style: style)
    if !title.isEmpty {
      write(" \(title) ", in: part.inset(left: 2, right: 2), style: .title, overflow: .ellipsis)
    }
    return part.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  /// Draws a thin line down a column, thick beside the part that is seen; nothing when all of it is.
  package mutating func scrollBar(in column: Area, showing visible: Range<Int>, of count: Int) {
    guard !column.isEmpty, count > visible.count else { return }
    let high = column.rows
    let thick = max(high * visible.count / count, 1)
    let first = (high - thick) * visible.lowerBound / (count - visible.count)
    for row in 0..<high {
      let isSeen = (first..<(first + thick)).contains(row)
      write(isSeen ? "┃" : "│", in: column, row: row, style: .rule)
    }
  }

  private mutating func corners(of part: Area, style: Style) {
    guard part.columns > 1, part.rows > 1 else { return }
    let right = part.columns - 1
    let bottom = part.rows - 1
    write("┌", in: part, row: 0, column: 0, style: style)
    write("┐", in: part, row: 0, column: right, style: style)
    write("└", in: part, row: bottom, column: 0, style: style)
    write("┘", in: part, row: bottom, column: right, style: style)
  }
}
