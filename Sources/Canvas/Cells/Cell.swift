/// What stands in one cell of a canvas: 23 bytes without a reference, so that a frame allocates one array and nothing else.
package struct Cell: Hashable, Sendable {
  /// The letter with its marks; a space where nothing was written.
  package let letter: Letter
  package let style: Style
  /// Columns the letter fills: 1, or 2, or 0 for the second cell of the wide letter to its left.
  package let columns: Int8

  /// A cell that holds one narrow letter, by default nothing.
  package init(_ character: Character = " ", style: Style = .plain) {
    self.init(Letter(character.unicodeScalars), columns: 1, style: style)
  }

  init(_ letter: Letter, columns: Int8, style: Style) {
    self.letter = letter
    self.style = style
    self.columns = columns
  }

  /// The letter as text.
  package var character: Character { letter.character }

  /// Whether this is the second half of the wide letter to the left, where nothing is printed.
  package var isContinuation: Bool { columns == 0 }

  static func blank(style: Style) -> Cell { Cell(.space, columns: 1, style: style) }

  static func continuation(style: Style) -> Cell { Cell(.space, columns: 0, style: style) }
}
