import Testing

@testable import Desk

@Suite struct PaletteDialogTests {
  @Test func `lists every action with its key, and why it cannot be had now`() throws {
    var player = try Player(people: false)
    try player.press("F9")
    #expect(
      player.lines(2..<22) == """
         ┌─ All actions ──────────────────────────────────────────────────────────────┐
         │ Find:                                                                      │
         │                                                                            │
         │ > F2        Mark arrived            Nobody is chosen: type a part of a … ┃ │
         │   Enter     Open                    Nobody is chosen: type a part of a … ┃ │
         │   F7        New participant         Registers a walk-in; what was typed… ┃ │
         │   F8        Act on the person       Nobody is chosen: type a part of a … ┃ │
         │   F4        Filter, sort, column    Chooses whom the list shows, in wha… ┃ │
         │   Shift-F3  Only the missing        Nobody is registered yet; F7 regist… ┃ │
         │   F6        Export what is shown    Nobody is shown; Esc clears the fil… ┃ │
         │   Shift-F6  Import a file           Reads nominations from a CSV file; … │ │
         │   Shift-F9  History of the person   Nobody is chosen: type a part of a … │ │
         │   Esc       Back                    There is no filter to clear; F10 qu… │ │
         │   F1        Help                    Explains this screen and its keys.   │ │
         │   F3        Go to                   Chooses a screen.                    │ │
         │   F5        Undo                    Takes back your last request, by a … │ │
         │                                                                            │
         │   Nobody is chosen: type a part of a name, or press Down.                  │
         │                                                                            │
         └────────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test func `letters narrow the list, and Enter does the lit action`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("F9")
    player.type("arri")
    try player.press("Enter")
    #expect(player.message == "Saved 3: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test func `an action that cannot be had says why, and the palette stays`() throws {
    var player = try Player()
    try player.press("Ctrl-P Enter")
    #expect(player.message == "Nobody is chosen: type a part of a name, or press Down.")
    #expect(player.line(2).hasPrefix(" ┌─ All actions"))
    player.type("xyzzy")
    try player.press("Enter")
    #expect(player.message == "No action has that name; Backspace widens the list.")
  }

  @Test func `in a form it offers the form's actions`() throws {
    var player = try Player()
    try player.press("F7 F9")
    let names = player.lines(5..<17).split(separator: "\n").map { $0.dropFirst(15).prefix(22) }
    #expect(
      names.map { String($0).trimmed } == [
        "Save", "Next field", "Pick list", "Open that one instead", "Undo typing", "Redo typing",
        "Begin anew", "Clear what is proposed", "History of the person", "Back", "Help", "Quit",
      ]
    )
  }
}
