import Canvas
import Registration

extension PersonFinder {
  /// Draws the line in which one types: a label, the field, and words at the right.
  func drawField(
    _ label: String,
    words: String,
    isFocused: Bool = true,
    on canvas: inout Canvas,
    in line: Area
  ) {
    canvas.write(" \(label) ", in: line, style: .dim)
    let typing = line.inset(left: label.columns + 2)
    let right = words.isEmpty ? 1 : min(words.columns + 3, max(typing.columns - Self.leastField, 0))
    let room = typing.inset(right: right)
    field.draw(on: &canvas, in: room, isFocused: isFocused)
    if isDone {
      let typed = room.inset(right: room.columns - field.text.columns)
      canvas.restyle(typed, \.inSelectedRow)
    }
    let told = typing.inset(left: typing.columns - right + 2, right: 1)
    canvas.write(words, in: told, style: .dim, align: .right, overflow: .ellipsis)
  }

  /// Columns that the field keeps whatever stands beside it.
  private static let leastField = 16

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
    shown.draw(
      on: &canvas,
      in: body,
      rows: people.ids,
      hasCursor: wasChosen,
      barred: PersonColumns.badgeWidth + 1
    ) { canvas, line, id in
      guard let person = scene.register[id] else { return }
      columns.draw(person, reason: reasons[id], on: &canvas, in: line, scene: scene)
    }
  }
}
