import Canvas
import Registration
import Testing

@testable import Desk

/// How the matrix looks: at three sizes with all scripts, and where there is little to show.
@Suite struct MatrixScreenTests {
  @Test func `the smallest window shows four people and the chosen column`() throws {
    let player = try Player.ofScripts("ARM GEO GRC KOR", columns: 60, rows: 16)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
         Find:                              4 of 4   protocol order
                                                   forum ────────
                                          workshop        panel-1
                                          Mon 30   Tue 31 Tue 31
          Badge    Name           State   10:00    09:30  10:00  ›
        > A-001-3  Hayk VARDANYA… ARM    [P]       +      P
          A-002-1  Giorgi CHKHEI… GEO     L        -      -
          A-003-7  Georgios PAPA… GRC     E        o      o
          A-004-5  × Ji-won KANG… KOR     A
         Workshop, Mon 30 Oct 10:00-12:30   P 1  L 1  E 1  A 0  o 0
         Hayk VARDANYAN,…  present 09:05 by B Lee · attended 2 of 4
         P present  L late  E excused  A absent  o expected  - not

         Space Present  Tab Find/grid  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `people of every script stand in columns, their marks under the activities`() throws {
    let player = try Player.ofScripts("ARM AZE BGR GEO GRC RUS SRB TUR UKR KOR")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                10 of 10   protocol order
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
        > A-001-3  Hayk VARDANYAN · Հ… ARM    [P]       +      P       o       o
          A-002-1  Əli QULİYEV         AZE     L        -      -       -       -
          A-003-7  Krastyo SHTARBANOV… BGR     E        o      o       o       o
          A-004-5  Giorgi CHKHEIDZE ·… GEO     A        o      o       o       o
          A-005-9  Georgios PAPADOPOU… GRC     o        o      o       o       o
          A-006-8  Yury SHCHERBAKOV ·… RUS     o        o      o       o       o
          A-007-6  Miloš ĐORĐEVIĆ · М… SRB     o        o      o       o       o
          A-008-4  İbrahim ŞAHİN       TUR     o        o      o       o       o
          A-009-2  Oksana SHEVCHENKO … UKR     o        o      o       o       o
          A-010-1  × Ji-won KANG · 지… KOR
        ────────────────────────────────────────────────────────────────────────────────
                   Attended                    2        1      1       0       0
         Workshop, Mon 30 Oct 10:00-12:30     expected 9  P 1  L 1  E 1  A 1  not yet 5
         Hayk VARDANYAN, Armenia               present 09:05 by B Lee · attended 2 of 4
         P present  L late  E excused  A absent  o expected  - not  + session  × out

         Space Present  Tab Find/grid  Shift-F3 Group by  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `a wide window shows every activity, who attended how many, and the counts in words`()
    throws
  {
    let player = try Player.ofScripts(
      "ARM AZE BGR GEO GRC RUS SRB TUR UKR KOR",
      columns: 140,
      rows: 50
    )
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:05  A Park
         Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
         Find:                                                                                                            10 of 10   protocol order
                                                                                     forum ──────────────── visit  wrap
                                                                            workshop        panel-1 panel-2 center up
                                                                            Mon 30   Tue 31 Tue 31  Tue 31  Wed 1  Fri 3
          Badge    Name                                    State  Attended  10:00    09:30  10:00   14:00   09:00  15:00
        > A-001-3  Hayk VARDANYAN · Հայկ Վարդանյան         ARM    2 of 4   [P]       +      P       o       o      o
          A-002-1  Əli QULİYEV                             AZE    1 of 1    L        -      -       -       -      -
          A-003-7  Krastyo SHTARBANOV · Кръстьо Щърбанов   BGR    0 of 4    E        o      o       o       o      o
          A-004-5  Giorgi CHKHEIDZE · გიორგი ჩხეიძე        GEO    0 of 4    A        o      o       o       o      o
          A-005-9  Georgios PAPADOPOULOS · Γεώργιος Παπαδ… GRC    0 of 4    o        o      o       o       o      o
          A-006-8  Yury SHCHERBAKOV · Юрий Щербаков        RUS    0 of 4    o        o      o       o       o      o
          A-007-6  Miloš ĐORĐEVIĆ · Милош Ђорђевић         SRB    0 of 4    o        o      o       o       o      o
          A-008-4  İbrahim ŞAHİN                           TUR    0 of 4    o        o      o       o       o      o
          A-009-2  Oksana SHEVCHENKO · Оксана Шевченко     UKR    0 of 4    o        o      o       o       o      o
          A-010-1  × Ji-won KANG · 지원 강                 KOR    0 of 0


























        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                   Attended                                                 2        1      1       0       0      0
         Workshop, Mon 30 Oct 10:00-12:30                                             9 expected: 1 present, 1 late, 1 excused, 1 absent, 5 not yet
         Hayk VARDANYAN, Armenia                                                                           present 09:05 by B Lee · attended 2 of 4
         P present  L late  E excused  A absent  o expected  - not  + session  × out

         Space Present  Tab Find/grid  Shift-F3 Group by  F8 Act  F4 Filter  F6 Export  F7 New  Shift-F2 Mark all  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `Shift-F3 counts by state how many attended of how many expected`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.matrix)
    try player.press("Shift-F3 Down")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                      17 of 17   by state
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Code     Delegation          People  10:00    09:30  10:00   14:00   09:00 ›
          ARM      Armenia             1       0/1      0/1    0/1     0/1     0/1
        > BGR      Bulgaria            2      [0/2]     0/2    0/2     0/2     0/2
          GRC      Greece              2       1/2      0/2    0/2     0/2     0/2
          MDA      Moldova             1       0/1      0/1    0/1     0/1     0/1
          SRB      Serbia              2       0/2      0/2    0/2     0/2     0/2
          TUR      Turkey              3       2/3      0/3    0/3     0/3     0/3
          UKR      Ukraine             3       0/3      0/3    0/3     0/3     0/3
          KOR      Korea               2       0/2      0/2    0/2     0/2     0/2


        ────────────────────────────────────────────────────────────────────────────────
                   All shown           16      3/16     0/16   0/16    0/16    0/16
         Workshop, Mon 30 Oct 10:00-12:30   expected 16  P 2  L 1  E 0  A 0  not yet 13
         Republic of Bulgaria                 expected 2  P 0  L 0  E 0  A 0  not yet 2
         A cell: attended of expected. Enter shows the people.

         Enter Open  Tab Find/grid  Shift-F3 Group by  F8 Act  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("Enter")
    #expect(
      player.lines(2..<11) == """
         Find:                                       2 of 17   Bulgaria, protocol order
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
        > A-002-1  Desislava ZHELYAZK… BGR    [o]       o      o       o       o
          A-003-7  Krastyo SHTARBANOV… BGR     o        o      o       o       o


        """
    )
  }

