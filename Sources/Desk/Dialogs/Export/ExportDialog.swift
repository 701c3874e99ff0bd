import Canvas
import Exchange
import Registration
import Text

/// Writes a list to a file: which one, which rows and columns of it, in which form, where to.
package struct ExportDialog: FileDialog {
  package let title = say("Export")
  package let purpose =
    say(
      """
      Enter writes the file: what the screen showed, unless you choose otherwise. Up and Down choose a \
      line, Left and Right change it; the file name is typed. The first rows stand below. F7 keeps the \
      choice as a preset.
      """
    )
  package let extent: Extent = .box(columns: 76, rows: 17)
  /// What is written, but for the rows that the screen showed.
  private(set) var choice: ExportChoice
  private(set) var form = ExportForm.data
  private(set) var preset = Preset.asShown
  /// Whether only the rows that the screen showed are written, where they mean something to the list.
  private(set) var isOfShown = true
  package var file = TextField()
  package var line = ListState<Line>(chosen: .file)
  private(set) var preview: ExportPreview
  package var asksToOverwrite = false
  let scope: ExportScope

  /// Proposes what a screen shows.
  init(_ scope: ExportScope, in scene: Scene) {
    self.scope = scope
    choice = Self.proposed(scope, in: scene.register)
    preview = ExportPreview(choice, of: scene.register)
    file = TextField(proposedName(in: scene))
    look(in: scene.register)
  }

  /// What the dialog was last told to propose.
  enum Preset: Hashable {
    case asShown
    case named(ExportPreset)
    /// Something of it was changed since.
    case changed
  }

  /// The lines of the dialog.
  package enum Line: CaseIterable, FileDialogLine {
    case preset
    case list
    case rows
    case order
    case columns
    case form
    case activity
    case file
  }

  package var actions: [Action] {
    [.write] + (asksToOverwrite ? [.overwrite] : [])
      + [.keepPreset, .dropPreset, .back, .move, .change, .edit]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .write: file.text.cleaned.isEmpty ? say("A file name is needed.") : preview.problem
    case .keepPreset: scene.readOnly ?? objectionToKeeping
    case .dropPreset: scene.readOnly ?? objectionToDropping(in: scene)
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .write: .effect(.export(order(overwrites: false)))
    case .overwrite: .effect(.export(order(overwrites: true)))
    case .keepPreset: .open(PresetNameDialog())
    case .dropPreset: drop(in: scene)
    default: .close
    }
  }

  package mutating func receive(_ handover: Handover, in scene: Scene) -> Step {
    guard case .note(let name) = handover else { return .stay }
    return keep(as: name, in: scene)
  }

  package mutating func registerChanged(in scene: Scene) {
    look(in: scene.register)
  }
}

// MARK: - What is written

extension ExportDialog {
  /// What can be changed: the order only of people, the activity only where the list is of one.
  package var lines: [Line] {
    Line.allCases.filter { line in
      switch line {
      case .order: choice.list.isOfPeople
      case .activity: choice.list == .attendees
      case .preset, .list, .rows, .columns, .form, .file: true
      }
    }
  }

  /// Whether the rows are those that the screen showed.
  var isNarrowed: Bool { isOfShown && scope.narrows(choice.list) }

  /// The choice with the rows that the screen showed, if they are wanted.
  private var written: ExportChoice {
    var written = choice
    if isNarrowed { written.shown = scope.rows.map { .init($0, words: scope.words.recorded) } }
    return written
  }

  private func order(overwrites: Bool) -> ExportOrder {
    ExportOrder(written, form: form, file: file.text.cleaned, overwrites: overwrites)
  }

  private func proposedName(in scene: Scene) -> String {
    let list = choice.list.rawValue
    let subject = choice.list == .attendees ? "\(list)-\(choice.activity?.text ?? "")" : list
    return proposedName(of: subject, ending: form.ending, in: scene)
  }

  private mutating func look(in register: Register) {
    preview = ExportPreview(written, of: register)
  }

  private static func proposed(_ scope: ExportScope, in register: Register) -> ExportChoice {
    var choice = ExportChoice(scope.list, columns: scope.columns)
    if scope.list == .attendees { choice.activity = activity(scope, in: register) }
    return choice
  }

  private static func activity(_ scope: ExportScope, in register: Register) -> ActivityID? {
    scope.activity ?? register.programme?.activities.first?.id
  }
}

// MARK: - Changing

