import Canvas
import Registration
import Text

/// What came of something that took a while, in words; any answer closes it.
package struct ReportDialog: Screen {
  package let title: String
  package let purpose = say("What was done, and what to know about it. Enter closes it.")
  package let actions: [Action] = [.back, .move]
  private var text: ScrolledText

  package init(_ title: String, lines: [String]) {
    self.title = title
    text = ScrolledText(lines.map { .init($0) })
  }

  package var extent: Extent { .box(columns: 76, rows: text.rows(columns: 72) + 4) }

  package mutating func perform(_ action: Action, in scene: Scene) -> Step { .close }

  package mutating func press(_ key: Key, in scene: Scene) -> Step? {
    if key == .enter { return .close }
    return text.press(key) ? .stay : nil
  }

  package func draw(on canvas: inout Canvas, in area: Area, scene: Scene) {
    text.draw(on: &canvas, in: area.inset(bottom: 2))
    let foot = say("Enter closes this")
    canvas.write(foot, in: area, row: area.rows - 1, style: .dim, overflow: .ellipsis)
    canvas.cursor = area.place
  }
}
