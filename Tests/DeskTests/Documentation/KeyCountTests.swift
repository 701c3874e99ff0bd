import Foundation
import Registration
import Testing

@testable import Desk

/// How many keys each task takes beyond the letters typed: the README's table, counted at the desk itself.
@Suite struct KeyCountTests {
  @Test(arguments: DeskTask.all.map(\.words))
  func `a task takes no more keys than promised`(words: String) throws {
    let task = try #require(DeskTask.all.first { $0.words == words })
    let counted = try task.count()
    #expect(counted.isDone)
    #expect(counted.keys <= task.limit)
  }

  /// With REGDESK_UPDATE_DOCUMENTATION set the table is written anew.
  @Test func `the README's key counts are those counted at the desk`() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    let begin = try #require(text.range(of: "<!-- key counts: a test counts them -->\n"))
    let end = try #require(text.range(of: "<!-- end of key counts -->"))
    let table = try table()
    if ProcessInfo.processInfo.environment["REGDESK_UPDATE_DOCUMENTATION"] != nil {
      let updated = text[..<begin.upperBound] + table + text[end.lowerBound...]
      try String(updated).write(to: readme, atomically: true, encoding: .utf8)
    } else {
      #expect(text[begin.upperBound..<end.lowerBound] == table)
    }
  }

  private func table() throws -> String {
    let rows = try DeskTask.all.map { task in
      "| \(task.words) | \(try task.count().keys) | \(task.shown) |\n"
    }
    return "| task | keys beyond the letters typed | how |\n|---|---|---|\n" + rows.joined()
  }
}

extension DeskTask {
  /// The keys as the README shows them: typed text in italics.
  fileprivate var shown: String {
    keys.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .map { index, part in
        index.isMultiple(of: 2) ? part.trimmingCharacters(in: .whitespaces) : "*\(part)*"
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
