import Canvas
import Registration

/// Listens to what is typed for badge codes, since a scanner is a keyboard to the terminal.
///
/// A code with hyphens acts at its check digit, as scanners need that end with nothing. Those that end with Enter or Tab press
/// one key more: it belongs to the code and does nothing of its own. What was typed before a code is given up with it.
struct Scanner: Hashable, Sendable {
  /// The letters since the last other key.
  private var typed = ""
  /// True right after a code acted at its check digit.
  private var awaitsEnd = false

  /// Whether the key is the end of the code that acted before it.
  mutating func isEnd(_ key: Key) -> Bool {
    defer { awaitsEnd = false }
    return awaitsEnd && (key == .enter || key == .tab)
  }

  /// Takes note of a key; returns the code that ends with it.
  mutating func code(endedBy key: Key) -> BadgeCode? {
    switch key {
    case .character(let letter):
      typed = String((typed + String(letter)).suffix(Self.longest))
      guard let code = BadgeCode(endOf: typed) else { return nil }
      forget()
      awaitsEnd = true
      return code
    case .enter, .tab:
      defer { forget() }
      return BadgeCode(wholeEndOf: typed)
    case .backspace: typed = String(typed.dropLast())
    default: forget()
    }
    return nil
  }

  /// Something else was done: what was typed before is no part of a code.
  mutating func forget() {
    typed = ""
    awaitsEnd = false
  }

  /// Longer than any code with the letter before it.
  private static let longest = 24
}
