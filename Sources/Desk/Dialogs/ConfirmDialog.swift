import Canvas
import Registration
import Text

/// Asks once more before many people are changed: Enter and Esc leave all as it is, F2 does it.
package struct ConfirmDialog: Screen {
  package let title: String
  package let purpose = say("Enter and Esc change nothing; F2 does what is asked.")
  package let actions: [Action] = [.confirm, .back]
  private let lines: [String]
  /// What F2 does, in words: `mark 6 people present`.
  private let deed: String
  private let request: Request
  /// What was typed on the way here, kept unless it is done.
  package var draft: Draft?

  init(_ title: String, lines: [String], deed: String, request: Request) {
    self.title = title
    self.lines = lines
    self.deed = deed
    self.request = request
  }

  package var extent: Extent { .box(columns: 72, rows: said(columns: 68).count + 5) }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .confirm ? scene.readOnly : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    action == .confirm ? .record(request) : leave()
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    key == .enter ? leave() : nil
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer { return .close }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let room = max(area.rows - 3, 0)
    for (row, line) in said(columns: area.columns).prefix(room).enumerated() {
      canvas.write(line, in: area, row: row, overflow: .ellipsis)
    }
    Self.drawAnswers(deed, on: &canvas, in: area.inset(top: area.rows - 2))
  }

  /// The two answers to a question about a change, the safe one lit.
  static func drawAnswers(_ deed: String, on canvas: inout Canvas, in answers: Area) {
    draw("> ", "Enter", say("leaves all as it is"), on: &canvas, in: answers.line(0))
    draw("  ", "F2", deed, on: &canvas, in: answers.line(1))
    canvas.restyle(answers.line(0), \.inSelectedRow)
    canvas.cursor = answers.place
  }

  private static func draw(
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

  private func said(columns: Int) -> [String] {
    lines.flatMap { $0.isEmpty ? [""] : $0.wrapped(toColumns: max(columns, 1)) }
  }

  private func leave() -> Step {
    Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
  }
}
