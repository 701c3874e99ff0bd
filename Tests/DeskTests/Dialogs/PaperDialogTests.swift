import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct PaperDialogTests {
  private static let draft = "korea-bsec-2017-provisional-list-draft-20171030-0905.html"

  @Test func `a draft for the printer is proposed, with its first people`() throws {
    var player = try Player()
    try player.press("F12")
    #expect(
      player.lines(3..<21) == """
          ┌─ Lists and sheets to print ──────────────────────────────────────────────┐
          │ > What      ‹ provisional list of participants ›                         │ ┃
          │   Which     ‹ draft, without a number ›                                  │ ┃
          │   Order     ‹ heads of delegation first, then as in the letter ›         │ ┃
          │   Form      ‹ for the printer, A4, from a browser ›                      │ ┃
          │   File      korea-bsec-2017-provisional-list-draft-20171030-0905.html    │ ┃
          │                                                                          │ ┃
          │ 17 people stand in it.                                                   │ ┃
          │   Armenia         Mr. Hayk VARDANYAN                                     │ ┃
          │   Bulgaria        Ms. Desislava ZHELYAZKOVA                              │ ┃
          │   Bulgaria        Mr. Krastyo SHTARBANOV                                 │ │
          │   Greece          Mr. Georgios PAPADOPOULOS                              │ │
          │   Greece          Ms. Eleftheria MPAKOGIANNI                             │ │
          │   Moldova         Mr. Ștefan ȚURCANU                                     │ │
        ─ │                   and 11 more                                            │ ─
          │                                                                          │
          │ Enter writes · arrows choose, change · Esc goes back                     │
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Enter")
    #expect(
      player.effect
        == .print(PaperOrder(.list(.provisional, .precedence), form: "html", file: Self.draft))
    )
    player.answer(.exported(file: Self.draft, rows: 9))
    #expect(player.message == "Written: \(Self.draft), 9 rows")
  }

  @Test func `the next revision is issued, an older one printed as it was`() throws {
    var player = try Player()
    let last = try #require(player.register.entries.last)
    let list = IssuedList(
      .provisional,
      revision: 0,
      upTo: last.id,
      asOf: last.stamp.at,
      layout: IssuedList.Layout(order: .name),
      rows: 9
    )
    try player.elsewhere(.issueList(list))
    try player.press("F12 Down Right Enter")
    #expect(
      player.effect
        == .print(
          PaperOrder(
            .issue(.provisional, .name),
            form: "html",
            file: "korea-bsec-2017-provisional-list-rev1-20171030-0905.html"
          )
        )
    )
    player.answer(.fileFailed("no"))
    try player.press("Right Enter")
    #expect(player.effect.flatMap(Self.content) == .changes(.provisional))
    player.answer(.fileFailed("no"))
    try player.press("Right Enter")
    #expect(player.effect.flatMap(Self.content) == .revision(.provisional, 0))
    #expect(
      player.lines(3..<21) == """
          ┌─ Lists and sheets to print ──────────────────────────────────────────────┐
          │   What      ‹ provisional list of participants ›                         │ ┃
          │ > Which     ‹ first issue of 30 Oct, 09:05, by B Lee, as it was ›        │ ┃
          │   Form      ‹ for the printer, A4, from a browser ›                      │ ┃
          │   File      korea-bsec-2017-provisional-list-rev0-20171030-0905.html     │ ┃
          │                                                                          │ ┃
          │ 17 people stand in it.                                                   │ ┃
          │   Armenia         Mr. Hayk VARDANYAN                                     │ ┃
          │   Bulgaria        Mr. Krastyo SHTARBANOV                                 │ ┃
          │   Bulgaria        Ms. Desislava ZHELYAZKOVA                              │ ┃
          │   Greece          Ms. Eleftheria MPAKOGIANNI                             │ │
          │   Greece          Mr. Georgios PAPADOPOULOS                              │ │
          │   Moldova         Mr. Ștefan ȚURCANU                                     │ │
          │                   and 11 more                                            │ │
        ─ │                                                                          │ ─
          │                                                                          │
          │ Enter writes · arrows choose, change · Esc goes back                     │
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test func `a sheet is of an activity or session`() throws {
    var player = try Player()
    try player.press("F12 Left Down Right Enter")
    #expect(
      player.lines(3..<21) == """
          ┌─ Lists and sheets to print ──────────────────────────────────────────────┐
          │   What      ‹ attendance sheet to be signed ›                            │ ┃
          │ > Activity  ‹ Global Forum on e-Government ›                             │ ┃
          │   Form      ‹ for the printer, A4, from a browser ›                      │ ┃
          │   File      korea-bsec-2017-sheet-forum-20171030-0905.html               │ ┃
          │                                                                          │ ┃
          │ 17 people stand in it.                                                   │ ┃
          │   Armenia         Mr. Hayk VARDANYAN                                     │ ┃
          │   Bulgaria        Ms. Desislava ZHELYAZKOVA                              │ ┃
          │   Bulgaria        Mr. Krastyo SHTARBANOV                                 │ ┃
          │   Greece          Mr. Georgios PAPADOPOULOS                              │ │
          │   Greece          Ms. Eleftheria MPAKOGIANNI                             │ │
          │   Moldova         Mr. Ștefan ȚURCANU                                     │ │
          │                   and 11 more                                            │ │
        ─ │                                                                          │ ─
          │                                                                          │
          │ Enter writes · arrows choose, change · Esc goes back                     │
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
    let sheet = try #require(player.effect.flatMap(Self.content))
    #expect(sheet == .sheet(try #require(player.register.programme).activities[1].id))
  }

  @Test func `a file that is there is left alone until F8 overwrites it`() throws {
    var player = try Player()
    try player.press("F12 Enter")
    player.answer(.fileExists("x"))
    #expect(
      player.message == "That file is there already. Change the name, or F8 overwrites it."
    )
    try player.press("F8")
    #expect(
      player.effect
        == .print(
          PaperOrder(
            .list(.provisional, .precedence),
            form: "html",
            file: Self.draft,
            overwrites: true
          )
        )
    )
  }

  private static func content(_ effect: Effect) -> PaperOrder.Content? {
    if case .print(let order) = effect { order.content } else { nil }
  }
}
