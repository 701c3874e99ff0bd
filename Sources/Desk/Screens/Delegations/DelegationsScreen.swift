import Canvas
import Exchange
import Registration
import Text

/// The delegations board: who is here and who is missing, state by state, answered without typing.
package struct DelegationsScreen: Screen {
  package let title = say("Delegations")
  package let signs =
    Signs.ofLists + [
      Sign("██░░", say("How many of the nominated have arrived.")),
      Sign(
        say("Missing"),
        say("Nominated and not arrived; who was withdrawn or substituted is in none of the counts.")
      ),
      Sign("‹ ›", say("There are more activities to that side.")),
    ]
  package let extent: Extent = .body
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      States in protocol order with nominated, arrived and missing, then present at each activity \
      (2+1: two, and one who has withdrawn since); Left and Right show further activities. Enter opens \
      a delegation and says who is missing, F8 acts on all of it.
      """
    )
  package let actions: [Action] = [
    .open, .act, .newParticipant, .export, .shiftActivities, .back, .move, .type,
  ]
  private(set) var filter = TextField(limit: 60)
  private(set) var list = ListState<AffiliationCode>()
  /// The first activity shown; nil for the programme's first.
  private(set) var firstActivity: ActivityID?

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .act, .newParticipant: scene.readOnly ?? nothingChosen(in: scene)
    case .open: nothingChosen(in: scene)
    case .back:
      filter.isEmpty ? say("There is no filter to clear; F3 goes to another screen.") : nil
    case .export: nothingChosen(in: scene)
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .back:
      filter = TextField(limit: 60)
      return .stay
    case .export: return .open(exportDialog(in: scene))
    case .newParticipant:
      return chosen(in: scene)
        .map { .open(ParticipantForm(walkInNamed: "", of: $0, in: scene)) } ?? .stay
    case .open: return chosen(in: scene).map { .open(DelegationScreen(of: $0)) } ?? .stay
    case .act:
      return chosen(in: scene).map { .open(ActDialog(on: [.delegation($0)])) } ?? .stay
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .left || key == .right { return shift(by: key == .left ? -1 : 1, in: scene) }
    let codes = codes(in: scene)
    if key.moves { list.choose(chosen(in: scene)) }
    if list.press(key, among: codes, page: page(in: scene)) != .notMine { return .stay }
    guard filter.press(key) != .notMine else { return nil }
    list.chooseFirst(among: self.codes(in: scene))
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    list.chooseFirst(among: codes(in: scene))
    return .stay
  }

  /// A badge lights its delegation.
  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    filter = TextField(limit: 60)
    if case .people(let people) = scan, let person = people.last.flatMap({ scene.register[$0] }) {
      list.choose(person.details.affiliation)
    }
    return scan.introduction(in: scene.register)
  }

  /// Of the delegations that are shown.
  private func exportDialog(in scene: Scene) -> ExportDialog {
    let activities = (scene.register.programme?.activities ?? []).map(\.id)
    let codes = codes(in: scene)
    let scope = ExportScope(
      list: .delegations,
      rows: filter.isEmpty ? nil : .delegations(codes),
      words: FilterWords { filter.isEmpty ? "" : "“\(filter.text.cleaned)”" },
      columns: ShownColumns.ofDelegations(with: activities),
      conditions: ExportChoice(.delegations, states: codes)
    )
    return ExportDialog(scope, in: scene)
  }

  private mutating func shift(by step: Int, in scene: Scene) -> Step {
    let columns = columns(in: scene).activities
    if let objection = columns.objection(toStep: step) { return .say(.note, objection) }
    firstActivity = ActivityColumns.shifted(firstActivity, by: step, in: scene.register)
    return .stay
  }
}

// MARK: - What is shown

extension DelegationsScreen {
  func rows(in scene: Scene) -> [DelegationRow] {
    DelegationRows.rows(typed: filter.text, in: scene.register)
  }

  /// The columns at the window's width.
  func columns(in scene: Scene) -> DelegationColumns {
    DelegationColumns(width: scene.body.columns - 4, from: firstActivity, in: scene.register)
  }

  /// The lit delegation: the one that was chosen, or else the first.
  func chosen(in scene: Scene) -> AffiliationCode? {
    let codes = codes(in: scene)
    return list.index(among: codes).map { codes[$0] } ?? codes.first
  }

  private func codes(in scene: Scene) -> [AffiliationCode] {
    rows(in: scene).map(\.affiliation.code)
  }

  private func nothingChosen(in scene: Scene) -> String? {
    chosen(in: scene) == nil ? say("No delegation has that name; Esc clears the filter.") : nil
  }

  /// Rows that are no delegation: filter, headings, and totals under a rule.
  static var otherRows: Int { 5 }

  private func page(in scene: Scene) -> Int { max(scene.body.rows - Self.otherRows, 1) }
}
