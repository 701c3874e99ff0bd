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

  package let title = say("All actions")
  package let purpose =
    say(
      "Type a part of an action's name; Enter does the lit one. What cannot be done now says why."
    )
  package let extent: Extent = .box(columns: 78, rows: 20)
  package let actions: [Action] = [.choose, .back, .move, .type, .edit]
  private let rows: [Row]
  private var filter = TextField(limit: 60)
  private var list: ListState<Action>

  init(_ rows: [Row]) {
    self.rows = rows.filter { !$0.action.dependsOnKey && $0.action != .palette }
    list = ListState(chosen: self.rows.first?.action)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step {
    guard action == .choose else { return .close }
    guard let chosen = shown.first(where: { $0.action == list.chosen }) else {
      return .say(.refused, say("No action has that name; Backspace widens the list."))
    }
    if let objection = chosen.objection { return .say(.refused, objection) }
    return Step(turn: .perform(chosen.action))
  }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let page = max(min(scene.body.rows, 20) - 4 - Self.saidRows, 1)
    if list.press(key, among: shown.map(\.action), page: page) != .notMine { return .stay }
    guard filter.press(key) != .notMine else { return nil }
    list.chooseFirst(among: shown.map(\.action))
    return .stay
  }

  package mutating func paste(_ text: String, in scene: Scene) -> Step {
    _ = filter.paste(text)
    list.chooseFirst(among: shown.map(\.action))
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    canvas.write(say("Find:"), in: area, style: .dim)
    filter.draw(on: &canvas, in: area.line(0).inset(left: 6), isFocused: true)
    let cursor = canvas.cursor
    let shown = shown
    let rows = area.inset(top: 2, bottom: Self.saidRows)
    list.draw(on: &canvas, in: rows, rows: shown.map(\.action)) { canvas, line, id in
      guard let row = shown.first(where: { $0.action == id }) else { return }
      draw(row, on: &canvas, in: line)
    }
    if shown.isEmpty {
      canvas.write(say("nothing found"), in: area, row: 2, column: 2, style: .dim)
    }
    drawLit(on: &canvas, in: area.inset(top: area.rows - Self.saidRows + 1))
    if !filter.isEmpty { canvas.cursor = cursor }
  }

  /// Draws in full what the lit action does, or why it is not available now.
  private func drawLit(on canvas: inout Canvas, in area: Area) {
    guard let row = shown.first(where: { $0.action == list.chosen }) else { return }
    let words = row.objection ?? row.action.description.sentence
    let lines = words.wrapped(toColumns: max(area.columns - 2, 1)).prefix(area.rows)
    for (number, line) in lines.enumerated() {
      let style: Style = row.objection == nil ? .plain : .warning
      canvas.write(line, in: area, row: number, column: 2, style: style)
    }
  }

  /// Rows at the foot in which the lit action is said in full, the one above them included.
  private static let saidRows = 3

  private func draw(_ row: Row, on canvas: inout Canvas, in line: Area) {
    let description = row.action.description
    canvas.write(description.keys.first?.name ?? "", in: line, style: .keyHint)
    let style: Style = row.objection == nil ? .plain : .dim
    canvas.write(description.name, in: line, column: 10, style: style)
    let words = row.objection ?? description.sentence
    let room = line.inset(left: 34)
    canvas.write(
      words,
      in: room,
      style: row.objection == nil ? .dim : .warning,
      overflow: .ellipsis
    )
  }

  private var shown: [Row] {
    let wanted = filter.text.cleaned.folded
    return rows.filter { wanted.isEmpty || $0.action.description.name.folded.contains(wanted) }
  }
}
