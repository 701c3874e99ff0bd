import Registration
import Testing

@testable import Desk

@Suite struct MinistriesScreenTests {
  @Test func `ministries stand state by state, those with people first, with their own names`()
    throws
  {
    let player = try opened()
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                         11 of 11, all, with people first
            Ministry                   Own name          Short       Nominated Arrived
          ARM  Armenia                                                       1       0 ┃
        >   Ministry of Transport, Co…                   MTCIT               1       0 ┃
          BGR  Bulgaria                                                      2       0 ┃
            State e-Government Agency  Държавна агенция… SEGA                2       0 ┃
          GRC  Greece                                                        2       2 ┃
            Ministry of Digital Polic…                   MinDigital          1       1 ┃
            Ministry of Interior       Υπουργείο Εσωτερ… ΥΠΕΣ                1       1 ┃
          MDA  Moldova                                                       1       0 │
            No ministry given                                                1       0 │
          SRB  Serbia                                                        2       0 │
            Ministry of Public Admini…                   MDULS               2       0 │
          TUR  Turkey                                                        3       2 │
            Ministry of Transport, Ma… Ulaştırma Bakanl… UDHB                1       1 │
        ────────────────────────────────────────────────────────────────────────────────
         Ministry of Transport, Communication and Information Technologies · MTCIT
         own name not known
         Armenia · 1 nominated, 0 arrived
         from the configuration

         Enter Open  F7 Add  F8 Act  F4 Which  F6 Export  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the smallest window keeps names and numbers`() throws {
    let player = try opened(columns: 60, rows: 16)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
        ‹Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                     11 of 11, all, with people first
            Ministry                 Short       Nominated Arrived
          ARM  Armenia                                   1       0 ┃
        >   Ministry of Transport, … MTCIT               1       0 │
          BGR  Bulgaria                                  2       0 │
            State e-Government Agen… SEGA                2       0 │
          GRC  Greece                                    2       2 │
            Ministry of Digital Pol… MinDigital          1       1 │
        ────────────────────────────────────────────────────────────
         Ministry of Transport, Communication and Information Tech…
         own name not known
         Armenia · 1 nominated, 0 arrived

         Enter Open  F7 Add  F8 Act  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `names of every script stand in their columns`() throws {
    var player = try opened(columns: 140, rows: 50)
    for (state, name, own) in Self.otherScripts {
      let code = try #require(AffiliationCode(state))
      let draft = MinistryDraft(affiliation: code, name: name, nativeName: own)
      try player.elsewhere(.addMinistry(draft))
    }
    try player.press("End")
    #expect(
      player.lines(0..<22) == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:35  A Park
         Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
         Find:                                                                                                     18 of 18, all, with people first
            Ministry                                                       Own name                                  Short       Nominated Arrived
          ALB  Albania                                                                                                                   -       -
          + Ministry of Justice                                            Ministria e Drejtësisë                                        -       -
          ARM  Armenia                                                                                                                   1       0
            Ministry of Transport, Communication and Information Technolo…                                           MTCIT               1       0
          + Ministry of Justice                                            Արդարադատության նախարարություն                                -       -
          AZE  Azerbaijan                                                                                                                -       -
          + Ministry of Justice                                            Ədliyyə Nazirliyi                                             -       -
          BGR  Bulgaria                                                                                                                  2       0
            State e-Government Agency                                      Държавна агенция „Електронно управление“  SEGA                2       0
          GEO  Georgia                                                                                                                   -       -
          + Ministry of Justice                                            იუსტიციის სამინისტრო                                          -       -
          GRC  Greece                                                                                                                    2       2
            Ministry of Digital Policy, Telecommunications and Media                                                 MinDigital          1       1
            Ministry of Interior                                           Υπουργείο Εσωτερικών                      ΥΠΕΣ                1       1
          MDA  Moldova                                                                                                                   1       0
            No ministry given                                                                                                            1       0
          + Ministry of Justice                                            Ministerul Justiției                                          -       -
          RUS  Russia                                                                                                                    -       -
        """
    )
    #expect(
      player.lines(22..<36) == """
          + Ministry of Justice                                            Министерство юстиции                                          -       -
          SRB  Serbia                                                                                                                    2       0
            Ministry of Public Administration and Local Self-Government                                              MDULS               2       0
          + Ministry of Justice                                            Министарство правде                                           -       -
          TUR  Turkey                                                                                                                    3       2
            Ministry of Transport, Maritime Affairs and Communications     Ulaştırma Bakanlığı                       UDHB                1       1
            Ministry of Interior                                           İçişleri Bakanlığı                        İB                  1       1
            Ministry of Development                                        Kalkınma Bakanlığı                        KB                  1       0
            No ministry given                                                                                                            -       -
          UKR  Ukraine                                                                                                                   3       0
            State Agency for Electronic Governance                                                                   SAEG                2       0
            Ministry of Justice                                            Міністерство юстиції                      МЮ                  1       0
          KOR  Korea                                                                                                                     2       0
            Ministry of the Interior and Safety                            행정안전부                                MOIS                1       0
        """
    )
    #expect(
      player.lines(36..<50) == """
        >   No ministry given                                                                                                            1       0






        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         People of Korea without a ministry
         1 nominated, 0 arrived



         Enter Open  F7 Add  F8 Act  F4 Which  F6 Export  Esc Back  F3 Go to  F5 Undo  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the smallest window tells the own name below`() throws {
    var player = try opened(columns: 60, rows: 16)
    try player.press("End Up")
    #expect(
      player.lines(4..<14) == """
          UKR  Ukraine                                   3       0 │
            State Agency for Electr… SAEG                2       0 │
            Ministry of Justice      МЮ                  1       0 │
          KOR  Korea                                     2       0 │
        >   Ministry of the Interio… MOIS                1       0 │
            No ministry given                            1       0 ┃
        ────────────────────────────────────────────────────────────
         Ministry of the Interior and Safety · MOIS
         행정안전부
         Korea · 1 nominated, 0 arrived
        """
    )
  }

