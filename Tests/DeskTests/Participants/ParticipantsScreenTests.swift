import Registration
import Testing

@testable import Desk

@Suite struct ParticipantsScreenTests {
  @Test func `opens with everyone in protocol order and nobody lit`() throws {
    let player = try Player()
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                17 of 17   protocol order
          Badge    Name                     State  Ministry             Arrived
          A-001-3  Hayk VARDANYAN · Հայկ Վ… ARM    Transport, Communic… -              ┃
          A-002-1  Desislava ZHELYAZKOVA ·… BGR    State e-Government … -              ┃
          A-003-7  Krastyo SHTARBANOV · Кр… BGR    State e-Government … -              ┃
          A-004-5  Georgios PAPADOPOULOS ·… GRC    Digital Policy, Tel… -              ┃
          A-005-9  Eleftheria MPAKOGIANNI … GRC    Interior             -              ┃
          A-006-8  Ștefan ȚURCANU           MDA                         -              ┃
          A-007-6  Miloš ĐORĐEVIĆ · Милош … SRB    Public Administrati… -              ┃
          A-008-4  Ljiljana ŽIVKOVIĆ · Љиљ… SRB    Public Administrati… -              ┃
          A-009-2  Mehmet ŞAHİN             TUR    Transport, Maritime… -              ┃
          A-010-1  Ayşe ŞAHİNOĞLU           TUR    Interior             -              │
          A-011-7  Işıl YILDIRIM            TUR    Development          -              │
          A-012-5  İbrahim ÇAĞLAR           TUR                         -              │
          A-013-0  Oksana SHEVCHENKO · Окс… UKR    State Agency for El… -              │
        ────────────────────────────────────────────────────────────────────────────────
          17 nominated, 0 arrived, 17 missing
          Type a name in any script, a badge, a state or a ministry, or press Down.



         F2 Arrived  Enter Open  F7 New  F8 Act  F4 Filter  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `typing filters at once, lights the best match and tells the whole person`() throws {
    var player = try Player()
    player.type("sahin")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find: sahin                                         3 of 17   best match first
          Badge    Name                     State  Ministry             Arrived
        > A-009-2  Mehmet ŞAHİN             TUR    Transport, Maritime… -
          A-010-1  Ayşe ŞAHİNOĞLU           TUR    Interior             -
          A-014-9  Oleh SHAHIN · Олег Шагін UKR    State Agenc… ~Shahin -










        ────────────────────────────────────────────────────────────────────────────────
          Mr. Mehmet ŞAHİN                                                    nominated
          head of delegation, Republic of Turkey, national level     letter TUR/2017/44
          Head of Department, E-Government, Ministry of Transport, Maritime Affairs an…
          workshop expected · forum expected · visit-center expected · wrap-up expected

         F2 Arrived  Enter Open  F7 New  F8 Act  F4 Filter  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `Esc clears what was typed, then the filters, then says that there are none`() throws {
    var player = try Player()
    try player.press("F4 Right F2")
    player.type("zhel")
    try player.press("Esc")
    #expect(
      player.line(2)
        == " Find:                                        0 of 17   Albania, protocol order"
    )
    try player.press("Esc")
    #expect(
      player.line(2)
        == " Find:                                                17 of 17   protocol order"
    )
    try player.press("Esc")
    #expect(player.message == "There is no filter to clear; F10 quits.")
  }

  @Test func `the chosen person stays chosen while others write`() throws {
    var player = try Player()
    try player.press("Down Down Down")
    let lit = "> A-003-7  Krastyo SHTARBANOV · Кр… BGR    State e-Government … -              ┃"
    #expect(player.line(6) == lit)
    let albania = try #require(AffiliationCode("ALB"))
    let newcomer = Details(affiliation: albania, givenNames: "Arben", familyName: "Hoxha")
    try player.elsewhere(.register(NewParticipant(details: newcomer), hereNow: false))
    #expect(player.line(7) == lit)
  }

  @Test(arguments: ["F2", "Enter", "F8", "Shift-F9"])
  func `a key that needs a person says why it can do nothing`(key: String) throws {
    var player = try Player()
    try player.press(key)
    #expect(player.message == "Nobody is chosen: type a part of a name, or press Down.")
  }

  @Test func `when nobody matches it says what helps`() throws {
    var player = try Player()
    player.type("xyzzy")
    try player.press("F2")
    #expect(
      player.line(4)
        == "  Nobody matches. Esc clears the filter, F7 registers a new person of that name."
    )
    #expect(player.message == "Nobody matches. F7 registers a new person of that name.")
  }

  @Test func `an empty register says how people come into it`() throws {
    let player = try Player(people: false)
    #expect(
      player.line(4)
        == "  Nobody is registered yet. F7 registers a person, Shift-F6 imports a file."
    )
  }

  @Test func `who was withdrawn is shown as that, with the reason`() throws {
    var player = try Player()
    try player.elsewhere(.withdraw([try player.person("Çağlar").id], reason: "ill"))
    player.type("caglar")
    #expect(
      player.line(4) == "> A-012-5  İbrahim ÇAĞLAR           TUR                         withdrawn"
    )
    #expect(
      player.line(18)
        == "  Mr. İbrahim ÇAĞLAR                                             withdrawn: ill"
    )
  }

  @Test func `a wide window shows positions and a tall one more of the person`() throws {
    var player = try Player(columns: 120, rows: 30)
    player.type("sahin")
    #expect(
      player.lines(3..<7) == """
          Badge    Name                              State  Ministry                 Position                   Arrived
        > A-009-2  Mehmet ŞAHİN                      TUR    Transport, Maritime Aff… Head of Department         -
          A-010-1  Ayşe ŞAHİNOĞLU                    TUR    Interior                 Expert                     -
          A-014-9  Oleh SHAHIN · Олег Шагін          UKR    State Agency fo… ~Shahin Chief Specialist           -
        """
    )
    #expect(
      player.lines(22..<28) == """
          Mr. Mehmet ŞAHİN                                                                                            nominated
          head of delegation, Republic of Turkey, national level                                             letter TUR/2017/44
          Head of Department, E-Government, Ministry of Transport, Maritime Affairs and Communications
          workshop expected · forum expected · visit-center expected · wrap-up expected
          m.sahin@example.org

        """
    )
  }

  @Test func `the smallest window still shows names, states and arrivals`() throws {
    var player = try Player(columns: 60, rows: 16)
    player.type("sahin")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
         Find: sahin                     3 of 17   best match first
          Badge    Name                      State  Arrived
        > A-009-2  Mehmet ŞAHİN              TUR    -
          A-010-1  Ayşe ŞAHİNOĞLU            TUR    -
          A-014-9  Oleh SHAHIN · Ол… ~Shahin UKR    -



        ────────────────────────────────────────────────────────────
          Mr. Mehmet ŞAHİN                                nominated
          head of delegation, Republic of Turk…  letter TUR/2017/44
          Head of Department, E-Government, Ministry of Transport,…

         F2 Arrived  Enter Open  F7 New  F1 Help  F9 All  F10 Quit
        """
    )
  }
}
