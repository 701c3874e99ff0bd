import Registration
import Testing

@testable import Desk

@Suite struct ProgrammeEditingTests {
  @Test func `F7 asks what is to be added`() throws {
    var player = try opened()
    player.type("future")
    try player.press("F7")
    #expect(
      player.lines(8..<16) == """
            ┌─ Add to the programme ───────────────────────────────────────────────┐
            │ > 1  An activity of its own                                          │
            │   2  A session of “Global Forum on e-Government”                     │
            │   3  A presentation in “Global Forum on e-Government”                │
            │                                                                      │
            │                                                                      │
            │ Number, then Enter · Esc goes back                                   │
            └──────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test func `an activity is added on the day of the lit one, and lit`() throws {
    var player = try opened()
    player.type("workshop")
    try player.press("F7 Enter")
    player.type("Farewell dinner at the river")
    try player.press("Down Down Down")
    player.type("19:00")
    try player.press("F2")
    #expect(
      player.message
        == "Saved 7: added “Farewell dinner at the river” to the programme | F5 undoes it"
    )
    #expect(player.line(2).hasPrefix(" Find:  "))
    #expect(
      player.lines(4..<8) == """
          Mon 30 Oct
          10:00-12:30  Workshop                                    16       3        -
        > from 19:00   Farewell dinner at the river                16       0        -
          Tue 31 Oct
        """
    )
    let id = try #require(ActivityID("farewell-dinner-at-river"))
    #expect(player.register.activity(id)?.day?.description == "2017-10-30")
    try player.press("F5")
    #expect(player.register.activity(id) == nil)
  }

  @Test func `a session is added to its activity, at its place and on its day`() throws {
    var player = try opened()
    player.type("why do we")
    try player.press("F7 2 Enter")
    player.type("Why e-Government?")
    try player.press("Down Down")
    player.type("1630")
    try player.press("F2")
    let id = try #require(ActivityID("forum.why-e-government"))
    let added = try #require(player.register.activity(id))
    #expect(added.parent?.text == "forum")
    #expect(added.kind == .session)
    #expect(added.venue == "COEX")
    #expect(added.day?.description == "2017-10-31")
    #expect(added.start?.description == "16:30")
    #expect(player.line(17) == " Why e-Government?")
  }

  @Test func `a presentation is added to an activity`() throws {
    var player = try opened()
    player.type("workshop")
    try player.press("F7 3 Enter F2")
    #expect(player.message == "Not saved: a title is needed.")
    player.type("ICT makes our e-Government convenient")
    try player.press("Enter")
    player.type("Korea")
    try player.press("Enter")
    #expect(
      player.message
        == "Saved 7: changed “Workshop”: presentation “ICT makes our e-Government convenient” | F5 undoes it"
    )
    #expect(player.line(6).contains("“ICT makes our e-Government convenient” Korea"))
  }

  @Test func `a title is needed`() throws {
    var player = try opened()
    try player.press("F7 Enter F2")
    #expect(player.message == "Not saved: Name: a title is needed.")
    #expect(player.register.programme == (try Programme.sample()))
  }

  @Test func `the question before cancelling counts and names who is marked there`() throws {
    var player = try opened()
    player.type("workshop")
    try player.press("Shift-F7")
    player.type("power cut")
    #expect(
      player.lines(6..<19) == """
           ┌─ Cancel “Workshop” ────────────────────────────────────────────────────┐
           │ Mon 30 Oct 10:00-12:30, KLID headquarters                              │
           │ 3 people are marked there and keep their marks: Georgios PAPADOPOULOS, │
           │ Mehmet ŞAHİN, Ayşe ŞAHİNOĞLU.                                          │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │                                                                        │
           │ Reason * power cut                                                     │
           │                                                                        │
        ── │ F2 cancels the activity · Esc leaves it as it is                       │ ──
         W └────────────────────────────────────────────────────────────────────────┘
         Mon 30 Oct, 10:00-12:30, KLID headquarters
        """
    )
  }

  @Test func `only F2 cancels, with a reason, and the activity stays as cancelled with its marks`()
    throws
  {
    var player = try opened()
    player.type("workshop")
    try player.press("Shift-F7 Shift-F7 Enter F2")
    #expect(player.message == "Type why it is cancelled, then F2.")
    player.type("power cut")
    try player.press("Enter")
    #expect(player.message == "F2 cancels the activity; Esc leaves it as it is.")
    try player.press("F2")
    #expect(player.message == "Saved 7: cancelled “Workshop”: power cut | F5 undoes it")
    #expect(
      player.line(5)
        == "> 10:00-12:30  cancelled: Workshop                          0       3        -"
    )
    try player.press("F8")
    #expect(player.message == "It was cancelled: power cut. Shift-F7 brings it back.")
    try player.press("F5")
    #expect(
      player.line(5)
        == "> 10:00-12:30  Workshop                                    16       3        -"
    )
  }

  @Test func `a cancelled activity is brought back after another key, days later`() throws {
    var player = try opened()
    let workshop = try #require(ActivityID("workshop"))
    try player.elsewhere(.cancelActivity(workshop, reason: "power cut"))
    player.type("workshop")
    try player.press("Shift-F7")
    #expect(
      player.lines(8..<15) == """
            ┌─ Bring “Workshop” back ──────────────────────────────────────────────┐
            │ B Lee cancelled “Workshop”: power cut, 30 Oct 09:35.                 │
            │ All of this is undone: it takes place after all.                     │
            │                                                                      │
            │ > Enter  leaves all as it is                                         │
            │   F2     brings it back                                              │
            └──────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Enter")
    #expect(player.register.cancellations == [workshop: "power cut"])
    try player.press("Shift-F7 F2")
    #expect(player.register.cancellations == [:])
    #expect(
      player.message == "Saved 8: undid: cancelled “Workshop”: power cut | Shift-F5 does it again"
    )
  }

  @Test func `check-in refuses at a cancelled activity, with the reason`() throws {
    var player = try opened()
    player.type("workshop")
    try player.press("Enter")
    try player.elsewhere(.cancelActivity(#require(ActivityID("workshop")), reason: "power cut"))
    player.type("oksana")
    try player.press("Enter")
    #expect(
      player.message
        == "“Workshop” was cancelled: power cut. F4 chooses another activity."
    )
    #expect(try player.person("Shevchenko").markings.isEmpty)
  }

  @Test func `seats that are all taken or too few are said`() throws {
    var player = try opened()
    try setSeats(16, of: "workshop", &player)
    try setSeats(12, of: "wrap-up", &player)
    try setSeats(20, of: "forum", &player)
    #expect(player.line(5).hasSuffix("16 full"))
    #expect(player.line(7).hasSuffix("  20"))
    try player.press("End")
    #expect(player.line(13).hasSuffix("12 over"))
    #expect(
      player.line(19)
        == " 16 expected, 0 there · 12 seats, 4 too few"
    )
  }

  @Test func `another time zone is marked, and named below`() throws {
    var player = try opened()
    let id = try #require(ActivityID("visit-center"))
    let visit = try #require(player.register.activity(id))
    var away = visit
    away.timeZone = "Europe/Istanbul"
    try player.elsewhere(.changeActivity(from: visit, to: away))
    player.type("visit")
    #expect(player.line(5).hasPrefix("> 09:00-12:00* Visit"))
    #expect(player.line(18) == " Wed 1 Nov, 09:00-12:00 of Europe/Istanbul, place not set")
  }

  @Test(arguments: [
    ("wrap", "wrap-up"), ("why", "forum.panel-1"), ("coex", "forum"), ("3 nov", "wrap-up"),
    ("FUTURE e-gov", "forum.panel-2"),
  ])
  func `typing lights the activity that is meant`(typed: String, found: String) throws {
    var player = try opened()
    player.type(typed)
    try player.press("Enter")
    let title = player.register.title(of: try #require(ActivityID(found)))
    #expect(player.line(2).hasPrefix(" At: \(title)"))
  }

  @Test func `what matches nothing says so`() throws {
    var player = try opened()
    player.type("xyz")
    #expect(player.line(4) == "  No activity matches; Esc clears the filter.")
    try player.press("F8")
    #expect(player.message == "No activity matches; Esc clears the filter.")
    try player.press("Esc Esc")
    #expect(player.message == "There is no filter to clear; F3 goes to another screen.")
  }

  @Test func `a wide window tells everything of a changed programme`() throws {
    var player = try Player.afterFirstMorning(columns: 140, rows: 50)
    try player.goTo(.programme)
    try setSeats(16, of: "workshop", &player)
    try setSeats(12, of: "wrap-up", &player)
    let visit = try #require(ActivityID("visit-center"))
    try player.elsewhere(.cancelActivity(visit, reason: "storm"))
    try player.press("End")
    #expect(
      player.lines(0..<16) == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:35  A Park
         Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
         Find:                                                               Edition 7 · Seoul · Mon 30 Oct to Fri 3 Nov 2017 · times of Asia/Seoul
          Time         Activity                                                     Place                                Expected Present    Seats
          Mon 30 Oct
          10:00-12:30  Workshop                                                     KLID headquarters                          16       3  16 full
          Tue 31 Oct
          09:30-17:00  Global Forum on e-Government                                 COEX                                       16       0        -
          10:00-12:00    Why do we need e-Government?                               COEX                                       16       0        -
          14:00-16:00    Future of the e-Government                                 COEX                                       16       0        -
          Wed 1 Nov
          09:00-12:00  cancelled: Visit to the Ubiquitous Integrated Center         -                                           0       0        -
          Fri 3 Nov
        > from 15:00   Wrap-up meeting                                              KLID headquarters                          16       0  12 over


        """
    )
    #expect(
      player.lines(16..<50).trimmed == """


























        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Wrap-up meeting
         Fri 3 Nov, from 15:00, KLID headquarters
         16 expected, 0 there · 12 seats, 4 too few · 0 present · 0 late · 0 excused · 0 absent
         organiser - · chair -


         Enter Open  F8 Change  F7 Add  Shift-F7 Cancel it  F6 Export  Esc Back  F3 Go to  F5 Undo  F1 Help  F9 All  F10 Quit
        """
    )
  }

  private func opened() throws -> Player {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    return player
  }

  private func setSeats(_ seats: Int, of id: String, _ player: inout Player) throws {
    let id = try #require(ActivityID(id))
    let activity = try #require(player.register.activity(id))
    var changed = activity
    changed.capacity = seats
    try player.elsewhere(.changeActivity(from: activity, to: changed))
  }
}
