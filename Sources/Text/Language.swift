/// A language in which names of the register are written; the raw value is its BCP 47 tag.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case albanian = "sq"
  case armenian = "hy"
  case azerbaijani = "az"
  case bulgarian = "bg"
  case dutch = "nl"
  case georgian = "ka"
  case german = "de"
  case greek = "el"
  case korean = "ko"
  case macedonian = "mk"
  case romanian = "ro"
  case russian = "ru"
  case serbian = "sr"
  case turkish = "tr"
  case ukrainian = "uk"

  /// The language of a BCP 47 tag, region and script left aside: `tr`, `sr-Latn`; nil for one that has
  /// no rules of its own here.
  package init?(tag: String) {
    // Nearly every tag is a language and nothing else, and is asked for with each name that is drawn.
    let isPlain = tag.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    self.init(rawValue: isPlain ? tag : tag.prefix { $0 != "-" }.lowercased())
  }

  /// The official language of a state, by its ISO 3166-1 alpha-3 code; nil for one without rules here.
  package init?(state code: String) {
    guard let language = Self.ofState[code] else { return nil }
    self = language
  }

  private static let ofState: [String: Language] = [
    "ALB": .albanian, "ARM": .armenian, "AZE": .azerbaijani, "BGR": .bulgarian, "GEO": .georgian,
    "GRC": .greek, "MDA": .romanian, "MKD": .macedonian, "ROU": .romanian, "RUS": .russian,
    "SRB": .serbian, "TUR": .turkish, "UKR": .ukrainian, "KOR": .korean,
  ]

  /// The rule that writes the language in Latin letters.
  package var romanisation: Romanisation {
    switch self {
    case .armenian: .armenian
    case .azerbaijani: .azerbaijani
    case .bulgarian: .bulgarian
    case .georgian: .georgian
    case .greek: .greek
    case .korean: .korean
    case .macedonian: .macedonian
    case .russian: .russian
    case .serbian: .serbian
    case .ukrainian: .ukrainian
    case .albanian, .dutch, .german, .romanian, .turkish: .marksOff
    }
  }
}

extension Romanisation {
  /// The rule for a name as its state would write it in Latin letters.
  ///
  /// The script of the name decides; the language of the state decides between the rules for Cyrillic
  /// (Russian when the state has none) and between the Latin alphabets.
  package init(for name: String, language: Language?) {
    let script = name.unicodeScalars.first(where: \.isLetter)?.script ?? .latin
    self =
      switch script {
      case .greek: .greek
      case .armenian: .armenian
      case .georgian: .georgian
      case .hangul: .korean
      case .cyrillic: language?.cyrillicRule ?? .russian
      case .latin, .other: language == .azerbaijani ? .azerbaijani : .marksOff
      }
  }
}

extension Language {
  fileprivate var cyrillicRule: Romanisation? {
    switch self {
    case .bulgarian, .macedonian, .russian, .serbian, .ukrainian: romanisation
    case .albanian, .armenian, .azerbaijani, .dutch, .georgian, .german, .greek, .korean,
      .romanian, .turkish:
      nil
    }
  }
}
