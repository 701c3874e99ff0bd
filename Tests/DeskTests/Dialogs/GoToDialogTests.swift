import Testing

@Suite struct GoToDialogTests {
  @Test func `lists the screens with their numbers over the one that is shown`() throws {
    var player = try Player()
    try player.press("F3")
    let box = player.lines(8..<15).split(separator: "\n").map { $0.dropFirst(25).prefix(30) }
    #expect(
      box.joined(separator: "\n") == """
        ┌─ Go to ────────────────────┐
        │ > 1  Participants          │
        │   2  Check-in              │
        │   3  Delegations           │
        │   4  Programme             │
        │   5  Journal               │
        └────────────────────────────┘
        """
    )
  }
}
