import Exchange
import Registration
import Testing

@testable import Desk

@Suite struct JournalScreenTests {
  @Test func `entries stand newest first with who did what when`() throws {
    let player = try opened()
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                           6 of 6 entries
          No.  When          By          What
        >   6  30 Oct 09:35  B Lee       Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traf…
            5  30 Oct 09:35  B Lee       Mehmet ŞAHİN and Georgios PAPADOPOULOS present…
            4  30 Oct 09:35  B Lee       İbrahim ÇAĞLAR withdrawn: illness
            3  30 Oct 09:05  B Lee       Mehmet ŞAHİN, Ayşe ŞAHİNOĞLU and 2 others arri…
            2  30 Oct 09:05  A Park      import of nominations.csv: 17 registered
            1  30 Oct 09:05  A Park      adopted the programme Korea-BSEC ICT Cooperati…









        ────────────────────────────────────────────────────────────────────────────────
         Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traffic)


         Enter Open  F8 Undo entry  F6 Export  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `a wide window shows whole sentences`() throws {
    let player = try opened(columns: 120, rows: 30)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul                                               Mon 30 Oct 09:35  A Park
         Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
         Find:                                                                                                   6 of 6 entries
          No.  When          By          What
        >   6  30 Oct 09:35  B Lee       Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traffic)
            5  30 Oct 09:35  B Lee       Mehmet ŞAHİN and Georgios PAPADOPOULOS present at Workshop at 09:35
            4  30 Oct 09:35  B Lee       İbrahim ÇAĞLAR withdrawn: illness
            3  30 Oct 09:05  B Lee       Mehmet ŞAHİN, Ayşe ŞAHİNOĞLU and 2 others arrived at 09:05
            2  30 Oct 09:05  A Park      import of nominations.csv: 17 registered
            1  30 Oct 09:05  A Park      adopted the programme Korea-BSEC ICT Cooperation Program 2017















        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traffic)


         Enter Open  F8 Undo entry  F6 Export  Esc Back  F3 Go to  F5 Undo  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the smallest window shows the lit sentence whole below`() throws {
    let player = try opened(columns: 60, rows: 16)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
        ‹Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                       6 of 6 entries
          No.  When          By          What
        >   6  30 Oct 09:35  B Lee       Ayşe ŞAHİNOĞLU late at Wor…
            5  30 Oct 09:35  B Lee       Mehmet ŞAHİN and Georgios …
            4  30 Oct 09:35  B Lee       İbrahim ÇAĞLAR withdrawn: …
            3  30 Oct 09:05  B Lee       Mehmet ŞAHİN, Ayşe ŞAHİNOĞ…
            2  30 Oct 09:05  A Park      import of nominations.csv:…
            1  30 Oct 09:05  A Park      adopted the programme Kore…

        ────────────────────────────────────────────────────────────
         Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traffic)


         Enter Open  F8 Undo entry  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test(arguments: [
    ("illness", ["4"]), ("sahin late", ["6"]), ("b lee arrived", ["3"]),
    ("SAHIN", ["6", "5", "3"]),
  ])
  func `typing finds entries by their words in any capitals`(typed: String, found: [String]) throws
  {
    var player = try opened()
    player.type(typed)
    #expect(numbers(in: player) == found)
  }

  @Test func `Enter shows an entry's facts and whether it stands`() throws {
    var player = try opened()
    try player.press("Down Enter")
    #expect(
      player.lines(2..<8) == """
         Find:                                                           6 of 6 entries
         ┌─ Entry 5 ──────────────────────────────────────────────────────────────────┐
         │ Mon 30 Oct 09:35, B Lee, desk A-k3f9qz                                     │
         │ It stands.                                                                 │
         │                                                                            │
         │ Mehmet ŞAHİN present at Workshop at 09:35                                  │
        """
    )
  }

  @Test func `F8 takes back anybody's entry, and both say so`() throws {
    var player = try opened()
    try player.press("Down F8")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                           6 of 6 entries
          No.  When          By          What
            6  30 Oct 09:35  B Lee       Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traf…
        >   5  30 Oct 09:35  B Lee       Mehmet ŞAHİN and Georgios PAPADOPOULOS present…
            4  30 Oct 09:35  B Lee       İbrahim ÇAĞLAR withdrawn: illness
            3  30 Oct 09:05  B Lee       Mehmet ŞAHİN, Ayşe ŞAHİNOĞLU and 2 others arri…
            ┌─ Take back entry 5 ──────────────────────────────────────────────────┐
            │ Recorded by B Lee, 30 Oct 09:35:                                     │ ti…
            │                                                                      │
            │ Mehmet ŞAHİN and Georgios PAPADOPOULOS present at Workshop at 09:35  │
            │                                                                      │
            │ > Enter  leaves all as it is                                         │
            │   F2     takes it back, by a further entry                           │
            └──────────────────────────────────────────────────────────────────────┘



        ────────────────────────────────────────────────────────────────────────────────
         Mehmet ŞAHİN and Georgios PAPADOPOULOS present at Workshop at 09:35


         F2 Confirm  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("F2")
    #expect(
      player.lines(4..<7) == """
            7  30 Oct 09:35  A Park      undid: Mehmet ŞAHİN and Georgios PAPADOPOULOS …
            6  30 Oct 09:35  B Lee       Ayşe ŞAHİNOĞLU late at Workshop at 09:35 (traf…
        >   5  30 Oct 09:35  B Lee       (undone) Mehmet ŞAHİN and Georgios PAPADOPOULO…
        """
    )
    #expect(
      player.message
        == "Saved 7: undid: Mehmet ŞAHİN and Georgios PAPADOPOULOS present at Workshop at 09:35 | Shift-F5 does it again"
    )
    try player.press("Enter")
    #expect(
      player.lines(4..<6) == """
         │ Mon 30 Oct 09:35, B Lee, desk A-k3f9qz                                     │
         │ undone by A Park at 09:35, entry 7                                         │
        """
    )
  }

  @Test func `an entry that later ones stand on says which and is left alone`() throws {
    var player = try opened()
    try player.elsewhere(.depart([player.person("Şahin").id], at: nil), by: "C Yoon")
    try player.press("Home Down Down Down Down F8")
    #expect(
      player.message
        == "This cannot be taken back by itself any more: Mehmet ŞAHİN departed at 09:35 (C Yoon, 09:35)."
    )
    #expect(player.register.entries.count == 7)
  }

  @Test func `the lit entry stays lit when others write`() throws {
    var player = try opened()
    try player.press("Down")
    try player.elsewhere(.arrive([player.person("Kang").id], at: nil))
    #expect(player.line(6).hasPrefix(">   5 "))
  }

  @Test func `no entry with these words says so`() throws {
    var player = try opened()
    player.type("zzz")
    #expect(player.line(4) == "  No entry has these words. Esc clears the filter.")
    try player.press("F8")
    #expect(player.message == "No entry has these words; Esc clears the filter.")
  }

  @Test func `what is typed finds a person in any script, a badge, a desk`() throws {
    var player = try opened()
    try player.elsewhere(.arrive([player.person("Shahin").id], at: nil))
    for (typed, found) in [
      ("Шагін arrived", ["7", "3"]), ("A-010", ["6", "3", "2"]), ("k3f9qz illness", ["4"]),
      ("workshop sahinoglu", ["6"]), ("şahınoğlu", ["6", "3"]),
    ] {
      player.type(typed)
      #expect(numbers(in: player) == found, "\(typed)")
      try player.press("Esc")
    }
  }

  @Test func `after an entry was taken back it stays lit; Enter at the question changes nothing`()
    throws
  {
    var player = try opened()
    try player.press("Down F8 Enter")
    #expect(player.message == "Nothing was changed.")
    #expect(player.register.entries.count == 6)
    try player.press("F8 F2")
    #expect(player.line(6).hasPrefix(">   5 "))
    try player.press("F8")
    #expect(player.message == "This entry was undone already.")
  }

  @Test func `the history of the person whom the lit entry is about is one key away`() throws {
    var player = try opened()
    try player.press("Shift-F9")
    #expect(player.screen.contains("─ History: Ayşe ŞAHİNOĞLU ─"))
    try player.press("Esc Down Shift-F9")
    #expect(
      player.message == "This entry is about 2 people; choose an entry about one of them."
    )
    try player.press("End Shift-F9")
    #expect(player.message == "This entry is about no one person.")
  }

  @Test func `only the entries that are found are written to a file`() throws {
    var player = try opened()
    player.type("sahin")
    try player.press("F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("nothing was exported")
      return
    }
    #expect(order.choice.list == .entries)
    #expect(order.choice.columns == ["n", "at", "by", "what"])
    #expect(order.choice.shown?.words == "“sahin”")
    guard case .entries(let entries) = order.choice.shown?.rows else {
      Issue.record("not what is shown")
      return
    }
    #expect(entries.map(\.number) == [6, 5, 3])
  }

  private func numbers(in player: Player) -> [String] {
    (4..<18).map { player.line($0).dropFirst(2).prefix(3) }
      .map { $0.filter(\.isNumber) }.filter { !$0.isEmpty }
  }

  private func opened(columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player.afterFirstMorning(columns: columns, rows: rows)
    try player.goTo(.journal)
    return player
  }

  @Test func `an entry that is undone does not offer to undo it again`() throws {
    var player = try Player()
    try player.press("Down F2 F5 F3 7 Down Enter")
    #expect(player.screen.contains("undone by A Park"))
    #expect(!player.screen.contains("F8 undoes the entry"))
    #expect(player.screen.contains("│ Esc goes back"))
  }
}
