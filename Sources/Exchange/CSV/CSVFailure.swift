import Text

/// Why a file cannot be read as CSV at all.
///
/// Nothing after the place is looked at.
package enum CSVFailure: Error, Hashable, Sendable {
  /// UTF-16 or UTF-32: a byte-order mark, or zero bytes among the first letters.
  case wideEncoding(name: String)
  /// A byte that no UTF-8 text holds there, in a file that looks like one from before UTF-8.
  case legacyEncoding(LegacyEncoding, byte: UInt8, at: CSVPlace)
  /// A byte that no UTF-8 text holds there, in a file that is UTF-8 otherwise.
  case invalidUTF8(byte: UInt8, at: CSVPlace)
  /// A zero byte: not a text file.
  case zeroByte(at: CSVPlace)
  /// A field of more bytes than the limit.
  case longField(at: CSVPlace, limit: Int)
  /// A record of more bytes than the limit.
  case longRecord(line: Int, limit: Int)
  /// A record of more fields than the limit.
  case manyFields(line: Int, limit: Int)
}

extension CSVFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .wideEncoding(let name):
      say("The file is \(name) text. \(Self.advice)")
    case .legacyEncoding(let encoding, let byte, let place):
      say(
        """
        The file is not UTF-8: it looks like \(encoding) (byte \(Self.hex(byte)) in \(place)). \
        \(Self.advice)
        """
      )
    case .invalidUTF8(let byte, let place):
      say(
        """
        The file is not whole: byte \(Self.hex(byte)) in \(place) is not UTF-8. Export it again, or \
        mend that line.
        """
      )
    case .zeroByte(let place):
      say("The file is not text: there is a zero byte in \(place). \(Self.advice)")
    case .longField(let place, let limit):
      say(
        "The field that begins in \(place) is longer than \(limit) bytes. Look for a quote that is never closed."
      )
    case .longRecord(let line, let limit):
      say(
        """
        The record that begins in line \(line) is longer than \(limit) bytes. Look for a quote that is \
        never closed.
        """
      )
    case .manyFields(let line, let limit):
      say("The record in line \(line) has more than \(limit) fields. Is it the right file?")
    }
  }

  private static let advice =
    say(
      """
      Save it as "CSV UTF-8 (comma delimited)" in Excel, or with the character set UTF-8 in \
      LibreOffice, and import that.
      """
    )

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
