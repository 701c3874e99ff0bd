import Canvas
import Registration
import Text

/// People down, activities and sessions across, a mark in each cell; or states down, with how many attended.
///
/// The chosen cell stays chosen by identity, whoever comes, goes or is marked meanwhile. Digits and Space write marks in the
/// grid and are text in the filter; letters always go to the filter.
package struct MatrixScreen: Screen {
  package let title = say("Matrix")
  package let extent: Extent = .body
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      Arrows choose a cell; Space and 1 mark present, 2 late, 3 excused, 4 absent, and only 0 takes a \
      mark away. Letters go to the filter, where digits and Space are text: Tab, Enter or Down come \
      back. Enter opens the person; Shift-F3 counts by state.
      """
    )
  package let signs =
    Signs.ofLists + [
      Sign("[ ]", say("The chosen cell.")),
      Sign(MatrixCell.marks, say("Marked present, late, excused, absent.")),
      Sign("+", say("No mark there, but was at one of its sessions.")),
      Sign("o", say("Expected and not marked yet.")),
      Sign("-", say("Not expected.")),
      Sign("×", say("Withdrawn or substituted: nobody waits for them.")),
      Sign("3/16", say("By state: how many attended of how many expected.")),
      Sign("‹ ›", say("There are more activities to that side.")),
    ]
  var finder = PersonFinder()
  /// The chosen column; nil until one could be chosen.
  var activity: ActivityID?
  /// The first column shown when it last moved.
  var firstColumn: ActivityID?
  /// Whether digits and Space go to the filter.
  var isTyping = false
  var showsStates = false
  var states = ListState<AffiliationCode>()
  /// What is worth knowing of the mark that was asked for.
  var cautions: [String] = []
  private var counted: MatrixTotals?

  package init() {}

  package var actions: [Action] {
    if isTyping { return [.markLit, .choose] + common }
    if showsStates { return [.open] + common + [.moveCell] }
    return [.markPresent] + common + [
      .open, .markLate, .markExcused, .markAbsent, .unmark, .moveCell,
    ]
  }

  private var common: [Action] {
    [
      .otherPane, .peopleOrStates, .act, .options, .export, .newParticipant, .history, .markShown,
      .back, .move, .type,
    ] + (isTyping ? [.edit] : [])
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    look(in: scene)
    switch action {
    case .markPresent, .markLit: return write(.present, in: scene)
    case .markLate: return write(.late, in: scene)
    case .markExcused: return write(.excused, in: scene)
    case .markAbsent: return write(.absent, in: scene)
    case .unmark: return unmark(in: scene)
    case .markShown: return askToMarkShown(in: scene)
    case .otherPane: isTyping.toggle()
    case .choose: leaveFilter()
    case .peopleOrStates: showsStates.toggle()
    case .back: goBack(in: scene)
    default: return open(action, in: scene)
    }
    look(in: scene)
    return .stay
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    look(in: scene)
    if !isTyping, let step = pressInGrid(key, in: scene) { return step }
    if isTyping, key == .backTab {
      isTyping = false
      return .stay
    }
    if key.moves {
      move(key, in: scene)
      return .stay
    }
    guard isTyping || Self.isTyped(key),
      finder.press(key, page: 1, in: scene.register) == .typed
    else { return nil }
    isTyping = true
    look(in: scene)
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    isTyping = true
    finder.paste(text, in: scene.register)
    look(in: scene)
    return .stay
  }

  /// Badges are marked present at the chosen activity.
  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    isTyping = false
    showsStates = false
    finder.clear(in: scene.register)
    switch scan {
    case .nobody(let words): return .say(.refused, words)
    case .people(let people):
      if let last = people.last { show(last, in: scene.register) }
      look(in: scene)
      if let reason = scene.readOnly { return .say(.refused, reason) }
      guard let activity = chosen(in: scene) else { return scan.introduction(in: scene.register) }
      return write(.present, for: people, at: activity, in: scene)
    }
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    defer { cautions = [] }
    switch answer {
    case .recorded(let entry):
      look(in: scene)
      if entry.undoes != nil { show(entry, in: scene) }
      finder.finish()
      return said(of: answer, in: scene)
    case .refused: finder.finish()
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: break
    }
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    switch choice {
    case .listOptions(let chosen): finder.show(chosen, in: scene.register)
    case .participant(let person): show(person, in: scene.register)
    case .activity(let chosen): activity = chosen ?? activity
    case .people, .note, .sides: break
    }
    look(in: scene)
    return .stay
  }

  package mutating func wasPainted(at moment: Moment) {
    finder.wasPainted()
  }

  package mutating func registerChanged(in scene: Scene) {
    look(in: scene)
  }
}

// MARK: - Showing

extension MatrixScreen {
  /// Shows the people of the chosen state.
  mutating func openState(in scene: Scene) -> Step {
    guard let code = chosenState(in: scene.register) else { return .stay }
    var options = finder.options
    options.affiliation = code
    showsStates = false
    finder.show(options, in: scene.register)
    if finder.lit(in: scene.register) == nil {
      finder.choose(finder.people(in: scene.register).ids.first)
    }
    look(in: scene)
    return .stay
  }

  /// Finds and counts anew what follows from the register; chooses a cell where none was chosen yet.
  private mutating func look(in scene: Scene) {
    finder.look(in: scene.register)
    if finder.list.chosen == nil, finder.lit(in: scene.register) == nil {
      finder.choose(finder.people(in: scene.register).ids.first)
    }
    activity = chosen(in: scene)
    counted = shownTotals(in: scene.register)
  }

  /// Goes to the cell that an undo or a redo was about.
  private mutating func show(_ entry: Entry, in scene: Scene) {
    if let change = entry.facts.lazy.compactMap(\.markChange).first { activity = change.activity }
    let people = scene.register.people(of: entry)
    guard let first = people.first else { return }
    if let lit = lit(in: scene.register), people.contains(lit) { return }
    show(first, in: scene.register)
  }

  /// Lights a person; what hides that person is given up.
  private mutating func show(_ person: ParticipantID, in register: Register) {
    guard let participant = register[person] else { return }
    if !finder.options.shows(participant, in: register) {
      finder.show(finder.options.withoutFilters, in: register)
    }
    if !finder.people(in: register).ids.contains(person) { finder.clear(in: register) }
    finder.choose(person)
  }

  /// What was counted of those shown, as long as it still holds.
  private func shownTotals(in register: Register) -> MatrixTotals {
    let people = finder.people(in: register)
    let question = MatrixTotals.Question(people: people.question, isByState: showsStates)
    if let counted, counted.question == question { return counted }
    return MatrixTotals(people, isByState: showsStates, in: register)
  }

  func totals(in register: Register) -> MatrixTotals { shownTotals(in: register) }
}
