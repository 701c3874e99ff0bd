extension ListState {
  /// Draws the visible rows: each by `drawRow`, in the area it is given.
  ///
  /// The chosen row has `>` before it and is one bar; the canvas's cursor stands on it if `hasCursor`. When there
  /// are more rows than room, the last column shows which part is seen.
  package func draw(
    on canvas: inout Canvas,
    in area: Area,
    rows: some RandomAccessCollection<ID>,
    hasCursor: Bool = true,
    drawRow: (inout Canvas, Area, ID) -> Void
  ) {
    let visible = visibleRows(among: rows, height: area.rows)
    let isPart = visible.count < rows.count
    let inner = area.inset(right: isPart ? 2 : 0)
    for index in visible {
      let line = inner.line(index - visible.lowerBound)
      let id = rows.row(index)
      drawRow(&canvas, line.inset(left: 2), id)
      if id == chosen { mark(line, on: &canvas, hasCursor: hasCursor) }
    }
    if isPart {
      drawPosition(
        of: visible,
        count: rows.count,
        on: &canvas,
        in: area.inset(left: area.columns - 1)
      )
    }
  }

  private func mark(_ line: Area, on canvas: inout Canvas, hasCursor: Bool) {
    canvas.write(">", in: line)
    canvas.restyle(line, \.inSelectedRow)
    if hasCursor, canvas.area.contains(line.place), !line.isEmpty { canvas.cursor = line.place }
  }

  /// A thin line as high as the list, thick beside the part that is seen.
  private func drawPosition(
    of visible: Range<Int>,
    count: Int,
    on canvas: inout Canvas,
    in column: Area
  ) {
    guard !column.isEmpty, count > visible.count else { return }
    let high = column.rows
    let thick = max(high * visible.count / count, 1)
    let first = (high - thick) * visible.lowerBound / (count - visible.count)
    for row in 0..<high {
      let isSeen = (first..<(first + thick)).contains(row)
      canvas.write(isSeen ? "┃" : "│", in: column, row: row, style: .rule)
    }
  }
}
