/// What bytes come to when they are mixed into one number of 128 bits: for finding again what was met before, without keeping
/// or comparing it.
///
/// Two different texts have the same one once in some 10^38 pairs, and nobody can make two that have: every process mixes
/// otherwise. `Hasher` takes five times as many instructions for a text as short as a name.
package struct Fingerprint: Hashable, Sendable {
  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt64

  @usableFromInline init(_ high: UInt64, _ low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Of nothing, and what a sum of none comes to.
  package static let none = Fingerprint(0, 0)

  /// Of a text's bytes.
  package init(of bytes: Span<UInt8>) {
    var (high, low) = (Self.keys.0, Self.keys.1)
    var place = 0
    while place + 8 <= bytes.count {
      // Safe: eight bytes are there from this place on.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: place,
        as: UInt64.self
      )
      Self.mix(word, into: &high, &low)
      place += 8
    }
    var rest = UInt64(truncatingIfNeeded: bytes.count)
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    Self.mix(rest, into: &high, &low)
    Self.mix(UInt64(truncatingIfNeeded: bytes.count), into: &high, &low)
    self.init(high, low)
  }

  package init(of text: String) { self.init(of: text.utf8Span.span) }

  package init(of bytes: [UInt8]) { self.init(of: bytes.span) }

  /// The same; `none` of an empty text.
  package init(orNoneOf text: String) { self = text.isEmpty ? .none : Fingerprint(of: text) }

  /// Of a text's letters and digits, folded; `none` when it has none.
  package init(ofLettersIn text: String) {
    guard text.isOfBytes({ $0 < 0x80 }) else {
      self.init(orNoneOf: text.lettersOnly)
      return
    }
    let bytes = text.utf8Span.span
    self = bytes.count <= 64 ? Self(ofASCIILettersIn: bytes) : Self(orNoneOf: text.lettersOnly)
  }

  /// The same of at most 64 letters of ASCII.
  private init(ofASCIILettersIn bytes: Span<UInt8>) {
    var letters = InlineArray<64, UInt8>(repeating: 0)
    var count = 0
    for place in bytes.indices {
      let isLetter = (0x61...0x7A).contains(bytes[place] | 0x20)
      guard isLetter || (0x30...0x39).contains(bytes[place]) else { continue }
      letters[count] = bytes[place] | 0x20
      count += 1
    }
    self = count == 0 ? .none : Fingerprint(of: letters.span.extracting(0..<count))
  }

  /// Of two things in this order.
  package func followed(by number: UInt64) -> Fingerprint {
    var (high, low) = (high, low)
    Self.mix(number, into: &high, &low)
    return Fingerprint(high, low)
  }

  @inlinable
  package static func == (left: Fingerprint, right: Fingerprint) -> Bool {
    left.high == right.high && left.low == right.low
  }

  /// Of several things in any order.
  @inlinable
  package static func + (left: Fingerprint, right: Fingerprint) -> Fingerprint {
    Fingerprint(left.high &+ right.high, left.low &+ right.low)
  }

  /// Where to look for it in a table of so many places, a power of two.
  @inlinable
  package func slot(among count: Int) -> Int { Int(truncatingIfNeeded: low) & (count - 1) }

  /// What tells it from others that stand in the same place of a table.
  @inlinable
  package var tag: UInt32 { UInt32(truncatingIfNeeded: high) }

  /// The product of 128 bits, folded, mixes every bit into every other.
  @inline(__always)
  private static func mix(_ word: UInt64, into high: inout UInt64, _ low: inout UInt64) {
    let first = (high ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    let second = (low ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    high = (first.high ^ first.low) &+ low
    low = second.high ^ second.low
  }

  /// Where the mixing begins, another in every process.
  private static let keys: (UInt64, UInt64) = {
    var first = Hasher()
    first.combine(1)
    var second = Hasher()
    second.combine(2)
    return (
      UInt64(bitPattern: Int64(first.finalize())), UInt64(bitPattern: Int64(second.finalize()))
    )
  }()
}
