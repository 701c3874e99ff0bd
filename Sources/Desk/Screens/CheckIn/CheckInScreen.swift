import Canvas
import Registration
import Text

/// A stream of people at a door: type or scan, Enter writes the mark, the field clears itself.
package struct CheckInScreen: Screen {
  package let title = "Check-in"
  package let extent: Extent = .body
  package let purpose =
    "F4 chooses arrival, an activity or a session. Type or scan, then Enter writes the mark; Left and Right choose which. "
    + "In roll call the list stands in protocol order, and Enter takes one person after the other."
  package let actions: [Action] = [
    .writeMark, .chooseActivity, .rollCall, .chooseMark, .newParticipant, .act, .export, .back,
    .move, .type,
  ]
  /// The activity or session; nil for arrival.
  private(set) var activity: ActivityID?
  private(set) var act = Act.mark(.present)
  private(set) var filter = TextField(limit: 120)
  private(set) var list = ListState<ParticipantID>()
  private(set) var isRollCall = false
  /// What the last Enter asked for: shown large when it is saved.
  private(set) var asked: Asked?
  private(set) var confirmation: Asked?
  /// True once a row was chosen with the arrows since the last typing.
  private var choseRow = false
  /// True once the hits of what was typed were painted.
  private var hitsWereSeen = true

  package init(at activity: ActivityID? = nil) {
    self.activity = activity
  }

  /// What Enter writes.
  enum Act: Hashable, Sendable {
    case mark(Mark)
    case board(Journey.Leg)
  }

  /// A mark that was asked for, with what is worth knowing beside it.
  struct Asked: Hashable, Sendable {
    let person: ParticipantID
    let cautions: [String]
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .writeMark, .newParticipant, .act:
      return scene.readOnly ?? markObjection(action, in: scene)
    case .chooseMark:
      return activity == nil ? "Arrival has one mark only; F4 chooses an activity." : nil
    case .back:
      return filter.isEmpty && !isRollCall
        ? "There is nothing to clear; F3 goes to another screen." : nil
    default: return nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .writeMark: return writeMark(in: scene)
    case .chooseActivity: return .open(ActivityDialog(chosen: activity))
    case .newParticipant: return .open(ParticipantForm(walkInNamed: filter.text, in: scene))
    case .export:
      return .open(ExportDialog(people: nil, filter: "", activity: activity, in: scene))
    case .act: return lit(in: scene).map { .open(ActDialog(on: $0, in: scene)) } ?? .stay
    case .rollCall: return toggleRollCall(in: scene)
    case .back: return clear(in: scene)
    default: return .stay
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .left || key == .right {
      chooseAct(key == .left ? -1 : 1, in: scene)
      return .stay
    }
    let ids = ids(in: scene)
    if list.press(key, among: ids, page: page(in: scene)) != .notMine {
      choseRow = true
      return .stay
    }
    guard ![.home, .end].contains(key), filter.press(key) != .notMine else { return nil }
    typed(in: scene)
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    typed(in: scene)
    return .stay
  }

  package mutating func receive(_ choice: Handover, in scene: Scene) -> Step {
    switch choice {
    case .activity(let chosen):
      self = CheckInScreen(at: chosen)
      return .stay
    case .participant(let person): list.choose(person)
    case .listOptions: break
    }
    return .stay
  }

  package mutating func wasPainted() {
    hitsWereSeen = true
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    guard case .recorded = answer, let asked else { return .stay }
    confirmation = asked
    self.asked = nil
    if isRollCall { advance(past: asked.person, in: scene) } else { forgetTyping() }
    if case .mark = act { act = .mark(.present) }
    return .stay
  }

  /// Left and Right: the next or previous of what Enter can write here.
  mutating func chooseAct(_ step: Int, in scene: Scene) {
    let acts = acts(in: scene)
    let index = acts.firstIndex(of: act) ?? 0
    act = acts[(index + step + acts.count) % acts.count]
  }
}

// MARK: - Writing

extension CheckInScreen {
  private mutating func writeMark(in scene: Scene) -> Step {
    guard let person = lit(in: scene) else { return .stay }
    let request = request(for: person)
    asked = Asked(
      person: person,
      cautions: scene.register.cautions(on: request, at: scene.now).map(\.description)
    )
    confirmation = nil
    return .record(request)
  }

