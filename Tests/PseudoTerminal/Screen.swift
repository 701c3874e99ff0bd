import Canvas

/// What a terminal shows at one moment.
package struct Screen: Hashable, Sendable {
  /// What a cell shows.
  package struct Cell: Hashable, Sendable {
    /// The letter with its marks; empty where nothing was written and right of a wide letter.
    package var text = ""
    /// Columns: 1, or 2 for a wide letter.
    package var columns = 1
    package var isBold = false
    package var isUnderlined = false
    package var isReversed = false
    /// The palette's number; nil for the terminal's own.
    package var foreground: Int?
    /// The palette's number; nil for the terminal's own.
    package var background: Int?
  }

  package let size: Size
  /// Row by row from the top left.
  package let cells: [Cell]
  /// Where the cursor stands; nil when it is hidden.
  package let cursor: Place?
  /// Whether this is the second screen, which full-screen programs use.
  package let isAlternate: Bool

  /// The rows from the top, without spaces at their ends.
  package var lines: [String] { (0..<size.rows).map(line) }

  /// All lines, each ended by a line feed but for the last.
  package var text: String { lines.joined(separator: "\n") }

  /// The lines down to the last that holds something.
  package var writtenLines: [String] {
    let lines = lines
    let last = lines.lastIndex { !$0.isEmpty }
    return last.map { Array(lines[...$0]) } ?? []
  }

  /// The cell there, which has to be on the screen.
  package subscript(place: Place) -> Cell { cells[place.row * size.columns + place.column] }

  private func line(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < size.columns {
      let cell = self[Place(column: column, row: row)]
      line += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.columns)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
