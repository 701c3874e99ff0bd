/// The code of what a participant stands for: a state by its ISO 3166-1 alpha-3 code (`TUR`), a body by its abbreviation (`PERMIS`).
package struct AffiliationCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// The code; nil unless 2 to 15 upper-case ASCII letters, digits or hyphens, beginning with a letter.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (2...15).contains(bytes.count), upper.contains(bytes[0]),
      bytes.allSatisfy({ upper.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    self.text = String(text)
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
