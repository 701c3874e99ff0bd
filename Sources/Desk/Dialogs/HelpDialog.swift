import Canvas
import Registration
import Text

/// What a screen is for and what its keys mean, from the one table of actions.
package struct HelpDialog: Screen {
  package let title: String
  package let purpose = "Explains a screen. Esc goes back."
  package let extent: Extent = .box(columns: 78, rows: 22)
  package let actions: [Action] = [.back]
  private let about: String
  private let described: [Action]
  private var top = 0

  init(of title: String, purpose: String, actions: [Action]) {
    self.title = "Help: \(title)"
    about = purpose
    described = actions
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .close }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let last = max(lines(columns: scene.body.columns).count - 3, 0)
    switch key {
    case .down: top = min(top + 1, last)
    case .up: top = max(top - 1, 0)
    case .pageDown: top = min(top + 10, last)
    case .pageUp: top = max(top - 10, 0)
    case .home: top = 0
    case .end: top = last
    default: return nil
    }
    return .stay
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    for (row, line) in lines(columns: area.columns).dropFirst(top).prefix(area.rows).enumerated() {
      canvas.write(line.keys, in: area, row: row, style: .keyHint)
      let indent = line.isProse ? 0 : Self.keysColumns
      canvas.write(line.words, in: area, row: row, column: indent)
    }
  }

  private struct Line {
    var keys = ""
    var words = ""
    var isProse = false
  }

  private static let keysColumns = 26

  private func lines(columns: Int) -> [Line] {
    let prose = about.wrapped(toColumns: columns).map { Line(words: $0, isProse: true) }
    let keys = described.flatMap { action -> [Line] in
      let names = action.description.keys.map(\.name).joined(separator: " ")
      let name = names.wrapped(toColumns: Self.keysColumns - 1)
      let words = "\(action.description.name). \(action.description.sentence)"
        .wrapped(toColumns: columns - Self.keysColumns)
      return (0..<max(name.count, words.count)).map { row in
        Line(
          keys: name.indices.contains(row) ? name[row] : "",
          words: words.indices.contains(row) ? words[row] : ""
        )
      }
    }
    return prose + [Line()] + keys
  }
}
