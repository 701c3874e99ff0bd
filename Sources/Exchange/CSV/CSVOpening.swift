/// What the first bytes of a CSV file say about the rest of it.
struct CSVOpening: Hashable, Sendable {
  /// The byte between fields: comma, semicolon, tab or bar.
  let delimiter: UInt8
  /// Whether the file begins with the UTF-8 byte-order mark.
  let hasMark: Bool
  /// Bytes before the first record: the mark and a `sep=` line.
  let length: Int
  /// Lines before the first record: 0, or 1 for a `sep=` line.
  let lines: Int

  /// The bytes that may stand between fields, the likeliest first.
  static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// Reads the beginning of a file up to the end of its first line that holds anything.
  ///
  /// Nil means that more of the file is needed; it never is when `isWhole`.
  init?(_ bytes: [UInt8], isWhole: Bool) throws(CSVFailure) {
    if !isWhole, bytes.count < Self.enough { return nil }
    try Self.refuseWideEncodings(bytes)
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    hasMark = mark > 0
    if let named = Self.separatorLine(bytes[mark...]) {
      // A CR at the very end of what we have may yet be half of a CRLF.
      if !isWhole, named.end == bytes.count { return nil }
      (delimiter, length, lines) = (named.delimiter, named.end, 1)
      return
    }
    guard let header = Self.firstLine(bytes[mark...], isWhole: isWhole) else { return nil }
    (delimiter, length, lines) = (Self.commonest(in: header), mark, 0)
  }

  /// So many bytes tell a byte-order mark and a `sep=` line.
  private static let enough = 12
}

// The encoding.
extension CSVOpening {
  /// UTF-16 and UTF-32, by their marks, or by zero bytes where letters of any script, or line ends, would have them.
  private static func refuseWideEncodings(_ bytes: [UInt8]) throws(CSVFailure) {
    let marks: [(mark: [UInt8], name: String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    if let found = marks.first(where: { bytes.starts(with: $0.mark) }) {
      throw .wideEncoding(name: found.name)
    }
    if let name = unmarkedWideEncoding(bytes) { throw .wideEncoding(name: name) }
  }

  /// Zero bytes that all stand in the places where a wide encoding has them; single ones are something else.
  private static func unmarkedWideEncoding(_ bytes: [UInt8]) -> String? {
    var zeros = [0, 0, 0, 0]
    for (index, byte) in bytes.prefix(256).enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let most = (zeros.max() ?? 0) * 4
    guard most >= 8 else { return nil }
    // Three of four bytes of a letter in UTF-32 are zero, or two when it is not Latin.
    if zeros[0] == 0, zeros[2] * 4 >= most, zeros[3] * 4 >= most { return "UTF-32LE" }
    if zeros[3] == 0, zeros[0] * 4 >= most, zeros[1] * 4 >= most { return "UTF-32BE" }
    if zeros[0] + zeros[2] == 0 { return "UTF-16LE" }
    if zeros[1] + zeros[3] == 0 { return "UTF-16BE" }
    return nil
  }

  /// Whether a file looks like one of the old single-byte encodings: it held `good` characters beyond ASCII, then a
  /// byte that is not UTF-8, then `rest`.
  ///
  /// Old texts hold many more such bytes than accidental UTF-8; a damaged UTF-8 text is the other way round.
  static func looksLegacy(after good: Int, _ rest: Span<UInt8>) -> Bool {
    var (valid, invalid) = (good, 1)
    var check = UTF8Check()
    for index in 0..<min(rest.count, 4096) {
      let byte = rest[index]
      if !check.take(byte) {
        invalid += 1
        check = UTF8Check()
      } else if byte >= 0x80, check.isBetweenCharacters {
        valid += 1
      }
    }
    return invalid > valid
  }
}

// The delimiter.
extension CSVOpening {
  /// The delimiter that a first line such as `sep=;` names, and where the next line begins.
  private static func separatorLine(
    _ bytes: ArraySlice<UInt8>
  ) -> (delimiter: UInt8, end: Int)? {
    let quote = UInt8(ascii: "\"")
    let isQuoted = bytes.first == quote
    let rest = isQuoted ? bytes.dropFirst() : bytes
    let name = rest.prefix(4).map { $0 | 0x20 }
    guard name == Array("sep=".utf8).map({ $0 | 0x20 }), let delimiter = rest.dropFirst(4).first,
      delimiters.contains(delimiter)
    else { return nil }
    var end = rest.dropFirst(5)
    if isQuoted, end.first == quote { end = end.dropFirst() }
    guard let first = end.first else { return (delimiter, end.startIndex) }
    guard first == carriageReturn || first == lineFeed else { return nil }
    end = end.dropFirst()
    if first == carriageReturn, end.first == lineFeed { end = end.dropFirst() }
    return (delimiter, end.startIndex)
  }

  /// The first line that holds anything, without its end; quotes may hold line breaks.
  ///
  /// Nil when its end is not there.
  private static func firstLine(
    _ bytes: ArraySlice<UInt8>,
    isWhole: Bool
  ) -> ArraySlice<UInt8>? {
    let text = bytes.drop { $0 == carriageReturn || $0 == lineFeed }
    var isQuoted = false
    for (index, byte) in zip(text.indices, text) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == carriageReturn || byte == lineFeed { return text[..<index] }
    }
    return isWhole ? text : nil
  }

  /// The delimiter that stands most often outside quotes; a comma when none does.
  private static func commonest(in header: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, delimiters.contains(byte) { counts[byte, default: 0] += 1 }
    }
    var best = delimiters[0]
    for delimiter in delimiters where counts[delimiter, default: 0] > counts[best, default: 0] {
      best = delimiter
    }
    return best
  }
}

let carriageReturn = UInt8(ascii: "\r")
let lineFeed = UInt8(ascii: "\n")
