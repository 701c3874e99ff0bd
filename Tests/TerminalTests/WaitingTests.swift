import Canvas
import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What ends a wait: keys, time, others, the end of the terminal; and that nothing else does.
@Suite struct WaitingTests {
  @Test func `an idle program neither writes nor uses the processor`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.type("a").settle().idle(for: .milliseconds(100))
    let (written, switches) = (probe.output.count, try probe.wakings())
    try probe.idle(for: .milliseconds(300))
    #expect(probe.output.count == written)
    #expect(try probe.wakings() == switches)
  }

  @Test func `the time is up once`() throws {
    let probe = try PseudoTerminal(.terminalProbe, "patient")
    #expect(try probe.wait { $0.lines[1] == "time is up" }.lines[2] == "")
    try probe.type("a")
    #expect(Array(try probe.screen.lines[1...2]) == ["time is up", "letter 61"])
  }

  @Test func `another descriptor wakes it, and keys go on arriving`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "wake").path(percentEncoded: false)
    try #require(unsafe mkfifo(path, 0o600) == 0)
    let writer = unsafe open(path, O_RDWR | O_CLOEXEC)
    defer { close(writer) }

    let probe = try PseudoTerminal(.terminalProbe, "awaiting", path)
    try probe.type("a").settle()
    try #require(unsafe write(writer, "x", 1) == 1)
    try probe.wait { $0.lines[2] == "others wrote" }
    try probe.type("b")
    let lines = try probe.screen.lines
    #expect(Array(lines[1...4]) == ["letter 61", "others wrote", "letter 62", ""])
  }

  @Test func `a terminal that hangs up ends the program`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.hangUp()
    #expect(try probe.waitForEnding() == .exited(0))
  }

  @Test func `a hang-up is noticed where its signal is ignored`() throws {
    let shell = try PseudoTerminal(
      .shell,
      "-c",
      "trap '' HUP; \"$0\"; exit $?",
      BuiltProgram.terminalProbe.path
    )
    try shell.hangUp()
    #expect(try shell.waitForEnding() == .exited(0))
  }

  @Test func `bytes without end do not keep it from leaving`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.send(Array(repeating: 0x61, count: 2_000), inputs: 2_000)
    try probe.press(.function(10))
    #expect(try probe.waitForEnding() == .exited(0))
  }
}
