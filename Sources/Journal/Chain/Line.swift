/// One line of a journal file after the header: what frames an entry's JSON.
///
/// ```
/// <crc32c, 8 hex> <the previous line's crc32c> <length, decimal> <JSON> LF
/// ```
/// The checksum covers everything after it up to the LF: the link to the line before, the length and the JSON. So
/// the lines are a chain, and yet each can be judged by itself.
enum Line {
  /// The longest JSON that a line may hold, in bytes: 256 MiB.
  static let longest = 256 << 20

  /// Where the link to the previous line begins, which is where the checksum's cover begins.
  static let link = 9

  /// Where the length begins.
  static let length = 18

  /// The whole line that holds `json` and follows a line of the checksum `previous`, and its own checksum.
  ///
  /// What stands before the JSON is put into the same bytes: an import of a hundred thousand people is a long line.
  static func framing(
    _ json: consuming [UInt8],
    after previous: Checksum
  ) -> (bytes: [UInt8], checksum: Checksum) {
    var bytes = json
    let room = [UInt8](repeating: UInt8(ascii: " "), count: link)
    bytes.insert(contentsOf: room + Array("\(previous) \(bytes.count) ".utf8), at: 0)
    let checksum = Checksum(of: bytes, in: link..<bytes.count)
    bytes.replaceSubrange(0..<link - 1, with: checksum.hexadecimal)
    bytes.append(UInt8(ascii: "\n"))
    return (bytes, checksum)
  }
}

/// What stands at the beginning of a line, read before its JSON is trusted.
struct Frame: Hashable {
  let checksum: Checksum
  let previous: Checksum
  /// Where the JSON begins and ends, also past the bytes at hand; the LF belongs right behind it.
  let json: Range<Int>

  /// Reads the frame at `start`; nil when what stands there is no frame, or not enough of one.
  init?(_ bytes: LentBytes, at start: Int) {
    guard let checksum = Checksum(hexadecimal: bytes, at: start),
      let previous = Checksum(hexadecimal: bytes, at: start + Line.link),
      start + Line.length < bytes.count,
      bytes[start + Line.link - 1] == UInt8(ascii: " "),
      bytes[start + Line.length - 1] == UInt8(ascii: " ")
    else { return nil }
    var length = 0
    var place = start + Line.length
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10 {
      length = length * 10 + Int(digit)
      place += 1
      // Also ends a row of digits that would overflow.
      if length > Line.longest { return nil }
    }
    let digits = place - start - Line.length
    guard digits > 0, bytes[start + Line.length] != UInt8(ascii: "0") || digits == 1,
      place < bytes.count, bytes[place] == UInt8(ascii: " ")
    else { return nil }
    self.checksum = checksum
    self.previous = previous
    json = place + 1..<place + 1 + length
  }

  /// No frame has more bytes than this, the blank before the JSON included.
  static let longest = Line.length + 10

  /// Whether the checksum is that of the line at `start`, all of whose bytes must be at hand.
  func isTrue(of bytes: LentBytes, from start: Int) -> Bool {
    Checksum(of: bytes, in: start + Line.link..<json.upperBound) == checksum
  }
}
