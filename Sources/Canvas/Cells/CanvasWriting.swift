/// What becomes of text that is longer than its room.
package enum Overflow: Hashable, Sendable {
  /// It ends where the room ends.
  case cut
  /// Its last column says `…`.
  case ellipsis
}

/// At which side of its room a text stands.
package enum Alignment: Hashable, Sendable {
  case left
  case centre
  case right
}

extension Canvas {
  /// Writes text from a cell to the right, in at most `limit` columns and never past the canvas.
  ///
  /// A wide letter that does not fit whole leaves its column as it was. Line breaks and tabs are written as spaces;
  /// what must not reach a terminal (control, zero-width and direction characters) is left out.
  ///
  /// - Returns: The columns that were written.
  @discardableResult
  package mutating func write(
    _ text: String,
    at place: Place,
    style: Style = .plain,
    limit: Int? = nil,
    overflow: Overflow = .cut
  ) -> Int {
    let room = Area(
      column: place.column,
      row: place.row,
      columns: min(max(limit ?? Size.limit, 0), Size.limit),
      rows: 1
    )
    return write(text, in: room, style: style, overflow: overflow)
  }

  /// Writes text into an area: `row` and `column` are counted from the area's top left cell.
  ///
  /// - Returns: The columns that were written.
  @discardableResult
  package mutating func write(
    _ text: String,
    in part: Area,
    row: Int = 0,
    column: Int = 0,
    style: Style = .plain,
    align: Alignment = .left,
    overflow: Overflow = .cut
  ) -> Int {
    let asked = part.line(row).inset(left: max(column, 0))
    let line = asked.inset(right: max(asked.column + asked.columns - size.columns, 0))
    guard !line.isEmpty else { return 0 }
    let margin = margin(of: text, in: line.columns, align: align)
    let room = line.inset(left: margin)
    guard overflow == .ellipsis, let fitting = fitting(text, in: room.columns) else {
      return writeGlyphs(of: text, in: room, style: style)
    }
    let used = writeGlyphs(of: text, in: room.inset(right: room.columns - fitting), style: style)
    return used + writeGlyphs(of: "…", in: room.inset(left: used), style: style)
  }

  /// Columns to leave free so that the text stands as it should; 0 when it fills the room.
  private func margin(of text: String, in columns: Int, align: Alignment) -> Int {
    guard align != .left else { return 0 }
    let free = max(columns - Glyph.columns(of: text), 0)
    return align == .right ? free : free / 2
  }

  /// The columns that leave room for an ellipsis, when the text is longer than its room; otherwise nil.
  private func fitting(_ text: String, in columns: Int) -> Int? {
    // No letter takes more columns than it has bytes.
    if text.utf8.count <= columns { return nil }
    if let all = text.plainColumns { return all > columns ? max(columns - 1, 0) : nil }
    var used = 0
    var isTooLong = false
    Glyph.forEach(of: text) { glyph in
      used += glyph.columns
      isTooLong = used > columns
      return !isTooLong
    }
    return isTooLong ? max(columns - 1, 0) : nil
  }

  private mutating func writeGlyphs(
    of text: String,
    in room: Area,
    style: Style
  ) -> Int {
    if let used = putPlain(text, in: room, style: style) { return used }
    var used = 0
    Glyph.forEach(of: text) { glyph in
      guard used + glyph.columns <= room.columns else { return false }
      let place = Place(column: room.column + used, row: room.row)
      put(glyph, at: place, style: style)
      used += glyph.columns
      return true
    }
    return used
  }
}
