import Registration
import Testing

@testable import Desk

@Suite struct ActivityFormTests {
  @Test func `F8 shows what can be set, at the time that is changed most often`() throws {
    let player = try opened()
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                       Mon 30 Oct to Fri 3 Nov 2017 · times of Asia/Seoul
          Time         Activity                              Expected Present    Seats
          ┌─ Wrap-up meeting ────────────────────────────────────────────────────────┐
          │   Name *    Wrap-up meeting                                              │
          │   Kind      meeting                            ▾                         │
          │   Day       2017-11-03                                                   │
          │ > Begins    15:00                                                        │
          │   Ends                                                                   │
          │   Place     KLID headquarters                                            │
          │   Organiser                                                              │
          │   Chair                                                                  │
        > │   Seats                                                                  │
          │   Bus       [ ] no                                                       │
          │                                                                          │
        ─ │   As 09:30; the end moves with it. Empty when it is not known yet.       │ ─
          │ F2 saves · Enter goes to the next field · Esc goes back                  │
          └──────────────────────────────────────────────────────────────────────────┘
         16 expected, 0 there · 0 present · 0 late · 0 excused · 0 absent
         organiser - · chair -


         F2 Save  Enter Next  F4 Pick  F5 Undo typing  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the smallest window scrolls the form`() throws {
    let player = try opened(columns: 60, rows: 16)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
        ┌─ Wrap-up meeting ────────────────────────────────────────┐
        │   Name *    Wrap-up meeting                            ┃ │
        │   Kind      meeting                 ▾                  ┃ │
        │   Day       2017-11-03                                 ┃ │
        │ > Begins    15:00                                      ┃ │
        │   Ends                                                 │ │
        │   Place     KLID headquarters                          │ │
        │   Organiser                                            │ │
        │   As 09:30; the end moves with it. Empty when it is not  │
        │   known yet.                                             │
        │ F2 saves · Enter goes to the next field · Esc goes back  │
        └──────────────────────────────────────────────────────────┘

         F2 Save  Enter Next  F4 Pick  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `what is set is saved whole and what is emptied is not set`() throws {
    var player = try opened()
    try player.press("Ctrl-U")
    player.type("915")
    try player.press("Up Ctrl-U")
    player.type("2.11.2017")
    try player.press("Down Down Down Ctrl-U Down Down Down")
    player.type("80")
    try player.press("F2")
    let meeting = try #require(player.register.activity(wrapUp()))
    #expect(meeting.day?.description == "2017-11-02")
    #expect(meeting.start?.description == "09:15")
    #expect(meeting.venue == "")
    #expect(meeting.capacity == 80)
    #expect(
      player.message
        == "Saved 7: changed “Wrap-up meeting”: Thu 2 Nov 09:15, place “KLID headquarters” taken out, 80 seats | F5 undoes it"
    )
  }

  @Test(arguments: [
    ("x", "Not saved: Begins: write it as 09:30."),
    ("25:00", "Not saved: Begins: write it as 09:30."),
  ])
  func `a time that is none is shown beside its field and nothing is saved`(
    typed: String,
    said: String
  ) throws {
    var player = try opened()
    let entries = player.register.entries
    try player.press("Ctrl-U")
    player.type(typed)
    try player.press("F2")
    #expect(player.message == said)
    #expect(player.register.entries == entries)
    try player.press("Ctrl-U")
    player.type("15:00")
    try player.press("F2")
    #expect(player.message == "Nothing was changed.")
  }

  @Test func `an end before the beginning is wrong`() throws {
    var player = try opened()
    try player.press("Down")
    player.type("14:00")
    try player.press("F2")
    #expect(player.message == "Not saved: Ends: before it begins.")
    try player.press("Esc")
    #expect(
      player.message
        == "Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later."
    )
    try player.press("Esc")
    #expect(player.line(17) == " Wrap-up meeting")
  }

  @Test func `a new beginning takes the end with it, and says where while it is typed`() throws {
    var player = try opened()
    try setEnd(&player, "17:30")
    try player.press("F8 Ctrl-U")
    player.type("16")
    #expect(player.line(9).contains("? moves to 18:30"))
    player.type(":00")
    try player.press("F2")
    #expect(
      player.message == "Saved 8: moved “Wrap-up meeting” to Fri 3 Nov 16:00-18:30 | F5 undoes it"
    )
  }

  @Test func `an end that was edited stays`() throws {
    var player = try opened()
    try setEnd(&player, "17:30")
    try player.press("F8 Down Ctrl-U")
    player.type("18:00")
    try player.press("Up Ctrl-U")
    player.type("16:00")
    try player.press("F2")
    #expect(
      player.message == "Saved 8: moved “Wrap-up meeting” to Fri 3 Nov 16:00-18:00 | F5 undoes it"
    )
    try player.press("F8 Ctrl-U")
    player.type("15:00")
    try player.press("Down Ctrl-U")
    player.type("18:00")
    try player.press("F2")
    #expect(
      player.message == "Saved 9: moved “Wrap-up meeting” to Fri 3 Nov 15:00-18:00 | F5 undoes it"
    )
  }

  @Test(arguments: [
    ("Up Ctrl-U", "2017-11-12", "the programme is from Mon 30 Oct to Fri 3 Nov"),
    ("Up Ctrl-U", "30", "“Workshop” is there then, 10:00-12:30"),
  ])
  func `what is doubtful is said once and saved when asked again`(
    keys: String,
    typed: String,
    doubt: String
  ) throws {
    var player = try opened()
    try player.press("Ctrl-U")
    player.type("12:00")
    try player.press(keys)
    player.type(typed)
    let entries = player.register.entries
    try player.press("F2")
    #expect(player.message == "Doubtful: \(doubt). F2 again saves it all the same.")
    #expect(player.register.entries == entries)
    #expect(player.screen.contains("? "))
    try player.press("F2")
    #expect(player.register.entries.count == entries.count + 1)
  }

  @Test func `a session outside its activity is doubtful`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    player.type("future")
    try player.press("F8 Ctrl-U")
    player.type("16:30")
    try player.press("F2")
    #expect(
      player.message
        == "Doubtful: “Global Forum on e-Government” ends at 17:00. F2 again saves it all the same."
    )
    try player.press("F2")
    #expect(
      player.message
        == "Saved 7: moved “Future of the e-Government” to Tue 31 Oct 16:30-18:30 | F5 undoes it"
    )
  }

  @Test func `an activity takes its sessions to another day`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    player.type("global")
    try player.press("F8 Up Ctrl-U")
    player.type("2 Nov")
    try player.press("Down")
    #expect(player.screen.contains("? its 2 sessions move"))
    try player.press("F2")
    let days = (player.register.programme?.activities ?? []).compactMap {
      $0.id.text.hasPrefix("forum") ? $0.day?.description : nil
    }
    #expect(days == ["2017-11-02", "2017-11-02", "2017-11-02"])
    try player.press("F5")
    #expect(player.register.programme == (try Programme.sample()))
  }

  @Test func `F5 undoes the typing, the end that moved with it first`() throws {
    var player = try opened()
    try setEnd(&player, "17:30")
    try player.press("F8 Ctrl-U")
    player.type("16:00")
    try player.press("Enter F5 F5 F5 F2")
    #expect(player.message == "Nothing was changed.")
  }

  @Test func `what somebody else changes meanwhile is taken over, and nothing typed is lost`()
    throws
  {
    var player = try opened()
    let meeting = try #require(player.register.activity(wrapUp()))
    var other = meeting
    other.venue = "Hall"
    try player.press("Ctrl-U")
    player.type("16:00")
    try player.elsewhere(.changeActivity(from: meeting, to: other))
    try player.press("F2")
    #expect(
      player.message == "Saved 8: moved “Wrap-up meeting” to Fri 3 Nov 16:00 | F5 undoes it"
    )
    #expect(try player.register.activity(wrapUp())?.venue == "Hall")
  }

  @Test func `an activity that was not saved yet is offered again`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    try player.press("F7 Enter")
    player.type("Dinner")
    player.restart(with: player.desk.drafts)
    #expect(player.line(5).contains("Name *    Dinner"))
    try player.press("F2")
    #expect(player.register.programme?.activities.count == 7)
  }

  /// The form of the wrap-up meeting.
  private func opened(columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player.afterFirstMorning(columns: columns, rows: rows)
    try player.goTo(.programme)
    try player.press("End F8")
    return player
  }

  private func setEnd(_ player: inout Player, _ end: String) throws {
    try player.press("Down")
    player.type(end)
    try player.press("F2")
  }

  private func wrapUp() throws -> ActivityID { try #require(ActivityID("wrap-up")) }
}
