import Text

/// What one word of a query found, as one number: of two hits the smaller is the better.
///
///     rank 16 | block 8 | key 8 | closeness 8 | field 8 | word 8 | nothing 8 bits
struct SearchHit: Hashable, Comparable, Sendable {
  let packed: UInt64

  static let none = SearchHit(packed: .max)

  init(packed: UInt64) { self.packed = packed }

  /// - Parameters:
  ///   - rank: How good it is.
  ///   - block: The number of the block of keys in its record: of equally good hits the first counts.
  ///   - key: The number of the key among the word's keys.
  ///   - closeness: How much was given up to find it.
  ///   - field: Where it was found.
  ///   - word: The number of the word in its field.
  init(
    _ rank: SearchRank,
    block: Int,
    key: UInt8,
    _ closeness: Spellings.Closeness,
    _ field: SearchField,
    word: UInt8
  ) {
    let place = UInt64(min(block, 255)) << 40 | UInt64(key) << 32
    let kind = UInt64(closeness.rawValue) << 24 | UInt64(field.rawValue) << 16
    packed = UInt64(rank.value) << 48 | place | kind | UInt64(word) << 8
  }

  var rank: SearchRank { SearchRank(value: UInt16(truncatingIfNeeded: packed >> 48)) }
  var key: UInt8 { UInt8(truncatingIfNeeded: packed >> 32) }
  var word: UInt8 { UInt8(truncatingIfNeeded: packed >> 8) }

  var closeness: Spellings.Closeness {
    Spellings.Closeness(rawValue: UInt8(truncatingIfNeeded: packed >> 24)) ?? .looseAzerbaijani
  }

  var field: SearchField {
    SearchField(rawValue: UInt8(truncatingIfNeeded: packed >> 16)) ?? .state
  }

  /// The same hit in another block.
  func inBlock(_ block: UInt8) -> SearchHit {
    self == .none ? self : SearchHit(packed: packed & ~(0xFF << 40) | UInt64(block) << 40)
  }

  static func < (left: SearchHit, right: SearchHit) -> Bool { left.packed < right.packed }
}
