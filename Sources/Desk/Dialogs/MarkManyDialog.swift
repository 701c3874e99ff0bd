import Canvas
import Registration
import Text

/// Asks before a mark is written for a whole delegation or for everyone shown: for how many, and who keeps what they have.
package struct MarkManyDialog: Screen {
  package let title = say("Mark many at once")
  package let purpose =
    say(
      """
      F2 writes it for everyone named, in one entry that one undo takes back; Tab turns from the \
      delegation to everyone shown; Enter and Esc change nothing. Whoever has a mark keeps it.
      """
    )
  package let extent: Extent = .box(columns: 74, rows: 15)
  package let actions: [Action] = [.confirm, .otherSubject, .back]
  private let door: Door
  /// The delegation, if somebody of it is lit, then those that the list shows.
  private let subjects: [ActSubject]
  private var place = 0

  init(at door: Door, for subjects: [ActSubject]) {
    self.door = door
    self.subjects = subjects
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    switch action {
    case .otherSubject: subjects.count < 2 ? say("There is nobody else to act on here.") : nil
    case .confirm: scene.readOnly ?? nobodyLeft(in: scene.register)
    default: nil
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .confirm: return Step(turn: .hand(.people(question(in: scene).taken)))
    case .otherSubject:
      place = (place + 1) % subjects.count
      return .stay
    default: return leave()
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    key == .enter ? leave() : nil
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let question = question(in: scene)
    canvas.write(question.heading, in: area, style: .title, overflow: .ellipsis)
    let body = area.inset(top: 1, bottom: 4)
    let lines = question.lines.flatMap { $0.wrapped(toColumns: max(body.columns, 1)) }
    for (row, line) in lines.prefix(body.rows).enumerated() {
      let style: Style = line.hasPrefix("!") ? .warning : .plain
      canvas.write(line, in: body, row: row, style: style)
    }
    let count = question.taken.count
    let deed = count == 0 ? say("nobody is left to mark") : door.deed(forSoMany: count)
    ConfirmDialog.drawAnswers(deed, on: &canvas, in: area.inset(top: area.rows - 3, bottom: 1))
    guard subjects.count > 1 else { return }
    let other = subjects[(place + 1) % subjects.count].words(in: scene.register)
    canvas.write(
      say("Tab: \(other)"),
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  private func question(in scene: Scene) -> ManyQuestion {
    ManyQuestion(about: subjects[place], at: door, in: scene)
  }

  private func nobodyLeft(in register: Register) -> String? {
    let people = subjects[place].people(in: register).compactMap { register[$0] }
    return people.contains { door.takesAmongMany($0, in: register) }
      ? nil : say("Nobody of them is left to be marked here.")
  }

  private func leave() -> Step {
    Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
  }
}

extension Door {
  /// What the confirming key does to so many: `marks 6 people present`.
  fileprivate func deed(forSoMany count: Int) -> String {
    let people = count == 1 ? say("1 person") : say("\(count) people")
    guard activity != nil else {
      return count == 1 ? say("hands over 1 badge") : say("hands over \(count) badges")
    }
    switch act {
    case .mark(let mark): return say("marks \(people) \(mark.words)")
    case .board(.out): return say("notes \(people) on the bus out")
    case .board(.back): return say("notes \(people) on the bus back")
    }
  }
}
