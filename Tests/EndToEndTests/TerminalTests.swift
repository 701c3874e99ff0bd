import Canvas
import Glibc
import PseudoTerminal
import Testing

/// How the real program treats the terminal that it runs on.
@Suite struct TerminalTests {
  private let place: Place

  init() throws {
    place = try Place()
  }

  private func shell() throws -> ShellSession {
    try ShellSession(.regdesk, environment: place.environment)
  }

  private func desk(type: String = "xterm-256color") throws -> PseudoTerminal {
    try PseudoTerminal(.regdesk, environment: place.environment, type: type)
  }

  @Test func `F10 leaves it as it was`() throws {
    let shell = try shell()
    try shell.terminal.press(.function(10))
    let returned = try shell.linesAfterReturn()
    #expect(returned == ["[0]"])
    #expect(shell.isTerminalRestored)
  }

  @Test(arguments: [
    (SIGTERM, ["[0]"]), (SIGHUP, ["[0]"]), (SIGSEGV, ["Segmentation fault", "[139]"]),
    (SIGABRT, ["Aborted", "[134]"]),
  ])
  func `a signal leaves it as it was`(signal: Int32, lines: [String]) throws {
    let shell = try shell()
    try shell.terminal.type("kim").signal(signal)
    let returned = try shell.linesAfterReturn()
    #expect(returned == lines)
    #expect(shell.isTerminalRestored)
  }

  @Test func `a small window is told what it lacks, and painted when it grows`() throws {
    let desk = try desk()
    let whole = try desk.screen.lines
    try desk.resize(to: Size(columns: 10, rows: 3))
    let small = try desk.screen
    #expect(small.writtenLines.isEmpty == false)
    try desk.resize(to: Size(columns: 1, rows: 1)).resize(to: Size(columns: 80, rows: 24))
    #expect(try desk.screen.lines == whole)
  }

  @Test func `idle it neither writes nor wakes`() throws {
    let desk = try desk()
    try desk.type("a").settle().idle(for: .milliseconds(100))
    let (written, wakings) = (desk.output.count, try desk.wakings())
    try desk.idle(for: .milliseconds(400))
    #expect(desk.output.count == written)
    #expect(try desk.wakings() == wakings)
  }

  @Test func `without a terminal it can draw on nothing is made`() throws {
    let desk = try desk(type: "dumb")
    #expect(try desk.waitForEnding() == .exited(69))
    #expect(place.exists("register") == false)
  }

  @Test func `a closed window ends it`() throws {
    let desk = try desk()
    try desk.hangUp()
    #expect(try desk.waitForEnding() == .exited(0))
  }
}
