import Canvas
import Registration
import Text

extension ParticipantsScreen {
  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let rows = rows(in: scene)
    drawFilter(on: &canvas, in: area.line(0), count: rows.count, scene: scene)
    let typingPlace = canvas.cursor
    let columns = PersonColumns(width: area.columns - 4)
    columns.drawHeading(on: &canvas, in: area.line(1).inset(left: 2))
    drawList(rows, columns, on: &canvas, in: area, scene: scene)
    if canvas.cursor == nil || !filterIsEmpty { canvas.cursor = typingPlace }
    drawPane(on: &canvas, in: area, scene: scene)
  }

  private func drawList(
    _ rows: [ParticipantRow],
    _ columns: PersonColumns,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    let body = area.inset(top: 2, bottom: Self.paneRows)
    guard !rows.isEmpty else {
      let words =
        filterIsEmpty && scene.register.participants.isEmpty
        ? "Nobody is registered yet. F7 registers a person, Shift-F6 imports a file."
        : "Nobody matches. Esc clears the filter, F7 registers a new person of that name."
      canvas.write(words, in: body.inset(left: 2), style: .dim)
      return
    }
    var shown = list
    if shown.index(among: rows.map(\.id)) == nil { shown.chooseFirst(among: rows.map(\.id)) }
    shown.draw(on: &canvas, in: body, rows: rows.map(\.id)) { canvas, line, id in
      guard let person = scene.register[id] else { return }
      let reason = rows.first { $0.id == id }?.reason(in: scene.register)
      columns.draw(person, reason: reason, on: &canvas, in: line, scene: scene)
    }
  }

  private func drawFilter(on canvas: inout Canvas, in line: Area, count: Int, scene: Scene) {
    let right = "\(count) of \(scene.register.people.count)   \(words(in: scene)) "
    canvas.write(" Find: ", in: line, style: .dim)
    filter.draw(on: &canvas, in: line.inset(left: 7, right: right.columns + 2), isFocused: true)
    canvas.write(right, in: line, style: .dim, align: .right)
  }

  private func drawPane(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let pane = area.inset(top: area.rows - Self.paneRows)
    canvas.rule(in: pane)
    guard let id = chosen(in: scene), let person = scene.register[id] else { return }
    PersonPane.draw(person, on: &canvas, in: pane.inset(left: 1, top: 1, right: 1), scene: scene)
  }

  static var paneRows: Int { 5 }
}
