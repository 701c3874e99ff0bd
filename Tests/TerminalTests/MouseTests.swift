import Canvas
import PseudoTerminal
import Testing

@testable import Terminal

@Suite struct MouseTests {
  private static let reports: [(bytes: String, inputs: [Input])] = [
    ("\u{1B}[<0;12;5M", [.mouse(.click(Place(column: 11, row: 4)))]),
    ("\u{1B}[<0;12;5m", []),
    ("\u{1B}[<16;200;60M", [.mouse(.click(Place(column: 199, row: 59)))]),
    ("\u{1B}[<64;1;1M", [.mouse(.wheelUp(Place(column: 0, row: 0)))]),
    ("\u{1B}[<65;1;1M", [.mouse(.wheelDown(Place(column: 0, row: 0)))]),
    ("\u{1B}[<2;3;4M", []),
    ("\u{1B}[<32;3;4M", []),
    ("\u{1B}[<0;0;4M", []),
    ("\u{1B}[<0;4M", []),
    ("\u{1B}[<;;M", []),
    ("\u{1B}[<99999999999999999999;1;1M", []),
    ("\u{1B}[M ,%", [.mouse(.click(Place(column: 11, row: 4)))]),
    ("\u{1B}[M#,%x", [.key(.character("x"))]),
    (
      "a\u{1B}[<0;1;1Mb",
      [.key(.character("a")), .mouse(.click(Place(column: 0, row: 0))), .key(.character("b"))]
    ),
    ("\u{1B}[200~a\u{1B}[<0;1;1Mb\u{1B}[201~", [.paste("ab")]),
  ]

  @Test(arguments: reports.indices)
  func `a report of the mouse is read, or passed over whole`(index: Int) {
    let report = Self.reports[index]
    var decoder = InputDecoder()
    #expect(decoder.takeAll(report.bytes.utf8.map { .byte($0) }) == report.inputs)
    var slow = InputDecoder()
    let slowly = report.bytes.utf8.flatMap { slow.takeAll([.byte($0)]) }
    #expect(slowly == report.inputs)
  }

  @Test func `clicks and the wheel arrive with their places`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.use(.click(Place(column: 70, row: 20)))
    try probe.use(.wheelDown(Place(column: 3, row: 4)))
    try probe.use(.wheelUp(Place(column: 3, row: 4)))
    #expect(
      Array(try probe.screen.lines[1...3]) == ["click 70 20", "wheel down 3 4", "wheel up 3 4"]
    )
  }

  @Test func `the shell has its mouse while the program is stopped, and the program its own again`()
    throws
  {
    let shell = try ShellSession(.terminalProbe, then: "fg; echo \"[$?]\"")
    #expect(shell.terminal.reportsMouse)
    try shell.terminal.press(.shiftFunction(4))
    _ = try shell.linesAfterReturn()
    #expect(shell.terminal.reportsMouse == false)
    try shell.pressEnter()
    try shell.terminal.wait { $0.isAlternate }
    try shell.terminal.use(.click(Place(column: 1, row: 1)))
    #expect(try shell.terminal.screen.lines.contains("click 1 1"))
    try shell.terminal.press(.function(10))
  }
}
