import Canvas
import Glibc
import PseudoTerminal
import Testing

/// A shell that runs the probe in the foreground once Enter is pressed, and says with what status it came back.
struct ShellSession {
  let terminal: PseudoTerminal
  /// The terminal's modes before the probe.
  let before: TerminalModes

  /// Starts both and waits until the probe has painted; `then` is what the shell does once that has come back or
  /// stopped and Enter is pressed.
  init(
    then: String = "",
    type: String = "xterm-256color",
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    let script = """
      set -m; echo ready; read line; "$0"; echo "[$?]"; read line; \(then)
      """
    terminal = try PseudoTerminal(
      .shell,
      "-c",
      script,
      BuiltProgram.terminalProbe.path,
      type: type,
      size: size
    )
    try terminal.wait { $0.lines[0] == "ready" }
    before = try #require(terminal.modes)
    try terminal.sendRaw(Array("\n".utf8))
    try terminal.settle()
  }

  /// What the shell's screen shows below the line that started the probe, once that has come back.
  func linesAfterReturn() throws -> [String] {
    let screen = try terminal.wait { $0.writtenLines.last?.hasSuffix("]") ?? false }
    return Array(screen.writtenLines.dropFirst(2))
  }

  /// Whether the shell finds the terminal as it was: modes, first screen, a cursor.
  var isTerminalRestored: Bool {
    terminal.modes == before && !terminal.shown.isAlternate && terminal.shown.cursor != nil
  }
}
