/// The code on a badge, `A-017-4`: the desk's letter, a counter of at least three digits, a check digit.
///
/// The check digit is Damm's (H. M. Damm, 2004, a totally anti-symmetric quasigroup of order 10) over letter and counter: it
/// catches every single wrong character and every swap of neighbours. For that the letters, too, are only ten:
/// A to K without I, each read aloud without doubt.
package struct Badge: Hashable, Sendable {
  /// The ASCII letter of the desk that gave the badge.
  package let letter: UInt8
  /// 1, 2, 3 ...; a number is never used again.
  package let number: UInt32

  /// The badge with this letter and number; nil for a letter that desks do not have, or 0.
  package init?(letter: UInt8, number: UInt32) {
    guard Self.letters.contains(letter), number > 0 else { return nil }
    self.letter = letter
    self.number = number
  }

  /// Reads `A-017-4` with the right check digit, in either case; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 1, let letter = parts[0].utf8.first,
      parts[1].utf8.count >= 3, parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
      let number = UInt32(parts[1]), let badge = Badge(letter: letter, number: number),
      badge.description == parts.joined(separator: "-")
    else { return nil }
    self = badge
  }

  /// The letters a desk can have, as ASCII, in the order of their Damm digits.
  package static let letters = Array("ABCDEFGHJK".utf8)

  /// The counter as printed: at least three digits, `017`.
  package var digits: String {
    let plain = String(number)
    if plain.utf8.count >= 3 { return plain }
    return String(repeating: "0", count: max(0, 3 - plain.utf8.count)) + plain
  }

  /// Damm's check digit, 0 to 9.
  package var checkDigit: Int {
    let letterDigit = Self.letters.firstIndex(of: letter) ?? 0
    return digits.utf8.reduce(Self.quasigroup[letterDigit]) { interim, digit in
      Self.quasigroup[interim * 10 + Int(digit) - 48]
    }
  }

  /// Row by row.
  private static let quasigroup: [Int] = [
    0, 3, 1, 7, 5, 9, 8, 6, 4, 2,
    7, 0, 9, 2, 1, 5, 4, 8, 6, 3,
    4, 2, 0, 6, 8, 7, 1, 3, 5, 9,
    1, 7, 5, 0, 9, 8, 3, 4, 2, 6,
    6, 1, 2, 3, 0, 4, 5, 9, 7, 8,
    3, 6, 7, 4, 2, 0, 9, 5, 8, 1,
    5, 8, 6, 9, 7, 2, 0, 1, 3, 4,
    8, 9, 4, 5, 3, 6, 2, 0, 1, 7,
    9, 4, 3, 8, 6, 1, 7, 2, 0, 5,
    2, 5, 8, 1, 4, 3, 6, 7, 9, 0,
  ]
}

extension Badge: CustomStringConvertible {
  /// Written digit by digit from the last: every row of a list has one, and text put together takes ten times as long.
  package var description: String {
    var digits = InlineArray<10, UInt8>(repeating: 0)
    var (count, rest) = (0, number)
    while rest > 0 || count < 3 {
      digits[count] = UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      count += 1
    }
    var check = Self.quasigroup[Self.letters.firstIndex(of: letter) ?? 0]
    var text = [letter, UInt8(ascii: "-")]
    text.reserveCapacity(14)
    for place in (0..<count).reversed() {
      check = Self.quasigroup[check * 10 + Int(digits[place])]
      text.append(UInt8(ascii: "0") + digits[place])
    }
    text.append(UInt8(ascii: "-"))
    text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: check))
    return String(decoding: text, as: UTF8.self)
  }
}
