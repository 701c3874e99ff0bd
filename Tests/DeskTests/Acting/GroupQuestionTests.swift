import Registration
import Testing

@testable import Desk

@Suite struct GroupQuestionTests {
  @Test func `many are named before they are marked with who is left out and why`() throws {
    let player = try askedToMark()
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find: tur                                                  1 of 13 delegations
                                                                                 visit
             Delegation       Nominated Arrived Missing          workshop forum center›
        > 1 ┌─ Mark present: Workshop ─────────────────────────────────────────────┐ 0
            │ 1 of 4 people, delegation of Turkey:                                 │
            │ Işıl YILDIRIM.                                                       │
            │                                                                      │
            │ ! Not arrived, and marked all the same: Işıl YILDIRIM.               │
            │                                                                      │
            │ Left out: Mehmet ŞAHİN is marked present already, at 09:35 on 30     │
            │ Oct, recorded by B Lee. Ayşe ŞAHİNOĞLU is marked late already, at    │
            │ 09:35 on 30 Oct, recorded by B Lee. İbrahim ÇAĞLAR is withdrawn.     │
            │ Choose this person alone to bring them back.                         │
            │                                                                      │
            │ > Enter  leaves all as it is                                         │
            │   F2     marks 1 person present                                      │
            └──────────────────────────────────────────────────────────────────────┘

        ────────────────────────────────────────────────────────────────────────────────
             All delegations         16       4      12 ██░░░░░░        3     0      0

         F2 Confirm  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `Enter leaves all as it is`() throws {
    var player = try askedToMark()
    let entries = player.register.entries
    try player.press("Enter")
    #expect(player.message == "Nothing was changed.")
    #expect(player.register.entries == entries)
  }

  @Test func `F2 marks them in one entry that one undo takes back`() throws {
    var player = try askedToMark()
    let before = player.register.breakdown(of: player.register.people)
    try player.press("F2")
    let workshop = try #require(ActivityID("workshop"))
    let marks = try ["Şahin", "Şahinoğlu", "Yıldırım", "Çağlar"].map {
      try player.person($0).marking(at: workshop)?.mark
    }
    #expect(marks == [.present, .late, .present, nil])
    try player.press("Esc Esc F5")
    #expect(player.register.breakdown(of: player.register.people) == before)
  }

  @Test func `badges of all who are missing are handed over at once`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    player.type("ukr")
    try player.press("F8")
    player.type("1")
    try player.press("Enter F2")
    #expect(
      player.line(5) == """
        > 12 Ukraine                  3       3       0 ████████        0     0      0
        """
    )
    #expect(
      player.message
        == "Saved 7: Oksana SHEVCHENKO, Oleh SHAHIN and Yevheniia ZNAMIANSKA arrived at 09:35 | F5 undoes it"
    )
  }

  @Test func `a delegation is withdrawn with one reason`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    player.type("ukr")
    try player.press("F8")
    player.type("6")
    try player.press("Enter")
    player.type("no visa")
    try player.press("Enter F2")
    let reasons = try ["Shevchenko", "Shahin", "Znamianska"].map {
      try player.person($0).standing.reason
    }
    #expect(reasons == ["no visa", "no visa", "no visa"])
  }

  /// Turkey's delegation about to be marked present at the workshop.
  private func askedToMark() throws -> Player {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    player.type("tur")
    try player.press("F8")
    player.type("3")
    try player.press("Enter")
    player.type("2")
    return player
  }
}
