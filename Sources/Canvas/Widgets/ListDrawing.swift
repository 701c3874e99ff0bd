extension ListState {
  /// Draws the visible rows: each by `drawRow`, in the area it is given.
  ///
  /// The chosen row has `>` before it and is one bar, or its first columns are, as many as `barred` says: a bar that moves is
  /// written twice, with all that stands in it. The canvas's cursor stands on the row if `hasCursor`. When there are more
  /// rows than room, the last column shows which part is seen.
  package func draw(
    on canvas: inout Canvas,
    in area: Area,
    rows: some RandomAccessCollection<ID>,
    hasCursor: Bool = true,
    barred: Int = .max,
    drawRow: (inout Canvas, Area, ID) -> Void
  ) {
    let visible = visibleRows(among: rows, height: area.rows)
    let isPart = visible.count < rows.count
    let inner = area.inset(right: isPart ? 2 : 0)
    for index in visible {
      let line = inner.line(index - visible.lowerBound)
      let id = rows.row(index)
      drawRow(&canvas, line.inset(left: 2), id)
      let row = Target.Row(
        id: RowID(id),
        position: index,
        isChosen: id == chosen,
        again: .enter
      )
      canvas.note(.row(row), in: line)
      if id == chosen { mark(line, on: &canvas, hasCursor: hasCursor, barred: barred) }
    }
    if isPart {
      canvas.scrollBar(in: area.inset(left: area.columns - 1), showing: visible, of: rows.count)
    }
  }

  private func mark(_ line: Area, on canvas: inout Canvas, hasCursor: Bool, barred: Int) {
    canvas.write(">", in: line)
    canvas.restyle(line.inset(right: line.columns - min(barred, line.columns)), \.inSelectedRow)
    if hasCursor, !line.isEmpty { canvas.cursor = line.place }
  }
}
