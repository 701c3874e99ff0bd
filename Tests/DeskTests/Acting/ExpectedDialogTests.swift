import Registration
import Testing

@testable import Desk

@Suite struct ExpectedDialogTests {
  @Test(arguments: [(60, 16), (80, 24), (140, 50)])
  func `the activities are ticked for a whole delegation`(columns: Int, rows: Int) throws {
    var player = try opened(columns: columns, rows: rows)
    try player.press("Down Down Down Down Space")
    switch columns {
    case 60:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
           Participants│Check-in│Matrix│Delegations│Programme›
          ┌─ Expected at ────────────────────────────────────────────┐
          │ The delegation of Turkey: 3 people                       │
          │                                                          │
          │   [x] Workshop                      Mon 30 Oct  3 of 3 ┃ │
          │   [x] Global Forum on e-Government  Tue 31 Oct  3 of 3 ┃ │
          │   [x]   Why do we need e-Governme…  Tue 31 Oct  3 of 3 ┃ │
          │   [x]   Future of the e-Government  Tue 31 Oct  3 of 3 ┃ │
          │ > [ ] Visit to the Ubiquitous Int…  Wed 1 Nov   0 of 3 │ │
          │                                                          │
          │ F2 changes 3 people.                                     │
          │ Space ticks · F2 writes it · F4 nobody else · Esc goes … │
          └──────────────────────────────────────────────────────────┘

           F2 Confirm  Enter Choose  F1 Help  F9 All  F10 Quit
          """
      )
    case 80:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
           Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
           Find: tur                                                  1 of 13 delegations
            ┌─ Expected at ────────────────────────────────────────────────────────────┐
            │ The delegation of Turkey: 3 people                                       │
          > │                                                                          │
            │   [x] Workshop                                        Mon 30 Oct  3 of 3 │
            │   [x] Global Forum on e-Government                    Tue 31 Oct  3 of 3 │
            │   [x]   Why do we need e-Government?                  Tue 31 Oct  3 of 3 │
            │   [x]   Future of the e-Government                    Tue 31 Oct  3 of 3 │
            │ > [ ] Visit to the Ubiquitous Integrated Center       Wed 1 Nov   0 of 3 │
            │   [x] Wrap-up meeting                                 Fri 3 Nov   3 of 3 │
            │                                                                          │
            │                                                                          │
            │                                                                          │
            │                                                                          │
            │                                                                          │
            │                                                                          │
            │ F2 changes 3 people.                                                     │
            │ Space ticks · F2 writes it · F4 nobody else · Esc goes back              │
          ─ └──────────────────────────────────────────────────────────────────────────┘ ─
               All delegations         16       4      12 ██░░░░░░        3     0      0

           F2 Confirm  Enter Choose  F4 Nobody else  Esc Back  F1 Help  F9 All  F10 Quit
          """
      )
    default:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:35  A Park
           Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
           Find: tur                                                                                                              1 of 13 delegations
                                                                                             visit wrap
               Delegation                 Nominated Arrived Missing          workshop forum center   up
          > 11 Turkey                             3       2       1 █████░░░        2     0      0    0










                                          ┌─ Expected at ────────────────────────────────────────────────────────────┐
                                          │ The delegation of Turkey: 3 people                                       │
                                          │                                                                          │
                                          │   [x] Workshop                                        Mon 30 Oct  3 of 3 │
                                          │   [x] Global Forum on e-Government                    Tue 31 Oct  3 of 3 │
                                          │   [x]   Why do we need e-Government?                  Tue 31 Oct  3 of 3 │
                                          │   [x]   Future of the e-Government                    Tue 31 Oct  3 of 3 │
                                          │ > [ ] Visit to the Ubiquitous Integrated Center       Wed 1 Nov   0 of 3 │
                                          │   [x] Wrap-up meeting                                 Fri 3 Nov   3 of 3 │
                                          │                                                                          │
                                          │                                                                          │
                                          │                                                                          │
                                          │                                                                          │
                                          │                                                                          │
                                          │                                                                          │
                                          │ F2 changes 3 people.                                                     │
                                          │ Space ticks · F2 writes it · F4 nobody else · Esc goes back              │
                                          └──────────────────────────────────────────────────────────────────────────┘












          ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
               All delegations                   16       4      12 ██░░░░░░        3     0      0    0

           F2 Confirm  Enter Choose  F4 Nobody else  Esc Back  F1 Help  F9 All  F10 Quit
          """
      )
    }
  }

  @Test func `one entry changes them all, and one undo takes it back`() throws {
    var player = try opened()
    let visit = try #require(ActivityID("visit-center"))
    let before = player.register.people.map(\.expected)
    try player.press("Down Down Down Down Space F2")
    #expect(
      player.message
        == "Saved 7: Mehmet ŞAHİN, Ayşe ŞAHİNOĞLU and Işıl YILDIRIM no longer expected at Visit to the Ubiquitous Integrated Center | F5 undoes it"
    )
    let turks = player.register.people.filter { $0.details.affiliation.text == "TUR" }
    #expect(turks.map { player.register.isExpected($0, at: visit) } == [false, false, false, true])
    try player.press("F5")
    #expect(player.register.people.map(\.expected) == before)
  }

  @Test func `Space goes from some to all, to none, and back to what was there`() throws {
    var player = try opened()
    let ticks = { (player: Player) in
      player.screen.split(separator: "\n").filter { $0.contains("] Workshop") }
        .map { String($0.drop { $0 != "[" }.prefix(3)) }
    }
    #expect(ticks(player) == ["[x]"])
    try player.press("Space")
    #expect(ticks(player) == ["[ ]"])
    try player.press("Space F2")
    #expect(ticks(player) == ["[x]"])
    #expect(player.message == "Nothing is changed yet; Space ticks the lit activity.")
    try player.elsewhere(.expect([player.person("Şahin").id], at: []))
    #expect(ticks(player) == ["[-]"])
    var seen: [[String]] = []
    for _ in 0..<3 {
      try player.press("Space")
      seen.append(ticks(player))
    }
    #expect(seen == [["[x]"], ["[ ]"], ["[-]"]])
  }

  @Test func `nobody else is expected, after a question`() throws {
    var player = try opened()
    try player.press("F4")
    #expect(
      player.lines(7..<16) == """
          │   [x] Global Forum on e-Government                    Tue 31 Oct  3 of 3 │
          │ ┌─ Nobody else: Workshop ──────────────────────────────────────────────┐ │
          │ │ The delegation of Turkey: 3 expected there.                          │ │
          │ │ 13 others are expected there now, and will not be any more.          │ │
          │ │                                                                      │ │
          │ │ > Enter  leaves all as it is                                         │ │
          │ │   F2     expects these 3 and nobody else                             │ │
          │ └──────────────────────────────────────────────────────────────────────┘ │
          │                                                                          │
        """
    )
    try player.press("F2")
    let workshop = try #require(ActivityID("workshop"))
    let expected = player.register.people.filter {
      !$0.standing.status.isOut && player.register.isExpected($0, at: workshop)
    }
    #expect(expected.map(\.details.familyName) == ["Şahin", "Şahinoğlu", "Yıldırım"])
  }

  /// Of the delegation of Turkey.
  private func opened(columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player.afterFirstMorning(columns: columns, rows: rows)
    try player.goTo(.delegations)
    player.type("tur")
    try player.press("F8 End Enter")
    return player
  }
}
