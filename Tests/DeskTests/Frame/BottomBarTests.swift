import Canvas
import Testing

@testable import Desk

@Suite struct BottomBarTests {
  @Test func `Tab reaches every action, Enter there acts`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Tab")
    #expect(player.canvas.cursor == Place(column: 1, row: 23))
    try player.press("Enter")
    #expect(player.message == "Saved 3: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test func `the chosen action is always in sight, whole`() throws {
    var player = try Player()
    try player.press("Tab Right Right Right Right Right Right")
    #expect(
      player.line(23)
        == " F2 Arrived  Enter Open  F7 New  F8 Act  F4 Filter  Shift-F3 Missing  F6 Export"
    )
    try player.press(
      "Shift-Tab Shift-Tab Shift-Tab Shift-Tab Shift-Tab Shift-Tab Shift-Tab Shift-Tab"
    )
    #expect(
      player.line(23)
        == " Shift-F11 Colours  Shift-F12 Mouse on or off  Shift-F1 Back up or repair"
    )
  }

  @Test func `Esc, and Tab at the end, give the keys back`() throws {
    var player = try Player()
    try player.press("Tab Esc")
    player.type("papa")
    #expect(player.line(2).hasPrefix(" Find: papa "))
    try player.press("Shift-Tab Tab")
    player.type("d")
    #expect(player.line(2).hasPrefix(" Find: papad "))
  }

  @Test func `a letter goes to the filter again`() throws {
    var player = try Player()
    try player.press("Tab")
    player.type("papa")
    #expect(player.line(2).hasPrefix(" Find: papa "))
  }
}
