import Canvas
import Registration

extension PersonFinder {
  /// Draws the line in which one types: a label, the field, and words at the right.
  func drawField(
    _ label: String,
    words: String,
    on canvas: inout Canvas,
    in line: Area
  ) {
    canvas.write(" \(label) ", in: line, style: .dim)
    let room = line.inset(left: label.columns + 2, right: words.columns + 3)
    field.draw(on: &canvas, in: room, isFocused: true)
    if isDone {
      let typed = room.inset(right: room.columns - field.text.columns)
      canvas.restyle(typed, \.inSelectedRow)
    }
    canvas.write("\(words) ", in: line, style: .dim, align: .right)
  }

  /// Draws headings and rows; the cursor goes to the row that was chosen with the arrows, else it stays in the field.
  func drawList(
    of people: FoundPeople,
    _ columns: PersonColumns,
    on canvas: inout Canvas,
    in area: Area,
    scene: Scene
  ) {
    columns.drawHeading(on: &canvas, in: area.line(0).inset(left: 2))
    let body = area.inset(top: 1)
    var shown = list
    shown.choose(lit(among: people))
    let visible = shown.visibleRows(among: people.ids, height: body.rows)
    let reasons = people.reasons(at: visible, in: scene.register)
    shown.draw(on: &canvas, in: body, rows: people.ids, hasCursor: wasChosen) { canvas, line, id in
      guard let person = scene.register[id] else { return }
      columns.draw(person, reason: reasons[id], on: &canvas, in: line, scene: scene)
    }
  }
}
