import Foundation
import Testing

@testable import regdesk

@Suite struct ReadmeKeysTests {
  /// The README's keys are the table's; with REGDESK_UPDATE_DOCUMENTATION set they are written anew.
  @Test func `the README lists the keys of the table`() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    let begin = try #require(text.range(of: "a test compares -->\n"))
    let end = try #require(text.range(of: "<!-- end of keys -->"))
    if ProcessInfo.processInfo.environment["REGDESK_UPDATE_DOCUMENTATION"] != nil {
      let updated = text[..<begin.upperBound] + KeyTable.markdown + text[end.lowerBound...]
      try String(updated).write(to: readme, atomically: true, encoding: .utf8)
    } else {
      #expect(text[begin.upperBound..<end.lowerBound] == KeyTable.markdown)
    }
  }
}
