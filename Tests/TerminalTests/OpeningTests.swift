import Canvas
import PseudoTerminal
import Testing

/// Where there is no terminal to draw on, that is said in one sentence and nothing else happens.
@Suite struct OpeningTests {
  @Test(arguments: [
    (
      "",
      "The variable TERM is empty, so the type of this terminal is not known: try TERM=xterm-256color."
    ),
    ("dumb", "The terminal type \"dumb\" in TERM cannot show a full screen: use another terminal."),
    (
      "no-such",
      "The terminal type \"no-such\" in TERM is not known on this system: try TERM=xterm-256color."
    ),
  ])
  func `a type that cannot be used`(type: String, sentence: String) throws {
    let probe = try PseudoTerminal(.terminalProbe, type: type)
    let before = probe.modes
    #expect(try probe.waitForEnding() == .exited(69))
    #expect(String(decoding: probe.output, as: UTF8.self) == sentence + "\r\n")
    #expect(probe.modes == before)
  }

  @Test(arguments: [
    (
      "echo x | \"$0\"",
      "The desk reads keys from a terminal, and standard input is none: start it without a pipe."
    ),
    (
      "\"$0\" < /dev/null",
      "The desk reads keys from a terminal, and standard input is none: start it without a pipe."
    ),
    (
      "\"$0\" <&-",
      "The desk reads keys from a terminal, and standard input is none: start it without a pipe."
    ),
    (
      "\"$0\" > /dev/null",
      "The desk draws on a terminal, and standard output is none: start it without a pipe."
    ),
    (
      "{ \"$0\"; echo $? >&2; } | cat",
      "The desk draws on a terminal, and standard output is none: start it without a pipe."
    ),
  ])
  func `a pipe or a file`(command: String, sentence: String) throws {
    let status = command.contains("$?") ? "" : "; echo $?"
    let shell = try PseudoTerminal(.shell, "-c", command + status, BuiltProgram.terminalProbe.path)
    #expect(try shell.waitForEnding() == .exited(0))
    #expect(String(decoding: shell.output, as: UTF8.self) == sentence + "\r\n69\r\n")
  }

  @Test func `standard error elsewhere gets what is printed at once`() throws {
    let shell = try PseudoTerminal(
      .shell,
      "-c",
      "\"$0\" 2>&1 >/dev/tty | { read line; echo \"[$line]\"; }",
      BuiltProgram.terminalProbe.path
    )
    try shell.press(.shiftFunction(2))
    #expect(try shell.wait { $0.text.contains("[warned meanwhile]") }.isAlternate)
  }

  @Test(arguments: [
    ("xterm-256color", [:], "80x24 colour"),
    ("screen-256color", [:], "80x24 colour"),
    ("tmux", [:], "80x24 eight-colours"),
    ("linux", [:], "80x24 eight-colours"),
    ("vt100", [:], "80x24 monochrome"),
    ("xterm-256color", ["NO_COLOR": "1"], "80x24 monochrome"),
    ("xterm-256color", ["NO_COLOR": ""], "80x24 colour"),
  ])
  func `colours as the terminal has them and NO_COLOR wants them`(
    type: String,
    environment: [String: String],
    line: String
  ) throws {
    let probe = try PseudoTerminal(.terminalProbe, environment: environment, type: type)
    #expect(try probe.screen.lines[0] == line)
    let colours = try probe.screen.cells.compactMap { $0.foreground ?? $0.background }
    #expect(colours.isEmpty == line.hasSuffix("monochrome"))
  }

  @Test func `a locale that is not UTF-8 shows and takes every letter`() throws {
    let probe = try PseudoTerminal(.terminalProbe, environment: ["LANG": "POSIX", "LC_ALL": "C"])
    try probe.type("강Şш")
    #expect(try probe.screen.lines[23] == "> 강Şш")
  }
}
