import Testing

@testable import Desk

@Suite struct HelpDialogTests {
  @Test func `says what the screen is for and what its keys mean, from the table`() throws {
    var player = try Player(columns: 80, rows: 16)
    try player.press("F1")
    #expect(
      player.lines(2..<14) == """
         ┌─ Help: Participants ───────────────────────────────────────────────────────┐
         │ Type a part of a name in any script, a badge, a state, a ministry, an    ┃ │
         │ e-mail or a letter: the best match is lit. F2 hands its badge over,      │ │
         │ Enter opens it, F7 registers a walk-in.                                  │ │
         │                                                                          │ │
         │ F2 Ctrl-S Ins           Mark arrived. Hands the badge over to the chosen │ │
         │                         person.                                          │ │
         │ Enter                   Open. Opens the lit row.                         │ │
         │ F7 Ctrl-N               New participant. Registers a walk-in; what was   │ │
         │                         typed in the filter becomes the family name.     │ │
         │ F8                      Act on the person. Offers what can be done:      │ │
         └────────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test func `at 60 columns nothing of it is cut`() throws {
    var player = try Player(columns: 60, rows: 16)
    try player.press("F1")
    #expect(
      player.lines(2..<8) == """
        ┌─ Help: Participants ─────────────────────────────────────┐
        │ Type a part of a name in any script, a badge, a state, ┃ │
        │ a ministry, an e-mail or a letter: the best match is   │ │
        │ lit. F2 hands its badge over, Enter opens it, F7       │ │
        │ registers a walk-in.                                   │ │
        │                                                        │ │
        """
    )
  }

  @Test func `is moved in to its last key, and Esc goes back`() throws {
    var player = try Player()
    try player.press("F1 End")
    #expect(
      player.lines(18..<22) == """
         │ ✓                       It is saved.                                     ┃ │
         │ ✗                       Nothing was written, and why.                    ┃ │
         │ !                       It is saved, and worth a look.                   ┃ │
         └────────────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Esc")
    #expect(player.line(2).hasPrefix(" Find:"))
  }
}
