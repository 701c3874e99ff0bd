import Canvas
import Exchange
import Registration
import Text

/// Who did what when, newest first; undo of any entry from here.
package struct JournalScreen: Screen {
  package let title = say("Journal")
  package let signs =
    Signs.ofLists + [
      Sign(say("No."), say("The number of the entry, as messages and exports have it.")),
      Sign(say("By"), say("The operator who asked for it.")),
    ]
  package let extent: Extent = .body
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      Every entry, newest first; typing finds words of its sentence, an operator, a desk, a number, or \
      a person in any script. Enter shows what was recorded, Shift-F9 the person's history, F8 takes \
      the lit entry back where it still applies; nothing is ever deleted.
      """
    )
  package let actions: [Action] = [.open, .undoEntry, .history, .export, .back, .move, .type]
  private(set) var filter = TextField(limit: 120)
  private(set) var list = ListState<EntryID>()
  /// What was found last: follows from the filter, kept so that a key costs one search.
  private var rows: EntrySearch?

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .undoEntry:
      scene.readOnly ?? nothingChosen(in: scene)
        ?? chosen(in: scene).flatMap { scene.objection(to: .undoEntry($0)) }
    case .open, .export: nothingChosen(in: scene)
    case .history: nothingChosen(in: scene) ?? nobodyMeant(in: scene)
    case .back:
      filter.isEmpty ? say("There is no filter to clear; F3 goes to another screen.") : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .back:
      filter = TextField(limit: 120)
      find(in: scene.register)
      return .stay
    case .export: return .open(exportDialog(in: scene))
    case .history:
      return subject(in: scene).map { .open(HistoryDialog(of: $0, in: scene)) } ?? .stay
    case .open: return chosen(in: scene).map { .open(EntryDialog(of: $0)) } ?? .stay
    case .undoEntry: return askToUndo(in: scene)
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    look(in: scene.register)
    let ids = ids(in: scene)
    if key.moves {
      list.choose(lit(among: ids))
      _ = list.press(key, among: ids, page: max(scene.body.rows - Self.otherRows, 1))
      return .stay
    }
    guard ![.left, .right].contains(key), filter.press(key) != .notMine else { return nil }
    find(in: scene.register)
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    find(in: scene.register)
    return .stay
  }

  /// A badge asks for what was recorded about that person.
  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    filter = TextField(limit: 120)
    find(in: scene.register)
    guard case .people(let people) = scan, let person = people.last else {
      return scan.introduction(in: scene.register)
    }
    return .open(HistoryDialog(of: person, in: scene))
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    look(in: scene.register)
    // The entry that took the last one back is the newest: show it.
    if case .recorded = answer { list.chooseFirst(among: ids(in: scene)) }
    return .stay
  }

  package mutating func registerChanged(in scene: Scene) {
    look(in: scene.register)
  }

  /// Looks again when others are found than when last looked at.
  private mutating func look(in register: Register) {
    if let rows, rows.answers(typed: filter.text, in: register) { return }
    rows = EntrySearch(typed: filter.text, in: register)
  }

  /// Asks before an entry is taken back, by another key; it stays lit whatever is answered.
  private mutating func askToUndo(in scene: Scene) -> Step {
    guard let id = chosen(in: scene), let entry = scene.register.entry(id) else { return .stay }
    list.choose(id)
    return .open(ConfirmDialog(undoing: entry, in: scene.register))
  }

  /// Of the entries that are found, the newest first, as they stand here.
  private func exportDialog(in scene: Scene) -> ExportDialog {
    let scope = ExportScope(
      list: .entries,
      rows: .entries(ids(in: scene)),
      words: FilterWords { filter.isEmpty ? "" : "“\(filter.text.cleaned)”" },
      columns: ShownColumns.ofEntries,
      conditions: ExportChoice(.entries, filter: filter.text.cleaned)
    )
    return ExportDialog(scope, in: scene)
  }

  private mutating func find(in register: Register) {
    rows = EntrySearch(typed: filter.text, in: register, after: rows)
    list.choose(nil)
  }

  private func nothingChosen(in scene: Scene) -> String? {
    chosen(in: scene) == nil ? say("No entry has these words; Esc clears the filter.") : nil
  }

  private func chosen(in scene: Scene) -> EntryID? { lit(among: ids(in: scene)) }

  /// The person whom the lit entry is about; nil when it is about nobody or about several.
  private func subject(in scene: Scene) -> ParticipantID? {
    let people = Set(people(in: scene))
    return people.count == 1 ? people.first : nil
  }

  private func people(in scene: Scene) -> [ParticipantID] {
    chosen(in: scene).flatMap(scene.register.entry).map(scene.register.people(of:)) ?? []
  }

  private func nobodyMeant(in scene: Scene) -> String? {
    let count = Set(people(in: scene)).count
    if count == 1 { return nil }
    return count == 0
      ? say("This entry is about no one person.")
      : say("This entry is about \(count) people; choose an entry about one of them.")
  }
}

// MARK: - What is shown

extension JournalScreen {
  /// The entries shown, newest first.
  func ids(in scene: Scene) -> [EntryID] {
    if let rows, rows.answers(typed: filter.text, in: scene.register) { return rows.ids }
    return EntrySearch(typed: filter.text, in: scene.register).ids
  }

  /// The lit entry: the one that was chosen, or else the newest.
  func lit(among ids: [EntryID]) -> EntryID? {
    list.index(among: ids).map { ids[$0] } ?? ids.first
  }

  /// Rows that are no entry: filter, headings, and the pane under its rule.
  static var otherRows: Int { 2 + paneRows }

  static var paneRows: Int { 3 }
}
