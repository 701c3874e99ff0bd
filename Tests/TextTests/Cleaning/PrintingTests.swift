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
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
  ])
  func `orders to the terminal are shown and letters stay`(text: String, shown: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(
    arguments: [
      "\u{AD}", "\u{34F}", "\u{61C}", "\u{115F}", "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}",
      "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202C}",
      "\u{202D}",
      "\u{202E}", "\u{2060}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{206A}",
      "\u{3164}",
      "\u{E000}", "\u{F8FF}", "\u{FE0F}", "\u{FEFF}", "\u{FFA0}", "\u{FFF9}", "\u{FFFE}", "\u{378}",
      "\u{E0041}", "\u{E0100}", "\u{F0000}", "\u{10FFFD}", "\u{10FFFF}",
    ] as [Unicode.Scalar]
  )
  func `what cannot be seen, or does nobody knows what, is shown`(scalar: Unicode.Scalar) {
    #expect("a\(scalar)b".printable == "a\u{FFFD}b")
  }
}