  private func request(for person: ParticipantID) -> Request {
    guard let activity else { return .arrive([person], at: nil) }
    switch act {
    case .mark(let mark): return .mark([person], at: activity, mark, happened: nil, note: "")
    case .board(let leg): return .board([person], to: activity, leg)
    }
  }

  /// The rules of the screen: never a row that was not chosen or not seen.
  private func markObjection(_ action: Action, in scene: Scene) -> String? {
    guard action == .writeMark || action == .act else { return nil }
    let ids = ids(in: scene)
    if ids.isEmpty { return "Nobody matches. F7 registers a new person of that name." }
    if filterIsEmpty, !choseRow, !isRollCall {
      return "Nobody is chosen: type a part of a name, or choose a row with the arrows."
    }
    if !filterIsEmpty, !hitsWereSeen, ids.count > 1 {
      return "\(ids.count) people match: look at the lit one, then press Enter again."
    }
    return nil
  }

  private mutating func typed(in scene: Scene) {
    confirmation = nil
    choseRow = false
    hitsWereSeen = false
    list.chooseFirst(among: ids(in: scene))
  }

  private mutating func forgetTyping() {
    filter = TextField(limit: 120)
    list = ListState()
    choseRow = false
    hitsWereSeen = true
  }

  private mutating func clear(in scene: Scene) -> Step {
    if filter.isEmpty { isRollCall = false }
    forgetTyping()
    return .stay
  }

  private mutating func toggleRollCall(in scene: Scene) -> Step {
    isRollCall.toggle()
    forgetTyping()
    confirmation = nil
    guard isRollCall else { return .stay }
    let people = rows(in: scene).compactMap { scene.register[$0.id] }
    list.choose(people.first { !isDone($0) }?.id ?? people.first?.id)
    return .stay
  }

  /// Lights the next person of the roll who has no mark yet; stays at the end.
  private mutating func advance(past person: ParticipantID, in scene: Scene) {
    filter = TextField(limit: 120)
    let ids = ids(in: scene)
    guard let index = ids.firstIndex(of: person) else { return }
    let after = ids[(index + 1)...]
    list.choose(
      after.first { scene.register[$0].map { !isDone($0) } ?? false } ?? after.first ?? person
    )
  }
}

// MARK: - What is shown

extension CheckInScreen {
  var filterIsEmpty: Bool { filter.text.allSatisfy(\.isWhitespace) }

  /// Arrival, the activity's or the session's title.
  func activityTitle(in register: Register) -> String {
    activity.map { register.activity($0)?.title ?? $0.text } ?? "Arrival"
  }

  /// What Left and Right choose among.
  func acts(in scene: Scene) -> [Act] {
    guard let activity else { return [.mark(.present)] }
    let marks = Mark.allCases.map(Act.mark)
    let hasBus = scene.register.activity(activity)?.hasBus ?? false
    return hasBus ? marks + Journey.Leg.allCases.map(Act.board) : marks
  }

  func rows(in scene: Scene) -> [ParticipantRow] {
    var options = ListOptions()
    if isRollCall { options.activity = activity }
    return ParticipantRows.rows(typed: filter.text, options: options, in: scene.register)
  }

  func ids(in scene: Scene) -> [ParticipantID] { rows(in: scene).map(\.id) }

  /// The person Enter would act on; nil when none is lit.
  func lit(in scene: Scene) -> ParticipantID? {
    let ids = ids(in: scene)
    return list.index(among: ids).map { ids[$0] } ?? (filterIsEmpty ? nil : ids.first)
  }

  /// Whether what Enter would write is there already in some form.
  func isDone(_ person: Participant) -> Bool {
    guard let activity else { return person.standing.arrival != nil }
    switch act {
    case .mark: return person.marking(at: activity) != nil
    case .board(let leg):
      return person.journeys.contains { $0.activity == activity && $0.leg == leg }
    }
  }

  private func page(in scene: Scene) -> Int { max(scene.body.rows - 3 - Self.paneRows, 1) }

  static var paneRows: Int { 5 }
}
