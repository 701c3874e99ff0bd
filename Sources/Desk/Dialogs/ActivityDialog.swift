import Canvas
import Registration
import Text

/// Chooses arrival, an activity or a session for check-in: by its number, by the beginnings of its words, or with the arrows.
package struct ActivityDialog: Screen {
  package let title: String
  package let purpose =
    say(
      """
      Choose by the number, or with the arrows and Enter. Letters light what is called so: its title, its \
      place or its day.
      """
    )
  package let extent: Extent
  package let actions: [Action] = [.choose, .back, .move, .type]
  private var list: ListState<ActivityID?>
  /// Whether arrival can be chosen, too.
  private let offersArrival: Bool
  /// The letters that lit a line.
  private var typed = TextField()

  /// An activity has the same number whether arrival, which is 1, stands before it or not.
  private var firstNumber: Int { offersArrival ? 1 : 2 }

  /// Chooses what check-in is for, with what is chosen now lit; nil is arrival.
  init(chosen: ActivityID?, in scene: Scene) {
    self.init(say("Check-in for"), chosen: chosen, offersArrival: true, in: scene)
  }

  /// Chooses where a mark is written: an activity or a session, never arrival.
  init(writing mark: Mark, in scene: Scene) {
    let first = Self.activities(in: scene.register).first
    self.init(say("Mark \(mark.words) at"), chosen: first, offersArrival: false, in: scene)
  }

  private init(_ title: String, chosen: ActivityID?, offersArrival: Bool, in scene: Scene) {
    self.title = title
    self.offersArrival = offersArrival
    list = ListState(chosen: .some(chosen))
    let count = Self.activities(in: scene.register).count + (offersArrival ? 1 : 0)
    extent = .box(columns: 78, rows: count + 4)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose, let chosen = list.chosen else { return .close }
    return Step(turn: .hand(.activity(chosen)))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let rows = rows(in: scene.register)
    if typed.isEmpty, case .character(let digit) = key, let number = digit.wholeNumberValue,
      rows.indices.contains(number - firstNumber)
    {
      return Step(turn: .hand(.activity(rows[number - firstNumber])))
    }
    let page = max(min(scene.body.rows, rows.count + 4) - 4, 1)
    if list.press(key, among: rows, page: page) != .notMine {
      typed = TextField()
      return .stay
    }
    return typed.press(key) == .notMine ? nil : light(in: scene.register)
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = typed.paste(text)
    return light(in: scene.register)
  }

  /// Lights the first activity that every typed word finds; what finds nothing is forgotten.
  private mutating func light(in register: Register) -> Step {
    let words = MinistryNames.words(of: typed.text)
    let found = Self.activities(in: register).first { id in
      register.activity(id).map { ActivitySearch.finds($0, words) } ?? false
    }
    if words.isEmpty { return .stay }
    guard let found else {
      let asked = typed.text.printable
      typed = TextField()
      return .say(.refused, say("No activity is called “\(asked)”; type again."))
    }
    list.choose(found)
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    let rows = rows(in: scene.register)
    let totals = scene.register.totalsOfAll
    let room = rows.map { right(of: $0, totals, in: scene) }.reduce((days: 0, counts: 0)) {
      (max($0.days, $1.day.columns), max($0.counts, $1.count.columns))
    }
    list.draw(on: &canvas, in: area.inset(bottom: 2), rows: rows) { canvas, line, id in
      let number = (rows.firstIndex(of: id) ?? 0) + firstNumber
      canvas.write(number < 10 ? "\(number)" : "", in: line, style: .keyHint)
      draw(id, totals, room, on: &canvas, in: line.inset(left: 3), scene: scene)
    }
    canvas.write(
      typed.isEmpty
        ? say("Number, letters of the title, or arrows and Enter · Esc goes back")
        : say("Find: \(typed.text) · Enter chooses · Esc goes back"),
      in: area,
      row: area.rows - 1,
      style: .dim,
      overflow: .ellipsis
    )
  }

  private func draw(
    _ id: ActivityID?,
    _ totals: Totals,
    _ room: (days: Int, counts: Int),
    on canvas: inout Canvas,
    in line: Area,
    scene: Scene
  ) {
    let activity = id.flatMap(scene.register.activity)
    let title = activity?.title ?? say("Arrival: the badge is handed over")
    let indent = activity?.parent == nil ? "" : "  "
    let (day, count) = right(of: id, totals, in: scene)
    let width = room.counts + 2 + (room.days > 0 ? room.days + 2 : 0)
    canvas.write("\(indent)\(title)", in: line.inset(right: width), overflow: .ellipsis)
    let right = line.inset(left: line.columns - width + 2)
    let isToday = activity?.day == scene.now.day
    canvas.write(day, in: right, style: isToday ? .good : .dim)
    canvas.write(count, in: right, align: .right)
  }

  /// What stands at the right of a line: the day, if it is known, and how many came.
  private func right(
    of id: ActivityID?,
    _ totals: Totals,
    in scene: Scene
  ) -> (day: String, count: String) {
    let day = id.flatMap(scene.register.activity)?.day
    let count =
      id.map { say("\(totals[$0].attended) of \(totals[$0].expected)") }
      ?? say("\(totals.arrived) of \(totals.nominated)")
    return (day == scene.now.day ? say("today") : day?.weekdayAndDay ?? "", count)
  }

  /// Arrival if it is offered, then every activity that takes place, each with its sessions.
  private func rows(in register: Register) -> [ActivityID?] {
    (offersArrival ? [nil] : []) + Self.activities(in: register)
  }

  private static func activities(in register: Register) -> [ActivityID] {
    let activities = register.programme?.activities.map(\.id) ?? []
    return activities.filter { register.cancellations[$0] == nil }
  }
}
