import Canvas
import Registration
import Text

/// A stream of people at a door: type or scan, Enter writes the mark, the field clears itself.
package struct CheckInScreen: Screen {
  package let title = say("Check-in")
  package let signs = Signs.ofPeople
  package let extent: Extent = .body
  package let takesScans = true
  package let purpose =
    say(
      """
      F4 chooses arrival, an activity or a session. Type or scan, then Enter writes the mark; Left and \
      Right choose which. In roll call the list stands in protocol order, and Enter takes one person \
      after the other.
      """
    )
  package let actions: [Action] = [
    .writeMark, .chooseActivity, .rollCall, .newParticipant, .act, .chooseMark, .markDelegation,
    .onlyMissing, .moveMarks, .export, .back, .move, .type, .edit,
  ]
  private(set) var door: Door
  private(set) var finder = PersonFinder()
  private(set) var isRollCall = false
  private(set) var showsOnlyMissing = false
  /// What the last Enter asked for: shown large once it is saved or refused.
  private var asked: AskedMark?
  private(set) var outcome: MarkOutcome?

  package init(at activity: ActivityID? = nil) {
    door = Door(activity: activity)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    finder.look(in: scene.register)
    switch action {
    case .writeMark: return write(forDelegation: false, in: scene)
    case .markDelegation: return write(forDelegation: true, in: scene)
    case .moveMarks:
      return door.activity.map { .open(MoveMarksDialog(from: $0, in: scene)) } ?? .stay
    case .chooseActivity: return .open(ActivityDialog(chosen: door.activity, in: scene))
    case .newParticipant: return .open(ParticipantForm(walkInNamed: typedName, in: scene))
    case .export:
      return .open(ExportDialog(people: nil, filter: .none, activity: door.activity, in: scene))
    case .act:
      return finder.lit(in: scene.register).map { .open(ActDialog(on: $0, in: scene)) } ?? .stay
    case .rollCall: return toggleRollCall(in: scene.register)
    case .onlyMissing: return toggleMissing(in: scene.register)
    case .back: return clear(in: scene.register)
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .left || key == .right {
      chooseAct(key == .left ? -1 : 1, in: scene.register)
      return .stay
    }
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
    finder.clear(keepingChosen: isRollCall, in: scene.register)
    switch scan {
    case .people(let people):
      guard let last = people.last else { return .stay }
      if let reason = scene.readOnly { return .say(.refused, reason) }
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
    case .listOptions, .sides: break
    }
    return .stay
  }

  package mutating func wasPainted() {
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
    case .failed, .exported, .fileExists, .fileFailed, .importRead: break
    }
    return .stay
  }

  /// What was typed, unless it is done with.
  private var typedName: String { finder.isDone ? "" : finder.field.text }
}

// MARK: - Writing

extension CheckInScreen {
  /// Asks for the mark of the lit person, or of everyone of the delegation who has none yet, in one entry.
  private mutating func write(forDelegation isForDelegation: Bool, in scene: Scene) -> Step {
    guard let lit = finder.lit(in: scene.register) else { return .stay }
    let people = isForDelegation ? delegation(in: scene.register) : [lit]
    return write(for: people, lit: lit, in: scene)
  }

  private mutating func write(
    for people: [ParticipantID],
    lit: ParticipantID,
    in scene: Scene
  ) -> Step {
    asked = AskedMark(people, lit: lit, at: door, in: scene)
    outcome = nil
    return .record(door.request(for: people))
  }

  private mutating func recorded(_ entry: Entry, in register: Register) {
    if let asked {
      outcome = .saved(asked)
      if isRollCall { advance(past: asked.lit, in: register) } else { finder.clear(in: register) }
      if case .mark = door.act { door.act = .mark(.present) }
      return
    }
    outcome = nil
    if let person = register.people(of: entry).first, entry.undoes != nil {
      finder.clear(in: register)
      finder.choose(person)
    } else {
      finder.look(in: register)
    }
  }

  /// Lights the next person of the roll who has no mark yet; stays when there is none.
  private mutating func advance(past person: ParticipantID, in register: Register) {
    finder.clear(keepingChosen: true, in: register)
    let ids = finder.people(in: register).ids
    guard let index = ids.firstIndex(of: person) else { return lightMissing(in: register) }
    let after = ids[(index + 1)...] + ids[..<index]
    finder.choose(after.first { isMissing($0, in: register) } ?? person)
  }

  private func isMissing(_ person: ParticipantID, in register: Register) -> Bool {
    register[person].map { door.expects($0, in: register) && !door.hasPassed($0) } ?? false
  }

  func delegation(in register: Register) -> [ParticipantID] {
    guard let lit = finder.lit(in: register).flatMap({ register[$0] }) else { return [] }
    let code = lit.details.affiliation
    return register.people.lazy
      .filter { $0.details.affiliation == code && isMissing($0.id, in: register) }.map(\.id)
  }
}

// MARK: - Choosing

extension CheckInScreen {
  /// Left and Right: the next or previous of what Enter can write here.
  private mutating func chooseAct(_ step: Int, in register: Register) {
    let acts = door.acts(in: register)
    let index = acts.firstIndex(of: door.act) ?? 0
    door.act = acts[(index + step + acts.count) % acts.count]
    outcome = nil
    showRoll(in: register)
  }

  private mutating func toggleRollCall(in register: Register) -> Step {
    isRollCall.toggle()
    showsOnlyMissing = false
    outcome = nil
    finder.clear(in: register)
    showRoll(in: register)
    return .stay
  }

  private mutating func toggleMissing(in register: Register) -> Step {
    showsOnlyMissing.toggle()
    outcome = nil
    showRoll(in: register)
    return .stay
  }

  private mutating func showRoll(in register: Register) {
    var options = ListOptions()
    if isRollCall { options.expectedAt = door }
    if isRollCall, showsOnlyMissing { options.missingAt = door }
    finder.show(options, in: register)
    if isRollCall, finder.lit(in: register) == nil { lightMissing(in: register) }
  }

  /// Lights the first who has no mark yet.
  private mutating func lightMissing(in register: Register) {
    let ids = finder.people(in: register).ids
    finder.choose(ids.first { isMissing($0, in: register) } ?? ids.first)
  }

  private mutating func clear(in register: Register) -> Step {
    outcome = nil
    if finder.field.isEmpty, isRollCall { return toggleRollCall(in: register) }
    finder.clear(keepingChosen: isRollCall, in: register)
    return .stay
  }

  private func page(in scene: Scene) -> Int {
    max(scene.body.rows - 3 - Self.paneRows(of: scene.body.rows), 1)
  }
}
