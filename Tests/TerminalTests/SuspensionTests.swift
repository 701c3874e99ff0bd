import Canvas
import Glibc
import PseudoTerminal
import Testing

/// Stopping gives the terminal back to the shell; continuing takes it again and paints.
@Suite struct SuspensionTests {
  private static let page = ["80x24 colour", "letter 61"]

  @Test func `a stop from outside and back`() throws {
    let shell = try ShellSession(.terminalProbe, then: "fg; echo \"[$?]\"; read line")
    try shell.terminal.type("a").signal(SIGTSTP)
    let returned = try shell.linesAfterReturn()
    #expect(returned.last == "[148]")
    #expect(shell.isTerminalRestored)

    try shell.pressEnter()
    let screen = try shell.terminal.wait { $0.isAlternate && $0.lines[23] == "> a" }
    #expect(Array(screen.lines[0...1]) == Self.page)
    try shell.terminal.type("b")
    #expect(try shell.terminal.screen.lines[23] == "> ab")

    try shell.terminal.press(.function(10))
    let left = try shell.terminal.wait { $0.writtenLines.last == "[0]" }
    #expect(left.isAlternate == false)
    #expect(shell.terminal.modes == shell.before)
  }

  @Test func `a stop of its own accord prints what was held and comes back`() throws {
    let shell = try ShellSession(.terminalProbe, then: "fg; echo \"[$?]\"; read line")
    try shell.terminal.press(.shiftFunction(2)).press(.shiftFunction(4))
    let returned = try shell.linesAfterReturn()
    #expect(Array(returned.prefix(2)) == ["printed meanwhile", "warned meanwhile"])
    #expect(shell.isTerminalRestored)

    try shell.pressEnter()
    // First what was shown before the stop is painted again, then what the key changed.
    let screen = try shell.terminal.wait { $0.isAlternate && $0.lines[2] == "key Shift-F4" }
    #expect(screen.lines[1] == "key Shift-F2")
  }

  @Test func `a window that grew meanwhile is painted at its new size`() throws {
    let shell = try ShellSession(.terminalProbe, then: "fg")
    try shell.terminal.signal(SIGTSTP)
    _ = try shell.linesAfterReturn()
    try shell.terminal.resizeUnannounced(to: Size(columns: 100, rows: 30))
    try shell.pressEnter()
    let screen = try shell.terminal.wait { $0.lines[0] == "100x30 colour" }
    #expect(screen.lines[1] == "size 100x30")
  }

  @Test func `continued in the background it waits, and leaves when asked`() throws {
    let shell = try ShellSession(
      .terminalProbe,
      then: "bg; kill %1; kill -CONT %1; wait %1; echo \"[$?]\"; read line"
    )
    try shell.terminal.signal(SIGTSTP)
    _ = try shell.linesAfterReturn()
    try shell.pressEnter()
    let screen = try shell.terminal.wait { $0.writtenLines.last == "[0]" }
    #expect(screen.isAlternate == false)
    #expect(shell.terminal.modes == shell.before)
  }

  @Test func `stopped where nobody could continue it, it goes on`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.press(.shiftFunction(4)).type("a")
    let lines = try probe.screen.lines
    #expect(Array(lines[1...2]) == ["key Shift-F4", "letter 61"])
  }
}
