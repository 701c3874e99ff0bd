import Foundation
import PseudoTerminal

/// What became of the real program, called as a shell calls it and run to its end.
struct Run: Hashable {
  let status: Int32
  let output: String
  let errors: String

  init(status: Int32, output: String = "", errors: String = "") {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// A directory of its own for each test, with a register, files and a home in it; gone afterwards.
final class Place {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "regdesk-\(UUID().uuidString)"
    for folder in ["", "/home"] {
      try FileManager.default.createDirectory(
        atPath: path + folder,
        withIntermediateDirectories: false
      )
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The register that tests work on, which nobody has made yet.
  var register: String { "\(path)/register" }

  /// The variables that the program is started with: this register, a fixed operator and a home of its own.
  var environment: [String: String] {
    let inherited = ProcessInfo.processInfo.environment
    var variables = ["PATH", "LD_LIBRARY_PATH"].reduce(into: [:]) { $0[$1] = inherited[$1] }
    variables["HOME"] = "\(path)/home"
    variables["LANG"] = "C.UTF-8"
    variables["REGDESK_REGISTER"] = register
    variables["REGDESK_OPERATOR"] = "A Park"
    return variables
  }

  /// Runs the program in this directory until it ends.
  func run(
    _ arguments: String...,
    environment changes: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, environment: changes)
  }

  /// Runs the program in this directory until it ends.
  func run(_ arguments: [String], environment changes: [String: String] = [:]) throws -> Run {
    try start(arguments, environment: changes).end()
  }

  /// Starts the program in this directory.
  func start(_ arguments: [String], environment changes: [String: String] = [:]) throws -> Started {
    try Started(
      BuiltProgram.regdesk.path,
      arguments,
      environment: environment.merging(changes) { $1 },
      in: path
    )
  }

  /// Runs a line of the shell in this directory; `$regdesk` is the program.
  func shell(_ line: String) throws -> Run {
    let environment = environment.merging(["regdesk": BuiltProgram.regdesk.path]) { $1 }
    return try Started("/bin/sh", ["-c", line], environment: environment, in: path).end()
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// The names in this directory or one in it, hidden ones too, sorted.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }
}

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
