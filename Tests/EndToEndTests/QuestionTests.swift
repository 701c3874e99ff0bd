import Foundation
import Testing

/// The questions of a desk, each a script for `regdesk play` and the screens that answer it: `Questions/*.play`, `*.screens`.
///
/// They read like a manual. Each begins on the sample nominations, with nobody arrived, at 09:12 of the first day, after
/// `regdesk import config/samples/nominations.csv`: `regdesk play FILE --now 2017-10-30T09:12+09:00`.
/// `REGDESK_UPDATE_SCREENS=1 swift test --filter QuestionTests` keeps the answers anew: read what has changed.
@Suite struct QuestionTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Questions")
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../config/samples/nominations.csv").standardizedFileURL
  private static let morning = ["--now", "2017-10-30T09:12+09:00"]

  private static let questions: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".play") }.sorted()

  @Test func `every question of the library is asked`() {
    #expect(Self.questions.count >= 18)
  }

  @Test(arguments: questions)
  func `the desk answers`(question: String) throws {
    let script = Self.folder.appending(path: question)
    let place = try Place()
    let language = question.contains("turkish") ? ["--language", "tr"] : []
    try bringInSamples(place)
    let run = try place.run(["play", script.path] + Self.morning + language)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let answer = script.deletingPathExtension().appendingPathExtension("screens")
    if ProcessInfo.processInfo.environment["REGDESK_UPDATE_SCREENS"] != nil {
      try run.output.write(to: answer, atomically: true, encoding: .utf8)
    } else {
      #expect(run.output == (try String(contentsOf: answer, encoding: .utf8)))
    }
  }

  /// Imports at the desk, whose clock can be set.
  private func bringInSamples(_ place: Place) throws {
    try place.write(try String(contentsOf: Self.samples, encoding: .utf8), to: "nominations.csv")
    try place.write("key Shift-F6\ntype nominations.csv\nkey Enter\nkey F2\n", to: "import.play")
    let run = try place.run(["play", "import.play"] + Self.morning)
    try #require(run == Run(status: 0))
  }
}
