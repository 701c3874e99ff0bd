import Text

/// A single line of text being typed: its letters, where the cursor stands, and what can be taken back.
///
/// It is edited by whole letters, whatever they are made of, as readline edits. What is typed or pasted is cleaned
/// as it comes in: marks join the letter before them, and what nobody can see is left out.
package struct TextField: Hashable, Sendable {
  private var letters: [Character]
  /// Letters before the cursor.
  package private(set) var cursor: Int
  /// The most letters that it takes.
  package let limit: Int
  private var history = History<Snapshot>()

  /// A field that holds a text, cut after `limit` letters, with the cursor at its end.
  package init(_ text: String = "", limit: Int = 500) {
    self.limit = max(limit, 0)
    letters = Array(text.cleanedWhileTyped.prefix(self.limit))
    cursor = letters.count
  }

  /// What a key press did to a field.
  package enum Outcome: Hashable, Sendable {
    /// The text is another now.
    case changed
    /// The key is this field's, but the text is as it was.
    case unchanged
    /// Some other part's key.
    case notMine
  }

  /// What was typed, outer spaces included.
  package var text: String { String(letters) }

  package var isEmpty: Bool { letters.isEmpty }

  /// How many steps can be undone.
  var undoDepth: Int { history.depth }

  /// Edits or moves as the key says.
  package mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .character(let character):
      insert(String(character).cleanedWhileTyped, run: .typing)
    case .backspace: erase(cursor - 1..<cursor, run: .erasing)
    case .delete: erase(cursor..<cursor + 1, run: .erasing)
    case .control("w"): erase(wordStart..<cursor)
    case .control("u"): erase(0..<cursor)
    case .control("k"): erase(cursor..<letters.count)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .controlLeft: move(to: wordStart)
    case .controlRight: move(to: wordEnd)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: letters.count)
    default: .notMine
    }
  }

  /// Inserts text that arrived at once, cleaned and without outer spaces.
  package mutating func paste(_ pasted: String) -> Outcome {
    insert(pasted.cleaned, run: nil)
  }

  /// Puts another text in, as one step that can be undone, and the cursor at its end.
  package mutating func replace(with text: String) {
    let other = Array(text.cleanedWhileTyped.prefix(limit))
    guard other != letters else { return }
    history.record(snapshot)
    letters = other
    cursor = other.count
  }

  /// Makes what is typed next a step of its own.
  mutating func endRun() {
    history.endRun()
  }

  /// Takes back the last step of typing; false when there is none.
  @discardableResult
  package mutating func undo() -> Bool {
    guard let before = history.undo(from: snapshot) else { return false }
    restore(before)
    return true
  }

  /// Does again what was last undone; false when there is nothing.
  @discardableResult
  package mutating func redo() -> Bool {
    guard let after = history.redo(from: snapshot) else { return false }
    restore(after)
    return true
  }
}

// MARK: - Drawing

extension TextField {
  /// Draws the field in the first row of an area, and puts the canvas's cursor there when it is focused.
  ///
  /// A text longer than its room is shown around the cursor, with `‹` and `›` where there is more.
  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let line = area.line(0)
    guard !line.isEmpty else { return }
    let style: Style = isFocused ? .fieldFocused : .field
    canvas.fill(line, style: style)
    let isTooLong = columns(of: letters[...]) + 1 > line.columns
    let hasSigns = isTooLong && line.columns > 4
    let room = hasSigns ? line.inset(right: 1) : line
    let before = columns(of: letters[..<cursor])
    // Where nobody types, a long text is read from its beginning.
    let scrolls = isTooLong && isFocused
    let start = scrolls ? Scrolling.start(showing: before, room: room.columns) : 0
    let end = write(on: &canvas, in: room, from: start, style: style)
    if hasSigns, start > 0 { canvas.write("‹", in: line, style: style) }
    if hasSigns, end < letters.count {
      canvas.write("›", in: line, column: line.columns - 1, style: style)
    }
    if isFocused {
      canvas.cursor = Place(column: room.column + before - start, row: room.row)
    }
  }

  /// Writes the letters from that column on; returns the index of the first that had no room.
  private func write(
    on canvas: inout Canvas,
    in room: Area,
    from start: Int,
    style: Style
  ) -> Int {
    var column = -start
    for (index, letter) in letters.enumerated() {
      let columns = Glyph.columns(of: String(letter))
      guard column + columns <= room.columns else { return index }
      if column >= 0 {
        canvas.write(String(letter), in: room, column: column, style: style)
      }
      column += columns
    }
    return letters.count
  }

  private func columns(of part: ArraySlice<Character>) -> Int {
    part.reduce(0) { $0 + Glyph.columns(of: String($1)) }
  }
}

// MARK: - Editing

extension TextField {
  /// The letters and the cursor at one moment.
  private struct Snapshot: Hashable, Sendable {
    let letters: [Character]
    let cursor: Int
  }

  private var snapshot: Snapshot { Snapshot(letters: letters, cursor: cursor) }

  private mutating func restore(_ snapshot: Snapshot) {
    letters = snapshot.letters
    cursor = snapshot.cursor
  }

  /// Inserts cleaned text before the cursor, as much as there is room for.
  private mutating func insert(_ inserted: String, run: EditRun?) -> Outcome {
    guard !inserted.isEmpty else { return .unchanged }
    let joined = (String(letters[..<cursor]) + inserted).composed
    let before = Array(joined.drop { Glyph.columns(of: String($0)) == 0 })
    let after = letters[cursor...]
    let fitting = before.prefix(max(limit - after.count, cursor))
    let edited = Array(String(fitting + after).composed)
    guard edited != letters else { return .unchanged }
    history.record(snapshot, run: run)
    letters = edited
    cursor = min(fitting.count, edited.count)
    return .changed
  }

  private mutating func erase(_ range: Range<Int>, run: EditRun? = nil) -> Outcome {
    let range = range.clamped(to: 0..<letters.count)
    guard !range.isEmpty else { return .unchanged }
    history.record(snapshot, run: run)
    letters.removeSubrange(range)
    cursor = range.lowerBound
    return .changed
  }

  private mutating func move(to place: Int) -> Outcome {
    history.endRun()
    cursor = min(max(place, 0), letters.count)
    return .unchanged
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var place = cursor
    while place > 0, letters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !letters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    var place = cursor
    while place < letters.count, letters[place].isWhitespace { place += 1 }
    while place < letters.count, !letters[place].isWhitespace { place += 1 }
    return place
  }
}
