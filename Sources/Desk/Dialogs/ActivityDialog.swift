import Canvas
import Registration

/// Chooses arrival, an activity or a session for check-in: by its number, or with the arrows and Enter.
package struct ActivityDialog: Screen {
  package let title = "Check-in for"
  package let purpose =
    "Choose arrival, an activity or a session by its number, or with the arrows and Enter."
  package let extent: Extent = .box(columns: 76, rows: 18)
  package let actions: [Action] = [.open, .back]
  private var list: ListState<ActivityID?>

  init(chosen: ActivityID?) {
    list = ListState(chosen: .some(chosen))
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .open, let chosen = list.chosen else { return .close }
    return Step(turn: .hand(.activity(chosen)))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let rows = rows(in: scene.register)
    if case .character(let digit) = key, let number = digit.wholeNumberValue,
      rows.indices.contains(number - 1)
    {
      return Step(turn: .hand(.activity(rows[number - 1])))
    }
    return list.press(key, among: rows, page: 10) == .notMine ? nil : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let rows = rows(in: scene.register)
    list.draw(on: &canvas, in: area, rows: rows) { canvas, line, id in
      let number = (rows.firstIndex(of: id) ?? 0) + 1
      canvas.write(number < 10 ? "\(number)" : "", in: line, style: .keyHint)
      canvas.write(words(for: id, in: scene.register), in: line, column: 3, overflow: .ellipsis)
    }
  }

  private func rows(in register: Register) -> [ActivityID?] {
    let activities = register.programme?.activities.map(\.id) ?? []
    return [nil] + activities.filter { register.cancellations[$0] == nil }
  }

  private func words(for id: ActivityID?, in register: Register) -> String {
    guard let id else { return "Arrival (badge handed over)" }
    guard let activity = register.activity(id) else { return id.text }
    let day = activity.day.map { "\($0.weekdayName) \($0.day) \($0.monthName)  " } ?? ""
    return "\(activity.parent == nil ? "" : "  ")\(day)\(activity.title)"
  }
}
