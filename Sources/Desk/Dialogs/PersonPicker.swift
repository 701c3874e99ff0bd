import Canvas
import Registration
import Text

/// Chooses a person for what the screen below does: type, then Enter takes the lit one.
package struct PersonPicker: Screen {
  package let title: String
  package let purpose = "Type a part of a name in any script; Enter takes the lit person."
  package let extent: Extent = .box(columns: 76, rows: 18)
  package let actions: [Action] = [.open, .back, .move, .type]
  /// The person who cannot be chosen.
  private let excluded: ParticipantID
  private var filter: TextField
  private var list = ListState<ParticipantID>()
  /// True once the hits of what was typed were painted.
  private var hitsWereSeen = false

  init(_ title: String, excluding excluded: ParticipantID, typed: String = "") {
    self.title = title
    self.excluded = excluded
    filter = TextField(typed, limit: 120)
  }

  package func objection(to action: Action, in scene: Scene) -> String? {
    guard action == .open else { return nil }
    let count = rows(in: scene).count
    if count == 0 { return "Nobody matches; type another part of the name." }
    return hitsWereSeen || count == 1
      ? nil : "\(count) people match: look at the lit one, then press Enter again."
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .open, let person = lit(in: scene) else { return .close }
    return Step(turn: .hand(.participant(person)))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let ids = rows(in: scene).map(\.id)
    if list.press(key, among: ids, page: max(scene.body.rows - 8, 1)) != .notMine { return .stay }
    guard filter.press(key) != .notMine else { return nil }
    typed(in: scene)
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    typed(in: scene)
    return .stay
  }

  package mutating func wasPainted() { hitsWereSeen = true }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    canvas.write("Find: ", in: area, style: .dim)
    filter.draw(on: &canvas, in: area.line(0).inset(left: 6), isFocused: true)
    let cursor = canvas.cursor
    let columns = PersonColumns(width: area.columns - 4)
    columns.drawHeading(on: &canvas, in: area.line(2).inset(left: 2))
    let rows = rows(in: scene)
    var shown = list
    shown.choose(lit(in: scene))
    shown.draw(on: &canvas, in: area.inset(top: 3), rows: rows.map(\.id)) { canvas, line, id in
      guard let person = scene.register[id] else { return }
      let reason = rows.first { $0.id == id }?.reason(in: scene.register)
      columns.draw(person, reason: reason, on: &canvas, in: line, scene: scene)
    }
    if !filter.isEmpty { canvas.cursor = cursor }
  }

  private func rows(in scene: Scene) -> [ParticipantRow] {
    ParticipantRows.rows(typed: filter.text, options: ListOptions(), in: scene.register)
      .filter { $0.id != excluded }
  }

  private func lit(in scene: Scene) -> ParticipantID? {
    let ids = rows(in: scene).map(\.id)
    return list.index(among: ids).map { ids[$0] } ?? ids.first
  }

  private mutating func typed(in scene: Scene) {
    hitsWereSeen = false
    list.chooseFirst(among: rows(in: scene).map(\.id))
  }
}
