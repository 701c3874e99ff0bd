import Text

/// A question with numbered answers, of which a safe one is lit at first.
///
/// A digit lights an answer and another key confirms it; that key is never the one that opened the dialog, so that
/// a key held too long or pressed twice does nothing.
package struct Dialog<ID: Hashable & Sendable>: Hashable, Sendable {
  package let title: String
  package let lines: [String]
  private let answers: [Answer]
  private let opener: Key
  private var list: ListState<ID>

  /// One answer.
  package struct Answer: Hashable, Sendable {
    package let id: ID
    package let label: String
    /// Why it cannot be chosen now; nil when it can.
    package let refusal: String?

    package init(_ id: ID, _ label: String, refusal: String? = nil) {
      self.id = id
      self.label = label
      self.refusal = refusal
    }
  }

  /// A dialog opened by that key, with the safe answer lit.
  package init(
    _ title: String,
    lines: [String] = [],
    answers: [Answer],
    safe: ID,
    openedBy opener: Key
  ) {
    self.title = title
    self.lines = lines
    self.answers = answers
    self.opener = opener
    list = ListState(chosen: safe)
  }

  /// What a key press led to.
  package enum Outcome: Hashable, Sendable {
    /// That answer was confirmed: close the dialog.
    case chosen(ID)
    /// That answer cannot be chosen now, and why; the dialog stays.
    case refused(String)
    /// Another answer may be lit; the dialog stays.
    case moved
    /// No answer: close the dialog.
    case closed
    /// Nothing in the dialog; say what closes it.
    case notMine
  }

  /// The key that confirms: Enter, or F2 in a dialog that Enter opened.
  package var confirmingKey: Key { opener == .enter ? .function(2) : .enter }

  /// The answer that the confirming key would choose.
  package var lit: ID? { list.chosen }

  package mutating func press(_ key: Key) -> Outcome {
    if key == confirmingKey { return confirm() }
    if key == .escape { return .closed }
    if case .character(let digit) = key {
      guard let number = digit.wholeNumberValue, answers.indices.contains(number - 1) else {
        return .notMine
      }
      list.choose(answers[number - 1].id)
      return .moved
    }
    let moved = list.press(key, among: answers.map(\.id), page: answers.count)
    return moved == .notMine ? .notMine : .moved
  }

  private func confirm() -> Outcome {
    guard let answer = answers.first(where: { $0.id == list.chosen }) else { return .moved }
    return answer.refusal.map { .refused($0) } ?? .chosen(answer.id)
  }
}

// MARK: - Drawing

extension Dialog {
  /// Draws the dialog in the middle of an area, as large as its words need.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let page = DialogPage(title: title, lines: lines, foot: foot, in: area)
    let room = page.draw(on: &canvas, rows: answers.count, widest: widestAnswer)
    list.draw(on: &canvas, in: room, rows: answers.map(\.id)) { canvas, line, id in
      guard let index = answers.firstIndex(where: { $0.id == id }) else { return }
      draw(answers[index], number: index + 1, on: &canvas, in: line)
    }
  }

  private func draw(_ answer: Answer, number: Int, on canvas: inout Canvas, in line: Area) {
    let text = number < 10 ? "\(number) \(answer.label)" : "  \(answer.label)"
    let used = canvas.write(
      text,
      in: line,
      style: answer.refusal == nil ? .plain : .dim,
      overflow: .ellipsis
    )
    guard let refusal = answer.refusal else { return }
    canvas.write("  \(refusal)", in: line.inset(left: used), style: .dim, overflow: .ellipsis)
  }

  private var widestAnswer: Int {
    let widths = answers.map { Glyph.columns(of: $0.label) + Glyph.columns(of: $0.refusal ?? "") }
    return (widths.max() ?? 0) + 6
  }

  private var foot: String { say("\(confirmingKey.name) confirms · Esc closes") }
}
