import Testing
import Text

/// What a terminal is given of texts from outside.
@Suite struct PrintingTests {
  @Test(arguments: [
    ("Şahin 강 Шагін", "Şahin 강 Шагін"),
    ("one\ntwo\n", "one\ntwo\n"),
    ("\u{1B}[31mred", "\u{FFFD}[31mred"),
    ("\u{9B}2J\u{7F}\r\u{0}", "\u{FFFD}2J\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\r\nb", "a\u{FFFD}\nb"),
    ("a\tb", "a b"),
    ("\u{202E}gpj.exe\u{2066}", "\u{FFFD}gpj.exe\u{FFFD}"),
    ("e\u{301} क्‍ष", "e\u{301} क्‍ष"),
  ])
  func `orders to the terminal are shown and letters stay`(text: String, shown: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(shown.unicodeScalars))
  }
}
