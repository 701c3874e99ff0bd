import Text

/// A screen as cells, before any terminal sees it: what screens draw on, tests compare and terminals paint.
///
/// Writing outside of it does nothing, at any size, so that what draws never needs to ask how large the window is.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// All cells, row by row from the top left.
  package private(set) var cells: [Cell]
  /// What the mouse can act on, in the order of drawing.
  package private(set) var targets: [Target] = []
  /// Where the terminal's cursor stands; nil hides it.
  ///
  /// Screens put it on what is selected or typed, since screen readers and braille lines follow it.
  ///
  /// A place outside of the canvas hides it too.
  package var cursor: Place? {
    didSet {
      if let place = cursor, !area.contains(place) { cursor = nil }
    }
  }

  /// An empty canvas.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(style: .plain), count: size.columns * size.rows)
  }

  /// All of it.
  package var area: Area {
    Area(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The cell there; a blank one outside of the canvas.
  package subscript(place: Place) -> Cell {
    index(of: place).map { cells[$0] } ?? .blank(style: .plain)
  }

  /// One row's cells from the left; none for a row outside of the canvas.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Calls `body` with the cells that another canvas of the same size has otherwise, row by row from the left; with all of them
  /// when there is no other.
  ///
  /// Within the module cells are compared as memory; from outside each would be asked through its protocols.
  package func forEachCell(differingFrom other: Canvas?, _ body: (Place, Cell) -> Void) {
    let before = other?.size == size ? other?.cells : nil
    for index in cells.indices where before?[index] != cells[index] {
      body(Place(column: index % size.columns, row: index / size.columns), cells[index])
    }
  }

  /// The whole screen as lines of text, each ended by a line feed but for the last, without spaces at line ends.
  package var text: String {
    var lines = ""
    for row in 0..<size.rows {
      if row > 0 { lines.append("\n") }
      appendLine(row, to: &lines)
    }
    return lines
  }

  /// Notes that the mouse can act on a part; one that is not to be seen is left out.
  package mutating func note(_ meaning: Target.Meaning, in part: Area) {
    let seen = part.intersection(area)
    if !seen.isEmpty { targets.append(Target(area: seen, meaning: meaning)) }
  }

  /// Has the mouse act on nothing that was drawn so far: something lies above it.
  package mutating func coverTargets() {
    targets = []
  }

  private func appendLine(_ row: Int, to lines: inout String) {
    var spaces = 0
    for cell in self.row(row) where !cell.isContinuation {
      if cell.letter == .space {
        spaces += 1
      } else {
        lines.append(contentsOf: repeatElement(" ", count: spaces))
        lines.append(cell.character)
        spaces = 0
      }
    }
  }

  private func index(of place: Place) -> Int? {
    guard (0..<size.columns).contains(place.column), (0..<size.rows).contains(place.row) else {
      return nil
    }
    return place.row * size.columns + place.column
  }
}

// MARK: - Cells

extension Canvas {
  /// Puts a letter that fits there.
  ///
  /// A wide letter that loses one half loses the other too.
  mutating func put(_ glyph: Glyph, at place: Place, style: Style) {
    guard let index = index(of: place), place.column + glyph.columns <= size.columns else { return }
    tearWideLetters(at: index, columns: glyph.columns)
    cells[index] = Cell(glyph.letter, columns: Int8(glyph.columns), style: style)
    if glyph.columns == 2 {
      cells[index + 1] = .continuation(style: style)
    }
  }

  /// Puts a text of plain letters into a room of one row, cut where the room ends; the columns that were written, nil where the
  /// text has other letters or the room is not all of the canvas.
  ///
  /// Nearly all text is so, and takes a sixth of the instructions when its letters become cells at once.
  mutating func putPlain(_ text: String, in room: Area, style: Style) -> Int? {
    guard room.columns > 0, room.column + room.columns <= size.columns,
      let first = index(of: room.place)
    else { return nil }
    if text.isPlainASCII { return putBytes(of: text, at: first, atMost: room.columns, style) }
    guard text.plainColumns != nil else { return nil }
    var used = 0
    for scalar in text.unicodeScalars {
      let columns = scalar.isASCII ? 1 : scalar.plainColumns ?? 1
      if used + columns > room.columns { break }
      if used == 0 { tearWideLetters(at: first, columns: columns) }
      cells[first + used] = Cell(Letter(scalar), columns: Int8(columns), style: style)
      if columns == 2 { cells[first + used + 1] = .continuation(style: style) }
      used += columns
    }
    if used > 0 { tearWideLetters(behind: first + used) }
    return used
  }

  private mutating func putBytes(
    of text: String,
    at first: Int,
    atMost limit: Int,
    _ style: Style
  ) -> Int {
    let count = min(text.utf8.count, limit)
    if count == 0 { return 0 }
    tearWideLetters(at: first, columns: count)
    let bytes = text.utf8Span.span
    var line = cells.mutableSpan
    for place in 0..<count {
      line[first + place] = Cell(Letter(Unicode.Scalar(bytes[place])), columns: 1, style: style)
    }
    return count
  }

  /// Gives what is already written there another style.
  package mutating func restyle(_ part: Area, _ change: (Style) -> Style) {
    let visible = part.intersection(area)
    for row in visible.row..<(visible.row + visible.rows) {
      let start = row * size.columns + visible.column
      for index in start..<(start + visible.columns) {
        let cell = cells[index]
        cells[index] = Cell(cell.letter, columns: cell.columns, style: change(cell.style))
      }
    }
  }

  /// Blanks the halves that writing over `columns` cells from `index` would leave of wide letters at its edges.
  private mutating func tearWideLetters(at index: Int, columns: Int) {
    if cells[index].isContinuation, index > 0 {
      cells[index - 1] = .blank(style: cells[index - 1].style)
    }
    tearWideLetters(behind: index + columns)
  }

  private mutating func tearWideLetters(behind next: Int) {
    if next < cells.count, cells[next].isContinuation {
      cells[next] = .blank(style: cells[next].style)
    }
  }
}
