import Foundation
import Testing

/// The list of what `Tests/Proofs/mutations` takes out of the journal.
@Suite struct MutationListTests {
  @Test(.enabled(if: canRun, "python3 (3.11 or later) is not installed"))
  func `every mutation fits the sources`() throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Proofs/mutations").standardizedFileURL.path
    let (said, status) = try Self.python(script, "--check")
    #expect(status == 0, "\(said)")
  }

  /// In a place where no copy of the sources can be made, so that taking anything out would fail.
  @Test(.enabled(if: canRun, "python3 (3.11 or later) is not installed"))
  func `the short form of the proof takes nothing out`() throws {
    let run = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Proofs/run").standardizedFileURL.path
    let (said, status) = try Self.said(
      "env",
      "REGDESK_MUTATIONS=/dev/null/none",
      "sh",
      run,
      "--short",
      "mutations"
    )
    #expect(status == 0, "\(said)")
    #expect(said.contains("| mutations | safeguards listed, each found once in the sources |"))
  }

  /// Whether there is a Python that reads TOML, and the sources are not those of a mutant.
  private static var canRun: Bool {
    ProcessInfo.processInfo.environment["REGDESK_MUTANT"] == nil
      && (try? python("-c", "import tomllib").status) == 0
  }

  private static func python(_ words: String...) throws -> (said: String, status: Int32) {
    try said(["python3"] + words)
  }

  private static func said(_ words: String...) throws -> (said: String, status: Int32) {
    try said(words)
  }

  private static func said(_ words: [String]) throws -> (said: String, status: Int32) {
    let said = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }
}
