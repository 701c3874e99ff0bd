import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct CheckInScreenTests {
  /// At the arrival desk.
  private func arrival() throws -> Player {
    var player = try Player()
    try player.press("F3 2")
    return player
  }

  /// At the door of the activity with that number in the dialog.
  private func door(_ number: String) throws -> Player {
    var player = try arrival()
    try player.press("F4 \(number)")
    return player
  }

  @Test func `Enter writes the mark, says so large with state and ministry, and clears the field`()
    throws
  {
    var player = try arrival()
    player.type("papa")
    try player.press("Enter")
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         At: Arrival                                                    1 of 17 arrived
         Type or scan:
          Badge    Name                     State  Ministry             Arrived
          A-001-3  Hayk VARDANYAN · Հայկ Վ… ARM    Transport, Communic… -              ┃
          A-002-1  Desislava ZHELYAZKOVA ·… BGR    State e-Government … -              ┃
          A-003-7  Krastyo SHTARBANOV · Кр… BGR    State e-Government … -              ┃
          A-004-5  Georgios PAPADOPOULOS ·… GRC    Digital Policy, Tel… 09:05          ┃
          A-005-9  Eleftheria MPAKOGIANNI … GRC    Interior             -              ┃
          A-006-8  Ștefan ȚURCANU           MDA                         -              │
          A-007-6  Miloš ĐORĐEVIĆ · Милош … SRB    Public Administrati… -              │
          A-008-4  Ljiljana ŽIVKOVIĆ · Љиљ… SRB    Public Administrati… -              │
          A-009-2  Mehmet ŞAHİN             TUR    Transport, Maritime… -              │
          A-010-1  Ayşe ŞAHİNOĞLU           TUR    Interior             -              │
        ────────────────────────────────────────────────────────────────────────────────
          ✓ Georgios PAPADOPOULOS  arrived at 09:05
            Hellenic Republic, Ministry of Digital Policy, Telecommunications and Media




         Saved 3: Georgios PAPADOPOULOS arrived at 09:05                   F5 undoes it
         Enter Mark  F4 Activity  Shift-F4 Roll call  F7 New  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test(arguments: ["sahin", "Şahin", "шахин"])
  func `a person is found and marked by the letters of the name and one key`(typed: String) throws {
    var player = try door("2")
    let before = player.keys
    player.type(typed)
    try player.press("Enter")
    let workshop = try #require(ActivityID("workshop"))
    #expect(try player.person("Şahin").marking(at: workshop)?.mark == .present)
    #expect(player.keys - before == typed.count + 1)
  }

  @Test func `with an empty field Enter acts on nobody`() throws {
    var player = try arrival()
    try player.press("Enter")
    #expect(
      player.message == "Nobody is chosen: type a part of a name, or choose a row with the arrows."
    )
  }

  @Test func `with an empty field Enter acts on a row that was chosen with the arrows, once`()
    throws
  {
    var player = try arrival()
    try player.press("Down Down Enter")
    #expect(player.message == "Saved 3: Desislava ZHELYAZKOVA arrived at 09:05 | F5 undoes it")
    try player.press("Enter")
    #expect(
      player.message == "Nobody is chosen: type a part of a name, or choose a row with the arrows."
    )
  }

  @Test func `Enter that came with the text acts on a single match only`() throws {
    var player = try arrival()
    player.burst("sahin", then: .enter)
    #expect(player.message == "3 people match: look at the lit one, then press the key again.")
    try player.press("Enter")
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
    player.burst("papado", then: .enter)
    #expect(player.message == "Saved 4: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test func `a scanner types the badge and Enter in one burst`() throws {
    var player = try arrival()
    player.burst("A-009-2", then: .enter)
    player.burst("A-016-3", then: .enter)
    #expect(player.message == "Saved 4: Ji-won KANG arrived at 09:05 | F5 undoes it")
  }

  @Test func `who arrived already is told with when and by whom, and the next scan begins anew`()
    throws
  {
    var player = try arrival()
    try player.elsewhere(.arrive([try player.person("Şahin").id], at: nil))
    player.type("sahin")
    try player.press("Enter")
    #expect(
      player.lines(15..<19) == """
        ────────────────────────────────────────────────────────────────────────────────
          ✗ Mehmet ŞAHİN  nothing was written
            Republic of Turkey, Ministry of Transport, Maritime Affairs and Communicat…
            ! Mehmet ŞAHİN arrived already, at 09:05 on 30 Oct, recorded by B Lee.
        """
    )
    player.burst("A-016-3", then: .enter)
    #expect(player.message == "Saved 4: Ji-won KANG arrived at 09:05 | F5 undoes it")
  }

  @Test func `who is marked already is told with the mark, when and by whom`() throws {
    var player = try door("2")
    player.type("sahin")
    try player.press("Enter")
    player.minutesPass(10)
    player.type("sahin")
    try player.press("Enter")
    #expect(
      player.message
        == "Mehmet ŞAHİN is marked present already, at 09:05 on 30 Oct, recorded by A Park."
    )
  }

  @Test func `Left and Right choose what Enter writes, and it returns to present`() throws {
    var player = try door("2")
    #expect(
      player.line(3)
        == " Type or scan:                                  ‹present› late  excused  absent"
    )
    try player.press("Right Right")
    #expect(
      player.line(3)
        == " Type or scan:                                   present  late ‹excused› absent"
    )
    player.type("kang")
    try player.press("Left Enter")
    let workshop = try #require(ActivityID("workshop"))
    #expect(try player.person("Kang").marking(at: workshop)?.mark == .late)
    #expect(
      player.line(3)
        == " Type or scan:                                  ‹present› late  excused  absent"
    )
  }

  @Test func `arrival has one mark, and Right says so`() throws {
    var player = try arrival()
    try player.press("Right")
    #expect(player.message == "Arrival has one mark only; F4 chooses an activity.")
  }

  @Test
  func `who has not arrived, is not expected or comes on another day is recorded and flagged`()
    throws
  {
    var player = try door("4")
    try player.elsewhere(.expect([try player.person("Kang").id], at: []))
    player.type("kang")
    try player.press("Enter")
    #expect(
      player.lines(15..<21) == """
        ────────────────────────────────────────────────────────────────────────────────
          ✓ Ji-won KANG  present at 09:05
            Republic of Korea, Ministry of the Interior and Safety
            ! Why do we need e-Government? is on Tue 31 Oct, not today
            ! Ji-won KANG has not arrived yet
            ! Ji-won KANG was not expected at Why do we need e-Government?
        """
    )
  }

  @Test func `who was withdrawn is recorded, reinstated and flagged`() throws {
    var player = try arrival()
    try player.elsewhere(.withdraw([try player.person("Çağlar").id], reason: "ill"))
    player.type("caglar")
    try player.press("Enter")
    #expect(
      player.lines(16..<19) == """
          ✓ İbrahim ÇAĞLAR  arrived at 09:05
            Republic of Turkey
            ! İbrahim ÇAĞLAR was withdrawn and is back now
        """
    )
    #expect(player.message == "Saved 4: İbrahim ÇAĞLAR reinstated, arrived at 09:05 | F5 undoes it")
  }

  @Test func `a wrong mark is undone with one key, which lights whom it was about`() throws {
    var player = try door("2")
    player.type("kang")
    try player.press("Enter F5")
    #expect(
      player.message
        == "Saved 4: undid: Ji-won KANG present at Workshop at 09:05 | Shift-F5 does it again"
    )
    let workshop = try #require(ActivityID("workshop"))
    #expect(try player.person("Kang").marking(at: workshop) == nil)
    #expect(
      player.line(14)
        == "> A-016-3  Ji-won KANG · 강지원     KOR    Interior and Safety  -              │"
    )
  }

  @Test func `a mark that could not be saved leaves what was typed, and is not confirmed`() throws {
    var player = try arrival()
    player.failure = "the disk is full."
    player.type("papa")
    try player.press("Enter")
    #expect(player.message == "NOT SAVED: the disk is full.")
    #expect(player.line(3) == " Type or scan: papa")
    #expect(
      player.line(16)
        == "  Mr. Georgios PAPADOPOULOS · Γεώργιος Παπαδόπουλος                   nominated"
    )
    try player.press("Enter")
    #expect(player.message == "Saved 3: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test func `a walk-in comes back to the door where F7 was pressed, and is lit there`() throws {
    var player = try door("2")
    player.type("Kovalenko")
    try player.press("F7")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter F2 Enter")
    #expect(
      player.message == "Saved 4: Iryna KOVALENKO present at Workshop at 09:05 | F5 undoes it"
    )
  }

  @Test func `the marks of a wrong activity are moved to the right one in one entry`() throws {
    var player = try door("2")
    for name in ["kang", "sahin"] {
      player.type(name)
      try player.press("Enter")
    }
    try player.press("Shift-F7 Down Down")
    #expect(
      player.lines(6..<17) == """
          ┌─ Move marks ─────────────────────────────────────────────────────────────┐ ┃
          │ 2 marks at Workshop, to:                                                 │ ┃
          │                                                                          │ ┃
          │   Global Forum on e-Government                                           │ ┃
          │ > Why do we need e-Government?                                           │ │
          │   Future of the e-Government                                             │ │
          │   Visit to the Ubiquitous Integrated Center                              │ │
          │   Wrap-up meeting                                                        │ │
          │                                                                          │ │
        ─ │ Arrows choose · F2 moves the marks · Esc leaves them                     │ ─
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("F2")
    let panel = try #require(ActivityID("forum.panel-1"))
    let workshop = try #require(ActivityID("workshop"))
    for name in ["Kang", "Şahin"] {
      let person = try player.person(name)
      #expect(person.marking(at: panel)?.mark == .present)
      #expect(person.marking(at: workshop) == nil)
    }
  }

  @Test func `Enter in the dialog of moving marks moves none`() throws {
    var player = try door("2")
    player.type("kang")
    try player.press("Enter Shift-F7 Down Enter")
    #expect(player.register.entries.count == 3)
  }

  @Test func `with no marks to move it says so`() throws {
    var player = try door("2")
    try player.press("Shift-F7")
    #expect(player.message == "Nobody is marked at this activity.")
  }

  @Test func `who is marked is not said to be unknown while only the missing are shown`() throws {
    var player = try Player.afterFirstMorning()
    try player.press("F3 2 F4 2 Shift-F3")
    player.type("sahinoglu")
    #expect(player.line(5) == "  Nobody of them is missing. Shift-F3 shows all of them again.")
    try player.press("Enter")
    #expect(player.message == "Nobody of them is missing. Shift-F3 shows all of them again.")
    try player.press("Esc")
    player.type("zzzz")
    #expect(player.line(5) == "  Nobody matches. Esc clears the field, F7 registers a new person.")
  }

  @Test func `the missing are counted where they are listed`() throws {
    var player = try Player.afterFirstMorning()
    try player.press("F3 2 Shift-F3")
    let away = player.register.people.count {
      $0.standing.arrival == nil && !$0.standing.status.isOut
    }
    #expect(player.line(2).hasSuffix(" \(away) missing"))
    try player.press("F4 2 Shift-F3")
    let workshop = try #require(ActivityID("workshop"))
    let unmarked = player.register.people.count {
      $0.marking(at: workshop) == nil && !$0.standing.status.isOut
        && player.register.isExpected($0, at: workshop)
    }
    #expect(player.line(2).hasSuffix(" \(unmarked) without a mark"))
    try player.press("Esc F4 6 Left Left Shift-F3")
    #expect(player.line(2).hasSuffix("not on the bus"))
  }

  @Test func `a badge that is read twice does not make somebody punctual who came late`() throws {
    var player = try Player()
    let workshop = try #require(ActivityID("workshop"))
    try player.press("F3 2 F4 2 Right")
    player.burst("A-001-3")
    player.burst("A-001-3")
    #expect(player.message.hasPrefix("Hayk VARDANYAN is marked late already, at 09:05"))
    #expect(try player.person("Vardanyan").marking(at: workshop)?.mark == .late)
    player.type("vardan")
    try player.press("Enter")
    #expect(try player.person("Vardanyan").marking(at: workshop)?.mark == .present)
  }
}
