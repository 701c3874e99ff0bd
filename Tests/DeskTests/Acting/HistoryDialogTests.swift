import Registration
import Testing

@testable import Desk

@Suite struct HistoryDialogTests {
  @Test func `everything about one person stands there, oldest first`() throws {
    var player = try Player.afterFirstMorning()
    player.type("sahinoglu")
    try player.press("F8")
    player.type("2")
    try player.press("Enter F5")
    try player.elsewhere(
      .amend(
        player.person("Şahinoğlu").id,
        [FieldChange(.remarks, was: "", now: "speaks at the workshop on local administrations")]
      )
    )
    try player.press("Shift-F9")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         ┌─ History: Ayşe ŞAHİNOĞLU ──────────────────────────────────────────────────┐
         │ 30 Oct 09:05  Ayşe ŞAHİNOĞLU registered, Turkey, badge A-010-1 (A Park)    │
         │ 30 Oct 09:05  Ayşe ŞAHİNOĞLU arrived at 09:05 (B Lee)                      │
         │ 30 Oct 09:35  Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traffic) (B Lee)   │
         │ 30 Oct 09:35  Ayşe ŞAHİNOĞLU departed at 09:35 (A Park); undone by A Park  │
         │               at 09:35                                                     │
         │ 30 Oct 09:35  undid: Ayşe ŞAHİNOĞLU departed at 09:35 (A Park)             │
         │ 30 Oct 09:35  Ayşe ŞAHİNOĞLU changed: remarks “speaks at the workshop on   │
         │               local administrations” (B Lee)                               │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │ Esc goes back                                                              │
         └────────────────────────────────────────────────────────────────────────────┘

         Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `a history longer than its box opens at its end and scrolls up`() throws {
    var player = try Player.afterFirstMorning(columns: 60, rows: 16)
    let person = try player.person("Şahinoğlu").id
    for number in 1...8 {
      let was = number == 1 ? "" : "\(number - 1)"
      try player.elsewhere(.amend(person, [FieldChange(.phone, was: was, now: "\(number)")]))
    }
    player.type("sahinoglu")
    try player.press("Shift-F9")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
        ┌─ History: Ayşe ŞAHİNOĞLU ────────────────────────────────┐
        │               “4” (B Lee)                                │
        │ 30 Oct 09:35  Ayşe ŞAHİNOĞLU changed: phone “4” is now   │
        │               “5” (B Lee)                                │
        │ 30 Oct 09:35  Ayşe ŞAHİNOĞLU changed: phone “5” is now   │
        │               “6” (B Lee)                                │
        │ 30 Oct 09:35  Ayşe ŞAHİNOĞLU changed: phone “6” is now   │
        │               “7” (B Lee)                                │
        │ 30 Oct 09:35  Ayşe ŞAHİNOĞLU changed: phone “7” is now   │
        │               “8” (B Lee)                                │
        │ 11 lines above · Esc goes back                           │
        └──────────────────────────────────────────────────────────┘

         Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("Home")
    #expect(player.line(3) == "│ 30 Oct 09:05  Ayşe ŞAHİNOĞLU registered, Turkey, badge   │")
    try player.press("End")
    #expect(player.line(3) == "│               “4” (B Lee)                                │")
  }
}
