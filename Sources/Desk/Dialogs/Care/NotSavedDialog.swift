import Canvas
import Registration
import Text

/// Says that the disk failed and nothing was saved, and saves it in a new file of the journal once the operator agrees.
///
/// What asked for it stays open below, with everything typed in it, and hears of the answer as if it had asked itself.
package struct NotSavedDialog: Screen {
  package let title = say("NOT SAVED")
  package let purpose = say(
    "F2 saves it in a new file of the journal. Enter saves nothing; what you typed stays as it is."
  )
  package let actions: [Action] = [.confirm, .back, .move]
  private let request: Request
  private var text: ScrolledText
  private var sight = FirstSight()

  init(_ request: Request, lines: [String]) {
    self.request = request
    text = ScrolledText(lines.map { .init($0) })
  }

  package mutating func wasPainted(at moment: Moment) { sight.note(moment) }

  package var extent: Extent { .box(columns: 72, rows: text.rows(columns: 67) + 5) }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .confirm ? scene.readOnly ?? sight.objection(at: scene.now) : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    action == .confirm ? .record(request) : leave()
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter { return leave() }
    return text.press(key) ? .stay : nil
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    text.draw(on: &canvas, in: area.inset(bottom: 3))
    ConfirmDialog.drawAnswers(
      say("saves it in a new file"),
      on: &canvas,
      in: area.inset(top: area.rows - 2)
    )
  }

  private func leave() -> Step {
    Step(
      message: Message(.failed, say("NOT SAVED. What you typed is as it was; saving tries again.")),
      turn: .close
    )
  }
}
