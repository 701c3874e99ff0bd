import Canvas
import Registration
import Text

/// Moves the marks that were written at a wrong activity to the right one, in one entry that one undo takes back.
package struct MoveMarksDialog: Screen {
  package let title = say("Move marks")
  package let purpose =
    say(
      "Choose with the arrows where the marks belong, then F2 moves all of them; Enter and Esc leave them."
    )
  package let extent: Extent
  package let actions: [Action] = [.confirm, .back, .move]
  private let from: ActivityID
  private let people: [ParticipantID]
  private var list: ListState<ActivityID>

  /// Moves all marks of one activity.
  init(from activity: ActivityID, in scene: Scene) {
    from = activity
    people = scene.register.people.filter { $0.marking(at: activity) != nil }.map(\.id)
    list = ListState()
    extent = .box(columns: 76, rows: Self.rows(in: scene.register, but: activity).count + 6)
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .confirm else { return nil }
    if let reason = scene.readOnly { return reason }
    return list.chosen == nil ? say("Choose where they belong, with the arrows.") : nil
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .confirm, let chosen = list.chosen else { return .close }
    return .record(.moveMarks(people, from: from, to: chosen))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let rows = Self.rows(in: scene.register, but: from)
    if key == .enter { return .close }
    return list.press(key, among: rows, page: rows.count) == .notMine ? nil : .stay
  }

  package mutating func take(_ answer: Answer, in scene: Scene) -> Step {
    if case .recorded = answer { return .close }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let title = scene.register.title(of: from)
    let words =
      people.count == 1
      ? say("1 mark at \(title), to:") : say("\(people.count) marks at \(title), to:")
    canvas.write(words, in: area, style: .title, overflow: .ellipsis)
    let body = area.inset(top: 2, bottom: 2)
    list.draw(on: &canvas, in: body, rows: Self.rows(in: scene.register, but: from)) {
      canvas,
      line,
      id in
      canvas.write(scene.register.title(of: id), in: line, overflow: .ellipsis)
    }
    let foot = say("Arrows choose · F2 moves the marks · Esc leaves them")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
  }

  private static func rows(in register: Register, but wrong: ActivityID) -> [ActivityID] {
    (register.programme?.activities ?? []).map(\.id)
      .filter { $0 != wrong && register.cancellations[$0] == nil }
  }
}
