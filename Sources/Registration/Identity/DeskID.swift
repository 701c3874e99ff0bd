/// A desk: the machine that writes one journal file, named `A-k3f9qz`: its badge letter and six random base-32 characters.
///
/// Eight ASCII characters held in one word, so that the millions of identifiers that carry a desk stay small.
package struct DeskID: Hashable, Sendable {
  private let packed: UInt64

  /// The desk with this name; nil unless it is a badge letter, a hyphen and six characters of `alphabet`.
  package init?(_ name: some StringProtocol) {
    let bytes = Array(name.utf8)
    guard bytes.count == 8, Badge.letters.contains(bytes[0]), bytes[1] == UInt8(ascii: "-"),
      bytes.dropFirst(2).allSatisfy(Self.alphabet.contains)
    else { return nil }
    packed = bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The desk of a word that `bits` gave; nil for any other.
  init?(bits: UInt64) {
    let name = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    self.init(String(decoding: name, as: UTF8.self))
  }

  /// The name in one word.
  var bits: UInt64 { packed }

  /// The lower-case base-32 characters a desk's name is drawn from: no `i l o u`, which are misread.
  package static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// A number that spreads well over all words, for tables of their own.
  var digest: UInt64 { packed &* 0xD6E8_FEB8_6659_FD93 }

  /// The badge letter, `A` to `K` without `I`, as ASCII.
  package var letter: UInt8 { UInt8(truncatingIfNeeded: packed >> 56) }
}

extension DeskID: CustomStringConvertible {
  package var description: String {
    String(
      decoding: (0..<8).map { UInt8(truncatingIfNeeded: packed >> (56 - 8 * $0)) },
      as: UTF8.self
    )
  }
}

extension DeskID: Comparable {
  package static func < (left: DeskID, right: DeskID) -> Bool { left.packed < right.packed }
}
