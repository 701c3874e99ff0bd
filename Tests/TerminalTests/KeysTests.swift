import Canvas
import PseudoTerminal
import Testing

/// What keys arrive as, typed on real terminals.
@Suite struct KeysTests {
  @Test func `letters and keys arrive as pressed`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.type("aШ").press(.function(5), .up)
    #expect(
      try probe.screen.writtenLines == [
        "80x24 colour", "letter 61", "letter 428", "key F5", "key Up",
      ] + Array(repeating: "", count: 18) + ["> aШ"]
    )
  }
}
