import Registration
import Testing

@testable import Desk

@Suite struct ActDialogTests {
  @Test func `F8 lists what can be done to a person and why not`() throws {
    var player = try Player.afterFirstMorning()
    player.type("yildirim")
    try player.press("F8")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find: yildirim                                      1 of 17   best match first
         ┌─ Act ──────────────────────────────────────────────────────────────────────┐
         │ Işıl YILDIRIM                                    Tab: delegation of Turkey │
         │ Republic of Turkey, Ministry of Development                                │
         │                                                                            │
         │ > 0  Nothing: go back                                                      │
         │   1  Arrived: the badge is handed over                                     │
         │   2  Departed                           Işıl YILDIRIM has not arrived. Re… │
         │   3  Mark ‹ present › at an activity                                       │
         │   4  Nomination confirmed                                                  │
         │   5  No-show: did not come                                                 │
         │   6  Withdraw, with a reason                                               │
         │   7  Reinstate                          Işıl YILDIRIM is nominated: only … │
         │   8  Substitute: another comes instead                                     │
         │   9  Merge with another record                                             │
         │      Expected at: the activities                                           │
         │                                                                            │
         │ Number, then Enter · Left Right: the mark · Esc: back                      │
         └────────────────────────────────────────────────────────────────────────────┘
          workshop expected · forum expected · visit-center expected · wrap-up expected

         Enter Choose  Tab Others  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `nothing is lit at first so that Enter changes nothing`() throws {
    var player = try acting(on: "yildirim")
    let entries = player.register.entries
    try player.press("Enter")
    #expect(player.register.entries == entries)
    #expect(player.line(2).hasPrefix(" Find: yildirim"))
  }

  @Test func `a number lights and Enter does`() throws {
    var player = try acting(on: "sahinoglu")
    player.type("2")
    #expect(try player.person("Şahinoğlu").standing.status == .arrived)
    try player.press("Enter")
    #expect(try player.person("Şahinoğlu").standing.status == .departed)
    #expect(player.message == "Saved 7: Ayşe ŞAHİNOĞLU departed at 09:35 | F5 undoes it")
  }

  @Test func `what cannot be done says why and the dialog stays`() throws {
    var player = try acting(on: "yildirim")
    player.type("2")
    try player.press("Enter")
    #expect(player.message == "Işıl YILDIRIM has not arrived. Record the arrival first.")
    player.type("5")
    try player.press("Enter")
    #expect(try player.person("Yıldırım").standing.status == .noShow)
  }

  @Test func `a mark is chosen with the arrows and the activity by its number`() throws {
    var player = try acting(on: "yildirim")
    try player.press("Right Right Enter")
    player.type("2")
    player.type("dentist")
    try player.press("Enter")
    let workshop = try #require(ActivityID("workshop"))
    #expect(try player.person("Yıldırım").marking(at: workshop)?.mark == .excused)
    #expect(player.message == "Saved 7: Işıl YILDIRIM excused at Workshop (dentist) | F5 undoes it")
  }

  @Test func `a withdrawal needs a reason and keeps what was typed when refused`() throws {
    var player = try acting(on: "yildirim")
    player.type("6")
    try player.press("Enter Enter")
    #expect(player.message == "A reason is needed.")
    player.type("urgent duty")
    player.failure = "the disk is full"
    try player.press("Enter")
    #expect(
      player.lines(8..<16) == """
            ┌─ Withdraw: Işıl YILDIRIM ────────────────────────────────────────────┐
            │ Type why, then Enter records the withdrawal; the record stays, and   │
            │ F5 undoes it.                                                        │
            │                                                                      │
            │ Reason * urgent duty                                                 │
            │                                                                      │
            │ Enter records it · Esc goes back                                     │
            └──────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Enter")
    let standing = try player.person("Yıldırım").standing
    #expect(standing.status == .withdrawn && standing.reason == "urgent duty")
  }

  @Test func `somebody withdrawn is reinstated with or without a reason`() throws {
    var player = try acting(on: "caglar")
    player.type("7")
    try player.press("Enter F2")
    #expect(try player.person("Çağlar").standing.status == .nominated)
  }

  @Test func `substitute opens the form of the one who comes instead`() throws {
    var player = try acting(on: "yildirim")
    player.type("8")
    try player.press("Enter")
    #expect(player.line(2) == " Takes the place of Işıl YILDIRIM")
  }

  @Test func `two records become one after a look at both`() throws {
    var player = try acting(on: "sahinoglu")
    player.type("9")
    try player.press("Enter")
    player.type("mehmet")
    try player.press("Enter F2")
    #expect(try player.person("Şahinoğlu").standing.status == .merged)
  }

  @Test func `Tab turns from the person to the delegation and to those shown`() throws {
    var player = try acting(on: "sahinoglu")
    try player.press("Tab")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find: sahinoglu                                     1 of 17   best match first
         ┌─ Act ──────────────────────────────────────────────────────────────────────┐
         │ The delegation of Turkey                   Tab: people shown (“sahinoglu”) │
         │ 3 nominated, 2 arrived, 1 missing                                          │
         │                                                                            │
         │ > 0  Nothing: go back                                                      │
         │   1  Arrived: the badge is handed over  1 person                           │
         │   2  Departed                           2 people                           │
         │   3  Mark ‹ present › at an activity                                       │
         │   4  Nomination confirmed               1 person                           │
         │   5  No-show: did not come              1 person                           │
         │   6  Withdraw, with a reason            3 people                           │
         │      Expected at: the activities                                           │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │                                                                            │
         │ Number, then Enter · Left Right: the mark · Esc: back                      │
         └────────────────────────────────────────────────────────────────────────────┘
          workshop late    09:35 (traffic) · forum expected · visit-center expected · …

         Enter Choose  Tab Others  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("Tab")
    #expect(
      player.lines(4..<6) == """
         │ The people shown (“sahinoglu”)                         Tab: Ayşe ŞAHİNOĞLU │
         │ 1 nominated, 1 arrived, 0 missing                                          │
        """
    )
    try player.press("Tab")
    #expect(
      player.lines(4..<6) == """
         │ Ayşe ŞAHİNOĞLU                                   Tab: delegation of Turkey │
         │ Republic of Turkey, Ministry of Interior                                   │
        """
    )
  }

  @Test func `without a journal to write to every deed says why`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    player.readOnly = "The journal is damaged; nothing can be saved."
    try player.press("F8")
    #expect(player.message == "The journal is damaged; nothing can be saved.")
  }

  /// After the first morning, with the act dialog open on the one that what is typed finds first.
  private func acting(on typed: String) throws -> Player {
    var player = try Player.afterFirstMorning()
    player.type(typed)
    try player.press("F8")
    return player
  }
}
