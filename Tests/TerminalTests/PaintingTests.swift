import Canvas
import PseudoTerminal
import Testing

/// What canvases look like on a terminal, and what painting them costs.
@Suite struct PaintingTests {
  @Test func `wide letters and marks take the columns they should`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.paste("강 e\u{301}x Şահ ქართ 한x")
    let screen = try probe.screen
    #expect(screen.lines[23] == "> 강 e\u{301}x Şահ ქართ 한x")
    #expect(screen[Place(column: 2, row: 23)].columns == 2)
    #expect(
      screen[Place(column: 5, row: 23)].text.unicodeScalars.elementsEqual("e\u{301}".unicodeScalars)
    )
    #expect(screen.cursor == Place(column: 20, row: 23))
  }

  @Test func `a letter that the C library holds for wider moves nothing`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.paste("\u{3248}x")
    let screen = try probe.screen
    #expect(screen[Place(column: 3, row: 23)].text == "x")
    #expect(screen.cursor == Place(column: 4, row: 23))
  }

  @Test func `a wide letter that is replaced leaves nothing behind`() throws {
    let probe = try PseudoTerminal(.terminalProbe, size: Size(columns: 20, rows: 3))
    try probe.paste("강강").type("x")
    #expect(try probe.screen.lines == ["20x3 colour", "letter 78", "> 강강x"])
    try probe.resize(to: Size(columns: 5, rows: 3))
    #expect(try probe.screen.lines == ["5x3 c", "size", "> 강"])
    try probe.resize(to: Size(columns: 20, rows: 3))
    #expect(try probe.screen.lines == ["20x3 colour", "size 20x3", "> 강강x"])
  }

  @Test func `any size from 1x1 is painted`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    for (columns, rows) in [(1, 1), (2, 1), (1, 2), (3, 3), (200, 60), (80, 24)] {
      try probe.resize(to: Size(columns: columns, rows: rows))
      #expect(try probe.screen.lines[0] == String("\(columns)x\(rows) colour".prefix(columns)))
    }
    #expect(
      Array(try probe.screen.lines[1...6]) == [
        "size 1x1", "size 2x1", "size 1x2", "size 3x3", "size 200x60", "size 80x24",
      ]
    )
  }

  @Test func `it opens at 1x1`() throws {
    let probe = try PseudoTerminal(.terminalProbe, size: Size(columns: 1, rows: 1))
    #expect(try probe.screen.lines == ["1"])
    try probe.resize(to: Size(columns: 80, rows: 24))
    #expect(try probe.screen.lines[1] == "size 80x24")
  }

  @Test func `a window of no known size is drawn as its type says`() throws {
    let probe = try PseudoTerminal(.terminalProbe, size: Size(columns: 0, rows: 0))
    try probe.resizeUnannounced(to: Size(columns: 80, rows: 24))
    #expect(try probe.screen.lines[0] == "80x24 colour")
  }

  @Test func `the variables LINES and COLUMNS do not outdo the window`() throws {
    let probe = try PseudoTerminal(.terminalProbe, environment: ["LINES": "5", "COLUMNS": "10"])
    #expect(try probe.screen.lines[0] == "80x24 colour")
  }

  @Test func `moving a lit row costs at most 250 bytes`() throws {
    let probe = try PseudoTerminal(.terminalProbe, "list")
    try probe.press(.down)
    let written = try probe.written { try $0.press(.down) }
    #expect(try probe.screen.cursor == Place(column: 0, row: 3))
    #expect(written.count <= 250)
  }

  /// The letter itself is one byte; the rest turns the field's attributes and colours on and off again.
  @Test(arguments: ["xterm-256color", "tmux", "tmux-256color", "linux"], Theme.allCases)
  func `typing a letter costs at most 30 bytes`(type: String, theme: Theme) throws {
    let probe = try PseudoTerminal(.terminalProbe, "field", theme.rawValue, type: type)
    try probe.type("a")
    let written = try probe.written { try $0.type("b") }
    #expect(try probe.screen.lines[23] == "> ab")
    #expect(written.count <= 30, "\(written.count)")
  }

  @Test func `a theme that is asked for has its colours in spite of NO_COLOR`() throws {
    let probe = try PseudoTerminal(
      .terminalProbe,
      "field",
      "high-contrast",
      environment: ["NO_COLOR": "1"]
    )
    #expect(try probe.screen[Place(column: 0, row: 0)].background == 0)
  }

  @Test func `what changes nothing writes nothing`() throws {
    let probe = try PseudoTerminal(.terminalProbe, "list")
    #expect(try probe.written { try $0.press(.up) } == [])
    #expect(try probe.written { try $0.press(.left, .right, .home) } == [])
  }

  @Test func `after something else wrote on it, all is painted again`() throws {
    let probe = try PseudoTerminal(.terminalProbe, "list")
    let before = try probe.screen.lines
    probe.scribble("\u{1B}[5;1Hgarbage")
    #expect(probe.shown.lines != before)
    try probe.press(.control("l"))
    #expect(try probe.screen.lines == before)
  }

  @Test func `the lit row is told apart without colour`() throws {
    let probe = try PseudoTerminal(.terminalProbe, "list", environment: ["NO_COLOR": "1"])
    let screen = try probe.screen
    let lit = (1..<24).filter { screen[Place(column: 3, row: $0)].isReversed }
    #expect(lit == [1])
  }
}
