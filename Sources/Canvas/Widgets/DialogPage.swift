/// The frame of a dialog with what is said in it, in the middle of an area.
struct DialogPage {
  let title: String
  let lines: [String]
  /// The last line: which keys do what.
  let foot: String
  let area: Area

  /// The most columns of text; longer lines are wrapped.
  static let mostColumns = 66

  init(title: String, lines: [String], foot: String, in area: Area) {
    self.title = title
    self.lines = lines
    self.foot = foot
    self.area = area
  }

  /// Draws all but the `rows` rows in which answers are given, and returns the area of those.
  ///
  /// Where there is not enough room for everything, the words above give way first.
  func draw(on canvas: inout Canvas, rows: Int, widest: Int) -> Area {
    let columns = min(columns(widest: widest), max(area.columns - 4, 0))
    let said = lines.flatMap { $0.wrapped(toColumns: columns) }
    let gap = said.isEmpty ? 0 : 1
    let frame = area.centred(columns: columns + 4, rows: said.count + gap + rows + 4)
    let inner = canvas.frame(frame, title: title)
    let footRows = inner.rows > rows ? min(inner.rows - rows, 2) : 0
    let above = max(min(said.count + gap, inner.rows - rows - footRows), 0)
    for (row, line) in said.prefix(above).enumerated() {
      canvas.write(line, in: inner, row: row)
    }
    if footRows > 0 {
      canvas.write(foot, in: inner, row: inner.rows - 1, style: .dim, overflow: .ellipsis)
    }
    return inner.inset(top: above, bottom: footRows)
  }

  private func columns(widest: Int) -> Int {
    let texts = lines + [foot, title + "    "]
    return min(max(texts.map { Glyph.columns(of: $0) }.max() ?? 0, widest), Self.mostColumns)
  }
}
