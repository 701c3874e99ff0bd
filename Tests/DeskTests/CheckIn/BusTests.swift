import Registration
import Testing

@testable import Desk

@Suite struct BusTests {
  @Test func `the bus stays chosen while the stream goes on, and its counts are said`() throws {
    var player = try atBus("Left Left")
    for name in ["vardan", "papad", "kang"] {
      player.type(name)
      try player.press("Enter")
    }
    #expect(player.line(2).hasSuffix("bus: out 3 of 17"))
    try player.press("Right")
    player.type("papad")
    try player.press("Enter")
    player.type("çağlar")
    try player.press("Enter")
    #expect(player.line(2).hasSuffix("bus: out 3, back 2, missing 2, 1 back only"))
    #expect(
      player.lines(15..<20) == """
        ────────────────────────────────────────────────────────────────────────────────
          ✓ İbrahim ÇAĞLAR  on the bus back at 09:05
            Republic of Turkey
            ! Visit to the Ubiquitous Integrated Center is on Wed 1 Nov, not today
            ! İbrahim ÇAĞLAR was not on the bus to Visit to the Ubiquitous Integrated
        """
    )
  }

  @Test(arguments: [(60, 16), (80, 24), (140, 50)])
  func `who is missing on the way back is one key away`(columns: Int, rows: Int) throws {
    var player = try atBus("Left", columns: columns, rows: rows)
    let visit = try #require(ActivityID("visit-center"))
    let people = player.register.people.map(\.id)
    try player.elsewhere(.board(Array(people.prefix(4)), to: visit, .out))
    try player.elsewhere(.board([people[1], people[9]], to: visit, .back))
    try player.elsewhere(.withdraw([people[3]], reason: "ill"))
    try player.press("Shift-F3")
    switch columns {
    case 60:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:05  A Park
           Participants│Check-in│Matrix│Delegations│Programme›
           At: Visit to …  bus: out 4, back 2, missing 3, 1 back only
           Missing:                                       ‹ bus back ›
            Badge    Name                      State  Bus back
            A-001-3  Hayk VARDANYAN · Հայկ Վա… ARM    -
            A-003-7  Krastyo SHTARBANOV · Кръ… BGR    -
            A-004-5  Georgios PAPADOPOULOS · … GRC    -


          ────────────────────────────────────────────────────────────
            16 nominated, 0 arrived, 16 missing, 1 withdrawn
            Type a name in any script, a badge, a state or a
            ministry, or press Down.

           Enter Mark  F4 Activity  F1 Help  F9 All  F10 Quit
          """
      )
    case 80:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul       Mon 30 Oct 09:05  A Park
           Participants│Check-in│Matrix│Delegations│Programme│Ministries│Journal
           At: Visit to the Ubiquitous Integ…  bus: out 4, back 2, missing 3, 1 back only
           Missing:                     present  late  excused  absent  bus out ‹bus back›
            Badge    Name                     State  Ministry             Bus back
            A-001-3  Hayk VARDANYAN · Հայկ Վ… ARM    Transport, Communic… -
            A-003-7  Krastyo SHTARBANOV · Кр… BGR    State e-Government … -
            A-004-5  Georgios PAPADOPOULOS ·… GRC    Digital Policy, Tel… -







          ────────────────────────────────────────────────────────────────────────────────
            16 nominated, 0 arrived, 16 missing, 1 withdrawn
            Type a name in any script, a badge, a state or a ministry, or press Down.





           Enter Mark  F4 Activity  Shift-F4 Roll call  F7 New  F1 Help  F9 All  F10 Quit
          """
      )
    default:
      #expect(
        player.screen == """
           Korea-BSEC ICT Cooperation Program 2017 · Seoul                                                                   Mon 30 Oct 09:05  A Park
           Participants │ Check-in │ Matrix │ Delegations │ Programme │ Ministries │ Journal
           At: Visit to the Ubiquitous Integrated Center, Wed 1 Nov 09:00-12:00                            bus: out 4, back 2, missing 3, 1 back only
           Missing:                                                                                 present  late  excused  absent  bus out ‹bus back›
            Badge    Name                                      State  Ministry                       Position                         Bus back
            A-001-3  Hayk VARDANYAN · Հայկ Վարդանյան           ARM    Transport, Communication and … Head of Department               -
            A-003-7  Krastyo SHTARBANOV · Кръстьо Щърбанов     BGR    State e-Government Agency      State Expert                     -
            A-004-5  Georgios PAPADOPOULOS · Γεώργιος Παπαδόπ… GRC    Digital Policy, Telecommunica… Director                         -































          ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            16 nominated, 0 arrived, 16 missing, 1 withdrawn
            Type a name in any script, a badge, a state or a ministry, or press Down.







           Enter Mark  F4 Activity  Shift-F4 Roll call  F7 New  F8 Act  Shift-F3 Missing  F6 Export  Esc Back  F3 Go to  F1 Help  F9 All  F10 Quit
          """
      )
    }
  }

  @Test func `who came back without having gone out is flagged in the list`() throws {
    var player = try atBus("Left")
    player.type("papad")
    try player.press("Enter Shift-F4")
    #expect(player.line(5).contains("09:05 not out"))
  }

  private func atBus(_ keys: String, columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player(columns: columns, rows: rows)
    try player.press("F3 2 F4 6 \(keys)")
    return player
  }

  @Test func `in the smallest window what is odd about a mark is not covered`() throws {
    var player = try Player(columns: 60, rows: 16)
    player.minutesPass(2 * 24 * 60)
    try player.press("F3 2 F4 6 Left")
    player.type("papad")
    try player.press("Enter")
    #expect(player.line(11) == "  ! Georgios PAPADOPOULOS was not on the bus to Visit to")
  }
}
