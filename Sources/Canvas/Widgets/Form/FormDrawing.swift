extension Form {
  /// Draws the form: a line a field with its label, value and problem, and help on the focused field at the foot.
  ///
  /// When there are more lines than rows, those around the focused field are shown. An open pick list covers what
  /// lies under or over its field.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let footRows = footRows(in: area)
    let body = area.inset(bottom: footRows)
    let total = entries.reduce(0) { $0 + $1.height }
    let start = start(total: total, room: body.rows)
    let columns = FormColumns(
      labels: entries.map(\.labelColumns),
      in: body.inset(right: total > body.rows ? 2 : 0)
    )
    var row = -start
    for (index, entry) in entries.enumerated() {
      if row < body.rows, row + entry.height > 0 {
        entry.draw(on: &canvas, columns: columns, row: row, isFocused: index == focused)
        note(
          entry,
          isFocused: index == focused,
          from: row,
          scrolledBy: start,
          on: &canvas,
          in: body
        )
      }
      row += entry.height
    }
    let seen = start..<max(min(start + body.rows, total), start)
    canvas.scrollBar(in: body.inset(left: body.columns - 1), showing: seen, of: total)
    drawFoot(on: &canvas, in: area.inset(top: area.rows - footRows))
    if let picking {
      canvas.coverTargets()
      let place = columns.pickArea(at: focusedLine - start, rows: picking.rowCount)
      picking.draw(on: &canvas, in: place)
    }
  }

  /// Has a click find the lines of a field; a second one changes what is not typed in.
  private func note(
    _ entry: FormEntry<ID>,
    isFocused: Bool,
    from row: Int,
    scrolledBy start: Int,
    on canvas: inout Canvas,
    in body: Area
  ) {
    for line in 0..<entry.height {
      let target = Target.Row(
        id: RowID(FieldLine(field: entry.id, line: line)),
        position: start + row + line,
        isChosen: isFocused && line == entry.lit,
        again: entry.textField == nil ? .character(" ") : nil
      )
      canvas.note(.row(target), in: body.line(row + line))
    }
  }

  /// The focused line, counted over all fields.
  private var focusedLine: Int {
    guard entries.indices.contains(focused) else { return 0 }
    return entries[..<focused].reduce(0) { $0 + $1.height } + entries[focused].lit
  }

  /// The first line to show.
  private func start(total: Int, room: Int) -> Int {
    min(Scrolling.start(showing: focusedLine, room: room), max(total - room, 0))
  }

  /// Rows for help and problems: two as soon as one of them needs them, so that fields stand still as the focus moves; one
  /// where the second would be the last field's.
  private func footRows(in area: Area) -> Int {
    guard area.rows > 2 else { return 0 }
    let room = area.columns - 2
    let texts = entries.flatMap { [$0.help, $0.problem.map(Self.words) ?? ""] }
    let total = entries.reduce(0) { $0 + $1.height }
    guard area.rows > 8, total != area.rows - 1 else { return 1 }
    return texts.contains { Glyph.columns(of: $0) > room } ? 2 : 1
  }

  /// The focused field's problem in full, else what belongs in it.
  private func drawFoot(on canvas: inout Canvas, in area: Area) {
    guard entries.indices.contains(focused), !area.isEmpty else { return }
    let entry = entries[focused]
    let text = entry.problem.map(Self.words) ?? entry.help
    let room = area.columns - 2
    let lines = area.rows > 1 ? text.wrapped(toColumns: room) : [text]
    // What does not fit in the rows is cut in the last one.
    let last = lines.dropFirst(area.rows - 1).joined(separator: " ")
    let shown = Array(lines.prefix(area.rows - 1)) + [last]
    for (row, line) in shown.enumerated() {
      let style = entry.problem?.style ?? .dim
      canvas.write(line, in: area, row: row, column: 2, style: style, overflow: .ellipsis)
    }
  }

  private static func words(of problem: FormProblem) -> String {
    "\(problem.sign) \(problem.text)"
  }
}

/// One line of a form, for the mouse.
private struct FieldLine<ID: Hashable & Sendable>: Hashable, Sendable {
  let field: ID
  let line: Int
}
