/// A run of letters that mean nothing to CSV.
enum CSVRun {
  /// Where the ASCII letters that stand from a place on end: at a delimiter, a quote, a line end, another control character up
  /// to it, or a letter beyond ASCII.
  static func end(in piece: Span<UInt8>, from start: Int, delimiter: UInt8) -> Int {
    var index = start
    // Eight bytes at a time, which takes a quarter of the instructions.
    while index + 8 <= piece.count {
      // Safe: eight bytes are there from this place on.
      let word = unsafe piece.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index,
        as: UInt64.self
      )
      let special = special(in: UInt64(littleEndian: word), delimiter)
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < piece.count {
      let byte = piece[index]
      if byte >= 0x80 || byte == delimiter || byte == quote || byte <= carriageReturn { break }
      index += 1
    }
    return index
  }

  /// The highest bit of the lowest of eight bytes that ends the run, and perhaps of some above it; 0 when none does.
  private static func special(in word: UInt64, _ delimiter: UInt8) -> UInt64 {
    let isDelimiter = zeros(in: word ^ (ones &* UInt64(delimiter)))
    let isQuote = zeros(in: word ^ (ones &* UInt64(quote)))
    let isControl = (word &- ones &* UInt64(carriageReturn + 1)) & ~word
    return (word | isDelimiter | isQuote | isControl) & (ones << 7)
  }

  private static func zeros(in word: UInt64) -> UInt64 { (word &- ones) & ~word }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
}
