import Testing

@Suite struct GoToDialogTests {
  @Test func `lists the screens with their numbers over the one that is shown`() throws {
    var player = try Player()
    try player.press("F3")
    let box = player.lines(7..<16).split(separator: "\n").map { $0.dropFirst(25).prefix(30) }
    #expect(
      box.joined(separator: "\n") == """
        ┌─ Go to ────────────────────┐
        │ > 1  Participants          │
        │   2  Check-in              │
        │   3  Matrix                │
        │   4  Delegations           │
        │   5  Programme             │
        │   6  Ministries            │
        │   7  Journal               │
        └────────────────────────────┘
        """
    )
  }

  @Test(arguments: ["2", "Down Enter"])
  func `a number or the arrows and Enter go to a screen`(keys: String) throws {
    var player = try Player()
    try player.press("F3 \(keys)")
    #expect(player.line(3) == " Type or scan:")
  }

  @Test func `Esc stays where one is`() throws {
    var player = try Player()
    try player.press("F3 Down Esc")
    #expect(
      player.line(2)
        == " Find:                                                17 of 17   protocol order"
    )
  }

  @Test func `another digit is no screen`() throws {
    var player = try Player()
    try player.press("F3 9")
    #expect(player.message == "9 does nothing here. F1 lists the keys, F9 all actions.")
  }
}
