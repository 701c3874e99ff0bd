import Registration
import Testing

@testable import Desk

/// What the keys of the matrix write, and what they say.
@Suite struct MatrixMarkingTests {
  private func matrix(_ keys: String = "") throws -> Player {
    var player = try Player()
    try player.elsewhere(.arrive([try player.person("Vardanyan").id], at: nil))
    try player.goTo(.matrix)
    try player.press(keys)
    return player
  }

  @Test(arguments: [
    ("Space", "present", " at 09:05"), ("1", "present", " at 09:05"),
    ("F2", "present", " at 09:05"),
    ("2", "late", " at 09:05"), ("3", "excused", ""), ("4", "absent", ""),
  ])
  func `a key is a mark`(key: String, mark: String, time: String) throws {
    let player = try matrix(key)
    #expect(
      player.message == "Saved 4: Hayk VARDANYAN \(mark) at Workshop\(time) | F5 undoes it"
    )
    let marks = try player.person("Vardanyan").markings.map { "\($0.activity) \($0.mark)" }
    #expect(marks == ["workshop \(mark)"])
  }

  @Test func `the same mark again says when and by whom, and writes nothing`() throws {
    var player = try matrix("Space")
    player.minutesPass(5)
    let entries = player.register.entries.count
    try player.press("Space")
    #expect(
      player.message
        == "Hayk VARDANYAN is marked present already, at 09:05 on 30 Oct, recorded by A Park."
    )
    #expect(player.register.entries.count == entries)
  }

  @Test func `another mark takes the place of the first and says what that was`() throws {
    let player = try matrix("Space 2")
    #expect(
      player.message
        == "Saved 5: Hayk VARDANYAN late at Workshop at 09:05 ! Hayk VARDANYAN was marked present at 09:05 by A Park | F5 undoes it"
    )
  }

  @Test func `only 0 takes a mark away, says so, and undo brings it back`() throws {
    var player = try matrix("Space 0")
    #expect(player.message == "Saved 5: Hayk VARDANYAN no longer marked at Workshop | F5 undoes it")
    #expect(try player.person("Vardanyan").markings.isEmpty)
    try player.press("F5")
    #expect(try player.person("Vardanyan").markings.map(\.mark) == [.present])
    try player.press("Down 0")
    #expect(player.message == "Desislava ZHELYAZKOVA has no mark there.")
  }

  @Test func `what is odd about a mark is written all the same, and said`() throws {
    var player = try matrix("Down Right Space")
    #expect(
      player.message
        == "Saved 4: Desislava ZHELYAZKOVA present at Global Forum on e-Government at 09:05 ! Global Forum on e-Government is on Tue 31 Oct, not today; Desislava ZHELYAZKOVA has not arrived yet | F5 undoes it"
    )
    let (krastyo, caglar) = (try player.person("Shtarbanov").id, try player.person("Çağlar").id)
    try player.elsewhere(.expect([krastyo], at: [try #require(ActivityID("wrap-up"))]))
    try player.press("Ctrl-Left Down Space")
    #expect(
      player.message
        == "Saved 6: Krastyo SHTARBANOV present at Workshop at 09:05 ! Krastyo SHTARBANOV has not arrived yet; Krastyo SHTARBANOV was not expected at Workshop | F5 undoes it"
    )
    try player.elsewhere(.withdraw([caglar], reason: "illness"))
    player.type("caglar")
    try player.press("Enter Space")
    #expect(
      player.message
        == "Saved 8: İbrahim ÇAĞLAR reinstated, present at Workshop at 09:05 ! İbrahim ÇAĞLAR was withdrawn and is back now | F5 undoes it"
    )
    #expect(try player.person("Çağlar").standing.status == .nominated)
  }

  @Test func `letters go to the filter, where digits and Space are text until one comes back`()
    throws
  {
    var player = try matrix("Right")
    player.type("sahin 2 ")
    #expect(player.line(2).hasPrefix(" Find: sahin 2 "))
    #expect(try player.person("Şahin").markings.isEmpty)
    try player.press("Backspace Backspace Backspace Tab 2")
    #expect(
      player.lines(2..<11) == """
         Find: sahin                                         3 of 17   best match first
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
        > A-009-2  Mehmet ŞAHİN        TUR     o       [L]     o       o       o
          A-010-1  Ayşe ŞAHİNOĞLU      TUR     o        o      o       o       o
          A-014-9  Oleh SHAHIN · Олег… UKR     o        o      o       o       o

        """
    )
    #expect(
      player.message
        == "Saved 4: Mehmet ŞAHİN late at Global Forum on e-Government at 09:05 ! Global Forum on e-Government is on Tue 31 Oct, not today; Mehmet ŞAHİN has not arrived yet | F5 undoes it"
    )
    player.type("kim")
    #expect(player.line(2).hasPrefix(" Find: kim "))
    try player.press("Esc")
    #expect(
      player.lines(2..<4) == """
         Find:                                                17 of 17   protocol order
                                                        forum ──────────────── visit
        """
    )
  }

  @Test(arguments: ["Tab", "Enter", "Shift-Tab", "Down Up"])
  func `there are several ways back from the filter`(keys: String) throws {
    var player = try matrix()
    player.type("kim")
    try player.press("\(keys) 4")
    #expect(try player.person("Kim").markings.map(\.mark) == [.absent])
  }

  @Test func `F2 marks the lit person without leaving the filter`() throws {
    var player = try matrix()
    player.type("kim")
    try player.press("F2")
    #expect(try player.person("Kim").markings.map(\.mark) == [.present])
    player.type("kang")
    #expect(player.line(2).hasPrefix(" Find: kang "))
  }

  @Test func `nobody is marked who was not seen yet`() throws {
    var player = try matrix()
    player.burst("sahin", then: .function(2))
    #expect(player.message == "3 people match: look at the lit one, then press the key again.")
    try player.press("F2")
    #expect(try player.person("Şahin").markings.map(\.mark) == [.present])
  }

  @Test func `digits that are no mark say so`() throws {
    let player = try matrix("7")
    #expect(player.message == "7 is no mark. Tab goes to the filter, where digits are text.")
    let states = try matrix("Shift-F3 1")
    #expect(states.message == "Marks are written in the list of people; Shift-F3 shows it.")
  }

  @Test
  func `everyone shown who is expected and not marked is marked in one entry, after a question`()
    throws
  {
    var player = try matrix("Space")
    player.type("kor")
    try player.press("Enter Shift-F2")
    #expect(
      player.lines(5..<16) == """
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
        > A ┌─ Mark present: Workshop ─────────────────────────────────────────────┐
          A │ 2 of 2 people, expected and not marked yet, of those shown (“kor”):  │
            │ Ji-won KANG, Min-jun KIM.                                            │
            │                                                                      │
            │ ! Not arrived, and marked all the same: Ji-won KANG, Min-jun KIM.    │
            │                                                                      │
            │ > Enter  leaves all as it is                                         │
            │   F2     marks 2 people present                                      │
            └──────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Enter")
    #expect(player.message == "Nothing was changed.")
    try player.press("Shift-F2 F2")
    #expect(
      player.message
        == "Saved 5: Ji-won KANG and Min-jun KIM present at Workshop at 09:05 | F5 undoes it"
    )
    try player.press("Shift-F2")
    #expect(player.message == "Nobody of those shown is expected at “Workshop” and not marked yet.")
    try player.press("F5")
    #expect(
      player.message
        == "Saved 6: undid: Ji-won KANG and Min-jun KIM present at Workshop at 09:05 | Shift-F5 does it again"
    )
    #expect(try player.person("Kim").markings.isEmpty)
  }

  @Test func `undo goes to the cell that it changes`() throws {
    var player = try matrix("Down Right Space Right Right Right Down")
    player.type("kim")
    try player.press("F5")
    #expect(
      player.lines(2..<10) == """
         Find:                                                17 of 17   protocol order
                                                        forum ──────────────── visit
                                               workshop        panel-1 panel-2 center
                                               Mon 30   Tue 31 Tue 31  Tue 31  Wed 1
          Badge    Name                State   10:00    09:30  10:00   14:00   09:00 ›
          A-001-3  Hayk VARDANYAN · Հ… ARM     o        o      o       o       o       ┃
        > A-002-1  Desislava ZHELYAZK… BGR     o       [o]     o       o       o       ┃
          A-003-7  Krastyo SHTARBANOV… BGR     o        o      o       o       o       ┃
        """
    )
  }

  @Test func `a badge that is read is marked at the chosen activity`() throws {
    var player = try matrix("Right")
    let badge = try player.person("Kim").badge
    player.burst(badge.description, then: .enter)
    #expect(try player.person("Kim").markings.map(\.activity.text) == ["forum"])
  }

  @Test func `in a register that takes nothing a mark says why`() throws {
    var player = try matrix()
    player.readOnly = "The journal is damaged."
    try player.press("Space")
    #expect(player.message == "The journal is damaged.")
  }
}
