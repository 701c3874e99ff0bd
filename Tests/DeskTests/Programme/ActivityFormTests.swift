import Registration
import Testing

@testable import Desk

@Suite struct ActivityFormTests {
  @Test func `F8 shows what can be set`() throws {
    let player = try opened()
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Edition 7 · Seoul · Mon 30 Oct to Fri 3 Nov 2017 · times of Asia/Seoul
          Time         Activity                                 Expected Present Seats
          Mon 30 Oct
           ┌─ Wrap-up meeting ──────────────────────────────────────────────────────┐
           │ > Day       2017-11-03                                                 │
           │   Begins    15:00                                                      │
           │   Ends                                                                 │
           │   Place     KLID headquarters                                          │
           │   Organiser                                                            │
           │   Chair                                                                │
           │   Seats                                                                │
        >  │                                                                        │
           │   As 2017-10-31; empty when it is not known yet.                       │
           │                                                                        │
        ── │ F2 saves · Enter goes to the next field · Esc goes back                │ ──
         W └────────────────────────────────────────────────────────────────────────┘
         Fri 3 Nov, from 15:00, KLID headquarters
         16 expected, 0 there · 0 present · 0 late · 0 excused · 0 absent
         organiser - · chair -


         F2 Save  Enter Next  F5 Undo typing  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `what is set is saved whole and what is emptied is not set`() throws {
    var player = try opened()
    try player.press("Ctrl-U")
    player.type("2017-11-02")
    try player.press("Enter Ctrl-U")
    player.type("9:15")
    try player.press("Down Down Ctrl-U Down Down Down")
    player.type("80")
    try player.press("Enter")
    let id = try #require(ActivityID("wrap-up"))
    let meeting = try #require(player.register.activity(id))
    #expect(meeting.day?.description == "2017-11-02")
    #expect(meeting.start?.description == "09:15")
    #expect(meeting.venue == "")
    #expect(meeting.capacity == 80)
    #expect(player.message == "Saved 7: changed “Wrap-up meeting” in the programme | F5 undoes it")
  }

  @Test func `a day that is none is shown beside its field and nothing is saved`() throws {
    var player = try opened()
    let entries = player.register.entries
    player.type("x")
    try player.press("F2")
    #expect(player.message == "Not saved: Day: write it as 2017-10-31.")
    #expect(player.register.entries == entries)
    try player.press("Backspace F2")
    #expect(player.message == "Nothing was changed.")
  }

  @Test func `the rules of the register say no and the form keeps what was typed`() throws {
    var player = try opened()
    try player.press("Down Down")
    player.type("14:00")
    try player.press("F2")
    #expect(player.message == "It ends at 14:00, before it starts at 15:00.")
    try player.press("Esc")
    #expect(
      player.message
        == "Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later."
    )
    try player.press("Esc")
    #expect(player.line(17) == " Wrap-up meeting")
  }

  /// The form of the wrap-up meeting.
  private func opened() throws -> Player {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    try player.press("End F8")
    return player
  }
}
