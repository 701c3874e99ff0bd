import Glibc

/// Reads JSON by what is expected next, straight from bytes to values; never more than one pass, never a tree.
///
/// Any order of members and any white space is read. Hostile bytes end in an `Unreadable`, never in a trap.
struct JSONReader {
  let bytes: LentBytes
  var place = 0
  private var start = 0
  private(set) var end = 0
  private let keys = Self.keys
  private var order = MemberOrder()
  private var depth = 0
  /// Whether the innermost object or array has had no member yet.
  private var isFresh = true

  /// Reads what is in `bytes`, nothing before `begin`.
  init(_ bytes: LentBytes) {
    self.bytes = bytes
  }

  /// Begins to read `bytes[range]`.
  mutating func begin(_ range: Range<Int>) {
    place = range.lowerBound
    start = range.lowerBound
    end = range.upperBound
    depth = 0
    isFresh = true
    order.begin()
  }

  /// Steps into an object; its members come from `key()`.
  mutating func openObject() throws(Unreadable) {
    try open(UInt8(ascii: "{"), "an object")
  }

  /// The next member's name, or nil when the object has ended, which is stepped out of.
  mutating func key() throws(Unreadable) -> Key? {
    if let key = expectedKey() { return key }
    guard let range = try nameRange() else { return nil }
    guard let key = keys.place(bytes, in: range) else { throw .unknownMember(excerpt(range)) }
    order.note(key, depth: depth)
    return keys[key]
  }

  /// The next member's name where it is the one that stood there last time, which it nearly always is.
  private mutating func expectedKey() -> Key? {
    let name = isFresh ? place : place &+ 1
    guard isFresh || place < end && bytes[place] == UInt8(ascii: ","),
      let (key, length) = order.expected(in: bytes, at: name), name &+ length <= end
    else { return nil }
    place = name &+ length
    isFresh = false
    order.note(key, depth: depth)
    return keys[key]
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

  /// The byte at a place that `stringRange` gave.
  subscript(place: Int) -> UInt8 { bytes[place] }

  /// What stands at a place, for words about it: at most 60 bytes.
  func excerpt(_ range: Range<Int>) -> String {
    String(decoding: bytes.copy(range).prefix(60), as: UTF8.self)
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

  mutating func skipSpace() {
    while place < end, bytes[place] <= 0x20 {
      switch bytes[place] {
      case 0x20, 0x09, 0x0a, 0x0d: place &+= 1
      default: return
      }
    }
  }

  /// Goes on behind a word that stands right here; false, and the reader where it was, when it does not.
  mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count <= end &- place else { return false }
    // Safe: both have as many bytes.
    let isThere = unsafe bytes.lend(place..<place &+ count) { bytes in
      unsafe memcmp(bytes.baseAddress ?? word.utf8Start, word.utf8Start, count) == 0
    }
    if isThere { place &+= count }
    return isThere
  }

  func unexpected(_ wanted: String) -> Unreadable {
    .unexpected(byte: place - start + 1, wanted: wanted)
  }
}
