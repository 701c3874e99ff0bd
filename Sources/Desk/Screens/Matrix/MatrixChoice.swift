import Canvas
import Exchange
import Registration

/// Who and what is chosen in the matrix, and whom it shows.
extension MatrixScreen {
  /// The person that keys act on; nil when nobody is shown, or the chosen one no longer is.
  func lit(in register: Register) -> ParticipantID? {
    let people = finder.people(in: register)
    if let lit = finder.lit(among: people) { return lit }
    return finder.list.chosen == nil ? people.ids.first : nil
  }

  /// The chosen column: the one that was chosen, or else today's first activity, the first that is not over, the first of all.
  func chosen(in scene: Scene) -> ActivityID? {
    let all = scene.register.programme?.activities ?? []
    if let activity, all.contains(where: { $0.id == activity }) { return activity }
    let today = scene.now.day
    let open = all.filter { scene.register.cancellations[$0.id] == nil }
    let coming = open.first { $0.day == today } ?? open.first { $0.day.map { $0 > today } ?? true }
    return (coming ?? all.first)?.id
  }

  /// Everyone shown who is expected there and not marked yet, in the order shown.
  func awaited(at id: ActivityID, in register: Register) -> [ParticipantID] {
    guard let activity = register.activity(id) else { return [] }
    return finder.people(in: register).ids.filter { person in
      register[person].map { MatrixCell(of: $0, at: activity, in: register) == .awaited } ?? false
    }
  }

  /// The states of those shown, in protocol order.
  func stateRows(in register: Register) -> [AffiliationCode] { totals(in: register).rows }

  /// The state that keys act on: the one that was chosen, or else the first.
  func chosenState(in register: Register) -> AffiliationCode? {
    let codes = stateRows(in: register)
    return states.index(among: codes).map { codes[$0] } ?? codes.first
  }

  /// True when neither what was typed nor a chosen filter keeps anybody away.
  func showsEverybody(in register: Register) -> Bool {
    !finder.people(in: register).isOfSearch && !finder.options.isFiltering
  }

  /// The filter in words, for the entry that records an export.
  func filterWords(in register: Register) -> String {
    let typed = finder.people(in: register).isOfSearch ? "“\(finder.field.text)”" : ""
    return [typed, finder.options.words(in: register)].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// The columns at the window's width.
  func layout(in scene: Scene) -> MatrixLayout {
    MatrixLayout(
      width: scene.body.columns - 4,
      from: firstColumn,
      showing: chosen(in: scene),
      in: scene.register,
      cell: showsStates ? MatrixFoot.share(totals(in: scene.register).all).columns : 3
    )
  }

  /// Rows of the list in a body of that many.
  static func listRows(of body: Int) -> Int { body - 5 - MatrixFoot.rows(of: body) }

  func page(in scene: Scene) -> Int { max(Self.listRows(of: scene.body.rows), 1) }
}

/// What opens from the matrix.
extension MatrixScreen {
  mutating func open(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .options: return .open(ListOptionsDialog(finder.options, in: scene))
    case .newParticipant:
      return .open(ParticipantForm(walkInNamed: finder.isDone ? "" : finder.field.text, in: scene))
    case .export: return .open(exportDialog(in: scene))
    case .open where showsStates: return openState(in: scene)
    case .act where showsStates:
      return chosenState(in: scene.register).map { .open(ActDialog(on: [.delegation($0)])) }
        ?? .stay
    default: break
    }
    guard let person = lit(in: scene.register) else { return .stay }
    switch action {
    case .open: return .open(ParticipantForm(amending: person, in: scene))
    case .history: return .open(HistoryDialog(of: person, in: scene))
    case .act:
      let words = filterWords(in: scene.register)
      let shown = finder.people(in: scene.register).ids
      let others = showsEverybody(in: scene.register) ? nil : ActSubject.shown(shown, words)
      return .open(ActDialog(on: person, shown: others, in: scene))
    default: return .stay
    }
  }

  private func exportDialog(in scene: Scene) -> ExportDialog {
    let people = finder.people(in: scene.register)
    let activities = (scene.register.programme?.activities ?? []).map(\.id)
    let isEverybody = showsEverybody(in: scene.register)
    let list: ExportList = showsStates ? .delegations : .participants
    let scope = ExportScope(
      list: list,
      // The states of everybody are in one order, however the people are ordered.
      rows: isEverybody && (showsStates || finder.options.showsEveryone)
        ? nil : .people(people.ids),
      words: FilterWords { filterWords(in: scene.register) },
      columns: showsStates
        ? ShownColumns.ofDelegations(with: activities)
        : ShownColumns.ofPeople(with: activities),
      activity: chosen(in: scene),
      conditions: finder.options.exported(list, typed: people.isOfSearch ? finder.field.text : "")
    )
    return ExportDialog(scope, in: scene)
  }
}
