import Canvas
import Registration
import Text

/// Says what is safe of a damaged register and what is in doubt, and goes on with what is whole when it is asked to.
package struct DamageDialog: Screen {
  package let title = say("The register is damaged: nothing can be saved")
  package let purpose = say(
    """
    F2 makes a register of everything that is whole, puts it in this one's place and goes on in it; \
    the damaged one is kept beside it. Enter lets you look. Shift-F1 comes back here.
    """
  )
  package let actions: [Action] = [.confirm, .back, .move]
  private let parts: [Part]
  /// Why it cannot be repaired here; nil when it can.
  private let obstacle: String?
  private var text: ScrolledText

  /// A heading, and what stands under it.
  package struct Part: Hashable, Sendable {
    let heading: String
    let lines: [String]

    package init(_ heading: String, _ lines: [String]) {
      self.heading = heading
      self.lines = lines
    }
  }

  package init(_ parts: [Part], obstacle: String? = nil) {
    self.parts = parts
    self.obstacle = obstacle
    text = ScrolledText(
      parts.flatMap { part in
        [.init(part.heading, style: .heading)] + part.lines.map { .init($0) }
      }
    )
  }

  package var extent: Extent { .box(columns: 76, rows: text.rows(columns: 71) + 5) }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .confirm ? obstacle : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    action == .confirm ? .effect(.care(.repair)) : look()
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter { return look() }
    return text.press(key) ? .stay : nil
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    text.draw(on: &canvas, in: area.inset(bottom: 3))
    let answers = area.inset(top: area.rows - 2)
    draw("> ", "Enter", say("only looks; Shift-F1 comes back here"), &canvas, answers.line(0))
    canvas.restyle(answers.line(0), \.inSelectedRow)
    let deed = obstacle ?? say("repairs it: goes on with all that is whole")
    draw("  ", obstacle == nil ? "F2" : "", deed, &canvas, answers.line(1))
    canvas.cursor = answers.place
  }

  private func draw(
    _ sign: String,
    _ key: String,
    _ words: String,
    _ canvas: inout Canvas,
    _ line: Area
  ) {
    canvas.write(sign, in: line)
    canvas.write(key, in: line, column: 2, style: .keyHint)
    canvas.write(words, in: line, column: key.isEmpty ? 2 : 9, overflow: .ellipsis)
  }

  private func look() -> Step {
    Step(
      message: Message(
        .refused,
        say("You can look; nothing is saved. Shift-F1 repairs the register.")
      ),
      turn: .close
    )
  }
}
