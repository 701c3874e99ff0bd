import Exchange
import Registration
import Testing

@testable import Desk

@Suite struct OnlyMissingTests {
  @Test(arguments: [(60, 16), (80, 24), (140, 50)])
  func `who is missing from a state stands there after its name and one key`(
    columns: Int,
    rows: Int
  ) throws {
    var player = try Player.afterFirstMorning(columns: columns, rows: rows)
    player.type("turkey")
    try player.press("Shift-F3")
    switch columns {
    case 60:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
           Participants│Check-in│Matrix│Delegations│Programme›
           Find: turkey            1 of 17   not arrived, best match…
            Badge    Name                      State  Arrived
          > A-011-7  Işıl YILDIRIM             TUR    -





          ────────────────────────────────────────────────────────────
            Ms. Işıl YILDIRIM                               nominated
            delegate, Republic of Turkey, nation…  letter TUR/2017/44
            Planning Expert, Information Society, Ministry of Develo…
           Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn.
           F2 Arrived  Enter Open  F7 New  F1 Help  F9 All  F10 Quit
          """
      )
    case 80:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
           Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
           Find: turkey                           1 of 17   not arrived, best match first
            Badge    Name                     State  Ministry             Arrived
          > A-011-7  Işıl YILDIRIM            TUR    Development          -












          ────────────────────────────────────────────────────────────────────────────────
            Ms. Işıl YILDIRIM                                                   nominated
            delegate, Republic of Turkey, national level               letter TUR/2017/44
            Planning Expert, Information Society, Ministry of Development
            workshop expected · forum expected · visit-center expected · wrap-up expected
           Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn.
           F2 Arrived  Enter Open  F7 New  F8 Act  F4 Filter  F1 Help  F9 All  F10 Quit
          """
      )
    default:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:35  A Park
           Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
           Find: turkey                                                                                       1 of 17   not arrived, best match first
            Badge    Name                                      State  Ministry                       Position                         Arrived
          > A-011-7  Işıl YILDIRIM                             TUR    Development                    Planning Expert                  -




































          ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            Ms. Işıl YILDIRIM                                                                                                               nominated
            delegate, Republic of Turkey, national level                                                                           letter TUR/2017/44
            Planning Expert, Information Society, Ministry of Development
            workshop expected · forum expected · visit-center expected · wrap-up expected
            i.yildirim@example.org

           Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn.
           F2 Arrived  Enter Open  F7 New  F8 Act  F4 Filter  Shift-F3 Missing  F6 Export  Esc Back  F3 Go to  F5 Undo  F1 Help  F9 All  F10 Quit
          """
      )
    }
  }

  @Test func `again it shows all, and nothing typed it counts everyone`() throws {
    var player = try Player.afterFirstMorning()
    try player.press("Shift-F3")
    #expect(
      player.message
        == "All delegations: 16 nominated, 4 arrived, 12 missing, 1 withdrawn."
    )
    #expect(player.line(2).hasSuffix("12 of 17   not arrived, protocol order"))
    try player.press("Shift-F3")
    #expect(player.line(2).hasSuffix("17 of 17   protocol order"))
  }

  @Test func `nobody missing says so, and what would show them again`() throws {
    var player = try Player.afterFirstMorning()
    player.type("greece")
    try player.press("Shift-F3")
    #expect(player.message == "Greece: 2 nominated, 2 arrived, 0 missing.")
    #expect(player.line(4) == "  Nobody of them is missing. Shift-F3 shows all of them again.")
  }

  @Test func `of some of a delegation it says what was typed`() throws {
    var player = try Player.afterFirstMorning()
    player.type("sahin")
    try player.press("Shift-F3")
    #expect(player.message == "“sahin”: 3 nominated, 2 arrived, 1 missing.")
  }

  @Test func `the missing alone are exported`() throws {
    var player = try Player.afterFirstMorning()
    player.type("turkey")
    try player.press("Shift-F3 F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("nothing was exported")
      return
    }
    #expect(order.choice.shown?.rows == .people([try player.person("Yıldırım").id]))
    #expect(order.choice.shown?.words == "“turkey”, not arrived")
  }
}
