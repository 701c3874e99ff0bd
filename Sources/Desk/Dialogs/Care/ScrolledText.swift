import Canvas
import Text

/// Paragraphs in a box that may be too small for them: Up and Down show the rest.
struct ScrolledText: Sendable {
  /// A paragraph, wrapped to the box.
  struct Paragraph: Hashable, Sendable {
    let text: String
    let style: Style

    init(_ text: String, style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  private let paragraphs: [Paragraph]
  private var top = 0

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// How many rows it takes in a box of that width.
  func rows(columns: Int) -> Int { lines(columns: columns).count }

  /// Moves; false when the key is another's.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .up: top = max(top - 1, 0)
    case .down: top = min(top + 1, Self.longest)
    case .pageUp: top = max(top - Self.page, 0)
    case .pageDown: top = min(top + Self.page, Self.longest)
    case .home: top = 0
    case .end: top = Self.longest
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let lines = lines(columns: area.columns - 1)
    let top = min(top, max(lines.count - area.rows, 0))
    for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.write(line.text, in: area, row: row, style: line.style)
    }
    let seen = top..<min(top + area.rows, lines.count)
    canvas.scrollBar(in: area.inset(left: area.columns - 1), showing: seen, of: lines.count)
  }

  private func lines(columns: Int) -> [Paragraph] {
    paragraphs.flatMap { paragraph in
      paragraph.text.isEmpty
        ? [paragraph]
        : paragraph.text.wrapped(toColumns: max(columns, 1))
          .map { Paragraph($0, style: paragraph.style) }
    }
  }

  /// How far a page goes, in a box of any height.
  private static let page = 6

  /// Farther than any text goes; drawing stops at its end.
  private static let longest = 1_000
}
