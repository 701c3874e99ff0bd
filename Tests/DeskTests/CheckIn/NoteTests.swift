import Registration
import Testing

@testable import Desk

@Suite struct NoteTests {
  @Test func `a note is written with the mark, shown at once, in the pane and in the history`()
    throws
  {
    var player = try Player()
    let workshop = try #require(ActivityID("workshop"))
    try player.press("F3 2 F4 2 Right Right")
    player.type("papad")
    try player.press("Shift-F6")
    #expect(
      player.lines(8..<16) == """
            ┌─ Mark excused: Georgios PAPADOPOULOS ────────────────────────────────┐
            │ At: Workshop                                                         │
            │                                                                      │
            │ Note                                                                 │
            │                                                                      │
            │ Enter writes the mark, note or none · Esc goes back                  │
            └──────────────────────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
        """
    )
    player.type("at the embassy")
    try player.press("Enter")
    #expect(try player.person("Papadopoulos").marking(at: workshop)?.note == "at the embassy")
    #expect(player.line(16) == "  ✓ Georgios PAPADOPOULOS  excused at 09:05 (at the embassy)")
    #expect(player.line(3).contains("‹present›"))
    player.type("papad")
    #expect(player.line(19).hasPrefix("  workshop excused 09:05 (at the embassy) · forum"))
    try player.press("Shift-F9")
    #expect(player.screen.contains("excused at Workshop (at the embassy)"))
  }

  @Test func `a note that comes later leaves the time of the mark`() throws {
    var player = try Player()
    let workshop = try #require(ActivityID("workshop"))
    try player.press("F3 2 F4 2 Right")
    player.type("papad")
    try player.press("Enter")
    player.minutesPass(30)
    try player.press("Right")
    player.type("papad")
    try player.press("Shift-F6")
    player.type("traffic")
    try player.press("Enter")
    let marking = try #require(try player.person("Papadopoulos").marking(at: workshop))
    #expect(
      "\(marking.mark.rawValue) \(marking.occurrence.at.time) \(marking.note)"
        == "late 09:05 traffic"
    )
  }

  @Test func `arrival and the bus have no note`() throws {
    var player = try Player()
    try player.press("F3 2 Down Shift-F6")
    #expect(player.message == "Only a mark has a note; Left and Right choose one, F4 an activity.")
  }

  @Test func `leaving the question says that nothing was written`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2 Down Shift-F6")
    player.type("ill")
    try player.press("Esc")
    #expect(player.message == "Nothing was changed.")
  }
}
