import Canvas
import Registration
import Text

/// Every action by name, with its key and why it is not available now; letters narrow the list.
package struct PaletteDialog: Screen {
  /// An action as offered on the screen below.
  struct Row: Hashable, Sendable {
    let action: Action
    /// nil when it is available.
    let objection: String?
  }

  package let title = "All actions"
  package let purpose = "Type a part of an action's name; Enter does the lit one."
  package let extent: Extent = .box(columns: 78, rows: 18)
  package let actions: [Action] = [.open, .back]
  private let rows: [Row]
  private var filter = TextField(limit: 60)
  private var list: ListState<Row>

  init(_ rows: [Row]) {
    self.rows = rows.filter { !$0.action.dependsOnKey }
    list = ListState(chosen: self.rows.first)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .open else { return .close }
    guard let chosen = list.chosen else { return .say(.refused, "No action has that name.") }
    if let objection = chosen.objection { return .say(.refused, objection) }
    return Step(turn: .perform(chosen.action))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if list.press(key, among: shown, page: 10) != .notMine { return .stay }
    guard filter.press(key) != .notMine else { return nil }
    list.chooseFirst(among: shown)
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    filter.draw(on: &canvas, in: area.line(0), isFocused: true)
    let cursor = canvas.cursor
    list.draw(on: &canvas, in: area.inset(top: 2), rows: shown, hasCursor: filter.isEmpty) {
      canvas,
      line,
      row in
      let style: Style = row.objection == nil ? .plain : .dim
      canvas.write(row.action.description.keys.first?.name ?? "", in: line, style: .keyHint)
      let words = row.objection ?? row.action.description.sentence
      canvas.write(row.action.description.name, in: line, column: 10, style: style)
      canvas.write(words, in: line, column: 34, style: .dim, overflow: .ellipsis)
    }
    if !filter.isEmpty { canvas.cursor = cursor }
  }

  private var shown: [Row] {
    let wanted = filter.text.folded
    return rows.filter { wanted.isEmpty || $0.action.description.name.folded.contains(wanted) }
  }
}
