import Canvas
import Exchange
import Registration
import Text

/// The opening screen: finds anyone by typing, in any script, and hands over badges.
package struct ParticipantsScreen: Screen {
  package let title = say("Participants")
  package let signs = Signs.ofPeople
  package let extent: Extent = .body
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      Type a part of a name in any script, a badge, a state, a ministry, an e-mail or a letter: the \
      best match is lit. F2 hands its badge over, Enter opens it, F7 registers a walk-in.
      """
    )
  package let actions: [Action] = [
    .markArrived, .open, .newParticipant, .act, .options, .onlyMissing, .export, .importFile,
    .history,
    .back, .move, .type, .edit,
  ]
  private(set) var finder = PersonFinder()
  /// Whose badge was read last, while its arrival is being saved.
  private var asked: AskedMark?
  /// What became of the last badge that was read, until something else is done.
  private(set) var outcome: MarkOutcome?

  package init() {}

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .markArrived:
      scene.readOnly ?? objectionToActing(in: scene.register)
        ?? objectionToReturn(in: scene.register)
    case .act: scene.readOnly ?? objectionToActing(in: scene.register)
    case .newParticipant, .importFile: scene.readOnly
    case .open, .history: objectionToActing(in: scene.register)
    case .export: objectionToExport(in: scene.register)
    case .onlyMissing:
      scene.register.people.isEmpty ? say("Nobody is registered yet; F7 registers a person.") : nil
    case .back:
      finder.field.isEmpty && !finder.options.isFiltering
        ? say("There is no filter to clear; F10 quits.") : nil
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    finder.look(in: scene.register)
    outcome = nil
    switch action {
    case .back: return clear(in: scene.register)
    case .newParticipant:
      return .open(ParticipantForm(walkInNamed: typedName, in: scene))
    case .onlyMissing: return toggleMissing(in: scene.register)
    case .options: return .open(ListOptionsDialog(finder.options, in: scene))
    case .export: return .open(exportDialog(in: scene))
    case .importFile: return .open(ImportDialog())
    case .markArrived, .open, .act, .history:
      return finder.lit(in: scene.register).map { perform(action, on: $0, in: scene) } ?? .stay
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    switch finder.press(key, page: page(in: scene), in: scene.register) {
    case .notMine: return nil
    case .moved, .typed: outcome = nil
    }
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    outcome = nil
    finder.paste(text, in: scene.register)
    return .stay
  }

  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    outcome = nil
    finder.clear(in: scene.register)
    switch scan {
    case .people(let people):
      guard let last = people.last else { return .stay }
      show(last, in: scene.register)
      if let reason = scene.readOnly { return .say(.refused, reason) }
      let door = Door(activity: nil)
      asked = AskedMark(people, lit: last, at: door, in: scene)
      return .record(door.request(for: people))
    case .nobody(let words): return .say(.refused, words)
    }
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    outcome = asked.flatMap { MarkOutcome($0, answer) }
    asked = nil
    switch answer {
    case .recorded(let entry):
      finder.look(in: scene.register)
      if let person = scene.register.people(of: entry).first, entry.undoes != nil {
        show(person, in: scene.register)
      }
      finder.finish()
    case .refused: finder.finish()
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: break
    }
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    switch choice {
    case .listOptions(let chosen): finder.show(chosen, in: scene.register)
    case .participant(let person):
      finder.clear(in: scene.register)
      show(person, in: scene.register)
    case .activity, .people, .note, .sides: break
    }
    return .stay
  }

  package mutating func wasPainted(at moment: Moment) {
    finder.wasPainted()
  }

  package mutating func registerChanged(in scene: Scene) {
    finder.look(in: scene.register)
  }
}

// MARK: - Acting

extension ParticipantsScreen {
  private func perform(_ action: Action, on person: ParticipantID, in scene: Scene) -> Step {
    switch action {
    case .markArrived: .record(.arrive([person], at: nil))
    case .act: .open(ActDialog(on: person, shown: shown(in: scene), in: scene))
    case .history: .open(HistoryDialog(of: person, in: scene))
    default: .open(ParticipantForm(amending: person, in: scene))
    }
  }

  /// Those shown while a filter keeps others away, whom acting can be turned to.
  private func shown(in scene: Scene) -> ActSubject? {
    let people = finder.people(in: scene.register)
    let isEverybody = !people.isOfSearch && finder.options.showsEveryone
    return isEverybody ? nil : .shown(people.meant, filterWords(in: scene.register))
  }

  private func objectionToActing(in register: Register) -> String? {
    let people = finder.people(in: register)
    if let words = finder.unseenWords(among: people) { return words }
    guard finder.lit(among: people) == nil else { return nil }
    return hiddenWords(in: register) ?? finder.nobodyWords(among: people)
      ?? say("Nobody is chosen: type a part of a name, or press Down.")
  }

  /// Why nobody is shown though somebody is called what was typed; nil when nobody is.
  func hiddenWords(in register: Register) -> String? {
    guard finder.hidesMatches(in: register) else { return nil }
    return finder.options.status == .missing
      ? say("Nobody of them is missing. Shift-F3 shows all of them again.")
      : say("The filters (F4) hide who matches: Esc, then Esc again shows everyone.")
  }

  /// Somebody withdrawn comes back by a deliberate act, never by one key too many.
  private func objectionToReturn(in register: Register) -> String? {
    guard let person = finder.lit(in: register).flatMap({ register[$0] }),
      [.withdrawn, .substituted].contains(person.standing.status)
    else { return nil }
    let name = register.name(of: person)
    return
      say(
        "\(name) is \(person.standing.status.words). F8 reinstates, or hands the badge over all the same."
      )
  }

  private func objectionToExport(in register: Register) -> String? {
    finder.people(in: register).ids.isEmpty ? say("Nobody is shown; Esc clears the filter.") : nil
  }

  private func exportDialog(in scene: Scene) -> ExportDialog {
    let people = finder.people(in: scene.register)
    let isEverybody = !people.isOfSearch && finder.options.showsEveryone
    let scope = ExportScope(
      list: .participants,
      rows: isEverybody ? nil : .people(people.meant),
      words: FilterWords { filterWords(in: scene.register) },
      columns: ShownColumns.ofPeople(beside: finder.options.column),
      conditions: finder.options.exported(.participants, typed: finder.field.text.cleaned)
    )
    return ExportDialog(scope, in: scene)
  }

  /// What was typed, unless it is done with.
  private var typedName: String { finder.isDone ? "" : finder.field.text }

  /// Shows only those who have not arrived, or everyone again, and says how many there are of those that are looked for.
  private mutating func toggleMissing(in register: Register) -> Step {
    var options = finder.options
    options.status = options.status == .missing ? .everyone : .missing
    finder.show(options, in: register)
    if finder.lit(in: register) == nil { finder.choose(nil) }
    return .say(.note, Summary(of: finder, in: register).text)
  }

  private mutating func clear(in register: Register) -> Step {
    if finder.field.isEmpty {
      finder.show(finder.options.withoutFilters, in: register)
    } else {
      finder.clear(keepingChosen: finder.wasChosen, in: register)
    }
    return .stay
  }

  /// Lights a person; filters that hide that person are given up.
  private mutating func show(_ person: ParticipantID, in register: Register) {
    guard let participant = register[person] else { return }
    if !finder.options.shows(participant, in: register) {
      finder.show(finder.options.withoutFilters, in: register)
    }
    if !finder.people(in: register).ids.contains(person) { finder.clear(in: register) }
    finder.choose(person)
  }
}

// MARK: - What is shown

extension ParticipantsScreen {
  /// The filter in words, for the entry that records an export.
  func filterWords(in register: Register) -> String {
    let typed = finder.field.text.cleaned
    return [typed.isEmpty ? "" : "“\(typed)”", finder.options.words(in: register)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func page(in scene: Scene) -> Int {
    max(scene.body.rows - 2 - PersonPane.rows(of: scene.body.rows), 1)
  }
}
