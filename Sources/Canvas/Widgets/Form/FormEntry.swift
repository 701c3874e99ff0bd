import Text

/// A field of a form with what it holds now.
struct FormEntry<ID: Hashable & Sendable>: Hashable, Sendable {
  let id: ID
  let label: String
  let isRequired: Bool
  let help: String
  private(set) var kind: FormKind
  var problem: FormProblem?
  /// The choice that keys act on, in a field of several.
  private(set) var lit = 0
  private var control: Control

  /// What holds the value: a text has its own way of being edited and undone.
  private enum Control: Hashable, Sendable {
    case text(TextField)
    case held(FormValue, History<FormValue>)
  }

  init(_ field: FormField<ID>, value: FormValue?) {
    id = field.id
    label = field.label
    isRequired = field.isRequired
    help = field.help
    kind = field.kind
    control = .held(field.kind.empty, History())
    if value.map({ begin(with: $0) }) != true { _ = begin(with: field.kind.empty) }
  }

  var value: FormValue {
    switch control {
    case .text(let field): .text(field.text)
    case .held(let value, _): value
    }
  }

  /// The field that edits the text; nil in a field of any other kind.
  var textField: TextField? {
    if case .text(let field) = control { field } else { nil }
  }

  /// The choices of a field to pick in; none in any other.
  var choices: [Choice<String>] {
    switch kind {
    case .pick(let choices, _), .several(let choices): choices
    case .text, .yesNo: []
    }
  }

  /// What the field shows, as text.
  var shownText: String {
    switch value {
    case .text(let text), .new(let text): text.cleaned
    case .choice(let id): choices.first { $0.id == id }?.label ?? id
    case .nothing: ""
    case .yes(let isYes): isYes ? "yes" : "no"
    case .choices(let chosen):
      choices.filter { chosen.contains($0.id) }.map(\.label).joined(separator: ", ")
    }
  }

  /// Rows that the field takes.
  var height: Int {
    if case .several(let choices) = kind { max(choices.count, 1) } else { 1 }
  }

  /// How many steps can be undone.
  var undoDepth: Int {
    switch control {
    case .text(let field): field.undoDepth
    case .held(_, let history): history.depth
    }
  }

  /// Holds another value, as a step that can be undone; a value that does not fit the field changes nothing.
  mutating func hold(_ value: FormValue) {
    guard kind.takes(value), value != self.value else { return }
    switch (control, value) {
    case (.text(var field), .text(let text)):
      field.replace(with: text)
      control = .text(field)
    case (.held(let before, var history), _):
      history.record(before)
      control = .held(value, history)
    case (.text, _): break
    }
  }

  /// Holds a value as if it had from the start; false when it does not fit the field.
  mutating func begin(with value: FormValue) -> Bool {
    guard kind.takes(value) else { return false }
    if case .text(let limit) = kind, case .text(let text) = value {
      control = .text(TextField(text, limit: limit))
    } else {
      control = .held(value, History())
    }
    return true
  }

  mutating func undo() {
    switch control {
    case .text(var field):
      field.undo()
      control = .text(field)
    case .held(let now, var history):
      control = .held(history.undo(from: now) ?? now, history)
    }
  }

  mutating func redo() {
    switch control {
    case .text(var field):
      field.redo()
      control = .text(field)
    case .held(let now, var history):
      control = .held(history.redo(from: now) ?? now, history)
    }
  }

  /// Lights the first or the last choice, as one comes to the field from above or below.
  mutating func enter(fromAbove: Bool) {
    lit = fromAbove ? 0 : height - 1
  }

  /// Ends a run of typing, as one leaves the field.
  mutating func leave() {
    guard case .text(var field) = control else { return }
    field.endRun()
    control = .text(field)
  }

  /// Offers other choices; a field without choices has none to change.
  mutating func offer(_ choices: [Choice<String>]) {
    switch kind {
    case .pick(_, let addsNew): kind = .pick(choices, addsNew: addsNew)
    case .several: kind = .several(choices)
    case .text, .yesNo: break
    }
    lit = min(lit, height - 1)
  }

  /// Inserts pasted text; false in a field that is not typed in.
  mutating func pasteText(_ text: String) -> Bool {
    guard case .text(var field) = control else { return false }
    _ = field.paste(text)
    control = .text(field)
    return true
  }
}

// MARK: - Keys

extension FormEntry {
  /// What a key press did to a field.
  enum Outcome: Hashable, Sendable {
    /// The key was the field's; its value may be another.
    case handled
    /// The field's pick list is asked for, with a text typed in it.
    case opens(filter: String)
    /// Some other part's key.
    case notMine
  }

  mutating func press(_ key: Key) -> Outcome {
    switch kind {
    case .text: pressText(key)
    case .pick(let choices, _): pressPick(key, among: choices)
    case .yesNo: pressYesNo(key)
    case .several(let choices): pressSeveral(key, among: choices)
    }
  }

  private mutating func pressText(_ key: Key) -> Outcome {
    guard case .text(var field) = control else { return .notMine }
    let outcome = field.press(key)
    control = .text(field)
    return outcome == .notMine ? .notMine : .handled
  }

  /// Left and Right go through the choices, Delete empties the field, and typing looks for a choice.
  private mutating func pressPick(_ key: Key, among choices: [Choice<String>]) -> Outcome {
    switch key {
    case .left: step(by: -1, among: choices)
    case .right: step(by: 1, among: choices)
    case .backspace, .delete: hold(.nothing)
    case .character(" "): return .opens(filter: "")
    case .character(let letter): return .opens(filter: String(letter))
    case .function(4): return .opens(filter: "")
    default: return .notMine
    }
    return .handled
  }

  private mutating func step(by step: Int, among choices: [Choice<String>]) {
    guard !choices.isEmpty else { return }
    let now = choices.firstIndex { .choice($0.id) == value }
    let next = now.map { $0 + step } ?? (step > 0 ? 0 : choices.count - 1)
    hold(.choice(choices[min(max(next, 0), choices.count - 1)].id))
  }

  private mutating func pressYesNo(_ key: Key) -> Outcome {
    guard case .yes(let isYes) = value else { return .notMine }
    switch key {
    case .character(" "), .left, .right: hold(.yes(!isYes))
    default: return .notMine
    }
    return .handled
  }

  /// Up and Down go through the choices as far as there are any, Space turns the lit one on or off.
  private mutating func pressSeveral(_ key: Key, among choices: [Choice<String>]) -> Outcome {
    switch key {
    case .up where lit > 0: lit -= 1
    case .down where lit + 1 < choices.count: lit += 1
    case .left: lit = max(lit - 1, 0)
    case .right: lit = max(min(lit + 1, choices.count - 1), 0)
    case .character(" "): toggle(among: choices)
    default: return .notMine
    }
    return .handled
  }

  private mutating func toggle(among choices: [Choice<String>]) {
    guard case .choices(let chosen) = value, choices.indices.contains(lit) else { return }
    hold(.choices(chosen.symmetricDifference([choices[lit].id])))
  }
}
