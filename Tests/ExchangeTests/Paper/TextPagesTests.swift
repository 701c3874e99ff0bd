import Testing

@testable import Exchange

@Suite struct TextPagesTests {
  private func person(_ name: String, in state: String, isFirst: Bool = false) -> TextBlock {
    TextBlock(
      lines: ["  \(name)", "    Ministry"],
      continuing: isFirst ? [] : ["\(state) (continued)"]
    )
  }

  @Test func `no page ends within a person or below a heading`() {
    let blocks = [
      TextBlock(lines: ["LIST"]),
      TextBlock(lines: ["GREECE"], keepsWithNext: true),
      person("A", in: "GREECE", isFirst: true), person("B", in: "GREECE"),
      person("C", in: "GREECE"),
      TextBlock(lines: ["TURKEY"], keepsWithNext: true),
      person("D", in: "TURKEY", isFirst: true),
    ]
    let text = TextPages(running: "LIST, running", blocks: blocks).text(pageLength: 13)
    let foot = { (page: Int) in String(repeating: " ", count: 39) + "Page \(page) of 2" }
    #expect(
      text == """
        LIST

        GREECE

          A
            Ministry

          B
            Ministry



        \(foot(1))
        \u{0C}LIST, running

        GREECE (continued)

          C
            Ministry

        TURKEY

          D
            Ministry

        \(foot(2))

        """
    )
  }
}
