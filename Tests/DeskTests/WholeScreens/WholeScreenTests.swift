import Foundation
import Testing

/// Every screen at the smallest size, the usual one and a large one, with all scripts on it, as whole text.
///
/// `REGDESK_UPDATE_SCREENS=1 swift test --filter WholeScreenTests` keeps them anew: read what has changed before it is
/// committed.
@Suite struct WholeScreenTests {
  private static let sizes = [[60, 16], [80, 24], [140, 50]]

  @Test(arguments: WholeScreen.all.map(\.name), sizes)
  func `the screen is as it was kept`(name: String, size: [Int]) throws {
    let screen = try #require(WholeScreen.all.first { $0.name == name })
    let drawn = try screen.drawn(columns: size[0], rows: size[1]) + "\n"
    let file = screen.file(columns: size[0], rows: size[1])
    if ProcessInfo.processInfo.environment["REGDESK_UPDATE_SCREENS"] != nil {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == drawn)
    }
  }
}
