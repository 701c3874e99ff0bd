import Registration
import Testing

@testable import Desk

@Suite struct ParticipantsScreenTests {
  @Test func `opens with everyone in protocol order and nobody lit`() throws {
    let player = try Player()
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants │ Check-in │ Delegations │ Programme │ Journal
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
          17 nominated · 0 arrived · 17 missing
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
         Participants │ Check-in │ Delegations │ Programme │ Journal
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

  @Test(arguments: [
    ("sahin", "Şahin"), ("Şahin", "Şahin"), ("шевч", "Shevchenko"), ("shevch", "Shevchenko"),
    ("παπα", "Papadopoulos"), ("papa", "Papadopoulos"), ("강", "Kang"), ("kang", "Kang"),
    ("009", "Şahin"), ("zhivkovich", "Živković"), ("turcanu", "Țurcanu"),
  ])
  func `finds who is meant in any script and marks the arrival by one more key`(
    typed: String,
    familyName: String
  ) throws {
    var player = try Player()
    player.type(typed)
    try player.press("F2")
    #expect(try player.person(familyName).standing.status == .arrived)
    #expect(player.keys == typed.count + 1)
  }

  @Test func `F2 hands over the badge and says so only when it is saved`() throws {
    var player = try Player()
    player.type("sahin")
    try player.press("F2")
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
    #expect(
      player.line(4) == "> A-009-2  Mehmet ŞAHİN             TUR    Transport, Maritime… 09:05"
    )
    #expect(
      player.line(18)
        == "  Mr. Mehmet ŞAHİN                                     arrived 09:05, by A Park"
    )
  }

  @Test(arguments: ["F2", "Ctrl-S", "Ins"])
  func `the arrival has a key on every keyboard`(key: String) throws {
    var player = try Player()
    player.type("papa")
    try player.press(key)
    #expect(try player.person("Papadopoulos").standing.status == .arrived)
  }

  @Test func `what was looked for is done with after a mark, and the next letter begins anew`()
    throws
  {
    var player = try Player()
    player.type("sahin")
    try player.press("F2")
    player.type("papa")
    try player.press("F2")
    #expect(
      player.line(2)
        == " Find: papa                                          1 of 17   best match first"
    )
    #expect(player.message == "Saved 4: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test func `a second arrival is refused with when and by whom`() throws {
    var player = try Player()
    try player.elsewhere(.arrive([try player.person("Şahin").id], at: nil))
    player.minutesPass(3)
    player.type("sahin")
    try player.press("F2")
    #expect(
      player.message == "Mehmet ŞAHİN arrived already, at 09:05 on 30 Oct, recorded by B Lee."
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

  @Test func `the best match that was seen stays lit when a better one is registered elsewhere`()
    throws
  {
    var player = try Player()
    player.type("shahin")
    #expect(player.line(4).hasPrefix("> A-014-9  Oleh SHAHIN"))
    let armenia = try #require(AffiliationCode("ARM"))
    let newcomer = Details(affiliation: armenia, givenNames: "Ani", familyName: "Shahin")
    try player.elsewhere(.register(NewParticipant(details: newcomer), hereNow: false))
    try player.press("F2")
    #expect(player.message == "Saved 4: Oleh SHAHIN arrived at 09:05 | F5 undoes it")
  }

  @Test func `a key that came before the matches were painted acts on nobody among several`() throws
  {
    var player = try Player()
    player.burst("sahin", then: .function(2))
    #expect(player.message == "3 people match: look at the lit one, then press the key again.")
    try player.press("F2")
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
  }

  @Test func `a key that came before the only match was painted acts on that one`() throws {
    var player = try Player()
    player.burst("papadop", then: .function(2))
    #expect(player.message == "Saved 3: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test(arguments: ["F5", "Ctrl-Z"], ["Shift-F5", "Ctrl-Y"])
  func `a wrong mark is undone with one key, which goes there, and done again with another`(
    undo: String,
    redo: String
  ) throws {
    var player = try Player()
    player.type("papa")
    try player.press("F2")
    player.type("sahin")
    try player.press("F2 \(undo)")
    #expect(
      player.message == "Saved 5: undid: Mehmet ŞAHİN arrived at 09:05 | Shift-F5 does it again"
    )
    #expect(try player.person("Şahin").standing.status == .nominated)
    try player.press(undo)
    #expect(
      player.line(7)
        == "> A-004-5  Georgios PAPADOPOULOS ·… GRC    Digital Policy, Tel… -              ┃"
    )
    try player.press("\(redo) \(redo)")
    #expect(
      player.message == "Saved 8: redid: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it"
    )
  }

  @Test func `with nothing to undo it says so`() throws {
    var player = try Player(people: false)
    try player.press("F5")
    #expect(player.message == "The programme was adopted for good. Change it by a revision.")
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

  @Test func `nothing is written when nothing can be saved, and the key says why`() throws {
    var player = try Player()
    player.readOnly = "The journal is damaged: it can be read only."
    player.type("sahin")
    try player.press("F2")
    #expect(player.message == "The journal is damaged: it can be read only.")
    try player.press("F5")
    #expect(player.message == "The journal is damaged: it can be read only.")
  }

  @Test func `what could not be saved is never called saved`() throws {
    var player = try Player()
    player.failure = "the disk is full. Nothing was written; free some room and press F2 again."
    player.type("sahin")
    try player.press("F2")
    #expect(
      player.message
        == "NOT SAVED: the disk is full. Nothing was written; free some room and press F2 again."
    )
    #expect(try player.person("Şahin").standing.status == .nominated)
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
         Participants │ Check-in │ Delegations │ Programme │ Journal
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
