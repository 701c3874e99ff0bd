// How wide text is in a terminal. Our own table instead of `wcwidth`, whose answers depend on the
// locale of the process; both ask the same of the terminal, so the two agree for every name.

extension Unicode.Scalar {
  /// Display width in terminal columns: 0 for control and format characters, marks, and the vowels
  /// and finals of conjoining jamo; 2 for East Asian wide; else 1.
  package var columns: Int {
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
    }
    if value < 0x1100 || (0x1E00..<0x2000).contains(value) { return takesNoRoom ? 0 : 1 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    if takesNoRoom { return 0 }
    return WideScalars.contains(self) ? 2 : 1
  }

  private var takesNoRoom: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

extension Character {
  /// Display width in terminal columns, 0, 1 or 2.
  package var columns: Int {
    if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    return min(2, unicodeScalars.reduce(0) { $0 + $1.columns })
  }
}

extension StringProtocol {
  /// Display width in terminal columns: the sum of what its characters take.
  package var columns: Int {
    var plain = 0
    for byte in utf8 {
      guard byte >= 0x20, byte < 0x7F else { return reduce(0) { $0 + $1.columns } }
      plain += 1
    }
    return plain
  }
}

extension String {
  /// The same, without a look at each character's neighbours where there is no need.
  package var columns: Int { plainColumns ?? self[...].columns }
}
