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
  /// True after the begin of a code that did nothing, while what follows may be the rest of it.
  private var isHolding = false

  /// Whether the key is the end of the code that acted before it.
  mutating func isEnd(_ key: Key) -> Bool {
    defer { awaitsEnd = false }
    return awaitsEnd && (key == .enter || key == .tab)
  }

  /// Whether the key may belong to a code that was begun in vain, so that it must do nothing of its own.
  func holds(_ key: Key) -> Bool {
    guard isHolding else { return false }
    if case .character(let next) = key { return !(next.isASCII && next.isLetter) }
    return key == .enter || key == .tab
  }

  /// Notes that the last key did nothing: when a code can begin as what was typed does, the rest of it is held.
  mutating func holdBegunCode() {
    isHolding =
      typed.first?.isLetter == true && !typed.dropFirst().contains { $0.isASCII && $0.isLetter }
  }

  /// Takes note of a key where text may be anything; returns the code that ends with it: one with hyphens, or one without them
  /// that is known.
  mutating func code(endedBy key: Key, isKnown: (BadgeCode) -> Bool) -> BadgeCode? {
    let isEnd = key == .enter || key == .tab
    guard let code = code(endedBy: key) else { return nil }
    return !isEnd || isKnown(code) ? code : nil
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
    isHolding = false
  }

  /// Longer than any code with the letter before it.
  private static let longest = 24
}
