import Canvas
import Registration
import Text

/// Asks before a desk is left that alone knows entries which are gone from the disk: they would be gone for good.
package struct LeaveDialog: Screen {
  package let title = say("Not everything is on the disk: do not leave yet")
  package let purpose = say(
    """
    Entries that were saved are gone from the disk, and only this desk still knows them. F2 repairs the register \
    and writes them again; Enter stays; F8 leaves, and they are gone for good.
    """
  )
  package let actions: [Action] = [.confirm, .back, .leaveAnyway, .move]
  private var text: ScrolledText

  /// - Parameter count: How many entries only this desk knows.
  package init(onlyHere count: Int) {
    let what =
      count == 1
      ? say("1 entry that was saved is gone from the disk. Only this desk still knows it.")
      : say(
        "\(count) entries that were saved are gone from the disk. Only this desk still knows them."
      )
    text = ScrolledText([
      .init(what),
      .init(
        say("Whoever leaves without a repair loses that for good: nothing else can bring it back.")
      ),
    ])
  }

  package var extent: Extent { .box(columns: 76, rows: text.rows(columns: 71) + 6) }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .confirm: .effect(.care(.repair))
    case .leaveAnyway: .effect(.leave)
    default: stay()
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter { return stay() }
    return text.press(key) ? .stay : nil
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    text.draw(on: &canvas, in: area.inset(bottom: 4))
    let answers = area.inset(top: area.rows - 3)
    draw("> ", "Enter", say("stays at the desk"), on: &canvas, in: answers.line(0))
    draw("  ", "F2", say("repairs it and writes them again"), on: &canvas, in: answers.line(1))
    draw("  ", "F8", say("leaves; they are gone for good"), on: &canvas, in: answers.line(2))
    canvas.restyle(answers.line(0), \.inSelectedRow)
    canvas.cursor = answers.place
  }

  private func draw(
    _ sign: String,
    _ key: String,
    _ words: String,
    on canvas: inout Canvas,
    in line: Area
  ) {
    canvas.write(sign, in: line)
    canvas.write(key, in: line, column: 2, style: .keyHint)
    canvas.write(words, in: line, column: 9, overflow: .ellipsis)
  }

  private func stay() -> Step {
    Step(
      message: Message(.refused, say("You are still here. Shift-F1 repairs the register.")),
      turn: .close
    )
  }
}
