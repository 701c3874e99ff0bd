import Testing

@testable import Exchange

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
    ("-x", "'-x"), ("-2+3", "'-2+3"), ("\tx", "'\tx"), ("\rx", "'\rx"), ("\nx", "'\nx"),
    ("＝1", "'＝1"), ("＋x", "'＋x"), ("－x", "'－x"), ("＠x", "'＠x"), ("'=1", "''=1"),
    ("''@", "'''@"), ("=\u{301}", "'=\u{301}"), ("-", "'-"), ("+", "'+"),
  ])
  func `what a spreadsheet might run gets an apostrophe`(plain: String, guarded: String) {
    #expect(Array(FormulaGuard.applied(to: plain).utf8) == Array(guarded.utf8))
  }

  @Test(arguments: [
    "", "x=1", "-5", "+5", "-1,250.75", "+380 44 123-45-67", "+82 (2) 2100/3399", "'", "'x", "'-5",
    "O'Brien", " =1", "強",
  ])
  func `numbers, phone numbers and other text stay as they are`(_ text: String) {
    #expect(FormulaGuard.applied(to: text) == text)
    #expect(FormulaGuard.removed(from: text) == text)
  }

  /// Every text of up to four of the letters that matter.
  static let short: [String] = {
    let letters = ["'", "=", "+", "-", "5", "x", "＠", "\t"]
    var all = [""]
    var last = [""]
    for _ in 0..<4 {
      last = last.flatMap { text in letters.map { text + $0 } }
      all += last
    }
    return all
  }()

  @Test func `taking the guard off gives back what was given`() {
    let changed = Self.short.filter {
      Array(FormulaGuard.removed(from: FormulaGuard.applied(to: $0)).utf8) != Array($0.utf8)
    }
    #expect(Self.short.count == 4681)
    #expect(changed == [])
  }
}
