import Exchange
import Registration
import Testing

@testable import Desk

@Suite struct DelegationsScreenTests {
  @Test func `the first question of protocol is answered without typing`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                     13 of 13 delegations
                                                                                 visit
             Delegation       Nominated Arrived Missing          workshop forum center›
        >  1 Albania                  0       0       0                 0     0      0
           2 Armenia                  1       0       1 ░░░░░░░░        0     0      0
           3 Azerbaijan               0       0       0                 0     0      0
           4 Bulgaria                 2       0       2 ░░░░░░░░        0     0      0
           5 Georgia                  0       0       0                 0     0      0
           6 Greece                   2       2       0 ████████        1     0      0
           7 Moldova                  1       0       1 ░░░░░░░░        0     0      0
           8 Romania                  0       0       0                 0     0      0
           9 Russia                   0       0       0                 0     0      0
          10 Serbia                   2       0       2 ░░░░░░░░        0     0      0
          11 Turkey                   3       2       1 █████░░░        2     0      0
          12 Ukraine                  3       0       3 ░░░░░░░░        0     0      0
          13 Korea                    2       0       2 ░░░░░░░░        0     0      0


        ────────────────────────────────────────────────────────────────────────────────
             All delegations         16       4      12 ██░░░░░░        3     0      0

         Enter Open  F8 Act  F7 New  F6 Export  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `a wide window shows every activity and longer names`() throws {
    var player = try Player.afterFirstMorning(columns: 120, rows: 30)
    try player.goTo(.delegations)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul                                               Mon 30 Oct 09:35  A Park
         Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
         Find:                                                                                             13 of 13 delegations
                                                                                           visit wrap
             Delegation                 Nominated Arrived Missing          workshop forum center   up
        >  1 Albania                            0       0       0                 0     0      0    0
           2 Armenia                            1       0       1 ░░░░░░░░        0     0      0    0
           3 Azerbaijan                         0       0       0                 0     0      0    0
           4 Bulgaria                           2       0       2 ░░░░░░░░        0     0      0    0
           5 Georgia                            0       0       0                 0     0      0    0
           6 Greece                             2       2       0 ████████        1     0      0    0
           7 Moldova                            1       0       1 ░░░░░░░░        0     0      0    0
           8 Romania                            0       0       0                 0     0      0    0
           9 Russia                             0       0       0                 0     0      0    0
          10 Serbia                             2       0       2 ░░░░░░░░        0     0      0    0
          11 Turkey                             3       2       1 █████░░░        2     0      0    0
          12 Ukraine                            3       0       3 ░░░░░░░░        0     0      0    0
          13 Korea                              2       0       2 ░░░░░░░░        0     0      0    0








        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
             All delegations                   16       4      12 ██░░░░░░        3     0      0    0

         Enter Open  F8 Act  F7 New  F6 Export  Esc Back  F3 Go to  F5 Undo  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the smallest window keeps the numbers of every delegation`() throws {
    var player = try Player.afterFirstMorning(columns: 60, rows: 16)
    try player.goTo(.delegations)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
         Find:                                 13 of 13 delegations

             Delegation       Nominated Arrived Missing
        >  1 Albania                  0       0       0            ┃
           2 Armenia                  1       0       1 ░░░░░░░░   ┃
           3 Azerbaijan               0       0       0            ┃
           4 Bulgaria                 2       0       2 ░░░░░░░░   │
           5 Georgia                  0       0       0            │
           6 Greece                   2       2       0 ████████   │
           7 Moldova                  1       0       1 ░░░░░░░░   │
        ────────────────────────────────────────────────────────────
             All delegations         16       4      12 ██░░░░░░

         Enter Open  F8 Act  F7 New  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("Right")
    #expect(player.message == "The window is too narrow for activities.")
  }

  @Test func `Right shows further activities until the last one is shown`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    try player.press("Right")
    #expect(
      player.lines(3..<7) == """
                                                                        visit wrap
             Delegation       Nominated Arrived Missing         ‹forum center   up
        >  1 Albania                  0       0       0              0      0    0
           2 Armenia                  1       0       1 ░░░░░░░░     0      0    0
        """
    )
    try player.press("Right")
    #expect(player.message == "The last activity is shown.")
    try player.press("Left Left")
    #expect(player.message == "The first activity is shown.")
  }

  @Test(
    arguments: [
      ("ukr", "12 Ukraine"), ("türki", "11 Turkey"), ("ελλ", " 6 Greece"),
      ("republic of k", "13 Korea"),
    ]
  )
  func `typing finds a delegation by code, name and own name`(typed: String, found: String) throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    player.type(typed)
    #expect(player.line(5).prefix(5 + found.count - 3) == "> \(found)")
    #expect(player.line(2).hasSuffix("1 of 13 delegations"))
    #expect(player.line(6) == "")
  }

  @Test func `a delegation that nobody is called says so and offers nothing`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    player.type("xyz")
    #expect(player.line(5) == "  No delegation has that name. Esc clears the filter.")
    try player.press("Enter")
    #expect(player.message == "No delegation has that name; Esc clears the filter.")
    try player.press("Esc")
    #expect(player.line(2).hasSuffix("13 of 13 delegations"))
    try player.press("Esc")
    #expect(player.message == "There is no filter to clear; F3 goes to another screen.")
  }

  @Test func `what others write shows at once and the lit delegation stays lit`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    try player.press("Down Down Down")
    try player.elsewhere(.arrive([player.person("Zhelyazkova").id], at: nil))
    #expect(
      player.line(8) == """
        >  4 Bulgaria                 2       1       1 ████░░░░        0     0      0
        """
    )
  }

  @Test func `F6 proposes the list of delegations`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    try player.press("F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("no file was asked for")
      return
    }
    let activities = (player.register.programme?.activities ?? []).map(\.id.text)
    let choice = ExportChoice(
      .delegations,
      columns: ["order", "state", "state_name", "nominated", "arrived", "missing"] + activities
    )
    #expect(order == ExportOrder(choice, file: "korea-bsec-2017-delegations-20171030-0935.csv"))
  }

  @Test func `only the delegations that are shown are written to a file`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.delegations)
    player.type("al")
    try player.press("F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("nothing was exported")
      return
    }
    #expect(order.choice.shown?.rows == .delegations([AffiliationCode("ALB")].compactMap(\.self)))
    #expect(order.choice.shown?.words == "“al”")
  }

  @Test func `whoever was there and withdrew since stands beside the number`() throws {
    var player = try Player.afterFirstMorning()
    try player.elsewhere(.withdraw([player.person("Papadopoulos").id], reason: "recalled"))
    try player.goTo(.delegations)
    player.type("greece")
    #expect(
      player.line(5)
        == ">  6 Greece                   1       1       0 ████████      0+1     0      0"
    )
  }
}
