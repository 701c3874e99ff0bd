import Exchange
import Registration
import Testing

@testable import Desk

/// What stays chosen, what opens, and what others do meanwhile.
@Suite struct MatrixMovingTests {
  private func matrix(_ keys: String = "") throws -> Player {
    var player = try Player()
    try player.goTo(.matrix)
    try player.press(keys)
    return player
  }

  @Test func `the ends of the programme are said`() throws {
    var player = try matrix("Left")
    #expect(player.message == "This is the first activity.")
    try player.press("Ctrl-Right Right")
    #expect(player.message == "This is the last activity.")
  }

  @Test func `a mark of another terminal is there at once, and the chosen cell stays chosen`()
    throws
  {
    var player = try matrix("Right")
    let albania = try #require(AffiliationCode("ALB"))
    let details = Details(affiliation: albania, givenNames: "Ana", familyName: "Hoxha")
    let vardanyan = try player.person("Vardanyan").id
    let forum = try #require(ActivityID("forum"))
    try player.elsewhere(.register(NewParticipant(details: details), hereNow: false))
    try player.elsewhere(.mark([vardanyan], at: forum, .late, happened: nil, note: ""))
    #expect(
      player.lines(7..<10) == """
          A-018-2  Ana HOXHA           ALB     o        o      o       o       o       ┃
        > A-001-3  Hayk VARDANYAN · Հ… ARM     o       [L]     o       o       o       ┃
          A-002-1  Desislava ZHELYAZK… BGR     o        o      o       o       o       ┃
        """
    )
    try player.press("1")
    #expect(try player.person("Vardanyan").markings.map(\.mark) == [.present])
  }

  @Test func `today's activity is chosen at first`() throws {
    var player = try Player()
    player.minutesPass(2 * 24 * 60)
    try player.goTo(.matrix)
    #expect(player.line(19).hasPrefix(" Visit to the Ubiquitous"))
  }

  @Test func `Enter opens the person, F8 acts, Shift-F9 tells the history`() throws {
    var player = try matrix("Down Enter")
    #expect(
      player.line(2)
        == " Desislava ZHELYAZKOVA  A-002-1"
    )
    try player.press("Esc F8")
    #expect(
      player.lines(4..<7) == """
         │ Desislava ZHELYAZKOVA                          Tab: delegation of Bulgaria │
         │ Republic of Bulgaria, State e-Government Agency                            │
         │                                                                            │
        """
    )
    try player.press("Esc Shift-F9")
    #expect(
      player.line(2)
        == " ┌─ History: Desislava ZHELYAZKOVA ───────────────────────────────────────────┐"
    )
  }

  @Test func `F4 filters, the totals are of those shown, and Esc shows everybody again`() throws {
    var player = try matrix("F4")
    player.type("turk")
    try player.press("Enter F2")
    #expect(
      player.lines(2..<23) == """
         Find:                                         4 of 17   Turkey, protocol order
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
          A-009-2  Mehmet ŞAHİN        TUR     o        o      o       o       o
          A-010-1  Ayşe ŞAHİNOĞLU      TUR     o        o      o       o       o
          A-011-7  Işıl YILDIRIM       TUR     o        o      o       o       o
          A-012-5  İbrahim ÇAĞLAR      TUR     o        o      o       o       o






        ────────────────────────────────────────────────────────────────────────────────
                   Attended                    0        0      0       0       0
         Workshop, Mon 30 Oct 10:00-12:30     expected 4  P 0  L 0  E 0  A 0  not yet 4

         P present  L late  E excused  A absent  o expected  - not  + session  × out

        """
    )
    try player.press("Esc")
    #expect(player.line(2).hasSuffix("17 of 17   protocol order"))
    try player.press("Esc")
    #expect(player.message == "There is nothing to clear; F3 goes to another screen.")
  }

  @Test func `F6 writes those shown with what they attended`() throws {
    var player = try matrix()
    player.type("kim")
    try player.press("Enter F6 Enter")
    let activities = (player.register.programme?.activities ?? []).map(\.id.text)
    var choice = ExportChoice(
      .participants,
      columns: ["badge", "given_names", "family_name", "native_name", "state"] + activities
    )
    choice.shown = .init(.people([try player.person("Kim").id]), words: "“kim”")
    let file = "korea-bsec-2017-participants-20171030-0905.csv"
    #expect(player.effect == .export(ExportOrder(choice, file: file)))
  }

  @Test func `by state F6 writes the delegations of those shown`() throws {
    var player = try matrix()
    player.type("kim")
    try player.press("Enter Shift-F3 F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("nothing was exported")
      return
    }
    let list = try ListExport(order.choice, of: player.register)
    var rows: [[String]] = []
    list.forEachRow { cells in rows.append(cells.prefix(5).map(\.text)) }
    #expect(rows == [["13", "KOR", "Korea", "1", "0"]])
  }

  @Test func `by state F6 writes the delegations, and F8 acts on one`() throws {
    var player = try matrix("Shift-F3 F8")
    #expect(
      player.lines(4..<8) == """
         │ The delegation of Armenia                                                  │
         │ 1 nominated, 0 arrived, 1 missing                                          │
         │                                                                            │
         │ > 0  Nothing: go back                                                      │
        """
    )
    try player.press("Esc F6 Enter")
    let file = "korea-bsec-2017-delegations-20171030-0905.csv"
    let activities = (player.register.programme?.activities ?? []).map(\.id.text)
    let choice = ExportChoice(
      .delegations,
      columns: ["order", "state", "state_name", "nominated", "arrived", "missing"] + activities
    )
    #expect(player.effect == .export(ExportOrder(choice, file: file)))
  }

  @Test func `nobody is lit when the chosen person is no longer shown`() throws {
    var player = try matrix("F4")
    player.type("turk")
    try player.press("Enter F2 Space")
    #expect(player.message == "The chosen person is no longer shown. Choose a row with the arrows.")
    try player.press("Down Space")
    #expect(try player.person("Şahin").markings.map(\.mark) == [.present])
  }
}
