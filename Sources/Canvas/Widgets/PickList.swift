import Text

/// A list to choose one thing from, narrowed while its name is typed.
///
/// Every typed word has to begin a word that the choice is known by, whatever its marks and capitals. Choices
/// whose name itself begins so come first.
package struct PickList<ID: Hashable & Sendable>: Hashable, Sendable {
  package let title: String
  private let choices: [Choice<ID>]
  private let addsNew: Bool
  private var filter: TextField
  private var list = ListState<Row>()
  /// What is shown now: follows from the filter, kept so that a key press filters once.
  private var rows: [Row] = []

  /// A list that offers all choices, or those that the filter finds, with one of them lit.
  ///
  /// With `addsNew` what was typed may be picked too when no choice is called so and it has two letters at least: a lone
  /// digit is a slip, not a name.
  package init(
    _ title: String,
    choices: [Choice<ID>],
    chosen: ID? = nil,
    filter: String = "",
    addsNew: Bool = false
  ) {
    self.title = title
    self.choices = choices
    self.addsNew = addsNew
    self.filter = TextField(filter)
    find()
    if let index = choices.firstIndex(where: { $0.id == chosen }), rows.contains(.choice(index)) {
      list.choose(.choice(index))
    }
  }

  /// What a key press led to.
  package enum Outcome: Hashable, Sendable {
    /// Something else is shown or lit; the list stays open.
    case changed
    /// That choice was picked: close the list.
    case picked(ID)
    /// What was typed was picked as something new: close the list.
    case added(String)
    /// Nothing was picked: close the list.
    case closed
    /// Some other part's key.
    case notMine
  }

  /// One line of the list.
  private enum Row: Hashable, Sendable {
    /// A choice, by its position among all of them.
    case choice(Int)
    /// The typed text, as something new.
    case new
  }

  /// What was typed.
  package var typed: String { filter.text }

  /// The lit choice; nil when nothing was found or the lit row adds something new.
  package var lit: ID? {
    guard case .choice(let index) = list.chosen else { return nil }
    return choices[index].id
  }

  /// How many rows it shows if it has the room.
  var rowCount: Int { rows.count }

  package mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closed
    case .enter, .tab: return pick()
    case .home, .end, .up, .down, .pageUp, .pageDown:
      _ = list.press(key, among: rows, page: 8)
      return .changed
    default: return took(filter.press(key))
    }
  }

  /// Adds text that arrived at once to what was typed.
  package mutating func paste(_ text: String) -> Outcome {
    took(filter.paste(text))
  }

  private mutating func took(_ outcome: TextField.Outcome) -> Outcome {
    if outcome == .changed { find() }
    return outcome == .notMine ? .notMine : .changed
  }

  private func pick() -> Outcome {
    switch list.chosen {
    case .choice(let index): .picked(choices[index].id)
    case .new: .added(filter.text.cleaned)
    case nil: .changed
    }
  }

  /// Finds what the filter asks for and lights the best.
  private mutating func find() {
    let typed = filter.text.searchWords
    let found = choices.indices.compactMap { index in
      choices[index].rank(for: typed).map { (rank: $0, index: index) }
    }
    rows = (found.filter { $0.rank == 0 } + found.filter { $0.rank > 0 }).map { .choice($0.index) }
    if offersNew { rows.append(.new) }
    list.chooseFirst(among: rows)
  }

  private var offersNew: Bool {
    let text = filter.text.cleaned
    return addsNew && text.hasTwoLetters && !choices.contains { $0.label.folded == text.folded }
  }
}

// MARK: - Drawing

extension PickList {
  /// Draws the list in a frame that fills the area: what was typed, then what it found.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let inner = canvas.frame(area, title: title)
    filter.draw(on: &canvas, in: inner.line(0), isFocused: true)
    let room = inner.inset(top: 1)
    if rows.isEmpty {
      let words =
        addsNew
        ? say("nothing found; two letters or more can be added as new") : say("nothing found")
      canvas.write(words, in: room, style: .dim, overflow: .ellipsis)
    }
    list.draw(on: &canvas, in: room, rows: rows) { canvas, line, row in
      switch row {
      case .choice(let index): draw(choices[index], on: &canvas, in: line)
      case .new:
        canvas.write(
          say("add new: \(typed.cleaned)"),
          in: line,
          style: .keyHint,
          overflow: .ellipsis
        )
      }
    }
  }

  private func draw(_ choice: Choice<ID>, on canvas: inout Canvas, in line: Area) {
    let detail = min(Glyph.columns(of: choice.detail), line.columns / 3)
    let gap = detail > 0 ? 2 : 0
    canvas.write(choice.label, in: line.inset(right: detail + gap), overflow: .ellipsis)
    canvas.write(
      choice.detail,
      in: line.inset(left: line.columns - detail),
      style: .dim,
      overflow: .ellipsis
    )
  }
}