  @Test func `sessions stand under their activity, also when that is out of sight`() throws {
    var player = try Player.ofScripts("ARM GEO GRC KOR", columns: 60, rows: 16)
    #expect(
      player.lines(3..<7) == """
                                                   forum ────────
                                          workshop        panel-1
                                          Mon 30   Tue 31 Tue 31
          Badge    Name           State   10:00    09:30  10:00  ›
        """
    )
    try player.press("Right Right Right")
    #expect(
      player.lines(3..<8) == """
                                          forum ────────────────
                                                 panel-1 panel-2
                                          Tue 31 Tue 31  Tue 31
          Badge    Name           State  ‹09:30  10:00   14:00  ›
        > A-001-3  Hayk VARDANYA… ARM     +      P      [o]
        """
    )
    try player.press("Ctrl-Right")
    #expect(
      player.lines(3..<8) == """
                                         ─forum ─ visit  wrap
                                          panel-2 center up
                                          Tue 31  Wed 1  Fri 3
          Badge    Name           State  ‹14:00   09:00  15:00
        > A-001-3  Hayk VARDANYA… ARM     o       o     [o]
        """
    )
    try player.press("Left Left Left Left Left")
    #expect(
      player.lines(3..<8) == """
                                                   forum ────────
                                          workshop        panel-1
                                          Mon 30   Tue 31 Tue 31
          Badge    Name           State   10:00    09:30  10:00  ›
        > A-001-3  Hayk VARDANYA… ARM    [P]       +      P
        """
    )
  }

  @Test func `without people it says how they come`() throws {
    var player = try Player(people: false)
    try player.goTo(.matrix)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                  0 of 0   protocol order
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
          Nobody is registered yet. F7 registers a person.









        ────────────────────────────────────────────────────────────────────────────────
                   Attended                    0        0      0       0       0
         Workshop, Mon 30 Oct 10:00-12:30     expected 0  P 0  L 0  E 0  A 0  not yet 0

         P present  L late  E excused  A absent  o expected  - not  + session  × out

         Space Present  Tab Find/grid  Shift-F3 Group by  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("Space")
    #expect(player.message == "Nobody is registered yet. F7 registers a person.")
    try player.press("Down Right Shift-F2")
    #expect(player.message == "Nobody is registered yet. F7 registers a person.")
  }

  @Test func `one person is a matrix, too`() throws {
    let player = try Player.ofScripts("GEO")
    #expect(
      player.lines(2..<9) == """
         Find:                                                  1 of 1   protocol order
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
        > A-001-3  Giorgi CHKHEIDZE ·… GEO    [P]       +      P       o       o

        """
    )
  }

  @Test func `without activities it shows the people and says why there is nothing to mark`() throws
  {
    var player = try Player()
    var programme = try Programme.sample()
    programme.activities = []
    try player.elsewhere(.reviseProgramme(programme))
    try player.goTo(.matrix)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                                                17 of 17   protocol order



          Badge    Name                                State
        > A-001-3  Hayk VARDANYAN · Հայկ Վարդանյան     ARM                             ┃
          A-002-1  Desislava ZHELYAZKOVA · Десислава … BGR                             ┃
          A-003-7  Krastyo SHTARBANOV · Кръстьо Щърба… BGR                             ┃
          A-004-5  Georgios PAPADOPOULOS · Γεώργιος Π… GRC                             ┃
          A-005-9  Eleftheria MPAKOGIANNI · Ελευθερία… GRC                             ┃
          A-006-8  Ștefan ȚURCANU                      MDA                             │
          A-007-6  Miloš ĐORĐEVIĆ · Милош Ђорђевић     SRB                             │
          A-008-4  Ljiljana ŽIVKOVIĆ · Љиљана Живковић SRB                             │
          A-009-2  Mehmet ŞAHİN                        TUR                             │
          A-010-1  Ayşe ŞAHİNOĞLU                      TUR                             │
        ────────────────────────────────────────────────────────────────────────────────
                   Attended
         The programme has no activities.
         Hayk VARDANYAN, Armenia, Ministry of Transport, Communicatio…  attended 0 of 0
         P present  L late  E excused  A absent  o expected  - not  + session  × out

         Space Present  Tab Find/grid  Shift-F3 Group by  F1 Help  F9 All  F10 Quit
        """
    )
    try player.press("Space")
    #expect(player.message == "The programme has no activities.")
    try player.press("Right")
    #expect(player.message == "The programme has no activities.")
  }

  @Test func `a cancelled activity says so, and a mark there is written all the same`() throws {
    var player = try Player.afterFirstMorning()
    let visit = try #require(ActivityID("visit-center"))
    try player.elsewhere(.cancelActivity(visit, reason: "typhoon"))
    try player.goTo(.matrix)
    try player.press("Right Right Right Right Space")
    #expect(
      player.lines(3..<9) == """
                                               forum ──────────────── visit     wrap
                                                      panel-1 panel-2 center    up
                                               Tue 31 Tue 31  Tue 31  cancelled Fri 3
          Badge    Name                State  ‹09:30  10:00   14:00   09:00     15:00
        > A-001-3  Hayk VARDANYAN · Հ… ARM     o      o       o      [P]        o      ┃
          A-002-1  Desislava ZHELYAZK… BGR     o      o       o                 o      ┃
        """
    )
    #expect(
      player.message
        == "Saved 8: Hayk VARDANYAN present at Visit to the Ubiquitous Integrated Center at 09:35 ! Visit to the Ubiquitous Integrated Center was cancelled: typhoon; Hayk VARDANYAN has not arrived yet | F5 undoes it"
    )
    try player.press("Shift-F2")
    #expect(player.message == "“Visit to the Ubiquitous Integrated Center” was cancelled: typhoon.")
  }

  @Test func `the cursor stands on the chosen cell, or where one types`() throws {
    var player = try Player()
    try player.goTo(.matrix)
    #expect(player.canvas.cursor == Place(column: 39, row: 7))
    try player.press("Down")
    #expect(player.canvas.cursor == Place(column: 39, row: 8))
    player.type("sa")
    #expect(player.canvas.cursor == Place(column: 9, row: 2))
  }
}

extension Player {
  /// One person of each of these states, some marked, one withdrawn, one expected elsewhere only; in the matrix.
  fileprivate static func ofScripts(_ states: String, columns: Int = 80, rows: Int = 24) throws
    -> Player
  {
    var player = try Player(columns: columns, rows: rows, people: false)
    let wanted = Set(states.split(separator: " ").map(String.init))
    let crowd = try Import.crowd(13).people.filter {
      wanted.contains($0.participant.details.affiliation.text)
    }
    try player.elsewhere(.bringIn(Import(file: "crowd.csv", people: crowd)))
    let people = player.register.people.map(\.id)
    let workshop = try #require(ActivityID("workshop"))
    let panel = try #require(ActivityID("forum.panel-1"))
    try player.elsewhere(.arrive(Array(people.prefix(2)), at: nil))
    let marks: [(Mark, Int)] = [(.present, 0), (.late, 1), (.excused, 2), (.absent, 3)]
    for (mark, place) in marks where place < people.count {
      try player.elsewhere(
        .mark([people[place]], at: workshop, mark, happened: nil, note: "")
      )
    }
    try player.elsewhere(.mark([people[0]], at: panel, .present, happened: nil, note: ""))
    if people.count > 2 {
      try player.elsewhere(.expect([people[1]], at: [workshop]))
      try player.elsewhere(.withdraw([people[people.count - 1]], reason: "illness"))
    }
    try player.goTo(.matrix)
    return player
  }
}
