import Canvas
import Registration
import Text

/// Asks why an activity is cancelled, and says who is marked there; F2 does it, and no other key.
package struct CancelActivityDialog: Screen {
  package let extent: Extent = .box(columns: 74, rows: 12)
  package let actions: [Action] = [.confirm, .undoTyping, .redoTyping, .back, .edit]
  private let activity: Activity
  private var field = TextField(limit: 200)

  init(_ activity: Activity) {
    self.activity = activity
  }

  package var title: String { say("Cancel “\(activity.title)”") }

  package var purpose: String {
    say(
      "Type why, then F2 cancels it. The activity stays in the programme as cancelled and keeps its marks; F5 undoes it."
    )
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    action == .confirm ? scene.readOnly : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    switch action {
    case .confirm:
      let reason = field.text.cleaned
      if reason.isEmpty { return .say(.refused, say("Type why it is cancelled, then F2.")) }
      return .record(.cancelActivity(activity.id, reason: reason))
    case .undoTyping:
      return field.undo() ? .stay : .say(.refused, say("There is no typing to undo."))
    case .redoTyping:
      return field.redo() ? .stay : .say(.refused, say("There is no typing to do again."))
    default: return Step(message: Message(.note, say("Nothing was changed.")), turn: .close)
    }
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter { return .say(.note, say("F2 cancels the activity; Esc leaves it as it is.")) }
    return field.press(key) == .notMine ? nil : .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = field.paste(text)
    return .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer { return .close }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let lines = lines(in: scene.register).flatMap { $0.wrapped(toColumns: area.columns) }
    let room = max(area.rows - 4, 0)
    for (row, line) in lines.prefix(room).enumerated() {
      canvas.write(line, in: area, row: row, overflow: .ellipsis)
    }
    let label = say("Reason *")
    let line = area.line(area.rows - 3)
    canvas.write(label, in: line)
    field.draw(on: &canvas, in: line.inset(left: label.columns + 1), isFocused: true)
    let foot = say("F2 cancels the activity · Esc leaves it as it is")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  private func lines(in register: Register) -> [String] {
    let when = [WhenWords.text(activity), activity.venue].filter { !$0.isEmpty }
    return [when.joined(separator: ", "), marked(in: register), sessions(in: register)]
      .filter { !$0.isEmpty }
  }

  /// Who is marked there or at one of its sessions.
  private func marked(in register: Register) -> String {
    let places = [activity.id] + register.sessions(of: activity.id).map(\.id)
    let people = register.people.filter { person in
      places.contains { person.marking(at: $0) != nil }
    }.map(register.name)
    switch people.count {
    case 0: return say("Nobody is marked there.")
    case 1: return say("1 person is marked there and keeps the mark: \(people[0]).")
    case 2...8:
      let names = people.joined(separator: ", ")
      return say("\(people.count) people are marked there and keep their marks: \(names).")
    default:
      let names = people.prefix(8).joined(separator: ", ")
      return say(
        "\(people.count) people are marked there and keep their marks: \(names) and others."
      )
    }
  }

  private func sessions(in register: Register) -> String {
    let count = register.sessions(of: activity.id).count {
      register.cancellations[$0.id] == nil
    }
    switch count {
    case 0: return ""
    case 1: return say("Its session is cancelled with it.")
    default: return say("Its \(count) sessions are cancelled with it.")
    }
  }
}
