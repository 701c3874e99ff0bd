import Canvas

/// A shell that runs a program in the foreground, to see what the program leaves behind.
///
/// The program has been started and has painted. When it comes back, or is stopped, the shell says its status in
/// brackets and waits for Enter.
package struct ShellSession {
  package let terminal: PseudoTerminal
  /// The terminal's modes before the program; nil when they cannot be had.
  package let before: TerminalModes?

  /// Starts both and waits for the program's first frame.
  ///
  /// - Parameters:
  ///   - program: The program to run.
  ///   - arguments: What follows its name; no blanks in them.
  ///   - then: What the shell does once the program has come back or stopped and Enter is pressed.
  ///   - environment: Variables beside a minimal set.
  ///   - type: The terminal's type in TERM.
  ///   - size: The window's size.
  /// - Throws: `SystemError` when it cannot be started, `NotShown` when nothing is painted.
  package init(
    _ program: BuiltProgram,
    _ arguments: String = "",
    then: String = "",
    environment: [String: String] = [:],
    type: String = "xterm-256color",
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    let script = """
      set -m; echo ready; read line; "$0" \(arguments); echo "[$?]"; read line; \(then)
      """
    terminal = try PseudoTerminal(
      .shell,
      "-c",
      script,
      program.path,
      environment: environment,
      type: type,
      size: size
    )
    try terminal.wait { $0.lines[0] == "ready" }
    before = terminal.modes
    try pressEnter()
    try terminal.settle()
  }

  /// Presses Enter in the shell.
  package func pressEnter() throws {
    try terminal.sendRaw(Array("\n".utf8))
  }

  /// What the shell's screen shows below the line that started the program, once that has come back.
  package func linesAfterReturn() throws -> [String] {
    let screen = try terminal.wait { $0.writtenLines.last?.hasSuffix("]") ?? false }
    return Array(screen.writtenLines.dropFirst(2))
  }

  /// Whether the shell finds the terminal as it was: modes, first screen, a cursor, no mouse.
  package var isTerminalRestored: Bool {
    before != nil && terminal.modes == before && !terminal.shown.isAlternate
      && terminal.shown.cursor != nil && !terminal.reportsMouse
  }
}
