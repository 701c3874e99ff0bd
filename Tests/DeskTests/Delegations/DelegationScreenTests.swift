import Exchange
import Registration
import Testing

@testable import Desk

@Suite struct DelegationScreenTests {
  @Test func `a delegation opens by ministry with who is missing at the top`() throws {
    let player = try opened("tur")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn                     TUR
         Missing: Işıl YILDIRIM
        ────────────────────────────────────────────────────────────────────────────────
         Find:                                                     4 people by ministry

            Badge    Name                  Capacity            Arrived       workshop›
          Ministry of Transport, Maritime Affairs and Communic… ████████  1 of 1 arrived
        >   A-009-2  Mehmet ŞAHİN          head of delegation  09:05          present
          Ministry of Interior                                  ████████  1 of 1 arrived
            A-010-1  Ayşe ŞAHİNOĞLU        delegate            09:05             late
          Ministry of Development                               ░░░░░░░░  0 of 1 arrived
            A-011-7  Işıl YILDIRIM         delegate            ! missing            -
          No ministry given                                               0 of 0 arrived
            A-012-5  İbrahim ÇAĞLAR        expert              withdrawn







         Enter Open  F2 Arrived  F8 Act  F7 New  F4 Group by  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `a wide window shows every activity`() throws {
    let player = try opened("gre", columns: 120, rows: 30)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul                                               Mon 30 Oct 09:35  A Park
         Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
         Greece: 2 nominated, 2 arrived, 0 missing                                                      Hellenic Republic · GRC
         Nobody is missing.
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Find:                                                                                             2 people by ministry
                                                                                                                visit    wrap
            Badge    Name                                  Capacity            Arrived       workshop   forum  center      up
          Ministry of Digital Policy, Telecommunications and Media                                      ████████  1 of 1 arrived
        >   A-004-5  Georgios PAPADOPOULOS · Γεώργιος Παπ… head of delegation  09:05          present       -       -       -
          Ministry of Interior                                                                          ████████  1 of 1 arrived
            A-005-9  Eleftheria MPAKOGIANNI · Ελευθερία Μ… delegate            09:05                -       -       -       -

















         Enter Open  F2 Arrived  F8 Act  F7 New  F4 Group by  Shift-F3 Missing  F6 Export  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the smallest window still says who is missing`() throws {
    let player = try opened("tur", columns: 60, rows: 16)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
         Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn
         Missing: Işıl YILDIRIM
        ────────────────────────────────────────────────────────────
         Find:                                 4 people by ministry

            Badge    Name                  Arrived       workshop›
          Ministry of Transport, Maritim… ████████  1 of 1 arrived ┃
        >   A-009-2  Mehmet ŞAHİN          09:05          present  ┃
          Ministry of Interior            ████████  1 of 1 arrived ┃
            A-010-1  Ayşe ŞAHİNOĞLU        09:05             late  ┃
          Ministry of Development         ░░░░░░░░  0 of 1 arrived │
            A-011-7  Işıl YILDIRIM         ! missing            -  │

         Enter Open  F2 Arrived  F8 Act  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `nobody missing and nobody registered are said in words`() throws {
    #expect(try opened("gre").line(3) == " Nobody is missing.")
    #expect(try opened("alb").line(3) == " Nobody of this delegation is registered.")
  }

  @Test func `many who are missing take a second line, and those without room are counted`() throws
  {
    var player = try Player.afterFirstMorning()
    let turkey = try #require(AffiliationCode("TUR"))
    for number in 1...9 {
      var details = Details(affiliation: turkey)
      details.givenNames = "Delegate"
      details.familyName = "Number\(number)"
      try player.elsewhere(.register(NewParticipant(details: details), hereNow: false))
    }
    try player.goTo(.delegations)
    player.type("tur")
    try player.press("Enter")
    #expect(
      player.lines(2..<7) == """
         Turkey: 12 nominated, 2 arrived, 10 missing, 1 withdrawn                   TUR
         Missing: Işıl YILDIRIM, Delegate NUMBER1, Delegate NUMBER2, Delegate NUMBER3,
         Delegate NUMBER4, Delegate NUMBER5, Delegate NUMBER6 and 3 more
        ────────────────────────────────────────────────────────────────────────────────
         Find:                                                    13 people by ministry
        """
    )
  }

  @Test func `the arrows pass by the headings and stop at the first and last person`() throws {
    var player = try opened("tur")
    try player.press("Up")
    #expect(lit(player) == "A-009-2")
    try player.press("Down Down")
    #expect(lit(player) == "A-011-7")
    try player.press("Home")
    #expect(lit(player) == "A-009-2")
    try player.press("End Down")
    #expect(lit(player) == "A-012-5")
    try player.press("Up")
    #expect(lit(player) == "A-011-7")
  }

  @Test func `F2 hands the badge over and the person is missing no more`() throws {
    var player = try opened("tur")
    try player.press("Down Down F2")
    #expect(
      player.lines(2..<4) == """
         Turkey: 3 nominated, 3 arrived, 0 missing, 1 withdrawn                     TUR
         Nobody is missing.
        """
    )
    #expect(player.message == "Saved 7: Işıl YILDIRIM arrived at 09:35 | F5 undoes it")
  }

  @Test func `typing finds a person of the delegation in another spelling`() throws {
    var player = try opened("tur")
    player.type("yildirim")
    #expect(
      player.lines(5..<10) == """
         Find: yildirim                                            1 person by ministry

            Badge    Name                  Capacity            Arrived       workshop›
          Ministry of Development                               ░░░░░░░░  0 of 1 arrived
        >   A-011-7  Işıl YILDIRIM         delegate            ! missing            -
        """
    )
    try player.press("Esc")
    #expect(player.line(5).hasSuffix("4 people by ministry"))
    try player.press("Esc")
    #expect(player.line(2).hasSuffix("delegations"))
  }

  @Test func `F4 parts the delegation by level, with a bar for each`() throws {
    for (columns, rows) in [(60, 16), (80, 24), (140, 50)] {
      var player = try opened("tur", columns: columns, rows: rows)
      let local = try player.person("Şahinoğlu")
      try player.elsewhere(
        .amend(local.id, [FieldChange(.level, was: "national", now: "local")])
      )
      try player.press("F4")
      switch columns {
      case 60:
        #expect(
          player.screen == """
             Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
             Participants│Check-in│Matrix│Delegations│Programme›
             Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn
             Missing: Işıl YILDIRIM
            ────────────────────────────────────────────────────────────
             Find:                                    4 people by level

                Badge    Name                  Arrived       workshop›
              National level                    ████░░░░  1 of 2 arrived
            >   A-009-2  Mehmet ŞAHİN          09:05          present
                A-011-7  Işıl YILDIRIM         ! missing            -
                A-012-5  İbrahim ÇAĞLAR        withdrawn
              Local level                       ████████  1 of 1 arrived
                A-010-1  Ayşe ŞAHİNOĞLU        09:05             late

             Enter Open  F2 Arrived  F8 Act  F1 Help  F9 All  F10 Quit
            """
        )
      case 80:
        #expect(
          player.screen == """
             Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
             Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
             Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn                     TUR
             Missing: Işıl YILDIRIM
            ────────────────────────────────────────────────────────────────────────────────
             Find:                                                        4 people by level

                Badge    Name                  Capacity            Arrived       workshop›
              National level                                        ████░░░░  1 of 2 arrived
            >   A-009-2  Mehmet ŞAHİN          head of delegation  09:05          present
                A-011-7  Işıl YILDIRIM         delegate            ! missing            -
                A-012-5  İbrahim ÇAĞLAR        expert              withdrawn
              Local level                                           ████████  1 of 1 arrived
                A-010-1  Ayşe ŞAHİNOĞLU        delegate            09:05             late









             Enter Open  F2 Arrived  F8 Act  F7 New  F4 Group by  F1 Help  F9 All  F10 Quit
            """
        )
      default:
        #expect(
          player.screen == """
             Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:35  A Park
             Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
             Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn                                                            Republic of Turkey · TUR
             Missing: Işıl YILDIRIM
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
             Find:                                                                                                                    4 people by level
                                                                                                                                        visit    wrap
                Badge    Name                                                      Capacity            Arrived       workshop   forum  center      up
              National level                                                                                                    ████░░░░  1 of 2 arrived
            >   A-009-2  Mehmet ŞAHİN                                              head of delegation  09:05          present       -       -       -
                A-011-7  Işıl YILDIRIM                                             delegate            ! missing            -       -       -       -
                A-012-5  İbrahim ÇAĞLAR                                            expert              withdrawn
              Local level                                                                                                       ████████  1 of 1 arrived
                A-010-1  Ayşe ŞAHİNOĞLU                                            delegate            09:05             late       -       -       -



































             Enter Open  F2 Arrived  F8 Act  F7 New  F4 Group by  Shift-F3 Missing  F6 Export  Esc Back  F3 Go to  F5 Undo  F1 Help  F9 All  F10 Quit
            """
        )
      }
    }
  }

  @Test func `only the missing are shown and exported, and the counts are said`() throws {
    var player = try opened("tur")
    try player.press("Shift-F3")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn                     TUR
         Missing: Işıl YILDIRIM
        ────────────────────────────────────────────────────────────────────────────────
         Find:                                                    1 missing by ministry

            Badge    Name                  Capacity            Arrived       workshop›
          Ministry of Development                               ░░░░░░░░  0 of 1 arrived
        >   A-011-7  Işıl YILDIRIM         delegate            ! missing            -












         Turkey: 3 nominated, 2 arrived, 1 missing, 1 withdrawn.
         Enter Open  F2 Arrived  F8 Act  F7 New  F4 Group by  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("nothing was exported")
      return
    }
    #expect(order.choice.shown?.rows == .people([try player.person("Yıldırım").id]))
    #expect(order.choice.shown?.words == "Turkey, not arrived")
    try player.press("Esc Esc")
    #expect(player.line(5).hasSuffix("4 people by ministry"))
  }

  @Test func `Enter goes to the lit person`() throws {
    var player = try opened("tur")
    try player.press("Down Enter")
    #expect(player.line(2).hasPrefix(" Find: "))
    #expect(player.line(13).hasPrefix("> A-010-1  Ayşe ŞAHİNOĞLU"))
  }

  @Test func `F6 exports the people of the delegation`() throws {
    var player = try opened("gre")
    try player.press("F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("no file was asked for")
      return
    }
    let people = [try player.person("Papadopoulos").id, try player.person("Mpakogianni").id]
    var choice = ExportChoice(
      .participants,
      columns: [
        "badge", "given_names", "family_name", "native_name", "capacity", "ministry", "status",
        "arrived_at",
      ] + (player.register.programme?.activities ?? []).map(\.id.text)
    )
    choice.shown = .init(.people(people), words: "Greece")
    #expect(
      order == ExportOrder(choice, file: "korea-bsec-2017-participants-20171030-0935.csv")
    )
  }

  /// The delegation that what is typed finds, opened after the first morning.
  private func opened(_ typed: String, columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player.afterFirstMorning(columns: columns, rows: rows)
    try player.goTo(.delegations)
    player.type(typed)
    try player.press("Enter")
    return player
  }

  /// The badge in the lit row.
  private func lit(_ player: Player) -> String {
    let row = (0..<24).map(player.line).first { $0.hasPrefix(">") } ?? ""
    return String(row.dropFirst(4).prefix(7))
  }
}
