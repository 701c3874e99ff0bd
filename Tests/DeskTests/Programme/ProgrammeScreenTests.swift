import Exchange
import Registration
import Testing

@testable import Desk

@Suite struct ProgrammeScreenTests {
  @Test func `days, activities and sessions stand with who is expected and who was present`() throws
  {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
         Find:                       Mon 30 Oct to Fri 3 Nov 2017 · times of Asia/Seoul
          Time         Activity                              Expected Present    Seats
          Mon 30 Oct
        > 10:00-12:30  Workshop                                    16       3        -
          Tue 31 Oct
          09:30-17:00  Global Forum on e-Government                16       0        -
          10:00-12:00    Why do we need e-Government?              16       0        -
          14:00-16:00    Future of the e-Government                16       0        -
          Wed 1 Nov
          09:00-12:00  Visit to the Ubiquitous Integrated …        16       0        -
          Fri 3 Nov
          from 15:00   Wrap-up meeting                             16       0        -


        ────────────────────────────────────────────────────────────────────────────────
         Workshop
         Mon 30 Oct, 10:00-12:30, KLID headquarters
         16 expected, 3 there · 2 present · 1 late · 0 excused · 0 absent
         organiser - · chair -


         Enter Open  F8 Change  F7 Add  Shift-F7 Cancel it  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `a wide window shows places and presentations, and what is not set as a hyphen`()
    throws
  {
    var player = try Player.afterFirstMorning(columns: 120, rows: 30)
    try player.elsewhere(
      .addActivity(
        Activity(
          id: try #require(ActivityID("dinner")),
          kind: .other,
          title: "Dinner",
          presentations: [
            .init(title: "ICT makes our E-Government convenient", presenter: "Korea")
          ],
          capacity: 40
        ),
        after: nil
      )
    )
    try player.goTo(.programme)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Program 2017 · Seoul                                               Mon 30 Oct 09:35  A Park
         Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
         Find:                                           Edition 7 · Seoul · Mon 30 Oct to Fri 3 Nov 2017 · times of Asia/Seoul
          Time         Activity                                         Place                        Expected Present    Seats
          Day not set
        > -            Dinner                                           -                                  16       0       40
                         “ICT makes our E-Government convenient” Korea
          Mon 30 Oct
          10:00-12:30  Workshop                                         KLID headquarters                  16       3        -
          Tue 31 Oct
          09:30-17:00  Global Forum on e-Government                     COEX                               16       0        -
          10:00-12:00    Why do we need e-Government?                   COEX                               16       0        -
          14:00-16:00    Future of the e-Government                     COEX                               16       0        -
          Wed 1 Nov
          09:00-12:00  Visit to the Ubiquitous Integrated Center        -                                  16       0        -
          Fri 3 Nov
          from 15:00   Wrap-up meeting                                  KLID headquarters                  16       0        -





        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Dinner
         day not set, time not set, place not set
         16 expected, 0 there · 40 seats, 24 free · 0 present · 0 late · 0 excused · 0 absent
         organiser - · chair -


         Enter Open  F8 Change  F7 Add  Shift-F7 Cancel it  F6 Export  Esc Back  F3 Go to  F5 Undo  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the smallest window keeps times, titles and numbers`() throws {
    var player = try Player.afterFirstMorning(columns: 60, rows: 16)
    try player.goTo(.programme)
    #expect(
      player.screen == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:35  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
         Find:                         Mon 30 Oct to Fri 3 Nov 2017
          Time         Activity          Expected Present    Seats
          Mon 30 Oct                                               ┃
        > 10:00-12:30  Workshop                16       3        - ┃
          Tue 31 Oct                                               ┃
          09:30-17:00  Global Forum on…        16       0        - │
          10:00-12:00    Why do we nee…        16       0        - │
          14:00-16:00    Future of the…        16       0        - │
        ────────────────────────────────────────────────────────────
         Workshop
         Mon 30 Oct, 10:00-12:30, KLID headquarters
         16 expected, 3 there · 2 present · 1 late

         Enter Open  F8 Change  F7 Add  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `the arrows pass by days`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    try player.press("Down")
    #expect(player.line(17) == " Global Forum on e-Government")
    try player.press("Up Up")
    #expect(player.line(17) == " Workshop")
    try player.press("End")
    #expect(player.line(17) == " Wrap-up meeting")
  }

  @Test func `Enter opens the check-in of the lit activity`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    try player.press("Down Down Enter")
    #expect(player.line(2).hasPrefix(" At: Why do we need e-Government?"))
  }

  @Test func `a bus is counted out and back, and a cancelled activity says so`() throws {
    var player = try Player.afterFirstMorning()
    let visit = try #require(ActivityID("visit-center"))
    let people = try [player.person("Şahin").id, player.person("Papadopoulos").id]
    try player.elsewhere(.board(people, to: visit, .out))
    try player.elsewhere(.board([people[0]], to: visit, .back))
    try player.goTo(.programme)
    try player.press("End Up")
    #expect(player.line(19) == " 16 expected, 0 there · 0 present · 0 late · 0 excused · 0 absent")
    #expect(player.line(21) == " bus: 2 out, 1 back, 1 not back yet")
    try player.elsewhere(.cancelActivity(visit, reason: "storm"))
    #expect(player.line(21) == " cancelled: storm")
    try player.press("Enter")
    #expect(player.message == "It was cancelled: storm. Shift-F7 brings it back.")
  }

  @Test func `F6 proposes the programme as shown, and who attended the lit activity`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.programme)
    player.type("forum")
    try player.press("F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("no file was asked for")
      return
    }
    #expect(order.choice.list == .programme)
    #expect(order.choice.shown?.words == "“forum”")
    try player.press("Up Up Up Up Up Up Left Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("no file was asked for")
      return
    }
    #expect(order.choice == ExportChoice(.attendees, activity: ActivityID("forum")))
  }
}
