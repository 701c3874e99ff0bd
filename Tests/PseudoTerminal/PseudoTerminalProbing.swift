import Foundation

/// What only tests of the terminal itself need.
extension PseudoTerminal {
  /// Writes on the screen behind the program's back.
  package func scribble(_ text: String) {
    emulator.write(Array(text.utf8))
  }

  /// Lets time pass in which the program should do nothing, taking in what it writes all the same.
  @discardableResult
  package func idle(for time: Duration) throws -> Self {
    if case .output(let bytes) = child.awaitOutput(for: time) { try take(bytes) }
    return self
  }

  /// How often the program has gone to sleep by itself, once for every waking; waits until it sleeps.
  package func wakings() throws -> Int {
    var status = ""
    repeat {
      status = try String(contentsOfFile: "/proc/\(child.process)/status", encoding: .utf8)
    } while !status.contains("State:\tS")
    let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
    return line.flatMap { Int($0.drop { !$0.isNumber }) } ?? -1
  }
}