  private static let otherScripts = [
    ("ALB", "Ministry of Justice", "Ministria e Drejtësisë"),
    ("ARM", "Ministry of Justice", "Արդարադատության նախարարություն"),
    ("AZE", "Ministry of Justice", "Ədliyyə Nazirliyi"),
    ("GEO", "Ministry of Justice", "იუსტიციის სამინისტრო"),
    ("MDA", "Ministry of Justice", "Ministerul Justiției"),
    ("RUS", "Ministry of Justice", "Министерство юстиции"),
    ("SRB", "Ministry of Justice", "Министарство правде"),
  ]

  @Test(
    arguments: [
      ("justice", "ukr.justice"), ("МЮ", "ukr.justice"), ("юстиц", "ukr.justice"),
      ("yustytsii", "ukr.justice"), ("içişleri", "tur.interior"), ("icisleri", "tur.interior"),
      ("tur interior", "tur.interior"), ("ΥΠΕΣ", "grc.interior"), ("행정", "kor.mois"),
      ("ypour", "grc.interior"), ("türkiye kalk", "tur.development"),
    ]
  )
  func `typing finds by any name, in any script, and by state`(typed: String, found: String) throws
  {
    var player = try opened()
    player.type(typed)
    let rows = MinistryRows(.all, typed: typed, in: player.register).rows
    #expect(rows.compactMap(\.ministry).map(\.text) == [found])
    #expect(player.line(2).contains("1 of 11"))
  }

  @Test func `F4 shows those with people only, then those added here only, then all`() throws {
    var player = try opened()
    try player.elsewhere(.addMinistry(try draft("Ministry of the Interior", "TUR")))
    #expect(player.line(2).hasSuffix("12 of 12, all, with people first"))
    try player.press("F4")
    #expect(player.line(2).hasSuffix("11 of 12, with people only"))
    try player.press("F4")
    #expect(player.line(2).hasSuffix("1 of 12, added here only"))
    #expect(
      player.lines(4..<6) == """
          TUR  Turkey                                                        3       2
        > + Ministry of the Interior                                         -       -
        """
    )
    try player.press("Esc")
    #expect(player.line(2).hasSuffix("12 of 12, all, with people first"))
  }

  @Test func `Enter opens the people of the ministry, Esc comes back to it`() throws {
    var player = try opened()
    player.type("interior tur")
    try player.press("Enter")
    #expect(
      player.lines(1..<6) == """
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                           1 of 17   Ministry of Interior, protocol order
          Badge    Name                     State  Ministry             Arrived
          A-010-1  Ayşe ŞAHİNOĞLU           TUR    Interior             09:05

        """
    )
    try player.press("F2 Esc")
    #expect(player.line(2).contains("interior tur"))
    #expect(try player.person("Şahinoğlu").standing.arrival != nil)
  }

  @Test func `people without a ministry have a row of their own`() throws {
    var player = try opened()
    try player.press("F4")
    player.resize(columns: 80, rows: 50)
    let rows = player.screen.split(separator: "\n").filter { $0.contains("No ministry given") }
    #expect(rows.count == 3)
    player.type("nothing like it")
    #expect(player.line(4) == "  No ministry with people matches. F4 shows others, Esc clears.")
    try player.press("Enter")
    #expect(player.message == "No ministry with people matches. F4 shows others, Esc clears.")
  }

  private func opened(columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player.afterFirstMorning(columns: columns, rows: rows)
    try player.goTo(.ministries)
    return player
  }

  private func draft(_ name: String, _ state: String) throws -> MinistryDraft {
    MinistryDraft(affiliation: try #require(AffiliationCode(state)), name: name)
  }
}
