import Canvas
import Testing

@testable import regdesk

@Suite struct ScriptTests {
  private func script(_ text: String) throws -> Script {
    try Script(Array(text.utf8), file: "s.txt")
  }

  @Test func `a line is a text, a key, a paste, a size, a screen or a picture`() throws {
    let text = """
      # somebody
      type Şa x

      key Shift-F5
      key a
      paste two words\u{20}
      click 12 5
      wheel up 1 2
      wheel down 3 4
      resize 100x30\r
      screen
      svg out/a screen.svg
      """
    let expected: [Script.Act] = [
      .inputs([
        .key(.character("Ş")), .key(.character("a")), .key(.character(" ")), .key(.character("x")),
      ]),
      .inputs([.key(.shiftFunction(5))]),
      .inputs([.key(.character("a"))]),
      .inputs([.paste("two words ")]),
      .inputs([.mouse(.click(Place(column: 11, row: 4)))]),
      .inputs([.mouse(.wheelUp(Place(column: 0, row: 1)))]),
      .inputs([.mouse(.wheelDown(Place(column: 2, row: 3)))]),
      .inputs([.resize(Size(columns: 100, rows: 30))]),
      .screen,
      .svg("out/a screen.svg"),
    ]
    #expect(try script(text).acts == expected)
  }

  @Test(arguments: [
    ("press F2", ScriptFault.unknownWord("press")),
    (" type a", .unknownWord("")),
    ("key F13", .unknownKey("F13")),
    ("click 12", .noPlace("click 12")),
    ("click 0 5", .noPlace("click 0 5")),
    ("wheel 12 5", .noPlace("wheel 12 5")),
    ("wheel left 1 1", .noPlace("wheel left 1 1")),
    ("key", .nothingAfter("key")),
    ("type ", .nothingAfter("type")),
    ("resize 80", .noSize("80")),
    ("screen now", .tooMuchAfter("screen")),
  ])
  func `a bad line is refused with its number`(line: String, fault: ScriptFault) {
    #expect(throws: Stop.faultyScript("s.txt", line: 3, fault)) {
      try script("# first\nscreen\n\(line)\nkey F1\n")
    }
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: Stop.faultyScript("s.txt", line: 2, .notUTF8)) {
      try Script(Array("screen\n".utf8) + [0xFF, 0x0A], file: "s.txt")
    }
  }
}
