import Canvas

/// What a terminal sends for a key that has no letter: after Escape, `[` or `O`, then parameters and a final byte.
///
/// ncurses recognises what the terminal's description lists. This is for everything else: terminals that differ
/// from their description, keys with Ctrl or Shift, and sequences that came in pieces.
struct ControlSequence: Hashable {
  /// `[` (CSI) or `O` (SS3).
  let introducer: UInt8
  /// The bytes between introducer and final byte, as in `15;2`.
  let parameters: String
  let final: UInt8

  var beginsPaste: Bool { self == ControlSequence(UInt8(ascii: "["), "200", UInt8(ascii: "~")) }
  var endsPaste: Bool { self == ControlSequence(UInt8(ascii: "["), "201", UInt8(ascii: "~")) }

  /// The key, or nil for a sequence that the desk knows nothing of.
  var key: Key? {
    guard isPlainlyNumbered, let plain = plainKey else { return nil }
    return modifier == 1 ? plain : modified(plain)
  }

  /// What was done with the mouse, by a report in numbers: `<button;column;row` and `M` where a button went down; nil for what
  /// the desk knows nothing of.
  var mouse: Mouse? {
    guard introducer == UInt8(ascii: "["), final == UInt8(ascii: "M"), parameters.first == "<"
    else { return nil }
    let numbers = parameters.dropFirst().split(separator: ";").map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2]
    else { return nil }
    return Mouse(button: button, column: column, row: row)
  }

  /// Whether three bytes follow that are a report of the mouse, as older terminals send it.
  var beginsMouseReport: Bool { self == ControlSequence(UInt8(ascii: "["), "", UInt8(ascii: "M")) }

  init(_ introducer: UInt8, _ parameters: String, _ final: UInt8) {
    self.introducer = introducer
    self.parameters = parameters
    self.final = final
  }

  /// At most two numbers; all else is an answer or a report, never a key; the Linux console's `[` stands
  /// alone.
  private var isPlainlyNumbered: Bool {
    let isNumbers = parameters.allSatisfy { $0 == ";" || ("0"..."9").contains($0) }
    return isNumbers && numbers.count <= 2 || parameters == "["
  }

  private var numbers: [Int] { parameters.split(separator: ";").compactMap { Int($0) } }

  /// 1 without any, 2 Shift, 5 Ctrl, as xterm counts them.
  ///
  /// Older terminals leave the leading `1;` out.
  private var modifier: Int {
    if final == UInt8(ascii: "~") { return numbers.count > 1 ? numbers[1] : 1 }
    return numbers.last ?? 1
  }

  private var plainKey: Key? {
    switch final {
    case UInt8(ascii: "~"): numbers.first.flatMap { ControlSequence.numbered[$0] }
    case UInt8(ascii: "A")...UInt8(ascii: "E") where parameters == "[":
      .function(Int(final - UInt8(ascii: "A")) + 1)
    default: ControlSequence.lettered[final] ?? (introducer == UInt8(ascii: "O") ? keypad : nil)
    }
  }

  /// What only `ESC O letter` means: the keypad's Enter and rxvt's arrows with Ctrl.
  private var keypad: Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "a"): .controlUp
    case UInt8(ascii: "b"): .controlDown
    case UInt8(ascii: "c"): .controlRight
    case UInt8(ascii: "d"): .controlLeft
    default: nil
    }
  }

  private func modified(_ key: Key) -> Key? {
    switch (key, modifier) {
    case (.up, 5): .controlUp
    case (.down, 5): .controlDown
    case (.left, 5): .controlLeft
    case (.right, 5): .controlRight
    case (.function(let number), 2): .shiftFunction(number)
    default: nil
    }
  }

  /// `ESC [ n ~`; 7 and 8 are rxvt's, 28 is Shift-F5 where function keys count on with Shift (rxvt, PuTTY).
  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 28: .shiftFunction(5),
  ]

  /// `ESC [ letter` and `ESC O letter`.
  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up,
    UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left,
    UInt8(ascii: "F"): .end,
    UInt8(ascii: "H"): .home,
    UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "Z"): .backTab,
  ]
}
