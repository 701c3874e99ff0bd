/// Waiting for the program, which is where all that it writes is taken in.
extension PseudoTerminal {
  /// Takes in what the program writes until the condition holds.
  ///
  /// - Returns: False when the program ended first.
  func wait(for what: String, _ isDone: () -> Bool) throws -> Bool {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while !isDone() {
      switch child.awaitOutput(for: ContinuousClock.now.duration(to: deadline)) {
      case .output(let bytes): try take(bytes)
      case .room: break
      case .ended: return false
      case .nothing: throw NotShown(awaited: what, shown: emulator.screen.writtenLines)
      }
    }
    return true
  }

  /// Sends bytes, and takes in what the program writes meanwhile, lest both wait for each other.
  func transmit(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      switch child.awaitOutput(for: PseudoTerminal.patience, orRoom: true) {
      case .output(let bytes): try take(bytes)
      case .room: rest = rest.dropFirst(try child.write(rest))
      case .ended: return
      case .nothing: throw NotShown(awaited: "room for keys", shown: emulator.screen.writtenLines)
      }
    }
  }

  /// Shows what the program has written, and sends what the terminal answers.
  func take(_ bytes: [UInt8]) throws {
    let passed = marks.pass(bytes)
    output += passed
    emulator.write(passed)
    let answer = emulator.takeOutput()
    if !answer.isEmpty { try transmit(answer) }
  }
}

/// A wait was in vain.
package struct NotShown: Error, CustomStringConvertible {
  let awaited: String
  let shown: [String]

  package var description: String {
    (["Waited in vain for \(awaited). The screen:"] + shown).joined(separator: "\n")
  }
}
