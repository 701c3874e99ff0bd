import Canvas
import Testing

@testable import Terminal

/// Bytes become inputs, in whatever pieces they come.
@Suite struct InputDecoderTests {
  /// The inputs of bytes that come at once, and those of giving up waiting for more.
  private func inputs(_ bytes: String) -> [Input] { inputs(Array(bytes.utf8)) }

  private func inputs(_ bytes: [UInt8]) -> [Input] {
    var decoder = InputDecoder()
    return decoder.takeAll(bytes.map { .byte($0) }) + decoder.giveUp()
  }

  private func letters(_ text: String) -> [Input] { text.map { .key(.character($0)) } }

  @Test func `letters of every length are whole characters`() {
    #expect(inputs("aéŞ강😀") == letters("aéŞ강😀"))
  }

  @Test func `a letter and its mark are one character`() {
    #expect(inputs("e\u{301}x") == letters("e\u{301}x"))
    #expect(letters("e\u{301}x").count == 2)
  }

  @Test func `a mark that comes later is a character of its own`() {
    var decoder = InputDecoder()
    #expect(decoder.takeAll([.byte(0x65)]) == [.key(.character("e"))])
    #expect(decoder.takeAll([.byte(0xCC), .byte(0x81)]) == [.key(.character("\u{301}"))])
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80],
      [0xE2, 0x82],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]]
  )
  func `bytes of no letter are dropped, and what follows is kept`(bytes: [UInt8]) {
    #expect(inputs([0x61] + bytes + [0x62]) == letters("ab"))
    #expect(inputs(bytes + [0x0D]) == [.key(.enter)])
    #expect(inputs(bytes) == [])
  }

  @Test func `control bytes are keys`() {
    let expected: [Key] = [
      .control("a"), .control("c"), .backspace, .tab, .enter, .enter, .control("q"), .control("s"),
      .control("z"), .escape, .backspace,
    ]
    #expect(
      inputs([0x01, 0x03, 0x08, 0x09, 0x0A, 0x0D, 0x11, 0x13, 0x1A])
        == expected.dropLast(2).map(Input.key)
    )
    #expect(inputs([0x00, 0x1C, 0x1D, 0x1E, 0x1F, 0x7F]) == [.key(.backspace)])
  }

  @Test func `Escape alone is a key once nothing follows`() {
    var decoder = InputDecoder()
    #expect(decoder.takeAll([.byte(0x1B)]) == [])
    #expect(decoder.awaits == 25)
    #expect(decoder.giveUp() == [.key(.escape)])
    #expect(decoder.awaits == nil)
  }

  @Test func `Escape and a letter in one breath are two keys`() {
    #expect(inputs("\u{1B}a") == [.key(.escape), .key(.character("a"))])
    #expect(inputs("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(inputs("\u{1B}é") == [.key(.escape), .key(.character("é"))])
    #expect(inputs("\u{1B}[") == [.key(.escape), .key(.character("["))])
    #expect(inputs("\u{1B}O") == [.key(.escape), .key(.character("O"))])
  }

  @Test(arguments: [
    "\u{1B}[99~", "\u{1B}[1;9Z0", "\u{1B}[<35;12;4M", "\u{1B}[?64;1;9c", "\u{1B}[12;40R",
    "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
    "\u{1B}P1+r436F=323536\u{1B}\\", "\u{1B}[I",
    "\u{1B}[" + String(repeating: "1;", count: 500) + "A",
  ])
  func `a sequence of no meaning is swallowed whole`(sequence: String) {
    let extra = sequence.hasSuffix("0") ? "0" : ""
    #expect(inputs("a" + sequence + "b") == letters("a" + extra + "b"))
  }

  @Test func `a broken sequence takes nothing with it`() {
    #expect(inputs("\u{1B}[1;\ré") == [.key(.enter), .key(.character("é"))])
    #expect(inputs("\u{1B}[1;\u{1B}[A") == [.key(.up)])
    #expect(inputs("\u{1B}]11;rgb\rb") == [.key(.enter), .key(.character("b"))])
    #expect(inputs("\u{1B}[1;5") == [])
  }

  @Test func `codes of ncurses are keys, also right after Escape`() {
    var decoder = InputDecoder()
    let up = InputDecoder.Token.code(KeyCode(rawValue: 0o403))
    let unknown = InputDecoder.Token.code(KeyCode(rawValue: 0o777))
    #expect(
      decoder.takeAll([.byte(0x61), up, .byte(0x62)]) == letters("a") + [.key(.up)] + letters("b")
    )
    #expect(decoder.takeAll([.byte(0x1B), up]) == [.key(.escape), .key(.up)])
    #expect(decoder.takeAll([unknown, .byte(0x62)]) == letters("b"))
  }
}
