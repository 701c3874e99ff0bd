import Foundation

/// A program that was started without a terminal; its outputs go to files, so that it never waits for a reader.
final class Started {
  private let process = Process()
  private let outputs: [URL]

  init(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    in directory: String
  ) throws {
    outputs = (0..<2).map { _ in
      URL(filePath: NSTemporaryDirectory()).appending(path: "regdesk-out-\(UUID().uuidString)")
    }
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: directory)
    process.standardInput = FileHandle.nullDevice
    let handles = try outputs.map { url in
      try Data().write(to: url)
      return try FileHandle(forWritingTo: url)
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
  }

  deinit {
    for url in outputs { try? FileManager.default.removeItem(at: url) }
  }

  /// Waits until it has ended; a death by a signal is told as shells do, 128 and its number.
  func end() throws -> Run {
    process.waitUntilExit()
    let texts = try outputs.map { try String(contentsOf: $0, encoding: .utf8) }
    let killed = process.terminationReason == .uncaughtSignal
    let status = process.terminationStatus
    return Run(status: killed ? 128 + status : status, output: texts[0], errors: texts[1])
  }
}
