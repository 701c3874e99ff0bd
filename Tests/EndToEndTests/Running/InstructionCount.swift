import Foundation
import PseudoTerminal

/// `Tests/Benchmarks/instructions`, which counts the instructions of fixed scripts and compares them with what is kept.
enum InstructionCount {
  /// Whether valgrind is installed, and counts are kept for this compiler and kind of machine.
  static let isPossible = (try? run("--can"))?.status == 0

  /// Counts those of the program that is tested, which takes some seconds.
  static func compared() throws -> Run { try run("--program", BuiltProgram.regdesk.path) }

  private static func run(_ arguments: String...) throws -> Run {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Benchmarks/instructions").standardizedFileURL
    let inherited = ProcessInfo.processInfo.environment
    return try Started(
      "/usr/bin/env",
      ["python3", "-B", script.path, "--configuration", configuration] + arguments,
      environment: inherited.filter { ["PATH", "LD_LIBRARY_PATH", "HOME"].contains($0.key) },
      in: "/"
    ).end()
  }

  /// That of the tests, and of the program that they run.
  private static var configuration: String {
    #if DEBUG
    "debug"
    #else
    "release"
    #endif
  }
}
