import Canvas
import Testing

@testable import Desk

@Suite struct FrameTests {
  @Test func `a window of 10x3 says what it needs, and shows the desk again when enlarged`() throws
  {
    var player = try Player()
    player.type("papa")
    let before = player.screen
    player.resize(columns: 10, rows: 3)
    #expect(player.effect == .repaint)
    #expect(
      player.screen == """
        needs
        60x16.
        is 10x3.
        """
    )
    player.resize(columns: 80, rows: 24)
    #expect(player.screen == before)
  }

  @Test func `a window that is a little too small says so in a sentence`() throws {
    let player = try Player(columns: 59, rows: 24)
    #expect(
      player.lines(0..<3) == """
        regdesk needs 60x16.
        This window: 59x24.
        Keys do nothing until then; F10 quits.
        """
    )
  }

  @Test(arguments: 1...14, [1, 2, 3, 5, 15, 16, 40])
  func `any size is drawn`(columns: Int, rows: Int) throws {
    var player = try Player()
    player.type("sahin")
    player.resize(columns: columns * columns, rows: rows)
    #expect(player.canvas.size == Size(columns: columns * columns, rows: rows))
  }

  @Test func `F10 and Ctrl-Q quit, Ctrl-C does not`() throws {
    var player = try Player()
    try player.press("Ctrl-C")
    #expect(player.message == "F10 quits; nothing is lost by it.")
    #expect(player.effect == nil)
    for key in ["F10", "Ctrl-Q"] {
      var leaving = player
      try leaving.press(key)
      #expect(leaving.effect == .quit)
    }
  }

  @Test func `Ctrl-L paints everything again`() throws {
    var player = try Player()
    try player.press("Ctrl-L")
    #expect(player.effect == .repaint)
  }

  @Test(arguments: ["F11", "Ctrl-X", "Ctrl-Up"])
  func `a key that means nothing says so`(key: String) throws {
    var player = try Player()
    try player.press(key)
    #expect(player.message == "\(key) does nothing here. F1 lists the keys, F9 all actions.")
  }

  @Test func `a long message takes more lines instead of being cut`() throws {
    var player = try Player()
    player.failure =
      "the disk is full, and the entry was not written. What you typed is kept here; free some room, then press the key again."
    player.type("papa")
    try player.press("F2")
    #expect(
      player.lines(20..<24) == """
          Director, Digital Strategy, Ministry of Digital Policy, Telecommunications a…
         NOT SAVED: the disk is full, and the entry was not written. What you typed is
         kept here; free some room, then press the key again.
         F2 Arrived  Enter Open  F7 New  F8 Act  F4 Filter  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `what others write appears without a key, and what is being typed stays`() throws {
    var player = try Player()
    player.type("papa")
    try player.elsewhere(.arrive([try player.person("Papadopoulos").id], at: nil))
    #expect(
      player.line(2)
        == " Find: papa                                          1 of 17   best match first"
    )
    #expect(
      player.line(4) == "> A-004-5  Georgios PAPADOPOULOS ·… GRC    Digital Policy, Tel… 09:05"
    )
  }

  @Test func `the cursor stands where one types, or on the row chosen with the arrows`() throws {
    var player = try Player()
    player.type("sahin")
    #expect(player.canvas.cursor == Place(column: 12, row: 2))
    try player.press("Down")
    #expect(player.canvas.cursor == Place(column: 0, row: 5))
  }

  @Test func `in a window too small to read no key writes anything, and that is said`() throws {
    var player = try Player()
    try player.press("F3 2 Down")
    let entries = player.register.entries
    player.resize(columns: 20, rows: 5)
    try player.press("Enter F2")
    player.type("papad")
    player.paste("A-001-3")
    #expect(player.register.entries == entries)
    player.resize(columns: 80, rows: 24)
    #expect(player.message == "Nothing was done while the window was too small.")
    #expect(player.line(3) == " Type or scan:")
    try player.press("Enter")
    #expect(player.register.entries.count == entries.count + 1)
  }

  @Test func `a window too small to read can be left`() throws {
    var player = try Player()
    player.resize(columns: 20, rows: 5)
    try player.press("F10")
    #expect(player.effect == .quit)
  }
}