extension ExportDialog {
  package mutating func change(by step: Int, in scene: Scene) -> Step {
    let isProposed = file.text == proposedName(in: scene)
    var said = Step.stay
    switch line.chosen {
    case .preset: said = changePreset(by: step, in: scene)
    case .list: changeList(by: step, in: scene.register)
    case .rows: isOfShown.toggle()
    case .order: choice.order = orders.neighbour(of: choice.order, step) ?? nil
    case .columns: choice.columns = columnChoices.neighbour(of: choice.columns, step) ?? []
    case .form: form = form.neighbour(step)
    case .activity:
      let all = scene.register.programme?.activities.map(\.id) ?? []
      choice.activity = choice.activity.flatMap { all.neighbour(of: $0, step) } ?? all.first
    case .file, nil: return .stay
    }
    if line.chosen != .preset, line.chosen != .form { preset = .changed }
    look(in: scene.register)
    if isProposed { file = TextField(proposedName(in: scene)) }
    asksToOverwrite = false
    return said
  }

  private mutating func changePreset(by step: Int, in scene: Scene) -> Step {
    let named = scene.presets + ExportPreset.offered
    let all = [Preset.asShown] + named.map(Preset.named)
    preset = all.neighbour(of: preset, step) ?? .asShown
    switch preset {
    case .asShown, .changed:
      choice = Self.proposed(scope, in: scene.register)
      isOfShown = true
    case .named(let preset): return adopt(preset, in: scene.register)
    }
    return .stay
  }

  private mutating func adopt(_ preset: ExportPreset, in register: Register) -> Step {
    do throws(ExportRefusal) {
      choice = try preset.choice(in: register)
      form = try preset.chosenForm()
    } catch {
      return .say(.refused, error.description)
    }
    isOfShown = false
    if choice.list == .attendees, choice.activity == nil {
      choice.activity = Self.activity(scope, in: register)
    }
    return .stay
  }

  /// Another list; what narrows and orders people goes along where it can.
  private mutating func changeList(by step: Int, in register: Register) {
    let before = choice
    let list = choice.list.neighbour(step)
    choice = before.list.isOfPeople && list.isOfPeople ? before : ExportChoice(list)
    choice.list = list
    choice.columns = list == scope.list ? scope.columns : []
    choice.activity = list == .attendees ? Self.activity(scope, in: register) : nil
  }

  /// As the screen or the protocol has them, or in an order of their own.
  private var orders: [PeopleOrder?] {
    [nil] + PeopleOrder.allCases.filter { isNarrowed || $0 != .protocolOrder }
  }

  /// Those of the screen, those of the preset, and all.
  private var columnChoices: [[String]] {
    var choices: [[String]] = choice.list == scope.list ? [scope.columns] : []
    if case .named(let preset) = preset, preset.list == choice.list.rawValue {
      choices.append(preset.columns ?? [])
    }
    if !choices.contains(choice.columns) { choices.append(choice.columns) }
    return choices.contains([]) ? choices : choices + [[]]
  }
}

// MARK: - Presets

extension ExportDialog {
  /// What a preset can keep: conditions, not rows.
  private var kept: ExportChoice? {
    guard isNarrowed else { return choice }
    guard var kept = scope.conditions, means(kept, in: choice.list) else { return nil }
    kept.list = choice.list
    kept.activity = choice.activity
    kept.order = choice.order ?? kept.order
    kept.columns = choice.columns
    return kept
  }

  /// Whether conditions say the same of another list: what is typed over a list finds its own rows.
  private func means(_ conditions: ExportChoice, in list: ExportList) -> Bool {
    conditions.list == list || (conditions.list.isOfPeople && list.isOfPeople)
      || conditions.list == .delegations
  }

  private var objectionToKeeping: String? {
    kept == nil
      ? say(
        "No preset can say which rows these are. Choose all in the line Rows, or another preset."
      )
      : nil
  }

  private func objectionToDropping(in scene: Scene) -> String? {
    if case .named(let preset) = preset, scene.presets.contains(preset) { return nil }
    return say("No preset is chosen that was kept here.")
  }

  private mutating func keep(as name: String, in scene: Scene) -> Step {
    guard let kept else { return .stay }
    let new = ExportPreset(name, kept, form)
    choice = kept
    isOfShown = false
    preset = .named(new)
    look(in: scene.register)
    let others = scene.presets.filter { $0.name != name }
    return Step(
      effect: .keepPresets(others + [new]),
      message: Message(.saved, say("Kept as the preset “\(name)”."))
    )
  }

  private mutating func drop(in scene: Scene) -> Step {
    guard case .named(let dropped) = preset else { return .stay }
    preset = .changed
    return Step(
      effect: .keepPresets(scene.presets.filter { $0 != dropped }),
      message: Message(.saved, say("The preset “\(dropped.name)” is forgotten."))
    )
  }
}

extension Array where Element: Equatable {
  /// The element a step from this one, round and round; the first when this is none of them.
  fileprivate func neighbour(of element: Element, _ step: Int) -> Element? {
    guard let index = firstIndex(of: element) else { return first }
    return self[(index + step + count) % count]
  }
}

extension CaseIterable where Self: Equatable {
  /// The case a step away, round and round.
  func neighbour(_ step: Int) -> Self {
    let all = Array(Self.allCases)
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
