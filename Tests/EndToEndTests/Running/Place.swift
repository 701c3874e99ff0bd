import Foundation
import PseudoTerminal
import Testing

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
  func shell(_ line: String) throws -> Run { try startShell(line).end() }

  /// Starts a line of the shell in this directory.
  func startShell(_ line: String) throws -> Started {
    let environment = environment.merging(["regdesk": BuiltProgram.regdesk.path]) { $1 }
    return try Started("/bin/sh", ["-c", line], environment: environment, in: path)
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)",
      withIntermediateDirectories: false
    )
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// The names in this directory or one in it, hidden ones too, sorted.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }

  /// Puts one of the tests' own files into this directory.
  func copyFixture(_ name: String) throws {
    let fixtures = try #require(Bundle.module.resourceURL).appending(path: "Fixtures")
    try FileManager.default.copyItem(
      at: fixtures.appending(path: name),
      to: URL(filePath: "\(path)/\(name)")
    )
  }

  /// The bytes of the register's only journal.
  var journal: Data {
    get throws { try Data(contentsOf: try journalFile) }
  }

  private var journalFile: URL {
    get throws {
      let name = try #require(try names(in: "register/entries").first { $0.hasSuffix(".journal") })
      return URL(filePath: "\(register)/entries/\(name)")
    }
  }

  /// Flips a bit in the middle of the journal's last line.
  func damageLastLine() throws {
    var bytes = try journal
    let line = try #require(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")))
    bytes[(line + bytes.count) / 2] ^= 1
    try bytes.write(to: try journalFile)
  }

  /// Flips a bit in the middle of an entry's line, counted from 1, and returns where the line lies in the file.
  func damageLine(_ number: Int) throws -> Range<Int> {
    var bytes = try journal
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    let line = ends[number - 1] + 1..<ends[number]
    bytes[(line.lowerBound + line.upperBound) / 2] ^= 1
    try bytes.write(to: try journalFile)
    return line
  }

  /// Puts other bytes in the place of the journal's.
  func replaceJournal(with bytes: Data) throws {
    try bytes.write(to: try journalFile)
  }

  /// Adds bytes to the end of the journal.
  func append(_ text: String) throws {
    try (try journal + Data(text.utf8)).write(to: try journalFile)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }
}
