/// Texts, read from their bytes.
extension JSONReader {
  mutating func string() throws(Unreadable) -> String {
    let (range, isPlain) = try stringRange()
    guard isPlain else { return try unescaped(range) }
    return try text(range)
  }

  /// The value of a string that stands next, by its bytes as they stand; nil, and the reader where it was, when `read` knows
  /// none or the string has escapes.
  mutating func plain<Value>(_ read: (LentBytes, Range<Int>) -> Value?) -> Value? {
    let before = place
    guard let (range, isPlain) = try? stringRange(), isPlain, let value = read(bytes, range) else {
      place = before
      return nil
    }
    return value
  }

  /// The value of a string that begins right here, in as many bytes as `read` says; nil, and the reader where it was, when
  /// there is none, or `read` knows none, or no quote follows.
  mutating func quoted<Value>(_ read: (LentBytes, inout Int, _ end: Int) -> Value?) -> Value? {
    guard place < end, bytes[place] == UInt8(ascii: "\"") else { return nil }
    var next = place &+ 1
    guard let value = read(bytes, &next, end), next < end, bytes[next] == UInt8(ascii: "\"") else {
      return nil
    }
    place = next &+ 1
    return value
  }

  /// The bytes between the quotes of a string, and whether they are the text as they stand.
  mutating func stringRange() throws(Unreadable) -> (Range<Int>, isPlain: Bool) {
    skipSpace()
    guard place < end, bytes[place] == UInt8(ascii: "\"") else { throw unexpected("a text") }
    let first = place &+ 1
    switch stringEnd(from: first) {
    case .quote(let quote, let isPlain):
      place = quote &+ 1
      return (first..<quote, isPlain)
    case .control(let control):
      place = control
      throw unexpected("a text without control characters")
    case .missing:
      place = end
      throw unexpected("the end of a text")
    }
  }

  /// A short string without escapes that stands right here, and the place behind it; nil for any other.
  func shortText() -> (text: ShortText, end: Int)? {
    guard place < end, bytes[place] == UInt8(ascii: "\""),
      case .quote(let quote, isPlain: true) = stringEnd(from: place &+ 1),
      let text = ShortText(bytes, in: place &+ 1..<quote)
    else { return nil }
    return (text, quote &+ 1)
  }

  /// What ends a string.
  private enum StringEnd {
    case quote(Int, isPlain: Bool)
    /// A character that must be written as an escape.
    case control(Int)
    case missing
  }

  private func stringEnd(from first: Int) -> StringEnd {
    var isPlain = true
    var next = first
    while next &+ 8 <= end, !Self.needsLook(bytes.word(at: next)) { next &+= 8 }
    while next < end {
      switch bytes[next] {
      case UInt8(ascii: "\""): return .quote(next, isPlain: isPlain)
      case UInt8(ascii: "\\"):
        isPlain = false
        next &+= 2
      case 0..<0x20: return .control(next)
      default: next &+= 1
      }
    }
    return .missing
  }

  /// Whether a quote, a backslash or a control character is among eight bytes.
  private static func needsLook(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ ones &* UInt64(UInt8(ascii: "\""))
    let slashes = word ^ ones &* UInt64(UInt8(ascii: "\\"))
    // A byte's highest bit is set by the subtraction where the byte is 0, or less than 0x20.
    let found =
      (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
      | (word &- ones &* 0x20) & ~word
    return found & (ones &* 0x80) != 0
  }
}

extension JSONReader {
  /// The text of a string with escapes.
  private func unescaped(_ range: Range<Int>) throws(Unreadable) -> String {
    var text: [UInt8] = []
    var next = range.lowerBound
    while next < range.upperBound {
      let byte = bytes[next]
      next += 1
      if byte != UInt8(ascii: "\\") {
        text.append(byte)
      } else if let plain = Self.escapes[bytes[next]] {
        text.append(plain)
        next += 1
      } else {
        let scalar = try unicodeEscape(&next, before: range.upperBound)
        text.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    guard let text = String(validating: text, as: UTF8.self) else { throw unexpected("UTF-8") }
    return text
  }

  /// The text that `bytes[range]` are in UTF-8.
  private func text(_ range: Range<Int>) throws(Unreadable) -> String {
    // Safe: copied while they are lent.
    let text = unsafe bytes.lend(range) { bytes -> String? in
      // A third of what String(validating:as:) takes, which asks for the types of any encoding.
      guard let text = unsafe try? UTF8Span(validating: bytes.span) else { return nil }
      return String(copying: text)
    }
    guard let text else { throw unexpected("UTF-8") }
    return text
  }

  /// The scalar of `u0416`, or of the two that make one beyond the first plane; `next` is behind the backslash.
  private func unicodeEscape(
    _ next: inout Int,
    before end: Int
  ) throws(Unreadable) -> Unicode.Scalar {
    let first = try hexadecimal(&next, before: end)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xd800..<0xdc00).contains(first), next < end, bytes[next] == UInt8(ascii: "\\") else {
      throw unexpected("a known escape")
    }
    next += 1
    let second = try hexadecimal(&next, before: end)
    guard (0xdc00..<0xe000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
    else { throw unexpected("a known escape") }
    return scalar
  }

  private func hexadecimal(_ next: inout Int, before end: Int) throws(Unreadable) -> UInt32 {
    guard next + 5 <= end, bytes[next] == UInt8(ascii: "u") else {
      throw unexpected("a known escape")
    }
    let digits = String(decoding: bytes.copy(next + 1..<next + 5), as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(digits, radix: 16)
    else { throw unexpected("a known escape") }
    next += 5
    return value
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]
}
