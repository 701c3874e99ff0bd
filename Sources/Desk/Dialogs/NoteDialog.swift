import Canvas
import Registration
import Text

/// Asks for the note of a mark, why somebody is late, excused or absent; Enter writes the mark with it.
package struct NoteDialog: Screen {
  package let title: String
  package let purpose =
    say(
      """
      A note says why somebody is late, excused or absent. It stands beside the mark and in the \
      history; it may be left empty.
      """
    )
  package let extent: Extent = .box(columns: 72, rows: 7)
  package let actions: [Action] = [.save, .undoTyping, .redoTyping, .back, .edit]
  /// Where the mark is written.
  private let place: String
  private var field: TextField

  /// Of so many people in words, with the note that stands already.
  init(_ mark: Mark, of whom: String, at place: String, note: String = "") {
    title = say("Mark \(mark.words): \(whom)")
    self.place = place
    field = TextField(note, limit: 200)
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .save ? scene.readOnly : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .save: return Step(turn: .hand(.note(field.text.cleaned)))
    case .undoTyping:
      return field.undo() ? .stay : .say(.refused, say("There is no typing to undo."))
    case .redoTyping:
      return field.redo() ? .stay : .say(.refused, say("There is no typing to do again."))
    default: return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter {
      return scene.readOnly.map { .say(.refused, $0) } ?? perform(.save, in: scene)
    }
    return field.press(key) == .notMine ? nil : .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = field.paste(text)
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    canvas.write(say("At: \(place)"), in: area, style: .dim, overflow: .ellipsis)
    let label = canvas.write(say("Note"), in: area, row: 2)
    field.draw(on: &canvas, in: area.line(2).inset(left: label + 1), isFocused: true)
    canvas.write(
      say("Enter writes the mark, note or none · Esc goes back"),
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }
}
