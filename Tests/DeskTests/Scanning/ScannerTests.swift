import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct ScannerTests {
  private static let ends: [Key?] = [.enter, .tab, nil]

  @Test(arguments: ends)
  func `at check-in a scan writes the chosen mark, whatever key ends it`(end: Key?) throws {
    var player = try Player()
    try player.goTo(.checkIn)
    player.burst("A-009-2", then: end)
    player.burst("A-016-3", then: end)
    #expect(player.message == "Saved 4: Ji-won KANG arrived at 09:05 | F5 undoes it")
    #expect(try player.person("Şahin").standing.status == .arrived)
    #expect(player.register.entries.count == 4)
    #expect(player.line(3) == " Type or scan:")
  }

  @Test(arguments: ends)
  func `on the participants a scan hands the badge over and shows it large`(end: Key?) throws {
    var player = try Player()
    player.burst("A-009-2", then: end)
    #expect(
      player.lines(17..<20) == """
        ────────────────────────────────────────────────────────────────────────────────
          ✓ Mehmet ŞAHİN  arrived at 09:05
            Republic of Turkey, Ministry of Transport, Maritime Affairs and Communicat…
        """
    )
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
    #expect(player.line(2).hasPrefix(" Find:  "))
    #expect(player.desk.drafts == [])
  }

  @Test func `the key that ends a scan does nothing else, and the next does what it always does`()
    throws
  {
    var player = try Player()
    player.burst("A-009-2", then: .enter)
    try player.press("Enter")
    #expect(player.screen.contains("Family name"))
  }

  @Test func `two scans in one burst are two people`() throws {
    var player = try Player()
    player.burst("A-009-2A-010-1")
    #expect(try player.person("Şahin").standing.status == .arrived)
    #expect(try player.person("Şahinoğlu").standing.status == .arrived)
  }

  @Test(arguments: ["A0092", "a0092"])
  func `without hyphens the key at its end makes it a scan`(text: String) throws {
    var player = try Player()
    player.burst(text, then: .enter)
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
    player.burst("A0101", then: .tab)
    #expect(player.message == "Saved 4: Ayşe ŞAHİNOĞLU arrived at 09:05 | F5 undoes it")
  }

  @Test(arguments: ["ф-009-2", "Ф-009-2", "ㅁ-009-2", "Α-009-2", "A*009*2", "U/009/2"])
  func `a layout that turned the letters is read back`(text: String) throws {
    var player = try Player()
    try player.goTo(.checkIn)
    player.burst(text, then: .enter)
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
  }

  @Test(arguments: [MainScreen.participants, .checkIn])
  func `an unknown badge and a misread one say so, mark nobody and leave an empty field`(
    screen: MainScreen
  ) throws {
    var player = try Player()
    if screen == .checkIn { try player.goTo(.checkIn) }
    player.burst("A-999-0", then: .enter)
    #expect(player.message == "No badge A-999-0 in this register.")
    player.burst("A-009-3", then: .tab)
    #expect(
      player.message == "A-009-3 is no badge: the check digit does not fit, read it again."
    )
    #expect(player.register.entries.count == 2)
    player.burst("A-009-2")
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
  }

  @Test func `what was typed before a scan is given up with it`() throws {
    var player = try Player()
    player.type("kan")
    player.burst("A-009-2", then: .enter)
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
    #expect(player.line(2).hasPrefix(" Find:  "))
    #expect(try player.person("Kang").standing.status == .nominated)
  }

  @Test func `a badge read twice says when it was marked, and marks nothing`() throws {
    var player = try Player()
    player.burst("A-009-2", then: .enter)
    player.minutesPass(5)
    player.burst("A-009-2", then: .enter)
    #expect(
      player.lines(18..<21) == """
          ✗ Mehmet ŞAHİN  nothing was written
            Republic of Turkey, Ministry of Transport, Maritime Affairs and Communicat…
            ! Mehmet ŞAHİN arrived already, at 09:05 on 30 Oct, recorded by A Park.
        """
    )
  }

  @Test func `the badge of somebody withdrawn records, reinstates and flags`() throws {
    var player = try Player()
    try player.elsewhere(.withdraw([try player.person("Çağlar").id], reason: "ill"))
    player.burst(try player.person("Çağlar").badge.description, then: .enter)
    #expect(
      player.lines(18..<21) == """
          ✓ İbrahim ÇAĞLAR  arrived at 09:05
            Republic of Turkey
            ! İbrahim ÇAĞLAR was withdrawn and is back now
        """
    )
  }

  @Test func `the chosen mark is written at an activity, and the roll call goes on`() throws {
    var player = try Player()
    try player.goTo(.checkIn)
    try player.press("F4 2 Right")
    player.burst("A-009-2", then: .tab)
    let workshop = try #require(ActivityID("workshop"))
    #expect(try player.person("Şahin").marking(at: workshop)?.mark == .late)
  }

  @Test func `in an opened delegation a badge is handed over, and who is of another is said`()
    throws
  {
    var player = try Player()
    try player.goTo(.delegations)
    player.type("tur")
    try player.press("Enter")
    player.burst("A-009-2", then: .enter)
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
    player.burst("A-016-3", then: .enter)
    #expect(
      player.lines(18..<21) == """
          ✓ Ji-won KANG  arrived at 09:05
            Republic of Korea, Ministry of the Interior and Safety
            ! Ji-won KANG is not of this delegation
        """
    )
  }

  @Test func `where badges are not marked, a scan says whose it is and presses nothing`() throws {
    var player = try Player()
    try player.goTo(.programme)
    player.burst("A-009-2", then: .enter)
    #expect(
      player.message
        == "A-009-2 Mehmet ŞAHİN, Turkey: badges are marked on Participants and Check-in; F3 goes there."
    )
    #expect(player.register.entries.count == 2)
  }

  @Test func `on the journal a badge opens that person's history`() throws {
    var player = try Player()
    try player.goTo(.journal)
    player.burst("A-009-2", then: .enter)
    #expect(player.screen.contains("History: Mehmet ŞAHİN"))
  }

  @Test func `pasted badges are marked together, in one entry`() throws {
    var player = try Player()
    player.paste("A-009-2 A-010-1 A-016-3")
    #expect(
      player.lines(18..<20) == """
          ✓ 3 people  arrived
            Mehmet ŞAHİN, Ayşe ŞAHİNOĞLU, Ji-won KANG
        """
    )
    #expect(player.register.entries.count == 3)
    try player.press("F5")
    #expect(try player.person("Kang").standing.status == .nominated)
  }

  @Test func `pasted badges with one that is nobody's mark nobody and say which`() throws {
    var player = try Player()
    player.paste("A-009-2 A-999-0 A-016-3")
    #expect(player.message == "No badge A-999-0 in this register. Nothing was marked.")
    #expect(player.register.entries.count == 2)
  }

  @Test func `a badge in other pasted text is text`() throws {
    var player = try Player()
    player.paste("Şahin A-009-2")
    #expect(player.register.entries.count == 2)
  }

  @Test func `a code left standing is not read again by a later Enter`() throws {
    var player = try Player()
    player.type("A0092")
    try player.press("Down Enter")
    #expect(player.register.entries.count == 2)
    #expect(player.screen.contains("Family name"))
  }

  @Test func `in a form a code is text`() throws {
    var player = try Player()
    try player.press("F7")
    player.burst("A-009-2")
    #expect(player.register.entries.count == 2)
    #expect(player.screen.contains("A-009-2"))
  }

  @Test func `after a digit that wrote a mark in the matrix a scan is taken, hyphens or none`()
    throws
  {
    var player = try Player()
    try player.goTo(.matrix)
    player.type("1")
    player.burst("A-009-2")
    #expect(player.message.hasPrefix("Saved 4: Mehmet ŞAHİN present at "))
    player.type("5")
    player.burst("A0101", then: .enter)
    #expect(player.message.hasPrefix("Saved 5: Ayşe ŞAHİNOĞLU present at "))
  }

  @Test func `on the programme a scan leaves nothing in the filter`() throws {
    var player = try Player()
    try player.goTo(.programme)
    player.burst("A-009-2", then: .enter)
    player.burst("A-016-3", then: .tab)
    #expect(player.line(2).hasPrefix(" Find:  "))
  }
}
