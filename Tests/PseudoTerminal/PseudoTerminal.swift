import Canvas
import Foundation

/// A program running on a terminal, as an operator would see and use it.
///
/// The real program in three lines:
/// ```swift
/// let desk = try PseudoTerminal(.regdesk, "--register", folder)
/// try desk.type("sahin").press(.function(2))
/// #expect(desk.screen.lines[3] == " Find: sahin")
/// ```
/// Nothing sleeps. Whoever sends something first waits until the program has handled what was sent before, and
/// `screen` waits too: the program says so by a mark (`REGDESK_TEST_SETTLED`). For what comes by itself, from
/// another process, there is `wait(until:)`. Every wait throws after 20 seconds and shows the screen.
///
/// What a key sends depends on the modes that the program has set, as on a real terminal (libvterm). What a
/// program leaves behind is best seen from a shell that it returns to: start `.shell` with `-c` and a script, and
/// use `sendRaw`, `wait(until:)` and `shown`, since a shell writes no marks.
package final class PseudoTerminal {
  let child: Child
  let emulator: Emulator
  var marks = SettledMarks()
  /// What was sent that the program counts: keys, pastes and new sizes.
  private var sent = 0
  /// All that the program has written, without marks.
  package internal(set) var output: [UInt8] = []

  /// How long a wait lasts at most.
  static let patience: Duration = .seconds(20)

  /// Starts a program on a terminal of its own, with these arguments.
  ///
  /// - Parameters:
  ///   - program: The program, by default found beside the tests.
  ///   - arguments: What follows its name.
  ///   - environment: Variables beside a minimal set; an empty TERM is passed on as it is.
  ///   - type: The terminal's type in TERM. Keys are sent as xterm sends them whatever it is.
  ///   - size: The window's size.
  /// - Throws: `SystemError` when the program cannot be started.
  package init(
    _ program: BuiltProgram,
    _ arguments: String...,
    environment: [String: String] = [:],
    type: String = "xterm-256color",
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    emulator = Emulator(size: size)
    child = try Child(
      path: program.path,
      arguments: arguments,
      environment: PseudoTerminal.environment(type: type).merging(environment) { $1 },
      size: size
    )
  }

  /// Variables that a program needs to run; none that say who runs the tests.
  private static func environment(type: String) -> [String: String] {
    var environment = [
      "TERM": type, "LANG": "C.UTF-8", "REGDESK_TEST_SETTLED": "1", "HOME": "/nonexistent",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for name in ["PATH", "LD_LIBRARY_PATH"] {
      if let value = unsafe getenv(name) { environment[name] = unsafe String(cString: value) }
    }
    return environment
  }
}

// MARK: - What the operator does

extension PseudoTerminal {
  /// Presses keys, one after the other was handled.
  @discardableResult
  package func press(_ keys: Key...) throws -> Self {
    for key in keys {
      try settle()
      try send(emulator.bytes(for: key), inputs: 1)
    }
    return self
  }

  /// Types letters, all at once.
  @discardableResult
  package func type(_ text: String) throws -> Self {
    try send(Array(text.utf8), inputs: text.count)
    return self
  }

  /// Pastes a text.
  @discardableResult
  package func paste(_ text: String) throws -> Self {
    try settle()
    try send(emulator.bytes(forPasting: text), inputs: 1)
    return self
  }

  /// Uses the mouse.
  @discardableResult
  package func use(_ mouse: Mouse) throws -> Self {
    let button: Int32 =
      switch mouse {
      case .click: 1
      case .wheelUp: 4
      case .wheelDown: 5
      }
    try settle()
    return try send(emulator.bytes(forButton: button, at: mouse.place), inputs: 1)
  }

  /// Whether clicks are told to the program: what it asked for last.
  package var reportsMouse: Bool {
    let written = String(decoding: output, as: UTF8.self)
    return written.components(separatedBy: "\u{1B}[?1000").last?.first == "h"
  }

  /// Gives the window another size, which the program counts as an input.
  @discardableResult
  package func resize(to size: Size) throws -> Self {
    try settle()
    try resizeUnannounced(to: size)
    sent += 1
    return self
  }

  /// Gives the window another size while the program is stopped or gone.
  package func resizeUnannounced(to size: Size) throws {
    emulator.resize(to: size)
    try Child.setSize(of: child.terminal, to: size)
  }

  /// Sends bytes as they are, of which the program should make that many keys, pastes and sizes.
  @discardableResult
  package func send(_ bytes: [UInt8], inputs: Int) throws -> Self {
    try settle()
    try transmit(bytes)
    sent += inputs
    return self
  }

  /// Sends bytes without waiting before or after; they count as no inputs.
  @discardableResult
  package func sendRaw(_ bytes: [UInt8]) throws -> Self {
    try transmit(bytes)
    return self
  }

  /// Sends a signal to the programs in the foreground.
  package func signal(_ number: Int32) throws {
    try settle()
    _ = try checked("kill", kill(-tcgetpgrp(child.terminal), number))
  }

  /// Closes the terminal: a lost connection, a closed window.
  package func hangUp() throws {
    try settle()
    child.hangUp()
  }
}

// MARK: - What the operator sees

extension PseudoTerminal {
  /// What is shown once everything sent is handled, or the program has ended.
  package var screen: Screen {
    get throws {
      try settle()
      return emulator.screen
    }
  }

  /// What is shown by what was taken in so far, without waiting.
  package var shown: Screen { emulator.screen }

  /// The terminal's modes now.
  package var modes: TerminalModes? { TerminalModes(of: child.terminal) }

  /// Waits until everything sent is handled, and at least the first frame painted, or the program has ended.
  @discardableResult
  package func settle() throws -> Self {
    _ = try wait(for: "\(sent) inputs handled") { (marks.handled ?? -1) >= sent }
    return self
  }

  /// Waits until the screen is as said, whoever makes it so, and returns it.
  @discardableResult
  package func wait(until isAwaited: (Screen) -> Bool) throws -> Screen {
    guard try wait(for: "the awaited screen", { isAwaited(emulator.screen) }) else {
      throw NotShown(awaited: "the awaited screen, until the end", shown: shown.writtenLines)
    }
    return emulator.screen
  }

  /// Waits until the program has ended and everything it wrote is shown.
  package func waitForEnding() throws -> Ending {
    _ = try wait(for: "the end of the program") { false }
    return child.waitForEnding()
  }

  /// What the program writes in the time of an action and until that is handled.
  package func written(by action: (PseudoTerminal) throws -> Void) throws -> [UInt8] {
    try settle()
    let before = output.count
    try action(self)
    try settle()
    return Array(output[before...])
  }
}
