import Canvas
import Exchange
import Registration
import Text

/// A stream of people at a door: type or scan, Enter writes the mark, the field clears itself.
package struct CheckInScreen: Screen {
  package let title = say("Check-in")
  package let signs = Signs.ofPeople
  package let extent: Extent = .body
  package let badges = BadgeReading.taken
  package let purpose =
    say(
      """
      F4 chooses arrival, an activity or a session. Type or scan, then Enter writes the mark; Left and \
      Right choose which, the bus out and back included. In roll call the list stands in protocol \
      order, and Enter takes one person after the other. Shift-F2 writes the mark for a whole \
      delegation or for everyone shown, Shift-F3 shows only who is missing.
      """
    )
  package let actions: [Action] = [
    .writeMark, .chooseActivity, .rollCall, .newParticipant, .act, .chooseMark, .markDelegation,
    .onlyMissing, .note, .moveMarks, .export, .history, .back, .move, .type, .edit,
  ]
  var door: Door
  var finder = PersonFinder()
  var isRollCall = false
  var showsOnlyMissing = false
  /// What the last Enter asked for: shown large once it is saved or refused.
  var asked: AskedMark?
  var outcome: MarkOutcome?

  package init(at activity: ActivityID? = nil) {
    door = Door(activity: activity)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    finder.look(in: scene.register)
    switch action {
    case .chooseActivity: return .open(ActivityDialog(chosen: door.activity, in: scene))
    case .newParticipant: return .open(ParticipantForm(walkInNamed: typedName, in: scene))
    case .export: return .open(exportDialog(in: scene))
    case .rollCall: return toggleRollCall(in: scene.register)
    case .onlyMissing: return toggleMissing(in: scene.register)
    case .back: return clear(in: scene.register)
    case .markDelegation:
      return .open(MarkManyDialog(at: door, for: subjects(in: scene.register)))
    case .moveMarks:
      return door.activity.map { .open(MoveMarksDialog(from: $0, in: scene)) } ?? .stay
    default:
      return finder.lit(in: scene.register).map { perform(action, on: $0, in: scene) } ?? .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .left || key == .right {
      chooseAct(key == .left ? -1 : 1, in: scene.register)
      return .stay
    }
    switch finder.press(key, page: page(in: scene), in: scene.register) {
    case .notMine: return nil
    case .moved, .typed: goOn()
    }
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    goOn()
    finder.paste(text, in: scene.register)
    return .stay
  }

  package mutating func take(_ scan: Scan, in scene: Scene) -> Step {
    goOn()
    finder.clear(keepingChosen: isRollCall, in: scene.register)
    switch scan {
    case .people(let people):
      guard let last = people.last else { return .stay }
      if let reason = scene.readOnly { return .say(.refused, reason) }
      if people.count == 1, let words = lateAlready(last, in: scene.register) {
        outcome = .refused(last, words)
        return .say(.refused, words)
      }
      return write(for: people, lit: last, in: scene)
    case .nobody(let words): return .say(.refused, words)
    }
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    switch choice {
    case .activity(let chosen): self = CheckInScreen(at: chosen)
    case .participant(let person):
      outcome = nil
      finder.choose(person)
    case .people(let people): return writeForMany(people, in: scene)
    case .note(let note): return writeForLit(note: note, in: scene)
    case .listOptions, .sides: break
    }
    return .stay
  }

  package mutating func wasPainted(at moment: Moment) {
    finder.wasPainted()
  }

  package mutating func registerChanged(in scene: Scene) {
    finder.look(in: scene.register)
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    defer { asked = nil }
    switch answer {
    case .recorded(let entry): recorded(entry, in: scene.register)
    case .refused:
      guard let asked else { return .stay }
      outcome = MarkOutcome(asked, answer)
      finder.finish()
    case .failed, .exported, .fileExists, .fileFailed, .importRead, .importReading: break
    }
    return .stay
  }

  /// What was typed, unless it is done with.
  private var typedName: String { finder.isDone ? "" : finder.field.text }

  private func page(in scene: Scene) -> Int {
    max(scene.body.rows - 3 - Self.paneRows(of: scene.body.rows), 1)
  }
}

// MARK: - What is shown

extension CheckInScreen {
  /// Whose mark may be written at once: the lit person's delegation, and those that the list shows.
  func subjects(in register: Register) -> [ActSubject] {
    let lit = finder.lit(in: register).flatMap { register[$0] }
    let state = lit?.details.affiliation
    let named = finder.wasChosen ? nil : typedState(in: register)
    let delegations = [named, named == state ? nil : state].compactMap { $0 }
    return delegations.map(ActSubject.delegation) + [shown(in: register)]
  }

  /// The state of which the whole name was typed, which a person's name can be, too.
  private func typedState(in register: Register) -> AffiliationCode? {
    let typed = typedName.cleaned.folded
    let codes = finder.people(in: register).ids.compactMap { register[$0]?.details.affiliation }
    return codes.first { register.shortName(of: $0).folded == typed }
  }

  /// Those that the list shows, with what keeps the others away in words.
  func shown(in register: Register) -> ActSubject {
    .shown(finder.people(in: register).meant, filterWords)
  }

  private var filterWords: String {
    let typed = typedName.cleaned
    return [typed.isEmpty ? "" : "“\(typed)”", showsOnlyMissing ? say("missing") : ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Who attended, at an activity; otherwise those that are shown.
  private func exportDialog(in scene: Scene) -> ExportDialog {
    guard !filterWords.isEmpty else {
      let list: ExportList = door.activity == nil ? .participants : .attendees
      let columns = door.activity == nil ? ShownColumns.ofPeople() : []
      let scope = ExportScope(list: list, columns: columns, activity: door.activity)
      return ExportDialog(scope, in: scene)
    }
    let place = door.activity.map(scene.register.title)
    let words = FilterWords {
      place.map { say("\(filterWords) at \($0)") } ?? say("\(filterWords) at arrival")
    }
    let mark = door.activity.map { [$0.text] } ?? []
    let scope = ExportScope(
      list: .participants,
      rows: .people(finder.people(in: scene.register).meant),
      words: words,
      columns: ShownColumns.ofPeople() + mark,
      activity: door.activity
    )
    return ExportDialog(scope, in: scene)
  }
}
