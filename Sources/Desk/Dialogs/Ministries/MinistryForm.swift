import Canvas
import Registration
import Text

/// Adds a ministry to a state's directory, or gives one other names.
package struct MinistryForm: RecordForm {
  package let extent: Extent = .box(columns: 76, rows: 10)
  package let actions: [Action] = [
    .save, .nextField, .pick, .undoTyping, .redoTyping, .back, .nextPane, .previousPane, .edit,
  ]
  let task: Task
  var form: Form<Line>
  var original: Ministry?
  var clashes: [Line: Clash] = [:]
  var asksToLeave = false

  /// What saving asks of the register.
  enum Task: Hashable, Sendable {
    case add
    case rename(Ministry)
  }

  /// One line of the form.
  enum Line: String, Hashable, Sendable, CaseIterable {
    case state
    case name
    case nativeName = "native_name"
    case abbreviations
  }

  /// Adds one, of that state if it is known, with what was typed as its name.
  init(addingTo code: AffiliationCode?, named typed: String, in scene: Scene) {
    task = .add
    form = Form(
      Line.allCases.map { $0.field(in: scene.register) },
      values: [
        .state: code.map { .choice($0.text) } ?? .nothing,
        .name: .text(typed.hasTwoLetters ? typed.cleaned : ""),
      ]
    )
    if code != nil { form.focus(on: .name) }
  }

  /// Gives a ministry other names.
  init(renaming ministry: Ministry, in scene: Scene) {
    task = .rename(ministry)
    original = ministry
    let lines = Line.allCases.filter { $0 != .state }
    form = Form(
      lines.map { $0.field(in: scene.register) },
      values: Dictionary(uniqueKeysWithValues: lines.map { ($0, $0.value(of: ministry)) })
    )
  }

  package var title: String {
    switch task {
    case .add: say("Add a ministry")
    case .rename: say("Rename the ministry")
    }
  }

  package var purpose: String {
    say("The name in English, the name in the state's own language, abbreviations. F2 saves.")
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .save ? scene.readOnly : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    if action != .back { asksToLeave = false }
    switch action {
    case .save: return save(in: scene)
    case .pick:
      form.openPickList(filter: "")
      return .stay
    case .undoTyping:
      guard let line = form.undo() else {
        return .say(.refused, say("There is no typing to undo."))
      }
      recheck(in: scene)
      return .say(.note, say("Typing undone in \(line.label)."))
    case .redoTyping:
      guard let line = form.redo() else {
        return .say(.refused, say("There is no typing to do again."))
      }
      recheck(in: scene)
      return .say(.note, say("Typed again in \(line.label)."))
    case .nextField: return press(.enter, in: scene) ?? .stay
    case .nextPane: return press(.tab, in: scene) ?? .stay
    case .previousPane: return press(.backTab, in: scene) ?? .stay
    default: return leave(in: scene)
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    asksToLeave = false
    switch form.press(key) {
    case .handled: return .stay
    case .left:
      check(in: scene)
      return .stay
    case .submitted: return scene.readOnly.map { .say(.refused, $0) } ?? save(in: scene)
    case .notMine: return [.tab, .backTab].contains(key) ? .stay : nil
    }
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = form.paste(text)
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    switch answer {
    case .recorded: return .close
    case .refused: registerChanged(in: scene)
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: break
    }
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    guard case .sides(let sides) = choice else { return .stay }
    settle(sides, in: scene)
    return save(in: scene)
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    form.draw(on: &canvas, in: area.inset(bottom: 2))
    let foot = say("F2 saves · Enter goes to the next field · Esc goes back")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }
}

// MARK: - Saving and leaving

extension MinistryForm {
  private mutating func save(in scene: Scene) -> Step {
    registerChanged(in: scene)
    check(in: scene)
    if let first = form.blocking.first {
      form.focus(on: first)
      return .say(.refused, say("Not saved: \(form.problem(of: first)?.text ?? "")."))
    }
    guard clashes.isEmpty else {
      return .open(ClashDialog(Line.allCases.compactMap { clashes[$0] }, of: original?.name ?? ""))
    }
    guard let draft = entered else { return .stay }
    switch task {
    case .add: return .record(.addMinistry(draft))
    case .rename(let ministry):
      if draft == original.map(MinistryDraft.init) {
        return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
      }
      return .record(.renameMinistry(ministry.id, to: draft))
    }
  }

  /// What the form says; nil while no state is chosen.
  private var entered: MinistryDraft? {
    guard let code else { return nil }
    return MinistryDraft(
      affiliation: code,
      name: form.text(of: .name),
      nativeName: form.text(of: .nativeName),
      abbreviations: Self.abbreviations(in: form.text(of: .abbreviations))
    )
  }

  private var code: AffiliationCode? {
    switch task {
    case .add: form.choice(of: .state).flatMap { AffiliationCode($0) }
    case .rename(let ministry): ministry.affiliation
    }
  }

  private mutating func check(in scene: Scene) {
    let isNowhere = code == nil
    form.setProblem(
      isNowhere ? FormProblem(.required, say("a state is needed")) : nil,
      for: .state
    )
    form.setProblem(clashes[.name]?.problem ?? problemOfName(in: scene.register), for: .name)
  }

  /// Looks again at what had a problem: it may have none now.
  private mutating func recheck(in scene: Scene) {
    if !form.blocking.isEmpty { check(in: scene) }
  }

  private func problemOfName(in register: Register) -> FormProblem? {
    guard let draft = entered else { return nil }
    if draft.name.isEmpty { return FormProblem(.required, say("a name in English is needed")) }
    guard draft.name.hasTwoLetters else {
      return FormProblem(.wrong, say("at least two letters"))
    }
    if let same = register.ministry(named: draft), same.id != renamed?.id {
      return FormProblem(.wrong, say("“\(same.name)” is there already"))
    }
    guard draft.name != renamed?.name else { return nil }
    return register.ministry(perhapsSameAs: draft, besides: renamed?.id).map {
      FormProblem(.doubtful, say("is it “\($0.name)”?"))
    }
  }

  private var renamed: Ministry? {
    switch task {
    case .add: nil
    case .rename(let ministry): ministry
    }
  }
}

extension MinistryForm.Line {
  var label: String {
    switch self {
    case .state: say("State")
    case .name: say("Name")
    case .nativeName: say("Own name")
    case .abbreviations: say("Short")
    }
  }

  fileprivate func field(in register: Register) -> FormField<Self> {
    switch self {
    case .state:
      FormField(
        self,
        label,
        .pick(FormFields.affiliations(in: register)),
        isRequired: true,
        help: say("Type its name or code in any language of the region, then Enter.")
      )
    case .name:
      FormField(
        self,
        label,
        isRequired: true,
        help: say("In English: Ministry of Interior.")
      )
    case .nativeName:
      FormField(
        self,
        label,
        help: say("In the state's own language and script; empty when it is not known.")
      )
    case .abbreviations:
      FormField(self, label, help: say("Abbreviations in either language, with commas."))
    }
  }
}
