import Canvas
import Testing

@testable import Terminal

/// What sequences mean that no description of the terminal lists.
@Suite struct ControlSequenceTests {
  @Test(
    arguments: [
      ("[", "", "A", .up), ("O", "", "A", .up), ("[", "", "B", .down), ("[", "", "C", .right),
      ("[", "", "D", .left), ("[", "", "H", .home), ("[", "", "F", .end), ("O", "", "H", .home),
      ("[", "1", "~", .home), ("[", "7", "~", .home), ("[", "4", "~", .end), ("[", "8", "~", .end),
      ("[", "2", "~", .insert), ("[", "3", "~", .delete), ("[", "5", "~", .pageUp),
      ("[", "6", "~", .pageDown), ("[", "", "Z", .backTab), ("O", "", "M", .enter),
    ] as [(String, String, String, Key)]
  )
  func `a key alone`(introducer: String, parameters: String, final: String, key: Key) {
    #expect(sequence(introducer, parameters, final).key == key)
  }

  @Test func `function keys as xterm, rxvt and the Linux console send them`() {
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
    #expect(numbers.map { sequence("[", "\($0)", "~").key } == (1...12).map { .function($0) })
    let letters = ["P", "Q", "R", "S"]
    #expect(letters.map { sequence("O", "", $0).key } == (1...4).map { .function($0) })
    let console = ["A", "B", "C", "D", "E"]
    #expect(console.map { sequence("[", "[", $0).key } == (1...5).map { .function($0) })
  }

  @Test(
    arguments: [
      ("[", "1;5", "D", .controlLeft), ("[", "1;5", "C", .controlRight),
      ("[", "5", "C", .controlRight),
      ("O", "5", "D", .controlLeft), ("O", "", "d", .controlLeft), ("O", "", "c", .controlRight),
      ("[", "1;5", "A", .controlUp), ("[", "1;5", "B", .controlDown),
      ("[", "15;2", "~", .shiftFunction(5)), ("[", "28", "~", .shiftFunction(5)),
      ("[", "1;2", "P", .shiftFunction(1)),
    ] as [(String, String, String, Key)]
  )
  func `a key with Ctrl or Shift`(introducer: String, parameters: String, final: String, key: Key) {
    #expect(sequence(introducer, parameters, final).key == key)
  }

  @Test(arguments: [
    ("[", "1;3", "A"), ("[", "3;5", "~"), ("[", "1;2", "H"), ("[", "", "M"), ("[", "", "c"),
    ("[", "40;12", "R"), ("[", "", "~"), ("[", "99999999999999999999", "~"), ("[", "?1;5", "D"),
  ])
  func `nothing the desk knows of`(introducer: String, parameters: String, final: String) {
    #expect(sequence(introducer, parameters, final).key == nil)
  }

  private func sequence(_ introducer: String, _ parameters: String, _ final: String)
    -> ControlSequence
  {
    ControlSequence(introducer.utf8.first ?? 0, parameters, final.utf8.first ?? 0)
  }
}
