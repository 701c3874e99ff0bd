import Canvas
import Exchange
import Registration
import Text

/// One delegation opened: who is missing, then its people by ministry with what they attended.
package struct DelegationScreen: Screen {
  package let title = say("Delegation")
  package let signs = Signs.ofPeople
  package let extent: Extent = .body
  package let isWorkplace = true
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      Who is missing stands at the top, then everyone by ministry; F4 parts them by level, Shift-F3 \
      shows only the missing. Typing finds a person; Enter goes to the lit one, F2 hands the badge \
      over, F8 acts on the whole delegation.
      """
    )
  package let actions: [Action] = [
    .open, .markArrived, .act, .newParticipant, .otherParts, .onlyMissing, .export, .history,
    .shiftActivities, .back, .move, .type,
  ]
  let code: AffiliationCode
  private(set) var filter = TextField(limit: 120)
  private(set) var list = ListState<DelegationPersonRow>()
  private(set) var firstActivity: ActivityID?
  /// Whose badge was read last, while its arrival is being saved.
  private var asked: AskedMark?
  /// What became of the last badge that was read, until something else is done.
  private(set) var outcome: MarkOutcome?
  private(set) var parting = DelegationParting.ministry
  private(set) var showsOnlyMissing = false

  init(of code: AffiliationCode) {
    self.code = code
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .markArrived: scene.readOnly ?? nobodyChosen(in: scene)
    case .act: scene.readOnly ?? nobodyHere(in: scene)
    case .newParticipant: scene.readOnly
    case .open, .history: nobodyChosen(in: scene)
    case .export: nobodyHere(in: scene)
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    outcome = nil
    switch action {
    case .back: return back()
    case .newParticipant:
      return .open(ParticipantForm(walkInNamed: filter.text, of: code, in: scene))
    case .act: return .open(ActDialog(on: [.delegation(code)]))
    case .otherParts:
      parting = parting.other
      return .stay
    case .onlyMissing: return toggleMissing(in: scene)
    case .export:
      return .open(exportDialog(in: scene))
    case .open, .markArrived, .history:
      return chosen(in: scene).map { perform(action, on: $0, in: scene) } ?? .stay
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    outcome = nil
    if key == .left || key == .right { return shift(by: key == .left ? -1 : 1, in: scene) }
    let rows = people(in: scene).rows
    if key.moves { list.choose(lit(among: rows)) }
    let page = max(scene.body.rows - 5 - missingRows(in: scene), 1)
    if list.press(key, among: rows, page: page, skipping: \.isHeading) != .notMine { return .stay }
    guard filter.press(key) != .notMine else { return nil }
    list.choose(nil)
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    list.choose(nil)
    return .stay
  }

  /// A badge is handed over, whatever delegation its person is of; who comes from elsewhere is said.
  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    outcome = nil
    filter = TextField(limit: 120)
    switch scan {
    case .people(let people):
      guard let last = people.last else { return .stay }
      list.choose(.person(last))
      if let reason = scene.readOnly { return .say(.refused, reason) }
      let door = Door(activity: nil)
      let odd = strangers(among: people, in: scene.register)
      asked = AskedMark(people, lit: last, at: door, odd: odd, in: scene)
      return .record(door.request(for: people))
    case .nobody(let words): return .say(.refused, words)
    }
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    outcome = asked.flatMap { MarkOutcome($0, answer) }
    asked = nil
    return .stay
  }

  private func exportDialog(in scene: Scene) -> ExportDialog {
    let activities = (scene.register.programme?.activities ?? []).map(\.id)
    var conditions = ExportChoice(.participants, states: [code])
    conditions.filter = filter.text.cleaned
    if showsOnlyMissing { conditions.statuses = [.nominated, .confirmed, .noShow] }
    let scope = ExportScope(
      list: .participants,
      rows: .people(people(in: scene).people.map(\.id)),
      words: FilterWords { filterWords(in: scene) },
      columns: ShownColumns.ofDelegation(with: activities),
      conditions: conditions
    )
    return ExportDialog(scope, in: scene)
  }

  private func strangers(among people: [ParticipantID], in register: Register) -> [String] {
    people.compactMap { register[$0] }.filter { $0.details.affiliation != code }.map { person in
      say("\(register.name(of: person)) is not of this delegation")
    }
  }

  private mutating func back() -> Step {
    if !filter.isEmpty {
      filter = TextField(limit: 120)
    } else if showsOnlyMissing {
      showsOnlyMissing = false
    } else {
      return .close
    }
    return .stay
  }

  private mutating func toggleMissing(in scene: Scene) -> Step {
    showsOnlyMissing.toggle()
    return .say(.note, say("\(summary(in: scene.register))."))
  }

  private func perform(_ action: Action, on person: ParticipantID, in scene: Scene) -> Step {
    switch action {
    case .open: Step(turn: .showPerson(person))
    case .markArrived: .record(.arrive([person], at: nil))
    default: .open(HistoryDialog(of: person, in: scene))
    }
  }

  private mutating func shift(by step: Int, in scene: Scene) -> Step {
    let columns = columns(width: scene.body.columns, in: scene.register).activities
    if let objection = columns.objection(toStep: step) { return .say(.note, objection) }
    firstActivity = ActivityColumns.shifted(firstActivity, by: step, in: scene.register)
    return .stay
  }
}

// MARK: - What is shown

extension DelegationScreen {
  func people(in scene: Scene) -> DelegationPeople {
    DelegationPeople(
      of: code,
      typed: filter.text,
      parting: parting,
      onlyMissing: showsOnlyMissing,
      in: scene.register
    )
  }

  /// `Bulgaria: 12 nominated, 9 arrived, 3 missing`.
  func summary(in register: Register) -> String {
    let counts = register.totals(of: everyone(in: register)).standingWords
    return say("\(register.shortName(of: code)): \(counts)")
  }

  /// Whom the list shows in words, for the entry that records an export.
  private func filterWords(in scene: Scene) -> String {
    let typed = filter.text.cleaned
    return [
      scene.register.shortName(of: code), typed.isEmpty ? "" : "“\(typed)”",
      showsOnlyMissing ? say("not arrived") : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The lit row: the one that was chosen, or else the first person's.
  func lit(among rows: [DelegationPersonRow]) -> DelegationPersonRow? {
    list.index(among: rows).map { rows[$0] } ?? rows.first { !$0.isHeading }
  }

  func columns(width: Int, in register: Register) -> DelegationPersonColumns {
    DelegationPersonColumns(width: width - 6, from: firstActivity, in: register)
  }

  private func chosen(in scene: Scene) -> ParticipantID? {
    switch lit(among: people(in: scene).rows) {
    case .person(let person): person
    case .heading, nil: nil
    }
  }

  private func nobodyChosen(in scene: Scene) -> String? {
    chosen(in: scene) == nil ? nobodyHere(in: scene) ?? say("Nobody is chosen.") : nil
  }

  func nobodyHere(in scene: Scene) -> String? {
    guard people(in: scene).people.isEmpty else { return nil }
    if !filter.isEmpty { return say("Nobody matches; Esc clears the filter.") }
    return showsOnlyMissing && !everyone(in: scene.register).isEmpty
      ? say("Nobody is missing; Esc shows everyone.")
      : say("Nobody of this delegation is registered.")
  }

  /// Rows that say who is missing: two in a window of usual height when one is not enough.
  func missingRows(in scene: Scene) -> Int {
    let rows = scene.body.rows < 16 ? 1 : 2
    return missing(columns: scene.body.columns, rows: rows, in: scene.register).lines.count
  }

  /// Who is missing, in at most so many lines of a window so wide; those who find no room are counted.
  func missing(columns: Int, rows: Int, in register: Register) -> (lines: [String], style: Style) {
    let people = everyone(in: register)
    guard !people.isEmpty else { return ([say("Nobody of this delegation is registered.")], .dim) }
    let names = people.filter(\.standing.status.isMissing).map(register.name)
    guard !names.isEmpty else { return ([say("Nobody is missing.")], .good) }
    // A name and its comma take three columns at least: more of them cannot fit.
    for count in (1...min(names.count, max(columns * rows / 3, 1))).reversed() {
      let others = names.count - count
      let said = names.prefix(count).joined(separator: ", ")
      let words =
        others > 0 ? say("Missing: \(said) and \(others) more") : say("Missing: \(said)")
      let lines = words.wrapped(toColumns: columns - 2)
      if lines.count <= rows { return (lines, .warning) }
    }
    return ([say("Missing: \(names.count) people")], .warning)
  }

  /// The whole delegation, whatever was typed.
  func everyone(in register: Register) -> [Participant] {
    register.people.filter { $0.details.affiliation == code }
  }
}
