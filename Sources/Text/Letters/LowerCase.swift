// Lower case for keys, letter by letter and the same in every locale. For display see Capitals.swift.

extension Unicode.Scalar {
  /// The small letter that keys are made of.
  ///
  /// `İ` and `I` are both `i`, a final sigma is a sigma, Georgian Mtavruli is Mkhedruli, and ș ț with
  /// a comma are the same as ş ţ with a cedilla. One scalar stays one scalar.
  var small: Unicode.Scalar {
    switch value {
    case 0..<0x41: return self
    case 0x41...0x5A: return shifted(by: 32)
    case 0x5B..<0xC0: return self
    case 0xC0...0xDE: return value == 0xD7 ? self : shifted(by: 32)
    case 0xDF...0xFF: return self
    case 0x100..<0x250: return Self.smallExtendedLatin[Int(value - 0x100)]
    case 0x370..<0x400, 0x1F00..<0x2000: return PolytonicGreek.monotonic(self).smallGreek
    case 0x410...0x42F: return shifted(by: 32)
    case 0x400...0x40F: return shifted(by: 80)
    case 0x430...0x45F: return self
    case 0x490: return "ґ"
    case 0x4D8, 0x4D9: return "ə"
    case 0x531...0x556: return shifted(by: 48)
    case 0x561...0x587, 0x10D0...0x10FF, 0xAC00...0xD7A3: return self
    case 0x1C90...0x1CBF: return shifted(by: -0xBC0)
    default: return smallByProperty
    }
  }

  private func shifted(by offset: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(Int(value) + offset)) ?? self
  }

  /// U+0100 to U+024F, asked once: every Turkish or Romanian name has some of them.
  private static let smallExtendedLatin: [Unicode.Scalar] = (0x100..<0x250).map { value in
    switch value {
    case 0x130: "i"
    case 0x17F: "s"
    case 0x18F: "ə"
    case 0x218, 0x219: "ş"
    case 0x21A, 0x21B: "ţ"
    default: Unicode.Scalar(value)?.smallByProperty ?? "\u{FFFD}"
    }
  }

  private var smallGreek: Unicode.Scalar {
    switch value {
    case 0x3C2: "σ"
    case 0x3AC...0x3CE: self
    case 0x391...0x3AB: shifted(by: 32)
    case 0x386: "ά"
    case 0x388...0x38A: shifted(by: 37)
    case 0x38C: "ό"
    case 0x38E: "ύ"
    case 0x38F: "ώ"
    default: self
    }
  }

  private var smallByProperty: Unicode.Scalar {
    properties.isLowercase ? self : properties.lowercaseMapping.unicodeScalars.first ?? self
  }
}
