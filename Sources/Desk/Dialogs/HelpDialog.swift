import Canvas
import Registration
import Text

/// What a screen is for and what its keys mean, from the one table of actions.
package struct HelpDialog: Screen {
  package let title: String
  package let purpose = say("Explains a screen. Esc goes back.")
  package let extent: Extent = .box(columns: columns, rows: 22)
  package let actions: [Action] = [.back, .move]
  private let lines: [Line]
  private var top = 0

  init(of title: String, purpose: String, actions: [Action]) {
    self.title = say("Help: \(title)")
    lines = Self.lines(purpose: purpose, actions: actions)
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .close }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let page = max(min(scene.body.rows, 22) - 2, 1)
    let last = max(lines.count - page, 0)
    switch key {
    case .down: top = min(top + 1, last)
    case .up: top = max(top - 1, 0)
    case .pageDown: top = min(top + page - 1, last)
    case .pageUp: top = max(top - page + 1, 0)
    case .home: top = 0
    case .end: top = last
    default: return nil
    }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.write(line.keys, in: area, row: row, style: .keyHint)
      let indent = line.isProse ? 0 : Self.keysColumns
      canvas.write(line.words, in: area, row: row, column: indent)
    }
    let seen = top..<min(top + area.rows, lines.count)
    canvas.scrollBar(in: area.inset(left: area.columns - 1), showing: seen, of: lines.count)
    canvas.cursor = area.place
  }

  private struct Line {
    var keys = ""
    var words = ""
    var isProse = false
  }

  private static let columns = 78
  private static let keysColumns = 24
  /// Columns of text inside the frame, its scroll bar left free.
  private static let textColumns = columns - 6

  private static func lines(purpose: String, actions: [Action]) -> [Line] {
    let prose = purpose.wrapped(toColumns: textColumns).map { Line(words: $0, isProse: true) }
    return prose + [Line()] + actions.flatMap { lines(of: $0.description) }
  }

  private static func lines(of action: ActionDescription) -> [Line] {
    let keys = action.keys.map(\.name).joined(separator: " ").wrapped(toColumns: keysColumns - 1)
    let words = "\(action.name). \(action.sentence)".wrapped(toColumns: textColumns - keysColumns)
    return (0..<max(keys.count, words.count)).map { row in
      Line(
        keys: keys.indices.contains(row) ? keys[row] : "",
        words: words.indices.contains(row) ? words[row] : ""
      )
    }
  }
}
