import Canvas
import Registration
import Text

extension JournalScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let ids = ids(in: scene)
    drawFilter(on: &canvas, in: area.line(0), count: ids.count, of: scene.register.entries.count)
    let typingPlace = canvas.cursor
    let number = numberColumns(in: scene.register)
    drawHeading(on: &canvas, in: area.line(1).inset(left: 2), number: number)
    var shown = list
    shown.choose(lit(among: ids))
    let body = area.inset(top: 2, bottom: Self.paneRows)
    shown.draw(on: &canvas, in: body, rows: ids) { canvas, line, id in
      guard let entry = scene.register.entry(id) else { return }
      draw(entry, number: number, on: &canvas, in: line, register: scene.register)
    }
    if ids.isEmpty {
      canvas.write(say("No entry has these words. Esc clears the filter."), in: body, column: 2)
    }
    if canvas.cursor == nil || !filter.isEmpty { canvas.cursor = typingPlace }
    drawPane(
      shown.chosen,
      on: &canvas,
      in: area.inset(top: area.rows - Self.paneRows),
      scene: scene
    )
  }

  /// The lit entry's sentence whole, where the list had to cut it.
  private func drawPane(_ id: EntryID?, on canvas: inout Canvas, in pane: Area, scene: Scene) {
    canvas.rule(in: pane)
    guard let entry = id.flatMap(scene.register.entry) else { return }
    let inner = pane.inset(left: 1, top: 1, right: 1)
    let lines = scene.register.sentence(for: entry).wrapped(toColumns: inner.columns)
    for (row, line) in lines.prefix(inner.rows).enumerated() {
      canvas.write(line, in: inner, row: row)
    }
  }

  private func drawFilter(on canvas: inout Canvas, in line: Area, count: Int, of all: Int) {
    let right = say("\(count) of \(all) entries") + " "
    let label = canvas.write(" \(say("Find:")) ", in: line, style: .dim)
    filter.draw(on: &canvas, in: line.inset(left: label, right: right.columns + 2), isFocused: true)
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  private func drawHeading(on canvas: inout Canvas, in line: Area, number: Int) {
    canvas.write(
      say("No."),
      in: line.inset(right: line.columns - number),
      style: .heading,
      align: .right
    )
    canvas.write(say("When"), in: line, column: number + 2, style: .heading)
    canvas.write(say("By"), in: line, column: number + 2 + Self.when, style: .heading)
    canvas.write(say("What"), in: line, column: number + 2 + Self.when + Self.by, style: .heading)
  }

  private func draw(
    _ entry: Entry,
    number: Int,
    on canvas: inout Canvas,
    in line: Area,
    register: Register
  ) {
    let isUndone = !register.isEffective(entry.id)
    let style: Style = isUndone ? .dim : .plain
    let numberRoom = line.inset(right: line.columns - number)
    canvas.write("\(entry.id.number)", in: numberRoom, style: style, align: .right)
    let rest = line.inset(left: number + 2)
    canvas.write(entry.stamp.at.historyWords, in: rest, style: .dim)
    let by = rest.inset(left: Self.when, right: rest.columns - Self.when - Self.by + 2)
    canvas.write(entry.stamp.by.name, in: by, style: style, overflow: .ellipsis)
    let words = (isUndone ? say("(undone)") + " " : "") + register.sentence(for: entry)
    let what = rest.inset(left: Self.when + Self.by)
    canvas.write(words, in: what, style: style, overflow: .ellipsis)
  }

  /// The width that the largest number needs.
  private func numberColumns(in register: Register) -> Int {
    max("\(register.lastStamp?.id.number ?? 0)".count, 3)
  }

  private static let when = 14
  private static let by = 12
}
