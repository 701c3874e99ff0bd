/// A short identifier that people write in configuration files and headings: lower-case ASCII letters, digits, `-`, `.` and `_`.
package protocol Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The identifier as written.
  var text: String { get }
  /// The identifier; nil when empty, longer than 64 bytes or with any other character.
  init?(_ text: some StringProtocol)
}

extension Slug {
  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// The text of a well-formed identifier; nil for anything else.
  static func wellFormed(_ text: some StringProtocol) -> String? {
    let allowed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
      default: false
      }
    }
    return (1...64).contains(text.utf8.count) && allowed ? String(text) : nil
  }
}
