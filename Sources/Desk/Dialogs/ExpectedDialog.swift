import Canvas
import Registration
import Text

/// Where a person, a delegation or everyone shown is expected: the activities as a list of ticks.
///
/// A row that nobody touched is left as it is for everyone; F2 writes the others, in one entry that one undo takes back.
package struct ExpectedDialog: Screen {
  package let title = say("Expected at")
  package let purpose =
    say(
      """
      Space ticks the lit activity for everyone named, or takes the tick away; what nobody touches \
      stays as it is. F2 writes it. F4 makes these people the only ones who are expected at the lit \
      activity.
      """
    )
  package let extent: Extent = .box(columns: 76, rows: 18)
  package let actions: [Action] = [.confirm, .choose, .expectOnly, .back, .move]
  private let subject: ActSubject
  private(set) var list = ListState<ActivityID>()
  /// What was ticked (true) or cleared (false) here.
  private(set) var wanted: [ActivityID: Bool] = [:]

  init(of subject: ActSubject) {
    self.subject = subject
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .confirm:
      scene.readOnly
        ?? (wanted.isEmpty ? say("Nothing is changed yet; Space ticks the lit activity.") : nil)
        ?? scene.objection(to: request(in: scene.register))
    case .expectOnly:
      scene.readOnly ?? lit(in: scene.register).flatMap { scene.objection(to: only($0, in: scene)) }
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .confirm: return .record(request(in: scene.register))
    case .choose:
      toggle(in: scene.register)
      return .stay
    case .expectOnly: return askForOnly(in: scene)
    default: return .close
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .character(" ") {
      toggle(in: scene.register)
      return .stay
    }
    let rows = Self.activities(in: scene.register).map(\.id)
    list.choose(lit(in: scene.register))
    return list.press(key, among: rows, page: rows.count) == .notMine ? nil : .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer { return .close }
    return .stay
  }

  /// What takes place, each activity with its sessions.
  static func activities(in register: Register) -> [Activity] {
    (register.programme?.activities ?? []).filter { register.cancellations[$0.id] == nil }
  }
}

// MARK: - Ticking

extension ExpectedDialog {
  /// Whom it is about: of many, those who take part.
  func people(in register: Register) -> [Participant] {
    subject.people(in: register).compactMap { register[$0] }
      .filter { subject.person != nil || !$0.standing.status.isOut }
  }

  /// Whether it is about one person alone.
  var isOfOne: Bool { subject.person != nil }

  /// `The delegation of Turkey`, or the person's name.
  func whom(in register: Register) -> String {
    subject.heading(in: register)
  }

  /// The lit row: the one that was chosen, or else the first.
  func lit(in register: Register) -> ActivityID? {
    let rows = Self.activities(in: register).map(\.id)
    return list.index(among: rows).map { rows[$0] } ?? rows.first
  }

  /// What is asked of the register for the rows that were touched.
  func request(in register: Register) -> Request {
    let ids = people(in: register).map(\.id)
    return .changeExpected(ids, adding: touched(true), removing: touched(false))
  }

  func touched(_ isWanted: Bool) -> [ActivityID] {
    wanted.filter { $0.value == isWanted }.map(\.key).sorted()
  }

  /// How many of the people are expected there, were this written.
  func expected(at activity: ActivityID, in register: Register) -> Int {
    let (adding, removing) = (touched(true), touched(false))
    return people(in: register).count { person in
      var person = person
      person.expected = register.expected(person.expected, adding: adding, removing: removing)
      return register.isExpected(person, at: activity)
    }
  }

  /// From what is there to a tick for all, to none, and back to what was there.
  private mutating func toggle(in register: Register) {
    guard let id = lit(in: register) else { return }
    let own = Set(register.sessions(of: id).map(\.id))
    let now = wanted[id]
    wanted = wanted.filter { $0.key != id && !own.contains($0.key) }
    let all = people(in: register).count
    let before = expected(at: id, in: register)
    switch now {
    case nil: wanted[id] = before < all
    case true? where before > 0: wanted[id] = false
    case true?, false?: break
    }
  }

  private func only(_ activity: ActivityID, in scene: Scene) -> Request {
    .expectOnly(people(in: scene.register).map(\.id), at: activity)
  }

  private func askForOnly(in scene: Scene) -> Step {
    guard let activity = lit(in: scene.register) else { return .stay }
    let register = scene.register
    let count = people(in: register).count
    let request = only(activity, in: scene)
    let changed = scene.people(changedBy: request)
    let leaving = changed.subtracting(people(in: register).map(\.id)).count
    return .open(
      ConfirmDialog(
        say("Nobody else: \(register.title(of: activity))"),
        lines: [
          say("\(whom(in: register)): \(count) expected there."),
          say("\(leaving) others are expected there now, and will not be any more."),
        ],
        deed: say("expects these \(count) and nobody else"),
        request: request
      )
    )
  }
}
