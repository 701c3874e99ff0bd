import Text

/// What is known of a filed key beside its bytes.
struct FiledKey: Sendable {
  /// The number of the word, or the row of the record, whose key it is.
  let owner: UInt32
  let length: UInt8
  let closeness: Spellings.Closeness
  /// For the words of names, whatever part of the name they are, the family name.
  let field: SearchField
  /// The number of the key among the word's keys.
  var key: UInt8 = 0
  /// The number of the word in its field, and of the block of keys in its record, where the owner is a record.
  var word: UInt8 = 0
  var block: UInt8 = 0
}

/// Keys filed by their first two bytes: a query passes over those alone that may agree with it.
///
/// Filed all at once and never changed. A key of one byte lies where its second would be 0.
///
/// ```
/// drawer “sa” ── keys ── owner, length, closeness, field ...    one a key
///            └── bytes ── the keys, one behind the other
/// ```
struct KeyDrawers: Sendable {
  /// Where something begins in a drawer.
  private struct Place {
    var key: UInt32 = 0
    var byte: UInt32 = 0
  }

  private var keys: [FiledKey] = []
  private var bytes: [UInt8] = []
  /// Where each drawer begins, by its two bytes, and where the last ends; none before anything is filed.
  private var starts: [Place] = []
  /// The drawers in which something lies.
  private var used: [Int] = []

  /// How many drawers there are: one for each two bytes.
  private static let count = 1 << 16

  init() {}

  /// Files keys whose bytes stand one behind the other.
  init(_ keys: [FiledKey], _ bytes: [UInt8]) {
    if keys.isEmpty { return }
    let drawers = Self.drawers(of: keys, bytes)
    starts = Self.starts(drawers, keys)
    used = (0..<Self.count).filter { starts[$0].key < starts[$0 + 1].key }
    self.keys = keys
    self.bytes = bytes
    var next = starts
    var start = 0
    for (index, key) in keys.enumerated() {
      let place = next[Int(drawers[index])]
      self.keys[Int(place.key)] = key
      for offset in 0..<Int(key.length) {
        self.bytes[Int(place.byte) + offset] = bytes[start + offset]
      }
      next[Int(drawers[index])] = Place(key: place.key + 1, byte: place.byte + UInt32(key.length))
      start += Int(key.length)
    }
  }

  private static func drawers(of keys: [FiledKey], _ bytes: [UInt8]) -> [UInt16] {
    var start = 0
    return keys.map { key in
      let second = key.length > 1 ? bytes[start + 1] : 0
      defer { start += Int(key.length) }
      return UInt16(bytes[start]) << 8 | UInt16(second)
    }
  }

  private static func starts(_ drawers: [UInt16], _ keys: [FiledKey]) -> [Place] {
    var starts = Array(repeating: Place(), count: count + 1)
    for (index, drawer) in drawers.enumerated() {
      starts[Int(drawer) + 1].key += 1
      starts[Int(drawer) + 1].byte += UInt32(keys[index].length)
    }
    for drawer in 0..<count {
      starts[drawer + 1].key += starts[drawer].key
      starts[drawer + 1].byte += starts[drawer].byte
    }
    return starts
  }

  /// Shows every key in some neighbouring drawers, with where its bytes begin among all.
  @inline(__always)
  func forEach(in drawers: Range<Int>, _ look: (FiledKey, Span<UInt8>, Int) -> Void) {
    guard !starts.isEmpty else { return }
    let (keys, bytes) = (keys.span, bytes.span)
    var byte = Int(starts[drawers.lowerBound].byte)
    for index in Int(starts[drawers.lowerBound].key)..<Int(starts[drawers.upperBound].key) {
      let key = keys[index]
      look(key, bytes, byte)
      byte &+= Int(key.length)
    }
  }

  /// Shows every key whose first two bytes may be so.
  func forEach(
    where mayBe: (UInt8, UInt8) -> Bool,
    _ look: (FiledKey, Span<UInt8>, Int) -> Void
  ) {
    for drawer in used where mayBe(UInt8(drawer >> 8), UInt8(drawer & 0xFF)) {
      forEach(in: drawer..<drawer + 1, look)
    }
  }
}
