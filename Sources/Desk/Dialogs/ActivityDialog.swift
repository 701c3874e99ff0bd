import Canvas
import Registration
import Text

/// Chooses arrival, an activity or a session for check-in: by its number, or with the arrows and Enter.
package struct ActivityDialog: Screen {
  package let title = "Check-in for"
  package let purpose =
    "Choose arrival, an activity or a session by its number, or with the arrows and Enter."
  package let extent: Extent
  package let actions: [Action] = [.choose, .back, .move]
  private var list: ListState<ActivityID?>

  /// Lights what is chosen now; nil is arrival.
  init(chosen: ActivityID?, in scene: Scene) {
    list = ListState(chosen: .some(chosen))
    extent = .box(columns: 78, rows: Self.rows(in: scene.register).count + 4)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose, let chosen = list.chosen else { return .close }
    return Step(turn: .hand(.activity(chosen)))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let rows = Self.rows(in: scene.register)
    if case .character(let digit) = key, let number = digit.wholeNumberValue,
      rows.indices.contains(number - 1)
    {
      return Step(turn: .hand(.activity(rows[number - 1])))
    }
    let page = max(min(scene.body.rows, rows.count + 4) - 4, 1)
    return list.press(key, among: rows, page: page) == .notMine ? nil : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let rows = Self.rows(in: scene.register)
    let totals = scene.register.totals(of: scene.register.people)
    list.draw(on: &canvas, in: area.inset(bottom: 2), rows: rows) { canvas, line, id in
      let number = (rows.firstIndex(of: id) ?? 0) + 1
      canvas.write(number < 10 ? "\(number)" : "", in: line, style: .keyHint)
      draw(id, totals, on: &canvas, in: line.inset(left: 3), scene: scene)
    }
    canvas.write(
      "Number, or arrows and Enter · Esc goes back",
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  private func draw(
    _ id: ActivityID?,
    _ totals: Totals,
    on canvas: inout Canvas,
    in line: Area,
    scene: Scene
  ) {
    let activity = id.flatMap(scene.register.activity)
    let title = activity?.title ?? "Arrival: the badge is handed over"
    let indent = activity?.parent == nil ? "" : "  "
    let isToday = activity?.day == scene.now.day
    let day = activity?.day.map { "\($0.weekdayName) \($0.day) \($0.monthName)" } ?? ""
    let count =
      id.map { "\(totals[$0].attended) of \(totals[$0].expected)" }
      ?? "\(totals.arrived) of \(totals.nominated)"
    canvas.write("\(indent)\(title)", in: line.inset(right: 24), overflow: .ellipsis)
    let right = line.inset(left: line.columns - 22)
    canvas.write(isToday ? "today" : day, in: right, style: isToday ? .good : .dim)
    canvas.write(count, in: right, align: .right)
  }

  /// Arrival, then every activity that takes place, each with its sessions.
  private static func rows(in register: Register) -> [ActivityID?] {
    let activities = register.programme?.activities.map(\.id) ?? []
    return [nil] + activities.filter { register.cancellations[$0] == nil }
  }
}
