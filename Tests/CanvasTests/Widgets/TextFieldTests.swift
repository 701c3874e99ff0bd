import Testing

@testable import Canvas

@Suite struct TextFieldTests {
  /// Presses keys by name, separated by spaces; words in quotes are typed letter by letter.
  private func field(_ text: String = "", limit: Int = 500, after keys: String) throws -> TextField
  {
    var field = TextField(text, limit: limit)
    for name in keys.split(separator: " ") {
      if name.hasPrefix("'") {
        for letter in name.dropFirst() { _ = field.press(.character(letter)) }
      } else {
        _ = field.press(try #require(Key(named: String(name))))
      }
    }
    return field
  }

  /// The text with `|` where the cursor stands.
  private func shown(_ field: TextField) -> String {
    var letters = Array(field.text)
    letters.insert("|", at: field.cursor)
    return String(letters)
  }

  @Test(arguments: [
    ("", "'Ayşe", "Ayşe|"), ("강상백", "Left Backspace", "강|백"), ("강상백", "Home Delete", "|상백"),
    ("ab", "Home Left Backspace", "|ab"), ("ab", "Right Delete", "ab|"),
    ("one two  three", "Ctrl-W", "one two  |"), ("one two  ", "Ctrl-W", "one |"),
    ("one two", "Ctrl-Left Ctrl-K", "one |"), ("one two", "Ctrl-Left Ctrl-U", "|two"),
    ("one two", "Ctrl-A Ctrl-Right", "one| two"), ("one two", "Ctrl-A Ctrl-E 'x", "one twox|"),
    ("one two", "Home 'é End Space", "éone two |"), ("ab", "Ctrl-Left Ctrl-Left Ctrl-Right", "ab|"),
  ])
  func `keys edit as readline does`(text: String, keys: String, expected: String) throws {
    let field = try self.field(text, after: keys)
    #expect(shown(field) == expected)
  }

  @Test func `a mark joins the letter before the cursor`() throws {
    var field = try self.field("xy", after: "Left 'e")
    #expect(field.press(.character("\u{301}")) == .changed)
    #expect(Array(field.text.unicodeScalars) == ["x", "\u{E9}", "y"])
    #expect(shown(field) == "xé|y")
    #expect(field.press(.backspace) == .changed)
    #expect(shown(field) == "x|y")
  }

  @Test func `jamo become syllables`() {
    var field = TextField()
    for scalar in "\u{1100}\u{1161}\u{11BC}".unicodeScalars {
      _ = field.press(.character(Character(scalar)))
    }
    #expect(Array(field.text.unicodeScalars) == ["강"])
    #expect(field.cursor == 1)
  }

  @Test(arguments: ["\u{301}", "\u{200B}", "\u{202E}", "\u{7}", "\u{FEFF}"])
  func `what nobody can see is not taken`(text: String) {
    var field = TextField()
    #expect(field.paste(text) == .unchanged)
    #expect(field.text.isEmpty)
  }

  @Test func `a paste is cleaned and goes in at the cursor`() {
    var field = TextField("AB")
    _ = field.press(.left)
    #expect(field.paste(" Şahin\t\tMehmet\n") == .changed)
    #expect(shown(field) == "AŞahin Mehmet|B")
  }

  @Test func `letters past the limit are not taken`() throws {
    let full = try self.field(limit: 3, after: "'abcd")
    #expect(shown(full) == "abc|")
    var field = TextField("ab", limit: 4)
    _ = field.press(.home)
    _ = field.paste("xyz")
    #expect(shown(field) == "xy|ab")
    #expect(field.press(.character("q")) == .unchanged)
    #expect(TextField("abcdef", limit: 2).text == "ab")
  }

  @Test func `undo takes back a run of typing and redo brings it again`() throws {
    var field = try self.field(after: "'abc Left Backspace Backspace 'z")
    var seen = [shown(field)]
    while field.undo() { seen.append(shown(field)) }
    #expect(seen == ["z|c", "|c", "ab|c", "|"])
    seen = []
    while field.redo() { seen.append(shown(field)) }
    #expect(seen == ["ab|c", "|c", "z|c"])
  }

  @Test func `nothing can be redone after an edit`() throws {
    var field = try self.field(after: "'abc")
    let isUndone = field.undo()
    #expect(isUndone)
    _ = field.press(.character("x"))
    let isRedone = field.redo()
    #expect(!isRedone)
    #expect(field.text == "x")
  }

  @Test func `a text put in by the program is one step`() {
    var field = TextField("old")
    field.replace(with: "new one")
    #expect(shown(field) == "new one|")
    let isUndone = field.undo()
    #expect(isUndone)
    #expect(shown(field) == "old|")
  }

  @Test(arguments: [
    Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .function(2), .control("s"),
  ])
  func `other keys are left to others`(key: Key) {
    var field = TextField("abc")
    let before = field
    #expect(field.press(key) == .notMine)
    #expect(field == before)
  }

  @Test func `a text longer than its field is shown around the cursor`() {
    var field = TextField("Ministry of Transport")
    var screens: [String] = []
    for key in [Key.end, .controlLeft, .home] {
      _ = field.press(key)
      var canvas = Canvas(size: Size(columns: 14, rows: 2))
      field.draw(on: &canvas, in: Area(column: 1, row: 0, columns: 12, rows: 1), isFocused: true)
      canvas.write("^", at: Place(column: canvas.cursor?.column ?? 0, row: 1))
      screens.append(canvas.text)
    }
    #expect(
      screens == [
        " ‹sport\n       ^",
        " ‹ry of Tran›\n        ^",
        " Ministry of›\n ^",
      ]
    )
  }

  @Test func `a wide letter is not halved at the edges of a field`() {
    var field = TextField("x강상백강상백강상")
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    field.draw(on: &canvas, in: canvas.area, isFocused: true)
    #expect(canvas.text == "‹강상")
    #expect(canvas.cursor == Place(column: 5, row: 0))
    _ = field.press(.home)
    field.draw(on: &canvas, in: canvas.area, isFocused: true)
    #expect(canvas.text == "x강상백›")
  }

  @Test func `a field without focus leaves the cursor alone`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    TextField("ab").draw(on: &canvas, in: canvas.area, isFocused: false)
    #expect(canvas.cursor == nil)
    #expect(canvas.row(0).map(\.style) == Array(repeating: .field, count: 5))
  }
}
