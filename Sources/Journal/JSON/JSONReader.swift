/// Reads JSON by what is expected next, straight from bytes to values; never more than one pass, never a tree.
///
/// Any order of members and any white space is read. Hostile bytes end in an `Unreadable`, never in a trap.
struct JSONReader {
  private let bytes: [UInt8]
  private var place: Int
  private let start: Int
  private let end: Int
  private let keys = Self.keys
  private var depth = 0
  /// Whether the innermost object or array has had no member yet.
  private var isFresh = true

  /// Reads `bytes[range]`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    start = range.lowerBound
    end = range.upperBound
  }

  /// Steps into an object; its members come from `key()`.
  mutating func openObject() throws(Unreadable) {
    try open(UInt8(ascii: "{"), "an object")
  }

  /// The next member's name, or nil when the object has ended, which is stepped out of.
  mutating func key() throws(Unreadable) -> Key? {
    guard let range = try nameRange() else { return nil }
    if let key = keys.word(bytes, in: range) { return key }
    throw .unknownMember(excerpt(range))
  }

  /// The next member's name as a kind of fact, or nil when the object has ended.
  mutating func factKind() throws(Unreadable) -> FactKind? {
    guard let range = try nameRange() else { return nil }
    if let kind = Self.kinds.word(bytes, in: range) { return kind }
    throw .unknownFact(excerpt(range))
  }

  /// The next member's name, whatever it is, or nil when the object has ended.
  mutating func anyName() throws(Unreadable) -> String? {
    guard let range = try nameRange() else { return nil }
    return excerpt(range)
  }

  /// Steps into an array; `element()` says whether there is another element.
  mutating func openArray() throws(Unreadable) {
    try open(UInt8(ascii: "["), "a list")
  }

  /// Whether an element comes next; false when the array has ended, which is stepped out of.
  mutating func element() throws(Unreadable) -> Bool {
    try another(before: UInt8(ascii: "]"))
  }

  /// Fails when anything but white space is left.
  mutating func finish() throws(Unreadable) {
    skipSpace()
    if place < end { throw unexpected("the end") }
  }

  /// A whole number that fits in 63 bits.
  mutating func integer() throws(Unreadable) -> Int {
    skipSpace()
    let isNegative = place < end && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var number = 0
    while place < end, case let digit = bytes[place] &- 48, digit < 10 {
      if place - first >= 18 || number == 0 && place > first { throw unexpected("a whole number") }
      number = number * 10 + Int(digit)
      place += 1
    }
    if place == first { throw unexpected("a whole number") }
    return isNegative ? -number : number
  }

  mutating func boolean() throws(Unreadable) -> Bool {
    skipSpace()
    if take("true") { return true }
    if take("false") { return false }
    throw unexpected("true or false")
  }

  mutating func string() throws(Unreadable) -> String {
    let (range, isPlain) = try stringRange()
    guard isPlain else { return try unescaped(range) }
    return try text(bytes, in: range)
  }

  /// The bytes between the quotes of a string, and whether they are the text as they stand.
  mutating func stringRange() throws(Unreadable) -> (Range<Int>, isPlain: Bool) {
    skipSpace()
    guard place < end, bytes[place] == UInt8(ascii: "\"") else { throw unexpected("a text") }
    let first = place &+ 1
    var isPlain = true
    var next = first
    while next < end {
      switch bytes[next] {
      case UInt8(ascii: "\""):
        place = next &+ 1
        return (first..<next, isPlain)
      case UInt8(ascii: "\\"):
        isPlain = false
        next &+= 2
      case 0..<0x20:
        place = next
        throw unexpected("a text without control characters")
      default: next &+= 1
      }
    }
    place = end
    throw unexpected("the end of a text")
  }

  /// The byte at a place that `stringRange` gave.
  subscript(place: Int) -> UInt8 { bytes[place] }

  /// What stands at a place, for words about it: at most 60 bytes.
  func excerpt(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(60), as: UTF8.self)
  }

  private static let keys = Vocabulary<Key>()
  private static let kinds = Vocabulary<FactKind>()
  private static let deepest = 32
}

extension JSONReader {
  private mutating func open(_ bracket: UInt8, _ wanted: String) throws(Unreadable) {
    skipSpace()
    guard place < end, bytes[place] == bracket else { throw unexpected(wanted) }
    place += 1
    depth += 1
    if depth > Self.deepest { throw .tooDeep }
    isFresh = true
  }

  private mutating func another(before bracket: UInt8) throws(Unreadable) -> Bool {
    skipSpace()
    guard place < end else { throw unexpected("more") }
    if bytes[place] == bracket {
      place &+= 1
      depth -= 1
      isFresh = false
      return false
    }
    if !isFresh {
      guard bytes[place] == UInt8(ascii: ",") else { throw unexpected("a comma") }
      place &+= 1
    }
    isFresh = false
    return true
  }

  private mutating func nameRange() throws(Unreadable) -> Range<Int>? {
    guard try another(before: UInt8(ascii: "}")) else { return nil }
    let (range, _) = try stringRange()
    skipSpace()
    guard place < end, bytes[place] == UInt8(ascii: ":") else { throw unexpected("a colon") }
    place &+= 1
    return range
  }

  private mutating func skipSpace() {
    while place < end, bytes[place] <= 0x20 {
      switch bytes[place] {
      case 0x20, 0x09, 0x0a, 0x0d: place &+= 1
      default: return
      }
    }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[place..<end].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private func unexpected(_ wanted: String) -> Unreadable {
    .unexpected(byte: place - start + 1, wanted: wanted)
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
    return try self.text(text, in: 0..<text.count)
  }

  /// The text that `bytes[range]` are in UTF-8.
  private func text(_ bytes: [UInt8], in range: Range<Int>) throws(Unreadable) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch {
      throw unexpected("UTF-8")
    }
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
    let digits = String(decoding: bytes[next + 1..<next + 5], as: UTF8.self)
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
