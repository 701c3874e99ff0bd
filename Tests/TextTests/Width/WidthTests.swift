import Testing

@testable import Text

struct WidthTests {
  @Test(arguments: [
    ("", 0), ("Kang", 4), ("Şahin", 5), ("강경화", 6), ("Шевченко", 8), ("Παπά", 4),
    ("e\u{301}", 1), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{200B}\u{202E}", 0), ("\u{AD}", 0),
    ("ｱ", 1), ("Ａ", 2), ("中", 2), ("\t\n\u{7F}", 0), ("🇰🇷", 2), ("👍🏽", 2), ("თბილისი", 7),
    ("ᲗᲑ", 2), ("\u{FFFD}", 1), ("Երևան", 5),
  ])
  func `text is as wide as a terminal shows it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `a lone mark takes no column and a wide letter with a mark two`() {
    #expect(Character("\u{301}").columns == 0)
    #expect(Character("か\u{3099}").columns == 2)
  }
}
