import Canvas
import Text

/// Asks under which name a choice is kept.
package struct PresetNameDialog: Screen {
  package let title = say("Keep as a preset")
  package let purpose =
    say(
      """
      The name stands in the line Preset of every export from this register, and 'regdesk export \
      --preset' takes it. A name that is there already is given to the new choice.
      """
    )
  package let extent: Extent = .box(columns: 60, rows: 6)
  package let actions: [Action] = [.save, .back, .edit]
  private var field = TextField(limit: 40)

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .save && field.text.cleaned.isEmpty ? say("A preset needs a name.") : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    action == .save
      ? Step(turn: .hand(.note(field.text.cleaned)))
      : Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter {
      return objection(to: .save, in: scene).map { .say(.refused, $0) }
        ?? perform(.save, in: scene)
    }
    return field.press(key) == .notMine ? nil : .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = field.paste(text)
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let label = canvas.write(say("Name"), in: area, row: 1)
    field.draw(on: &canvas, in: area.line(1).inset(left: label + 1), isFocused: true)
    canvas.write(
      say("Enter keeps it · Esc goes back"),
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }
}
