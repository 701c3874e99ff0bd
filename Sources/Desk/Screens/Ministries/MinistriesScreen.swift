import Canvas
import Exchange
import Registration
import Text

/// The directory of ministries: every state's, with own-language names and how many people of each are here.
package struct MinistriesScreen: Screen {
  package let title = say("Ministries")
  package let signs =
    Signs.ofLists + [Sign("+", say("Added at this desk: not in the configuration's directory."))]
  package let extent: Extent = .body
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      The ministries of each state, with how many of their people are nominated and here. Typing finds \
      one by its name in either language, its abbreviation or its state; Enter opens its people. A + \
      stands before one that was added here and is not in the configuration: perhaps a second \
      spelling.
      """
    )
  package let actions: [Action] = [
    .open, .addMinistry, .actOnMinistry, .whichMinistries, .export, .back, .move, .type,
  ]
  private(set) var filter = TextField(limit: 120)
  private(set) var list = ListState<MinistryRow>()
  private(set) var view = MinistryView.all

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .open, .export: nothingChosen(in: scene)
    case .addMinistry:
      scene.readOnly ?? (scene.register.programme == nil ? emptyWords(in: scene) : nil)
    case .actOnMinistry: scene.readOnly ?? nothingChosen(in: scene) ?? noMinistry(in: scene)
    case .back:
      filter.isEmpty && view == .all
        ? say("There is no filter to clear; F3 goes to another screen.") : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .back: return clear()
    case .whichMinistries:
      view = view.neighbour(1)
      return .stay
    case .export: return .open(exportDialog(in: scene))
    case .open: return lit(in: scene).map { .open(MinistryPeopleScreen($0, in: scene)) } ?? .stay
    case .addMinistry:
      // What finds a ministry is a search; what finds none is the name of a new one.
      let name = lit(in: scene) == nil ? filter.text : ""
      return .open(MinistryForm(addingTo: state(in: scene), named: name, in: scene))
    case .actOnMinistry:
      let ministry = lit(in: scene)?.ministry.flatMap(scene.register.ministry)
      return ministry.map { .open(MinistryActDialog(on: $0)) } ?? .stay
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key.moves {
      let rows = board(in: scene).rows
      list.choose(lit(among: rows))
      _ = list.press(key, among: rows, page: page(in: scene), skipping: \.isHeading)
      return .stay
    }
    guard filter.press(key) != .notMine else { return nil }
    list = ListState()
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    list = ListState()
    return .stay
  }

  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    filter = TextField(limit: filter.limit)
    return scan.introduction(in: scene.register)
  }

  /// Of the ministries that are shown, with those of nobody and people without one as they stand there.
  private func exportDialog(in scene: Scene) -> ExportDialog {
    let places = board(in: scene).rows.compactMap { row -> ExportChoice.MinistryPlace? in
      switch row {
      case .affiliation: nil
      case .ministry(let id):
        scene.register.ministry(id).map { ExportChoice.MinistryPlace($0.affiliation, $0.id) }
      case .unnamed(let code): ExportChoice.MinistryPlace(code, nil)
      }
    }
    let typed = filter.text.cleaned
    let words = FilterWords {
      [typed.isEmpty ? "" : "“\(typed)”", view == .all ? "" : view.words]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let scope = ExportScope(
      list: .ministries,
      rows: .ministries(places),
      words: words,
      columns: ShownColumns.ofMinistries,
      conditions: view.exported(typed: typed)
    )
    return ExportDialog(scope, in: scene)
  }

  private mutating func clear() -> Step {
    if filter.isEmpty { view = .all }
    filter = TextField(limit: filter.limit)
    return .stay
  }
}

// MARK: - What is shown

extension MinistriesScreen {
  func board(in scene: Scene) -> MinistryRows {
    MinistryRows(view, typed: filter.text, in: scene.register)
  }

  /// The lit row: the one that was chosen, or else the first that is no heading.
  func lit(among rows: [MinistryRow]) -> MinistryRow? {
    list.index(among: rows).map { rows[$0] } ?? rows.first { !$0.isHeading }
  }

  func lit(in scene: Scene) -> MinistryRow? { lit(among: board(in: scene).rows) }

  func emptyWords(in scene: Scene) -> String {
    if scene.register.programme == nil { return say("No programme is adopted yet.") }
    switch view {
    case .all: return say("No ministry matches. Esc clears the filter, F7 adds one of that name.")
    case .withPeople: return say("No ministry with people matches. F4 shows others, Esc clears.")
    case .addedHere: return say("No ministry that was added here matches. F4 shows others.")
    }
  }

  private func nothingChosen(in scene: Scene) -> String? {
    lit(in: scene) == nil ? emptyWords(in: scene) : nil
  }

  private func noMinistry(in scene: Scene) -> String? {
    lit(in: scene)?.ministry == nil
      ? say("These people have no ministry: open each of them to set one.") : nil
  }

  /// The state that a new ministry is proposed for: the lit row's, once a row was chosen or something was typed.
  private func state(in scene: Scene) -> AffiliationCode? {
    guard list.chosen != nil || !filter.isEmpty else { return nil }
    switch lit(in: scene) {
    case .ministry(let ministry): return scene.register.ministry(ministry)?.affiliation
    case .affiliation(let code), .unnamed(let code): return code
    case nil: return nil
    }
  }

  private func page(in scene: Scene) -> Int {
    max(scene.body.rows - 2 - MinistryPane.rows(of: scene.body.rows), 1)
  }
}
