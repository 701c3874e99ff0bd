import Foundation

/// A script of the fixtures, run by Python, with a folder of its own that goes away afterwards.
final class PythonScript {
  let folder: URL
  private let script: String

  /// Whether Python runs here at all.
  static let isThere = (try? output(["-c", "import csv, json"])) == ""

  init(_ name: String) throws {
    let parts = name.split(separator: ".").map(String.init)
    let url = Bundle.module.url(
      forResource: parts[0],
      withExtension: parts[1],
      subdirectory: "Fixtures"
    )
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    script = url.path
    folder = FileManager.default.temporaryDirectory.appending(path: "regdesk-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs the script in its folder and returns what it says, line by line.
  func run(_ command: String, _ words: String...) throws -> [String] {
    try Self.output([script, command, folder.path] + words).split(separator: "\n").map(String.init)
  }

  /// The files of the folder that end so, each with its bytes.
  func files(_ ending: String) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
      .sorted().map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
  }

  /// What Python writes to standard output and to standard error.
  private static func output(_ words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
