import Canvas
import Glibc
import PseudoTerminal
import Testing

/// The terminal is left as it was found, whatever happens to the program.
@Suite struct RestorationTests {
  /// What the shell says of a program that a signal ended, and its status.
  private static let deaths: [(signal: Int32, lines: [String])] = [
    (SIGSEGV, ["Segmentation fault", "[139]"]),
    (SIGBUS, ["Bus error", "[135]"]),
    (SIGFPE, ["Floating point exception", "[136]"]),
    (SIGILL, ["Illegal instruction", "[132]"]),
    (SIGTRAP, ["Trace/breakpoint trap", "[133]"]),
    (SIGABRT, ["Aborted", "[134]"]),
    (SIGQUIT, ["Quit", "[131]"]),
    (SIGUSR1, ["User defined signal 1", "[138]"]),
    (SIGPIPE, ["[141]"]),
  ]

  @Test(arguments: deaths)
  func `a deadly signal restores the terminal and kills`(death: (signal: Int32, lines: [String]))
    throws
  {
    let shell = try ShellSession(.terminalProbe)
    try shell.terminal.signal(death.signal)
    let returned = try shell.linesAfterReturn()
    #expect(returned == death.lines)
    #expect(shell.isTerminalRestored)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal that asks to leave arrives as closing`(signal: Int32) throws {
    let shell = try ShellSession(.terminalProbe)
    try shell.terminal.signal(signal)
    let returned = try shell.linesAfterReturn()
    #expect(returned == ["[0]"])
    #expect(shell.isTerminalRestored)
  }

  @Test(arguments: [
    (Key.function(10), ["[0]"]),
    (Key.function(12), ["thrown: Failed()", "[70]"]),
    (Key.shiftFunction(1), ["[3]"]),
    (Key.shiftFunction(6), ["Segmentation fault", "[139]"]),
  ])
  func `every way out restores the terminal and then prints what was held`(
    key: Key,
    lines: [String]
  ) throws {
    let shell = try ShellSession(.terminalProbe)
    try shell.terminal.press(.shiftFunction(2))
    #expect(try shell.terminal.screen.lines[1] == "key Shift-F2")
    try shell.terminal.press(key)
    let returned = try shell.linesAfterReturn()
    #expect(returned == ["printed meanwhile", "warned meanwhile"] + lines)
    #expect(shell.isTerminalRestored)
  }

  @Test func `a fatal error is read on a restored terminal`() throws {
    let shell = try ShellSession(.terminalProbe, size: Size(columns: 200, rows: 60))
    try shell.terminal.press(.function(11))
    let returned = try shell.linesAfterReturn()
    #expect(returned.first?.hasSuffix("Fatal error: impossible") == true)
    #expect(["[132]", "[133]"].contains(returned.last))
    #expect(shell.isTerminalRestored)
  }

  @Test(arguments: ["linux", "screen", "vt100", "rxvt"])
  func `terminals without a second screen are restored too`(type: String) throws {
    let shell = try ShellSession(.terminalProbe, type: type)
    try shell.terminal.signal(SIGSEGV)
    let screen = try shell.terminal.wait { $0.writtenLines.last == "[139]" }
    #expect(screen.cursor != nil)
    #expect(screen.isAlternate == false)
    #expect(shell.terminal.modes == shell.before)
  }
}
