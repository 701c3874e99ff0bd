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

  /// Whether there is a Python that reads TOML, and the sources are not those of a mutant.
  private static var canRun: Bool {
    ProcessInfo.processInfo.environment["REGDESK_MUTANT"] == nil
      && (try? python("-c", "import tomllib").status) == 0
  }

  private static func python(_ words: String...) throws -> (said: String, status: Int32) {
    let said = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + words
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }
}
