import Testing

@testable import Canvas

@Suite struct CanvasWritingTests {
  /// A canvas whose empty cells show as dots.
  private func dotted(_ columns: Int, _ rows: Int = 1) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    canvas.fill(canvas.area, with: ".")
    return canvas
  }

  private func place(_ column: Int, _ row: Int = 0) -> Place { Place(column: column, row: row) }

  @Test func `text is cut at the edge of the canvas`() {
    var canvas = dotted(6, 2)
    #expect(canvas.write("Ayşe", at: place(1)) == 4)
    #expect(canvas.write("Öztürk", at: place(3, 1)) == 3)
    #expect(
      canvas.text == """
        .Ayşe.
        ...Özt
        """
    )
  }

  @Test func `a wide letter fills two columns and is never halved at the edge`() {
    var canvas = dotted(6)
    #expect(canvas.write("강상백 x", at: place(1)) == 4)
    #expect(canvas.text == ".강상.")
    #expect(canvas[place(2)].isContinuation)
    #expect(canvas[place(5)] == Cell("."))
  }

  @Test(arguments: [
    (0, "x 상."), (1, " x상."), (2, "강x ."), (3, "강 x."),
  ])
  func `writing over one half of a wide letter blanks the other`(column: Int, expected: String) {
    var canvas = dotted(5)
    canvas.write("강상", at: place(0))
    canvas.write("x", at: place(column))
    #expect(canvas.text == expected)
  }

  @Test func `a wide letter across two wide letters blanks both remaining halves`() {
    var canvas = dotted(5)
    canvas.write("강상", at: place(0))
    canvas.write("백", at: place(1))
    #expect(canvas.text == " 백 .")
  }

  @Test func `a limit cuts and an ellipsis says so`() {
    var canvas = dotted(8, 4)
    canvas.write("Ministry", at: place(0), limit: 5)
    canvas.write("Ministry", at: place(0, 1), limit: 5, overflow: .ellipsis)
    canvas.write("Minis", at: place(0, 2), limit: 5, overflow: .ellipsis)
    canvas.write("정보화정", at: place(0, 3), limit: 6, overflow: .ellipsis)
    #expect(
      canvas.text == """
        Minis...
        Mini…...
        Minis...
        정보…...
        """
    )
  }

  @Test func `text stands left, centred or right in its area`() {
    var canvas = dotted(9, 4)
    let part = Area(column: 1, row: 0, columns: 7, rows: 4)
    canvas.write("abc", in: part, row: 0)
    canvas.write("abc", in: part, row: 1, align: .centre)
    canvas.write("강x", in: part, row: 2, align: .right)
    canvas.write("too long for it", in: part, row: 3, column: 2, align: .right, overflow: .ellipsis)
    canvas.write("no such row", in: part, row: 4)
    #expect(
      canvas.text == """
        .abc.....
        ...abc...
        .....강x.
        ...too ….
        """
    )
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a[31mb"), ("a\nb\tc\r\nd", "a b c d"), ("a\u{200B}\u{202E}b\u{7F}", "ab"),
    ("e\u{301}\u{200D}x", "éx"), ("\u{301}x", "x"), ("\u{9B}1mx", "1mx"), ("\u{2028}x", "x"),
    ("❤\u{FE0F}x", "❤x"),
  ])
  func `what must not reach a terminal is left out`(text: String, expected: String) {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.write(text, at: place(0))
    #expect(canvas.text == expected)
  }

  @Test(arguments: ["\u{E000}", "\u{10FFFD}", "\u{378}", "\u{1F8FF}"] as [Unicode.Scalar])
  func `a letter that nobody knows is seen, and takes one column everywhere`(letter: Unicode.Scalar)
  {
    var canvas = dotted(6)
    #expect(canvas.write("a\(letter)b\u{301}\(letter)", at: place(0)) == 4)
    #expect(canvas.text == "a\u{FFFD}b\u{301}\u{FFFD}..")
  }

  @Test func `a cluster of several letters takes a cell for each`() {
    var canvas = dotted(8)
    #expect(canvas.write("👩\u{200D}💻!", at: place(0)) == 5)
    #expect(canvas.text == "👩💻!...")
  }

  @Test func `no more marks stay on a letter than a terminal keeps`() {
    var canvas = dotted(3)
    canvas.write("x" + String(repeating: "\u{30A}", count: 50), at: place(0))
    #expect(canvas.text == "x\u{30A}\u{30A}\u{30A}\u{30A}..")
  }

  @Test(arguments: [(0, 0), (1, 0), (0, 1), (1, 1), (2, 1)])
  func `writing outside of a canvas does nothing at any size`(columns: Int, rows: Int) {
    let empty = Canvas(size: Size(columns: columns, rows: rows))
    var canvas = empty
    canvas.write("강", at: place(-2))
    canvas.write("x", at: place(columns))
    canvas.write("x", at: place(0, rows))
    canvas.write("x", at: place(0, -1))
    canvas.rule(in: canvas.area, row: -1)
    canvas.fill(Area(column: columns, row: 0, columns: 5, rows: 5), with: "x")
    #expect(canvas == empty)
  }

  @Test func `text that begins left of the canvas is not shown from its middle`() {
    var canvas = dotted(3)
    canvas.write("강x", at: place(-1))
    #expect(canvas.text == ".x.")
  }
}
