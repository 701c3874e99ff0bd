import Text

/// Fields that are filled in one after the other: what they hold, which has the focus, and what is wrong with them.
///
/// A form knows no rules: its owner looks at the values after a key press and says what is the matter with which
/// field. Fields are known by identity.
package struct Form<ID: Hashable & Sendable>: Hashable, Sendable {
  var entries: [FormEntry<ID>]
  /// The focused field's position.
  var focused = 0
  /// The open pick list of the focused field.
  var picking: PickList<String>?
  private var start: [ID: FormValue]
  /// The fields of all steps that can be undone or done again, in the order of the steps; a step may be of several fields.
  private var done: [[ID]] = []
  private var undone: [[ID]] = []

  /// A form with these fields, which hold these values; the first field has the focus.
  package init(_ fields: [FormField<ID>], values: [ID: FormValue] = [:]) {
    entries = fields.map { FormEntry($0, value: values[$0.id]) }
    start = Dictionary(entries.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a key press led to.
  ///
  /// Except for `notMine`, values may be others than before.
  package enum Outcome: Hashable, Sendable {
    /// Something in the focused field, or nothing, is another.
    case handled
    /// The focus went on from that field: time to look at its value.
    case left(ID)
    /// Enter on the last field.
    case submitted
    /// Some other part's key; Tab on the last field and Shift-Tab on the first are.
    case notMine
  }

  /// The field that keys go to; nil only in a form without fields.
  package var focus: ID? {
    entries.indices.contains(focused) ? entries[focused].id : nil
  }

  /// Whether a pick list is open, which Esc closes.
  package var isPicking: Bool { picking != nil }

  /// What was typed in the open pick list; nil when none is open.
  package var typedToPick: String? { picking?.typed }

  /// What every field holds now.
  package var values: [ID: FormValue] {
    Dictionary(entries.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// What fields hold that hold something else than at the start.
  package var changed: [ID: FormValue] { values.filter { start[$0.key] != $0.value } }

  /// What a field shows: its text, or its choice as it is called.
  package func shownText(of id: ID) -> String { entry(id)?.shownText ?? "" }

  /// Whether any field holds something else than at the start.
  package var isChanged: Bool { values != start }

  /// What a field holds; nil when there is no such field.
  package func value(of id: ID) -> FormValue? { entry(id)?.value }

  /// What was typed in a text field or as something new, cleaned; empty in any other.
  package func text(of id: ID) -> String {
    switch value(of: id) {
    case .text(let text), .new(let text): text.cleaned
    case .choice, .nothing, .yes, .choices, nil: ""
    }
  }

  /// The picked choice; nil when none is.
  package func choice(of id: ID) -> String? {
    if case .choice(let choice) = value(of: id) { choice } else { nil }
  }

  /// Whether a field of yes and no says yes.
  package func isYes(_ id: ID) -> Bool { value(of: id) == .yes(true) }

  /// The choices that are on in a field of several.
  package func choices(of id: ID) -> Set<String> {
    if case .choices(let chosen) = value(of: id) { chosen } else { [] }
  }

  package func problem(of id: ID) -> FormProblem? { entry(id)?.problem }

  /// The fields with a problem that keeps the form from being saved, in order.
  package var blocking: [ID] {
    entries.filter { $0.problem?.kind.isBlocking ?? false }.map(\.id)
  }

  private func entry(_ id: ID) -> FormEntry<ID>? { entries.first { $0.id == id } }
}

// MARK: - Changing it

extension Form {
  /// Says what is the matter with a field; nil when nothing is.
  package mutating func setProblem(_ problem: FormProblem?, for id: ID) {
    for index in entries.indices where entries[index].id == id { entries[index].problem = problem }
  }

  /// Puts a value into a field, as a step that can be undone; one that the field cannot hold changes nothing.
  package mutating func setValue(_ value: FormValue, for id: ID) {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
    edit(index) { $0.hold(value) }
  }

  /// Puts values into several fields as one step; those that a field cannot hold are left out.
  package mutating func setValues(_ values: [(id: ID, value: FormValue)]) {
    let before = done.count
    for (id, value) in values { setValue(value, for: id) }
    joinSteps(from: before)
  }

  /// Makes whatever is done in the body one step.
  package mutating func asOneStep(_ body: (inout Form) -> Void) {
    let before = done.count
    body(&self)
    joinSteps(from: before)
  }

  /// Takes a value as the one that was there at the start: no step, and what was typed in the field is forgotten.
  package mutating func begin(_ id: ID, with value: FormValue) {
    guard let index = entries.firstIndex(where: { $0.id == id }), entries[index].begin(with: value)
    else { return }
    start[id] = value
    for place in done.indices { done[place].removeAll { $0 == id } }
    for place in undone.indices { undone[place].removeAll { $0 == id } }
    done.removeAll(where: \.isEmpty)
    undone.removeAll(where: \.isEmpty)
  }

  /// How many steps can be undone.
  package var stepCount: Int { done.count }

  /// Makes the steps from that one on a single one.
  package mutating func joinSteps(from first: Int) {
    guard first >= 0, done.count > first + 1 else { return }
    let joined = done[first...].flatMap(\.self)
    done.removeSubrange(first...)
    done.append(joined)
  }

  /// Offers other choices in a field.
  ///
  /// What it holds stays, even when it is not among them.
  package mutating func setChoices(_ choices: [Choice<String>], for id: ID) {
    for index in entries.indices where entries[index].id == id { entries[index].offer(choices) }
  }

  /// Gives a field the focus and closes an open pick list.
  package mutating func focus(on id: ID) {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
    picking = nil
    if index != focused {
      entries[focused].leave()
      entries[index].enter(fromAbove: index > focused)
    }
    focused = index
  }

  /// Takes back the last step in any field, gives that field, or the first of several, the focus and returns it; nil when there
  /// is none.
  package mutating func undo() -> ID? {
    guard let step = done.popLast(), let id = step.first else { return nil }
    undone.append(step)
    for id in step.reversed() {
      for index in entries.indices where entries[index].id == id { entries[index].undo() }
    }
    focus(on: id)
    return id
  }

  /// Does again what was last undone, gives that field the focus and returns it; nil when there is nothing.
  package mutating func redo() -> ID? {
    guard let step = undone.popLast(), let id = step.first else { return nil }
    done.append(step)
    for id in step {
      for index in entries.indices where entries[index].id == id { entries[index].redo() }
    }
    focus(on: id)
    return id
  }

  /// Changes one field and keeps track of the step, if it was one.
  mutating func edit<Result>(
    _ index: Int,
    _ change: (inout FormEntry<ID>) -> Result
  ) -> Result {
    let before = entries[index].value
    let depth = entries[index].undoDepth
    let result = change(&entries[index])
    if entries[index].value != before { undone = [] }
    if entries[index].undoDepth > depth { done.append([entries[index].id]) }
    return result
  }
}
