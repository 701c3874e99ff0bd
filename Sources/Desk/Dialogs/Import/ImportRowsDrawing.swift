import Canvas
import Registration
import Text

extension ImportDialog {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    switch page {
    case .file: drawFile(on: &canvas, in: area)
    case .reading(let rows, let percent, _): drawReading(rows, percent, on: &canvas, in: area)
    case .rows: drawRows(on: &canvas, in: area)
    case .row(let line): drawRow(line, on: &canvas, in: area, scene: scene)
    case .columns: drawColumns(on: &canvas, in: area, scene: scene)
    }
  }

  private func drawFile(on canvas: inout Canvas, in area: Area) {
    let label = canvas.write(say("File"), in: area, style: .dim)
    let words = say(
      """
      A CSV file of nominations, or a sheet of attendance that was typed up; its columns are recognised by their \
      headings.
      """
    )
    for (row, text) in words.wrapped(toColumns: max(area.columns, 1)).enumerated() {
      canvas.write(text, in: area, row: 2 + row, style: .dim, overflow: .ellipsis)
    }
    let foot = say("Enter reads it; nothing is changed before you agree.")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
    file.draw(on: &canvas, in: area.line(0).inset(left: label + 2), isFocused: true)
  }

  private func drawReading(
    _ rows: Int,
    _ percent: Int,
    on canvas: inout Canvas,
    in area: Area
  ) {
    canvas.write(say("Reading \(order.file)"), in: area, style: .title, overflow: .ellipsis)
    canvas.write(say("\(rows) rows, \(percent)%"), in: area, row: 2)
    let foot = say("Esc stops it; nothing is changed.")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  private func drawRows(on canvas: inout Canvas, in area: Area) {
    guard let preview else { return }
    let summary = "\(preview.file): \(preview.summary)"
    canvas.write(summary, in: area, style: .title, overflow: .ellipsis)
    drawKinds(of: preview, on: &canvas, in: area.line(1))
    let pane = min(max(area.rows / 4, 2), 6)
    let body = area.inset(top: 2, bottom: pane + 2)
    let shown = shown(of: preview)
    let lit = lit(of: preview)
    var list = rows
    list.choose(lit?.line)
    let lines = shown.map(\.line)
    let visible = list.visibleRows(among: lines, height: body.rows)
    let drawn = Dictionary(shown[visible].map { ($0.line, $0) }) { first, _ in first }
    let width = String(preview.rows.last?.line ?? 0).count
    list.draw(on: &canvas, in: body, rows: lines) { canvas, line, id in
      guard let row = drawn[id] else { return }
      draw(row, lineWidth: width, on: &canvas, in: line)
    }
    let rest = area.inset(top: area.rows - pane - 2)
    canvas.rule(in: rest)
    drawDetails(of: lit, on: &canvas, in: rest.inset(top: 1, bottom: 1))
    let style: Style = isHeldByFaulty ? .warning : .dim
    canvas.write(foot(of: preview), in: area, row: area.rows - 1, style: style, overflow: .ellipsis)
  }

  /// `All 169  New 140 [Faulty 9]`: which rows are shown.
  private func drawKinds(of preview: ImportPreview, on canvas: inout Canvas, in line: Area) {
    var column = 0
    for kind in kinds(of: preview) {
      let count = kind.map { kind in preview.rows.count { $0.kind == kind } } ?? preview.rows.count
      let words = "\(kind?.words ?? say("All")) \(count)"
      let isShown = kind == self.kind
      let text = isShown ? "[\(words)]" : " \(words) "
      let style: Style = isShown ? .selectedTab : .tab
      guard column < line.columns else { return }
      column += canvas.write(text, in: line, column: column, style: style)
    }
  }

  private func draw(
    _ row: ImportPreview.Row,
    lineWidth: Int,
    on canvas: inout Canvas,
    in line: Area
  ) {
    let sign = sign(of: row)
    canvas.write(sign.text, in: line, style: sign.style)
    let number = line.inset(left: 4, right: line.columns - 4 - lineWidth)
    canvas.write("\(row.line)", in: number, style: .dim, align: .right)
    let rest = line.inset(left: 5 + lineWidth)
    let name = min(max(rest.columns / 3, 14), 30)
    canvas.write(row.name, in: rest.inset(right: rest.columns - name), overflow: .ellipsis)
    let state = rest.inset(left: name + 1, right: rest.columns - name - 7)
    canvas.write(row.state, in: state, style: .dim, overflow: .ellipsis)
    canvas.write(row.words, in: rest.inset(left: name + 8), style: sign.style, overflow: .ellipsis)
  }

  /// `[x]` for what is taken, `[ ]` for what could be, `=` for who is known, `!` for what is faulty.
  private func sign(of row: ImportPreview.Row) -> (text: String, style: Style) {
    if row.deed != nil {
      let isTaken = choices.takes(row)
      return (isTaken ? "[x]" : "[ ]", isTaken ? .plain : .dim)
    }
    switch row.kind {
    case .faulty: return (" !", .warning)
    case .known: return (" =", .dim)
    case .new, .changed, .leftOut: return (" -", .dim)
    }
  }

  private func drawDetails(
    of row: ImportPreview.Row?,
    on canvas: inout Canvas,
    in area: Area
  ) {
    guard let row else { return }
    let paragraphs = row.details.isEmpty ? [row.words] : row.details
    let lines = paragraphs.flatMap { $0.wrapped(toColumns: max(area.columns, 1)) }
    for (index, line) in lines.prefix(area.rows).enumerated() {
      let isCut = index == area.rows - 1 && lines.count > area.rows
      canvas.write(isCut ? say("... Enter shows all") : line, in: area, row: index)
    }
  }

  /// What F2 would do, or what keeps it from doing it.
  private func foot(of preview: ImportPreview) -> String {
    let faulty = preview.rows.count { $0.kind == .faulty }
    if isHeldByFaulty {
      return faulty == 1
        ? say("1 faulty row: F8 leaves it out, F7 shows it.")
        : say("\(faulty) faulty rows: F8 leaves them out, F7 shows the next.")
    }
    let taken = preview.rows.filter(choices.takes)
    if taken.isEmpty {
      return preview.rows.contains { $0.deed != nil }
        ? say("Nothing is ticked: Space ticks the lit row.")
        : say("There is nothing new in this file.")
    }
    let counts = [
      counted(taken, say("new")) { if case .register = $0 { true } else { false } },
      counted(taken, say("changed")) { if case .amend = $0 { true } else { false } },
      counted(taken, say("marks")) { if case .mark = $0 { true } else { false } },
    ]
    let words = counts.compactMap(\.self).joined(separator: ", ")
    return say("F2 takes \(words). Left, Right: other rows.")
  }

  private func counted(
    _ rows: [ImportPreview.Row],
    _ words: String,
    _ isOfKind: (ImportPreview.Deed) -> Bool
  ) -> String? {
    let count = rows.count { $0.deed.map(isOfKind) ?? false }
    return count == 0 ? nil : "\(count) \(words)"
  }
}
