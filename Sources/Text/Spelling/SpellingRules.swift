// Which rules a word may have been spelt by, the likeliest first.

extension SpellingRule {
  /// The rules for a word by its script, and among those of the script by the language when it is known.
  static func rules(for word: NameWord, language: Language?) -> [SpellingRule] {
    switch word.script {
    case .latin: latin(word, language)
    case .cyrillic: cyrillic(language)
    case .greek: [.published(.greek), .greekByEar, .classicalGreek]
    case .armenian: [.published(.armenian), .westernArmenian]
    case .georgian: [.published(.georgian)]
    case .hangul, .other: []
    }
  }

  private static func latin(_ word: NameWord, _ language: Language?) -> [SpellingRule] {
    var hasSchwa = false
    var hasMarks = false
    for part in word.parts {
      for letter in part where letter.value >= 0x80 {
        hasMarks = true
        hasSchwa = hasSchwa || letter == "ə"
      }
    }
    if language == .azerbaijani || hasSchwa {
      return [.marksOff, .published(.azerbaijani), .schwaAsA, .machineReadable]
    }
    return hasMarks ? [.marksOff, .machineReadable] : [.marksOff]
  }

  private static func cyrillic(_ language: Language?) -> [SpellingRule] {
    switch language {
    case .ukrainian: [.published(.ukrainian), .published(.russian), .olderRussian]
    case .bulgarian: [.published(.bulgarian), .olderBulgarian, .published(.russian)]
    case .serbian: [.gajWithoutMarks, .gajWithDj]
    case .macedonian: [.published(.macedonian), .gajWithoutMarks, .gajWithDj]
    case .russian: [.published(.russian), .olderRussian]
    default: allCyrillic
    }
  }

  private static let allCyrillic: [SpellingRule] = [
    .published(.ukrainian), .published(.russian), .published(.bulgarian), .published(.macedonian),
    .gajWithoutMarks, .gajWithDj, .olderRussian, .olderBulgarian,
  ]
}
