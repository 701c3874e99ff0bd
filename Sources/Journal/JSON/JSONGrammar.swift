/// Whether bytes are JSON at all, whatever they say: what another version of the program wrote is, what a fault in memory made of a line
/// hardly ever.
struct JSONGrammar {
  private let bytes: LentBytes
  private let end: Int
  private var place: Int

  private init(_ range: Range<Int>, of bytes: LentBytes) {
    self.bytes = bytes
    (place, end) = (range.lowerBound, range.upperBound)
  }

  /// Whether an object stands in a range of the bytes, and nothing else.
  static func isObject(_ range: Range<Int>, of bytes: LentBytes) -> Bool {
    var grammar = JSONGrammar(range, of: bytes)
    return grammar.next == UInt8(ascii: "{") && grammar.value(deeper: 0) && grammar.next == nil
  }

  /// The next byte that is no white space; nil at the end.
  private var next: UInt8? {
    mutating get {
      while place < end, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[place]) { place += 1 }
      return place < end ? bytes[place] : nil
    }
  }

  /// Steps over a value.
  private mutating func value(deeper depth: Int) -> Bool {
    guard depth < Self.deepest, let first = next else { return false }
    switch first {
    case UInt8(ascii: "{"):
      return members(until: UInt8(ascii: "}")) {
        $0.text() && $0.take(":") && $0.value(deeper: depth + 1)
      }
    case UInt8(ascii: "["):
      return members(until: UInt8(ascii: "]")) { $0.value(deeper: depth + 1) }
    case UInt8(ascii: "\""): return text()
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return number()
    }
  }

  /// Steps over a bracket, members with commas between them, and the other bracket.
  private mutating func members(until bracket: UInt8, _ member: (inout JSONGrammar) -> Bool) -> Bool
  {
    place += 1
    if next == bracket {
      place += 1
      return true
    }
    repeat {
      guard member(&self) else { return false }
    } while take(",")
    guard next == bracket else { return false }
    place += 1
    return true
  }

  private mutating func text() -> Bool {
    guard take("\"") else { return false }
    while place < end, bytes[place] >= 0x20 {
      let byte = bytes[place]
      place += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return true }
    }
    return false
  }

  private mutating func number() -> Bool {
    let start = place
    while place < end, "+-.0123456789Ee".utf8.contains(bytes[place]) { place += 1 }
    return place > start
  }

  private mutating func take(_ word: String) -> Bool {
    _ = next
    var after = place
    for letter in word.utf8 {
      guard after < end, bytes[after] == letter else { return false }
      after += 1
    }
    place = after
    return true
  }

  private static let deepest = 256
}
