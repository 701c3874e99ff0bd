/// A canvas as a picture for documentation: SVG, one text element a cell, so that no viewer's font shifts a column.
///
/// It looks like a terminal's window, dark with round corners and a thin edge, and so stands well on any page.
extension Canvas {
  /// The picture as the terminal would show it in this theme; the same canvas always gives the same bytes.
  package func svg(_ theme: Theme = .colour) -> String {
    let width = size.columns * Picture.cellWidth + 2 * Picture.margin
    let height = size.rows * Picture.cellHeight + 2 * Picture.margin
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" viewBox="0 0 \#(width) \#(height)">"#,
      #"<rect x="0.5" y="0.5" width="\#(width - 1)" height="\#(height - 1)" rx="8" fill="\#(Picture.ground)" stroke="\#(Picture.edge)"/>"#,
      #"<g transform="translate(\#(Picture.margin) \#(Picture.margin))" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="\#(Picture.fontSize)">"#,
    ]
    for row in 0..<size.rows {
      lines += grounds(in: row, theme)
      lines += letters(in: row, theme)
    }
    if let cursor { lines.append(Picture.outline(at: cursor)) }
    return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  /// One rectangle a run of cells on the same ground, where it is not the terminal's own.
  private func grounds(in row: Int, _ theme: Theme) -> [String] {
    let colours = self.row(row).map { Picture.colours(of: theme.look(of: $0.style)).ground }
    var rectangles: [String] = []
    var start = 0
    for column in 1...max(colours.count, 1) where start < colours.count {
      if column < colours.count, colours[column] == colours[start] { continue }
      if colours[start] != Picture.ground {
        rectangles.append(Picture.ground(colours[start], row: row, columns: start..<column))
      }
      start = column
    }
    return rectangles
  }

  private func letters(in row: Int, _ theme: Theme) -> [String] {
    zip(0..., self.row(row)).compactMap { column, cell in
      let look = theme.look(of: cell.style)
      let isBlank = cell.character == " " && !look.attributes.contains(.underline)
      return cell.isContinuation || isBlank
        ? nil : Picture.letter(cell.character, look, row: row, column: column)
    }
  }
}

/// The measures and colours of pictures.
private enum Picture {
  /// In pixels.
  static let cellWidth = 9
  static let cellHeight = 18
  static let fontSize = 15
  /// From the top of a cell to the line that letters stand on.
  static let baseline = 14

  /// Between the window's edge and its cells.
  static let margin = 12

  static let edge = "#5f5f5f"
  static let ink = "#d7d7d7"
  static let ground = "#1c1c1c"

  /// Ink and ground as shown, reversed where the look is.
  static func colours(of look: Look) -> (ink: String, ground: String) {
    let ink = colour(look.foreground) ?? Self.ink
    let ground = colour(look.background) ?? Self.ground
    return look.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
  }

  static func ground(_ colour: String, row: Int, columns: Range<Int>) -> String {
    let x = columns.lowerBound * cellWidth
    return #"<rect x="\#(x)" y="\#(row * cellHeight)" width="\#(columns.count * cellWidth)" "#
      + #"height="\#(cellHeight)" fill="\#(colour)"/>"#
  }

  static func letter(_ character: Character, _ look: Look, row: Int, column: Int) -> String {
    let place = #"x="\#(column * cellWidth)" y="\#(row * cellHeight + baseline)""#
    var attributes = #" fill="\#(colours(of: look).ink)""#
    if look.attributes.contains(.bold) { attributes += #" font-weight="bold""# }
    if look.attributes.contains(.dim) { attributes += #" opacity="0.6""# }
    if look.attributes.contains(.underline) { attributes += #" text-decoration="underline""# }
    let text = character == " " ? "&#160;" : escaped(character)
    return "<text \(place)\(attributes)>\(text)</text>"
  }

  static func outline(at place: Place) -> String {
    #"<rect x="\#(place.column * cellWidth)" y="\#(place.row * cellHeight)" width="\#(cellWidth)" "#
      + #"height="\#(cellHeight)" fill="none" stroke="\#(ink)"/>"#
  }

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    default: String(character)
    }
  }

  /// The colour of xterm's palette; nil for the terminal's own.
  private static func colour(_ colour: Colour) -> String? {
    switch colour {
    case .standard: nil
    case .palette(let number) where number < 16: first[Int(number)]
    case .palette(let number) where number < 232: cube(Int(number) - 16)
    case .palette(let number): hexadecimal(Array(repeating: 8 + (Int(number) - 232) * 10, count: 3))
    }
  }

  /// The 6 x 6 x 6 colours from 16 on.
  private static func cube(_ number: Int) -> String {
    let steps = [number / 36, number / 6 % 6, number % 6]
    return hexadecimal(steps.map { $0 == 0 ? 0 : 55 + 40 * $0 })
  }

  private static func hexadecimal(_ parts: [Int]) -> String {
    "#"
      + parts.map { part in
        String(part / 16, radix: 16) + String(part % 16, radix: 16)
      }.joined()
  }

  /// xterm's own first sixteen.
  private static let first = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#5c5cff", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]
}
