import Canvas
import Testing
import Text

@testable import Desk

@Suite struct TabBarTests {
  @Test(arguments: [60, 62, 70, 80, 100], MainScreen.allCases)
  func `the current screen is named whole at every width`(columns: Int, screen: MainScreen) {
    let text = bar(columns: columns, current: screen)
    #expect(text.contains(screen.name))
    #expect(text.columns <= columns)
  }

  @Test func `a narrow bar says that there are more screens on either side`() {
    #expect(bar(columns: 40, current: .participants).hasPrefix(" Participants│Check-in"))
    #expect(bar(columns: 40, current: .participants).hasSuffix("›"))
    #expect(bar(columns: 40, current: .journal).hasPrefix("‹"))
    #expect(bar(columns: 40, current: .journal).hasSuffix("│Journal"))
  }

  private func bar(columns: Int, current: MainScreen) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    TabBar(current: current).draw(on: &canvas, in: canvas.area)
    return canvas.text.trimmed
  }
}
