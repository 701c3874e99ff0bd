import Foundation
import Glibc

/// An operator who marks somebody and takes the mark back, again and again: `regdesk play`, whose screens come through a pipe to
/// whoever keeps the record of what was said to be saved.
final class BusyOperator {
  let name: String
  private let process = Process()
  private let pipe = Pipe()
  private var received = Data()
  private(set) var hasEnded = false
  private(set) var wasKilled = false

  /// How many times an operator presses a key that writes.
  static let keys = 12

  /// Starts the program for one of eight operators, counted from 1, of whom each has a person of their own.
  init(_ number: Int, in place: Place) throws {
    name = "Operator \(number)"
    let script = "marks-\(number).play"
    try place.write(
      "type \(Self.people[number - 1])\n"
        + String(repeating: "key F2\nscreen\nkey F5\nscreen\n", count: Self.keys / 2),
      to: script
    )
    process.executableURL = URL(filePath: place.regdesk)
    process.arguments = ["play", script]
    process.environment = place.environment.merging(["REGDESK_OPERATOR": name]) { $1 }
    process.currentDirectoryURL = URL(filePath: place.path)
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    try pipe.fileHandleForWriting.close()
  }

  /// Readable when the program has printed something.
  var descriptor: Int32 { pipe.fileHandleForReading.fileDescriptor }

  /// What was printed so far.
  var output: String { String(decoding: received, as: UTF8.self) }

  /// What it was told is saved.
  var acknowledgements: [Acknowledgement] { Acknowledgement.all(in: output) }

  /// Takes what was printed; returns how many bytes that was.
  func receive() -> Int {
    let bytes = pipe.fileHandleForReading.availableData
    hasEnded = bytes.isEmpty
    received += bytes
    return bytes.count
  }

  /// kill -9.
  func kill() {
    wasKilled = true
    Glibc.kill(process.processIdentifier, SIGKILL)
  }

  /// The status of a process that has ended.
  func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// One for each operator.
  static let people = [
    "Quirine", "Nebahat", "Zafer", "Vahide", "Xanthe", "Wojtek", "Ulrike", "Yannis",
  ]

  /// A list of them.
  static var list: String {
    "Family name,State\n" + people.map { "\($0),TUR\n" }.joined()
  }
}
