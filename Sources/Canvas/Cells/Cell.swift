/// What stands in one cell of a canvas.
///
/// The letter is a `Character`: up to 15 bytes of UTF-8 lie inside the value itself, so a frame of ordinary text
/// allocates one array and nothing for each cell.
package struct Cell: Hashable, Sendable {
  /// The letter with its marks; a space where nothing was written.
  package let character: Character
  package let style: Style
  /// Columns the letter fills: 1, or 2, or 0 for the second cell of the wide letter to its left.
  package let columns: Int8

  /// A cell that holds one narrow letter, by default nothing.
  package init(_ character: Character = " ", style: Style = .plain) {
    self.init(character, columns: 1, style: style)
  }

  init(_ character: Character, columns: Int8, style: Style) {
    self.character = character
    self.style = style
    self.columns = columns
  }

  /// Whether this is the second half of the wide letter to the left, where nothing is printed.
  package var isContinuation: Bool { columns == 0 }

  static func continuation(style: Style) -> Cell { Cell(" ", columns: 0, style: style) }
}
