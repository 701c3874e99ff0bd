import Canvas
import Registration
import Text

/// What a screen is for, what its keys mean, from the one table of actions, and what its signs tell.
package struct HelpDialog: Screen {
  package let title: String
  package let purpose = say("Explains a screen. Esc goes back.")
  package let extent: Extent = .box(columns: columns, rows: 22)
  package let actions: [Action] = [.back, .move]
  /// What is said of the screen, of its actions and of its signs.
  private let about: String
  private let keys: [Sign]
  private let told: [Sign]
  private var top = 0

  init(of screen: any Screen, actions: [Action]) {
    title = say("Help: \(screen.title)")
    about = screen.purpose
    told = screen.signs
    keys = actions.map(\.description).map { action in
      let names = action.keys.map(\.name).joined(separator: " ")
      return Sign(names, "\(action.name). \(action.sentence)")
    }
  }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .close }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    let page = max(min(scene.body.rows, 22) - 2, 1)
    let columns = min(scene.body.columns, Self.columns) - 4
    let last = max(lines(columns: columns).count - page, 0)
    top = min(top, last)
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
    let lines = lines(columns: area.columns)
    let first = min(top, max(lines.count - area.rows, 0))
    let text = area.inset(right: 2)
    for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.write(line.sign, in: text, row: row, style: .keyHint)
      canvas.write(line.words, in: text, row: row, column: line.indent)
    }
    let seen = first..<min(first + area.rows, lines.count)
    canvas.scrollBar(in: area.inset(left: area.columns - 1), showing: seen, of: lines.count)
    canvas.cursor = area.place
  }

  private struct Line {
    var sign = ""
    var words = ""
    var indent = 0
  }

  private static let columns = 78

  /// Everything, in a room of that many columns; its scroll bar takes the last two.
  private func lines(columns: Int) -> [Line] {
    let room = max(columns - 2, 8)
    let indent = room >= 64 ? 24 : 16
    var lines = about.wrapped(toColumns: room).map { Line(words: $0) }
    for part in [keys, told] where !part.isEmpty {
      lines.append(Line())
      lines += part.flatMap { Self.lines(of: $0, indent: indent, room: room) }
    }
    return lines
  }

  private static func lines(of sign: Sign, indent: Int, room: Int) -> [Line] {
    let signs = sign.sign.wrapped(toColumns: indent - 1)
    let words = sign.meaning.wrapped(toColumns: max(room - indent, 1))
    return (0..<max(signs.count, words.count)).map { row in
      Line(
        sign: signs.indices.contains(row) ? signs[row] : "",
        words: words.indices.contains(row) ? words[row] : "",
        indent: indent
      )
    }
  }
}
