import Text

/// A question that is answered by a line of text.
package struct Prompt: Hashable, Sendable {
  package let title: String
  package let lines: [String]
  /// What is wrong with the answer; shown under it until something else is typed.
  package var problem: String?
  private var field: TextField

  package init(_ title: String, lines: [String] = [], text: String = "", limit: Int = 500) {
    self.title = title
    self.lines = lines
    field = TextField(text, limit: limit)
  }

  /// What a key press led to.
  package enum Outcome: Hashable, Sendable {
    /// The answer was given, cleaned and perhaps empty; close the prompt if it will do.
    case entered(String)
    /// The text or the cursor may be another; the prompt stays.
    case changed
    /// No answer: close the prompt.
    case closed
    /// Nothing in the prompt.
    case notMine
  }

  /// What was typed so far.
  package var text: String { field.text }

  package mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .enter: .entered(field.text.cleaned)
    case .escape: .closed
    default: took(field.press(key))
    }
  }

  /// Inserts text that arrived at once.
  package mutating func paste(_ text: String) -> Outcome {
    took(field.paste(text))
  }

  /// Takes back a step of typing; false when there is none.
  @discardableResult
  package mutating func undo() -> Bool { field.undo() }

  /// Does it again; false when nothing was undone.
  @discardableResult
  package mutating func redo() -> Bool { field.redo() }

  private mutating func took(_ outcome: TextField.Outcome) -> Outcome {
    if outcome == .changed { problem = nil }
    return outcome == .notMine ? .notMine : .changed
  }

  /// Draws the prompt in the middle of an area.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let page = DialogPage(
      title: title,
      lines: lines,
      foot: say("Enter accepts · Esc closes"),
      in: area
    )
    let room = page.draw(on: &canvas, rows: problem == nil ? 1 : 2, widest: 40)
    field.draw(on: &canvas, in: room, isFocused: true)
    if let problem {
      canvas.write("! \(problem)", in: room, row: 1, style: .error, overflow: .ellipsis)
    }
  }
}
