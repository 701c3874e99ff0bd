/// A language in which names of the register are written.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case albanian
  case armenian
  case azerbaijani
  case bulgarian
  case dutch
  case georgian
  case german
  case greek
  case korean
  case macedonian
  case romanian
  case russian
  case serbian
  case turkish
  case ukrainian

  /// The official language of a state, named by its ISO 3166-1 alpha-3 code; nil for a state that
  /// the tables say nothing about.
  package init?(state code: String) {
    guard let language = Self.ofState[code] else { return nil }
    self = language
  }

  private static let ofState: [String: Language] = [
    "ALB": .albanian, "ARM": .armenian, "AZE": .azerbaijani, "BGR": .bulgarian, "GEO": .georgian,
    "GRC": .greek, "MDA": .romanian, "MKD": .macedonian, "ROU": .romanian, "RUS": .russian,
    "SRB": .serbian, "SCG": .serbian, "TUR": .turkish, "UKR": .ukrainian, "KOR": .korean,
    "PRK": .korean, "CYP": .greek, "BLR": .russian, "NLD": .dutch, "DEU": .german, "AUT": .german,
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
