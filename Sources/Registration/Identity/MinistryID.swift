/// A ministry or agency of the directory: `tur.interior` from the configuration, or the fact that added it at the desk,
/// written as a participant is: `A-k3f9qz.1042.1`.
package struct MinistryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// The identifier; nil when empty, longer than 64 bytes or with anything but ASCII letters, digits, `-`, `.` and `_`.
  package init?(_ text: some StringProtocol) {
    guard Self.isWellFormed(text) else { return nil }
    self.text = String(text)
  }

  /// The identifier of a ministry added by the fact at `place` (from 1) of an entry.
  package init(entry: EntryID, place: UInt32) {
    text = "\(entry).\(place)"
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  private static func isWellFormed(_ text: some StringProtocol) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "-._".unicodeScalars.contains(scalar))
      }
  }
}
