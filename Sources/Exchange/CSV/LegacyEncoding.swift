import Text

/// The encodings from before UTF-8 in which spreadsheets of our region are still saved, as far as their bytes tell them
/// apart.
package enum LegacyEncoding: CaseIterable, Hashable, Sendable {
  case windows1251
  case koi8
  case isoCyrillic
  /// Windows-1253 and ISO-8859-7, which differ in one letter.
  case greek
  /// EUC-KR and what Windows added to it, CP949.
  case korean
  /// Windows-1250, 1252 and 1254, ISO-8859-1, 2 and 9: which of them, only a reader of the language can say.
  case latin

  /// The likeliest encoding of text that is not UTF-8.
  init(of bytes: [UInt8]) {
    let words = Self.words(in: bytes)
    if Self.isKorean(words) {
      self = .korean
    } else if words.count(where: { $0.count >= 3 }) * 3 < words.count {
      // A letter here and there among ASCII ones.
      self = .latin
    } else {
      let letters = words.flatMap(\.self)
      let scores = Self.alphabets.map { alphabet in
        (encoding: alphabet.encoding, score: letters.count { alphabet.common.contains($0) })
      }
      self = scores.max { $0.score < $1.score }?.encoding ?? .latin
    }
  }

  /// The letters that names and titles of offices hold most, small ones only, as each encoding has them.
  private static let alphabets: [(encoding: LegacyEncoding, common: Set<UInt8>)] = [
    // о е а и н т р с в л к
    (.windows1251, [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF0, 0xF1, 0xE2, 0xEB, 0xEA]),
    (.koi8, [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD2, 0xD3, 0xD7, 0xCC, 0xCB]),
    (.isoCyrillic, [0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE0, 0xE1, 0xD2, 0xDB, 0xDA]),
    // α ο ι ε τ ν ς ρ ό ί ά: of those that the Cyrillic letters above stand on, none too many.
    (.greek, [0xE1, 0xEF, 0xE9, 0xE5, 0xF4, 0xED, 0xF2, 0xF1, 0xFC, 0xDF, 0xDC]),
  ]

  /// Runs of bytes beyond ASCII.
  private static func words(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split { $0 < 0x80 }
  }

  /// Whether the bytes come in pairs that are nearly all syllables of Hangul.
  private static func isKorean(_ words: [ArraySlice<UInt8>]) -> Bool {
    var (syllables, others) = (0, 0)
    for word in words {
      var rest = word
      while let lead = rest.popFirst() {
        guard let trail = rest.popFirst(), (0xB0...0xC8).contains(lead), trail >= 0xA1 else {
          others += 1
          continue
        }
        syllables += 1
      }
    }
    return syllables > others * 4
  }
}

extension LegacyEncoding: CustomStringConvertible {
  /// As a spreadsheet's list of character sets has it.
  package var description: String {
    switch self {
    case .windows1251: say("Cyrillic (Windows-1251)")
    case .koi8: say("Cyrillic (KOI8-R or KOI8-U)")
    case .isoCyrillic: say("Cyrillic (ISO-8859-5)")
    case .greek: say("Greek (Windows-1253 or ISO-8859-7)")
    case .korean: say("Korean (EUC-KR or CP949)")
    case .latin: say("Windows-1250, 1252 or 1254, or ISO-8859")
    }
  }
}
