import Canvas
import PseudoTerminal
import Testing

@testable import Terminal

/// A paste is one text, however long, whatever is in it.
@Suite struct PasteTests {
  private static let begin = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  private func inputs(_ text: String) -> [Input] {
    var decoder = InputDecoder()
    return decoder.takeAll(text.utf8.map { .byte($0) })
  }

  private func inputs(pasting text: String) -> [Input] { inputs(Self.begin + text + Self.end) }

  @Test func `ends of lines are spaces and tabs are kept`() {
    #expect(inputs(pasting: "a\tb\r\nc\rd\ne\n\nf") == [.paste("a\tb c d e  f")])
  }

  @Test func `keys and colours inside are dropped`() {
    #expect(inputs(pasting: "a\u{1B}[31mb\u{1B}[Ac\u{03}d\u{1B}e\u{7F}f") == [.paste("abcdef")])
  }

  @Test func `an empty one is nothing`() {
    #expect(inputs(pasting: "") == [])
  }

  @Test func `what was typed before and after stays beside it`() {
    let expected: [Input] = [
      .key(.character("x")), .paste("강"), .key(.character("y")), .key(.enter),
    ]
    #expect(inputs("x" + Self.begin + "강" + Self.end + "y\r") == expected)
  }

  @Test func `bytes of no letter are dropped`() {
    var decoder = InputDecoder()
    let bytes = Array(Self.begin.utf8) + [0x61, 0xFF, 0xE2, 0x82, 0x62] + Array(Self.end.utf8)
    #expect(decoder.takeAll(bytes.map { .byte($0) }) == [.paste("ab")])
  }

  @Test func `the brackets as codes of ncurses`() {
    var decoder = InputDecoder()
    let tokens: [InputDecoder.Token] = [
      .code(.pasteBegin), .byte(0x61), .code(KeyCode(rawValue: 0o403)), .byte(0x0D),
      .code(.pasteEnd),
    ]
    #expect(decoder.takeAll(tokens) == [.paste("a ")])
  }

  @Test func `cut anywhere it is the same`() {
    let bytes = Array(
      ("é" + Self.begin + "Şahin\r\n강\tx" + Self.end + "\u{1B}[15;2~ш\u{1B}OA").utf8
    )
    var whole = InputDecoder()
    let expected = whole.takeAll(bytes.map { .byte($0) })
    #expect(expected.count == 5)
    for cut in bytes.indices {
      var decoder = InputDecoder()
      let first = decoder.takeAll(bytes[..<cut].map { .byte($0) })
      #expect(first + decoder.takeAll(bytes[cut...].map { .byte($0) }) == expected)
    }
    var slow = InputDecoder()
    #expect(bytes.flatMap { slow.takeAll([.byte($0)]) } == expected)
  }

  @Test func `without an end it ends when nothing more comes`() {
    var decoder = InputDecoder()
    #expect(decoder.takeAll((Self.begin + "ab").utf8.map { .byte($0) }) == [])
    #expect(decoder.awaits == 1_000)
    #expect(decoder.giveUp() == [.paste("ab")])
    #expect(decoder.takeAll([.byte(0x63)]) == [.key(.character("c"))])
  }

  @Test func `beyond its limit it comes in parts`() {
    let text = String(repeating: "x", count: InputDecoder.pasteLimit + 3)
    let expected: [Input] = [.paste(String(text.dropLast(3))), .paste("xxx")]
    #expect(inputs(pasting: text) == expected)
  }

  @Test func `on a real terminal it is one input`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    let text = String(repeating: "Mehmet\tŞAHİN\n", count: 5_000)
    try probe.paste(text)
    let line = try probe.screen.lines[1]
    #expect(
      line == "paste 65000 [Mehmet<tab>ŞAHİN Mehmet<tab>ŞAHİN Mehmet<tab>ŞAHİN Mehmet<tab>ŞAHİN"
    )
  }
}
