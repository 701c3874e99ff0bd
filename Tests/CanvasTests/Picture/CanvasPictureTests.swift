import Testing

@testable import Canvas

@Suite struct CanvasPictureTests {
  @Test func `a picture has an element for each letter and a ground for each run`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.write("<강", at: Place(column: 0, row: 0), style: .title)
    canvas.write("ab", at: Place(column: 1, row: 1), style: .selected)
    canvas.cursor = Place(column: 1, row: 1)
    #expect(
      canvas.svg(.colour) == """
        <svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" viewBox="0 0 60 60">
        <rect x="0.5" y="0.5" width="59" height="59" rx="8" fill="#1c1c1c" stroke="#5f5f5f"/>
        <g transform="translate(12 12)" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="15">
        <text x="0" y="14" fill="#87d7ff" font-weight="bold">&lt;</text>
        <text x="9" y="14" fill="#87d7ff" font-weight="bold">강</text>
        <rect x="9" y="18" width="18" height="18" fill="#005f87"/>
        <text x="9" y="32" fill="#ffffff" font-weight="bold">a</text>
        <text x="18" y="32" fill="#ffffff" font-weight="bold">b</text>
        <rect x="9" y="18" width="9" height="18" fill="none" stroke="#d7d7d7"/>
        </g>
        </svg>

        """
    )
  }

  @Test func `without colours the chosen row is reversed`() {
    var canvas = Canvas(size: Size(columns: 1, rows: 1))
    canvas.write("x", at: Place(column: 0, row: 0), style: .selected)
    let picture = canvas.svg(.monochrome)
    #expect(
      picture.split(separator: "\n").dropFirst(3).prefix(2) == [
        ##"<rect x="0" y="0" width="9" height="18" fill="#d7d7d7"/>"##,
        ##"<text x="0" y="14" fill="#1c1c1c" font-weight="bold">x</text>"##,
      ]
    )
  }
}
