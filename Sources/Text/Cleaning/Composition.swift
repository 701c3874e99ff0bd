import Foundation

// The one file that needs Foundation: composing letters and marks (NFC). Nearly all text is composed
// already, and a look at its scalars says so without asking Foundation.

extension String {
  /// The text in Unicode normalisation form C, in which it is kept everywhere.
  ///
  /// It is taken apart first: Foundation leaves a composed syllable and a conjoining final after it (가 and U+11BC)
  /// as two, which is not form C, and which is how some input methods send 강.
  package var composed: String {
    isOfBytes { $0 < 0x80 } || unicodeScalars.allSatisfy(\.isSurelyComposed)
      ? self : decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  /// Whether text of only such characters is in form C whatever their order; false means "ask".
  var isSurelyComposed: Bool {
    switch value {
    case 0..<0x300: true
    case 0x370..<0x483: value != 0x374 && value != 0x37E && value != 0x387
    case 0x48A..<0x590: true
    case 0x10A0..<0x1100, 0x1C80..<0x1CC0, 0x1E00..<0x1F00: true
    case 0x2002..<0x20D0: true
    case 0x2100..<0x2126, 0x2190..<0x2300: true
    case 0x3000..<0x302A, 0x3041..<0x3099, 0x30A0..<0x3130: true
    case 0x3131..<0xA000: true
    case 0xAC00..<0xD7A4: true
    default: false
    }
  }
}
