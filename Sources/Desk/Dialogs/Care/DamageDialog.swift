import Canvas
import Registration
import Text

/// Says what is safe of a damaged register and what is in doubt, and goes on with what is whole when it is asked to.
package struct DamageDialog: Screen {
  package var title: String {
    switch deed {
    case .repair: say("The register is damaged: nothing can be saved")
    case .goOn: say("The disk failed: nothing is saved")
    }
  }
  package var purpose: String {
    switch deed {
    case .repair:
      say(
        """
        F2 makes a register of everything that is whole, puts it in this one's place and goes on in it; \
        the damaged one is kept beside it. Enter lets you look. Shift-F1 comes back here.
        """
      )
    case .goOn:
      say(
        """
        F2 goes on in a new file of the journal, which begins with all that is shown. Enter lets you look. \
        Shift-F1 comes back here.
        """
      )
    }
  }
  package let actions: [Action] = [.confirm, .back, .move]
  private let parts: [Part]
  private let deed: Deed
  /// Why it cannot be repaired here; nil when it can.
  private let obstacle: String?
  private var text: ScrolledText
  /// When it was first seen; nil where it was asked for.
  private var sight: FirstSight?

  /// What F2 does.
  package enum Deed: Hashable, Sendable {
    /// Goes on with what is whole of a damaged register.
    case repair
    /// Goes on in a new file, since the disk failed.
    case goOn
  }

  /// A heading, and what stands under it.
  package struct Part: Hashable, Sendable {
    let heading: String
    let lines: [String]

    package init(_ heading: String, _ lines: [String]) {
      self.heading = heading
      self.lines = lines
    }
  }

  package init(_ parts: [Part], obstacle: String? = nil, deed: Deed = .repair) {
    self.parts = parts
    self.deed = deed
    self.obstacle = obstacle
    text = ScrolledText(
      parts.flatMap { part in
        [.init(part.heading, style: .heading)] + part.lines.map { .init($0) }
      }
    )
  }

  /// This dialog, risen by itself while the operator may be typing.
  package var unasked: DamageDialog {
    var dialog = self
    dialog.sight = FirstSight()
    return dialog
  }

  package mutating func wasPainted(at moment: Moment) { sight?.note(moment) }

  package var extent: Extent { .box(columns: 76, rows: text.rows(columns: 71) + 5) }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .confirm ? obstacle ?? sight?.objection(at: scene.now) : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    action == .confirm ? .effect(.care(deed == .repair ? .repair : .goOn)) : look()
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
    draw("  ", obstacle == nil ? "F2" : "", obstacle ?? answer, &canvas, answers.line(1))
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

  /// What F2 does, in words.
  private var answer: String {
    switch deed {
    case .repair: say("repairs it: goes on with all that is whole")
    case .goOn: say("goes on in a new file of the journal")
    }
  }

  private func look() -> Step {
    Step(
      message: Message(
        .refused,
        deed == .repair
          ? say("You can look; nothing is saved. Shift-F1 repairs the register.")
          : say("You can look; nothing is saved. Shift-F1 goes on in a new file.")
      ),
      turn: .close
    )
  }
}
