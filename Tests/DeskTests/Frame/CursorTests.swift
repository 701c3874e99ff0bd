import Canvas
import Testing

@testable import Desk

/// Screen readers and braille lines follow the cursor: it stands somewhere on every screen and dialog.
@Suite struct CursorTests {
  private static let keys = (1...9).map(Key.function) + (2...12).map(Key.shiftFunction) + [.enter]

  @Test(arguments: [Size(columns: 60, rows: 16), Size(columns: 140, rows: 50)])
  func `the cursor stands on every screen and on whatever a key opens there`(size: Size) throws {
    var player = try Player(columns: size.columns, rows: size.rows)
    for screen in MainScreen.allCases {
      for key in Self.keys {
        try player.goTo(screen)
        #expect(player.canvas.cursor != nil, "\(screen)")
        try player.press("Down")
        player.press(key)
        #expect(player.canvas.cursor != nil, "\(key.name) on \(screen):\n\(player.screen)")
        for _ in 0..<3 { try player.press("Esc") }
      }
    }
  }
}
