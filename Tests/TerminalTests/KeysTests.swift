import Canvas
import PseudoTerminal
import Testing

/// What keys arrive as, as terminals of every kind send them.
@Suite struct KeysTests {
  /// What a terminal sends, and what that has to arrive as.
  typealias Keys = [(bytes: String, name: String)]

  private static let common: Keys = [
    ("\n", "Enter"), ("\r", "Enter"), ("\t", "Tab"), ("\u{7F}", "Backspace"),
    ("\u{8}", "Backspace"),
    ("\u{1}", "Ctrl-A"), ("\u{3}", "Ctrl-C"), ("\u{11}", "Ctrl-Q"), ("\u{13}", "Ctrl-S"),
    ("\u{19}", "Ctrl-Y"), ("\u{1A}", "Ctrl-Z"), ("\u{10}", "Ctrl-P"), ("\u{E}", "Ctrl-N"),
    ("\u{1B}[H", "Home"), ("\u{1B}[F", "End"), ("\u{1B}[1~", "Home"), ("\u{1B}[4~", "End"),
    ("\u{1B}[1;5C", "Ctrl-Right"), ("\u{1B}[1;5D", "Ctrl-Left"), ("\u{1B}[15;2~", "Shift-F5"),
    ("\u{1B}[2~", "Ins"), ("\u{1B}[3~", "Del"), ("\u{1B}[5~", "PgUp"), ("\u{1B}[6~", "PgDn"),
    ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}[17~", "F6"),
    ("\u{1B}[18~", "F7"), ("\u{1B}[19~", "F8"), ("\u{1B}[20~", "F9"),
    ("\u{1B}", "Esc"),
  ]

  private static let ofItsOwn: [(type: String, keys: Keys)] = [
    (
      "xterm-256color",
      [("\u{1B}OP", "F1"), ("\u{1B}OS", "F4"), ("\u{1B}[15~", "F5"), ("\u{1B}OH", "Home")]
    ),
    ("screen", [("\u{1B}OP", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}OD", "Left")]),
    ("tmux-256color", [("\u{1B}OP", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}OC", "Right")]),
    (
      "linux",
      [
        ("\u{1B}[[A", "F1"), ("\u{1B}[[B", "F2"), ("\u{1B}[[E", "F5"), ("\u{1B}[31~", "Shift-F5"),
        ("\u{1B}\t", "Shift-Tab"), ("\u{1B}[D", "Left"),
      ]
    ),
    (
      "vt100", [("\u{1B}OP", "F1"), ("\u{1B}OS", "F4"), ("\u{1B}[15~", "F5"), ("\u{1B}OB", "Down")]
    ),
    (
      "rxvt",
      [
        ("\u{1B}[11~", "F1"), ("\u{1B}[14~", "F4"), ("\u{1B}[7~", "Home"), ("\u{1B}[8~", "End"),
        ("\u{1B}Od", "Ctrl-Left"), ("\u{1B}Oc", "Ctrl-Right"), ("\u{1B}[28~", "Shift-F5"),
      ]
    ),
    ("xterm", [("\u{1B}[28~", "Shift-F5"), ("\u{1B}[11~", "F1"), ("\u{1B}[1;5A", "Ctrl-Up")]),
  ]

  @Test(arguments: ofItsOwn)
  func `every key of a terminal`(type: String, keys: Keys) throws {
    let keys = Self.common + keys
    let probe = try PseudoTerminal(
      .terminalProbe,
      type: type,
      size: Size(columns: 40, rows: keys.count + 2)
    )
    for key in keys { try probe.send(Array(key.bytes.utf8), inputs: 1) }
    let lines = try probe.screen.lines
    #expect(Array(lines[1...keys.count]) == keys.map { "key \($0.name)" })
  }

  @Test func `keys in the modes that the program has set`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace,
      .tab,
      .backTab, .enter, .escape, .controlLeft, .controlRight, .function(1), .function(9),
      .shiftFunction(5), .control("k"),
    ]
    for key in keys { try probe.press(key) }
    #expect(Array(try probe.screen.lines[1...keys.count]) == keys.map { "key \($0.name)" })
  }

  @Test func `keys in one breath`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    try probe.send(Array("aШ강\u{1B}OA\r\u{1B}[15;2~\u{13}".utf8), inputs: 7)
    #expect(
      Array(try probe.screen.lines[1...7]) == [
        "letter 61", "letter 428", "letter ac15", "key Up", "key Enter", "key Shift-F5",
        "key Ctrl-S",
      ]
    )
  }

  @Test func `a letter that comes in pieces is whole`() throws {
    let probe = try PseudoTerminal(.terminalProbe).settle()
    for byte in Array("강".utf8) { try probe.sendRaw([byte]) }
    try probe.send([], inputs: 1)
    #expect(try probe.screen.lines[1] == "letter ac15")
  }

  @Test func `a sequence that comes in pieces is whole`() throws {
    let probe = try PseudoTerminal(.terminalProbe).settle()
    try probe.sendRaw(Array("\u{1B}[".utf8))
    try probe.sendRaw(Array("15;".utf8))
    try probe.sendRaw(Array("2~".utf8)).send([], inputs: 1)
    #expect(Array(try probe.screen.lines[1...2]) == ["key Shift-F5", ""])
  }

  @Test func `bad bytes and foreign sequences type nothing`() throws {
    let probe = try PseudoTerminal(.terminalProbe)
    let noise = Array("\u{1B}[?64;1c\u{1B}]11;rgb:00/00/00\u{7}\u{1B}[<2;3;4M".utf8) + [0xFF, 0xC3]
    try probe.send(noise, inputs: 0).type("a")
    #expect(Array(try probe.screen.lines[1...2]) == ["letter 61", ""])
  }
}
