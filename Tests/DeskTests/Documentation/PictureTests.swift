import Canvas
import Foundation
import Testing

@testable import Desk

@Suite struct PictureTests {
  /// The README's picture is the desk as it is; with REGDESK_UPDATE_DOCUMENTATION set it is drawn anew.
  @Test func `the picture of the README shows the desk as it is`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("F2")
    player.minutesPass(7)
    player.type("sahin")
    try player.press("F2")
    let picture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/regdesk/Documentation.docc/Resources/desk.svg")
      .standardizedFileURL
    if ProcessInfo.processInfo.environment["REGDESK_UPDATE_DOCUMENTATION"] != nil {
      try player.canvas.svg().write(to: picture, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: picture, encoding: .utf8) == player.canvas.svg())
    }
  }
}
