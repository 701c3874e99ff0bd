import Canvas
import Registration
import Text

/// Asks why somebody withdraws or is back among the expected; Enter records it.
package struct ReasonDialog: Screen {
  package let extent: Extent = .box(columns: 72, rows: 8)
  package let actions: [Action] = [.save, .undoTyping, .redoTyping, .back, .edit]
  private let act: Act
  private let people: [ParticipantID]
  /// Of whom, in words.
  private let whom: String
  private var field = TextField(limit: 200)
  /// True once the reason went on to the question that is asked about many.
  private var isHandedOn = false

  /// What the reason is for.
  enum Act: Hashable, Sendable {
    case withdraw
    case reinstate
  }

  init(_ act: Act, _ people: [ParticipantID], whom: String) {
    self.act = act
    self.people = people
    self.whom = whom
  }

  package var title: String {
    switch act {
    case .withdraw: say("Withdraw: \(whom)")
    case .reinstate: say("Reinstate: \(whom)")
    }
  }

  package var purpose: String {
    switch act {
    case .withdraw:
      say("Type why, then Enter records the withdrawal; the record stays, and F5 undoes it.")
    case .reinstate:
      say("Enter puts the person back among the expected, with the reason if one is typed.")
    }
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .save ? scene.readOnly : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .save: return save(in: scene)
    case .undoTyping:
      return field.undo() ? .stay : .say(.refused, say("There is no typing to undo."))
    case .redoTyping:
      return field.redo() ? .stay : .say(.refused, say("There is no typing to do again."))
    default: return .close
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter { return scene.readOnly.map { .say(.refused, $0) } ?? save(in: scene) }
    return field.press(key) == .notMine ? nil : .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = field.paste(text)
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer { return .close }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    for (row, line) in purpose.wrapped(toColumns: area.columns).prefix(2).enumerated() {
      canvas.write(line, in: area, row: row, style: .dim)
    }
    canvas.write(label, in: area, row: 3)
    let room = area.line(3).inset(left: label.columns + 1)
    field.draw(on: &canvas, in: room, isFocused: true)
    canvas.write(say("Enter records it · Esc goes back"), in: area, row: area.rows - 1, style: .dim)
  }

  private var label: String {
    switch act {
    case .withdraw: say("Reason *")
    case .reinstate: say("Reason")
    }
  }

  private mutating func save(in scene: Scene) -> Step {
    let reason = field.text.cleaned
    let request: Request =
      switch act {
      case .withdraw: .withdraw(people, reason: reason)
      case .reinstate: .reinstate(people, reason: reason)
      }
    if let objection = scene.objection(to: request) { return .say(.refused, objection) }
    guard people.count > 1 else { return .record(request) }
    let deed = SharedDeed.withdraw(reason: reason)
    var question = ConfirmDialog(deed, on: people, whom: whom, in: scene)
    question.draft = draft
    isHandedOn = true
    return Step(turn: .replace(question))
  }
}

// MARK: - Drafts

extension ReasonDialog {
  package var draft: Draft? {
    guard !field.isEmpty, !isHandedOn else { return nil }
    return Draft(form: formName, values: ["people": names, "whom": whom, "reason": field.text])
  }

  /// The question that an earlier run left; nil when the draft is another's or one of the people is gone.
  init?(resuming draft: Draft, in scene: Scene) {
    let people = (draft.values["people"] ?? "").split(separator: " ").map {
      ParticipantID(String($0))
    }
    let known = people.compactMap { $0 }.filter { scene.register[$0] != nil }
    guard let reason = draft.values["reason"], let whom = draft.values["whom"], !known.isEmpty,
      known.count == people.count
    else { return nil }
    self.init(draft.form == "withdraw" ? .withdraw : .reinstate, known, whom: whom)
    field = TextField(reason, limit: field.limit)
  }

  package func resuming(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    guard draft.form == formName, draft.values["people"] == names else { return nil }
    return ReasonDialog(resuming: draft, in: scene)
  }

  private var names: String { people.map(\.description).joined(separator: " ") }

  private var formName: String {
    switch act {
    case .withdraw: "withdraw"
    case .reinstate: "reinstate"
    }
  }
}
