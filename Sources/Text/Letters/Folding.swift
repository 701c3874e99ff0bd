// Folding: what two spellings of one name in one script have in common.

extension String {
  /// The text as a key: small letters without marks, apostrophes gone, each script in itself.
  ///
  /// Latin letters become ASCII (`Şahin` and `SAHIN` are `sahin`, `ə` is `e`); Greek loses accents,
  /// Cyrillic ё is е and ґ is г, but й, ї, ѓ and ќ stay, for they are letters of their own.
  package var folded: String {
    if isOfBytes({ $0 < 0x80 && !(0x41...0x5A).contains($0) && $0 != 0x27 && $0 != 0x60 }) {
      return self
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    if isOfBytes({ $0 < 0x80 }) {
      for byte in utf8 where byte != 0x27 && byte != 0x60 {
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    for scalar in composed.unicodeScalars { scalar.small.appendFolded(to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Writes the folded form of a small letter.
  func appendFolded(to bytes: inout [UInt8]) {
    if value < 0x80 {
      if !isApostrophe { bytes.append(UInt8(value)) }
    } else if let plain = LatinFolding.plain(self) {
      plain.append(to: &bytes)
    } else if self == "և" {
      bytes.append(contentsOf: "եւ".utf8)
    } else if !isMark, !isApostrophe {
      withoutAccent.append(to: &bytes)
    }
  }

  /// Writes the scalar as UTF-8.
  func append(to bytes: inout [UInt8]) {
    if value < 0x80 { bytes.append(UInt8(value)) } else { bytes.append(contentsOf: utf8) }
  }

  /// The letter that a reader without an accent key types instead.
  private var withoutAccent: Unicode.Scalar {
    switch self {
    case "ά": "α"
    case "έ": "ε"
    case "ή": "η"
    case "ί", "ϊ", "ΐ": "ι"
    case "ό": "ο"
    case "ύ", "ϋ", "ΰ": "υ"
    case "ώ": "ω"
    case "ё", "ѐ": "е"
    case "ѝ": "и"
    case "ґ": "г"
    default: self
    }
  }

  private var utf8: UTF8.EncodedScalar {
    UTF8.encode(self) ?? UTF8.encodedReplacementCharacter
  }
}
