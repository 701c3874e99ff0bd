extension Unicode.Scalar {
  /// The columns of a letter that is a character by itself, whatever stands beside it, as long as that is one of these too;
  /// nil for every other, which has to be looked at with its neighbours.
  ///
  /// By range: the letters of the desk's scripts, ASCII, punctuation and what frames are drawn with. Asking Unicode for the
  /// category of a letter takes three hundred instructions, and a frame has a thousand letters.
  package var plainColumns: Int? {
    let columns = Self.plainColumns(of: value)
    return columns > 0 ? columns : nil
  }

  /// The same by number; 0 for none.
  @inline(__always)
  fileprivate static func plainColumns(of value: UInt32) -> Int {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: 1
    case 0x384...0x38A, 0x38E...0x3A1, 0x3A3...0x482, 0x48A...0x52F: 1
    case 0x531...0x556, 0x561...0x587, 0x10D0...0x10FF, 0x1E00...0x1EFF: 1
    case 0x2010...0x2027, 0x2030...0x205E, 0x2500...0x257F: 1
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: 0
    }
  }
}

extension String {
  /// The columns of a text of plain letters only; nil for any other.
  package var plainColumns: Int? {
    if isPlainASCII { return utf8.count }
    let bytes = utf8Span.span
    var columns = 0
    var place = 0
    while place < bytes.count {
      let (value, length) = bytes.scalar(at: place)
      let wide = Unicode.Scalar.plainColumns(of: value)
      if wide == 0 { return nil }
      columns += wide
      place += length
    }
    return columns
  }
}

extension Span<UInt8> {
  /// The letter that begins at a place of a text's bytes, and how many it has; decoded here, since `unicodeScalars` takes four
  /// times as many instructions a letter.
  @inline(__always)
  fileprivate func scalar(at place: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[place])
    func more(_ distance: Int) -> UInt32 { UInt32(self[place + distance]) & 0x3F }
    switch first {
    case ..<0x80: return (first, 1)
    case ..<0xE0: return ((first & 0x1F) << 6 | more(1), 2)
    case ..<0xF0: return ((first & 0xF) << 12 | more(1) << 6 | more(2), 3)
    default: return ((first & 0x7) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4)
    }
  }
}
