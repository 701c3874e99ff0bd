import Text

/// The words of names that were met before, as keys: given names and family names come again and again.
struct NameMemory: Sendable {
  private var known: [Question: Word] = [:]

  /// Past so many words it forgets, so that a file of any length takes no more memory for them.
  private static let limit = 20_000

  /// One word of a name, ready to be compared.
  struct Word: Sendable {
    /// Its letters and digits, folded; empty when there are none.
    let letters: String
    /// The ways to hear it, at least one.
    let sounds: [Fingerprint]
  }

  /// A word as it is written, and how it is to be read.
  private struct Question: Hashable {
    let word: TextKey
    let rule: Romanisation?
    let language: Language?
  }

  /// The words of a name in Latin letters, romanised by the rule where there is one; those without letters are left out.
  mutating func words(
    of name: String,
    by rule: Romanisation? = nil,
    _ language: Language?
  ) -> [Word] {
    // Hangul is read as a whole name, which need not have spaces.
    if rule == .korean { return words(of: Romanisation.korean.romanise(name), language) }
    let parts =
      name.utf8.contains(UInt8(ascii: " "))
      ? name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } : [name]
    return parts.map { word(Question(word: TextKey($0), rule: rule, language: language)) }
      .filter { !$0.letters.isEmpty }
  }

  private mutating func word(_ question: Question) -> Word {
    if let answer = known[question] { return answer }
    if known.count == Self.limit { known.removeAll(keepingCapacity: true) }
    let answer = Self.word(question.word.text, by: question.rule, question.language)
    known[question] = answer
    return answer
  }
}

// How a word sounds.
extension NameMemory {
  /// A word, romanised by the rule where there is one, and how it sounds in the language.
  static func word(_ written: String, by rule: Romanisation?, _ language: Language?) -> Word {
    let letters = rule?.letters(of: written) ?? written.lettersOnly
    return Word(letters: letters, sounds: sounds(of: letters, language))
  }

  /// The fingerprints of its sounds, in the order of the alphabet.
  private static func sounds(of letters: String, _ language: Language?) -> [Fingerprint] {
    var spelling: [UInt8] = []
    spelling.reserveCapacity(letters.utf8.count)
    for letter in letters.utf8 where letter < 0x80 { spelling.append(letter) }
    var keys = readings(of: spelling, language)
    for other in LooseKey.otherEndings(of: spelling) { keys += readings(of: other, language) }
    if keys.count == 1 { return [Fingerprint(of: keys[0])] }
    return Set(keys).sorted { $0.lexicographicallyPrecedes($1) }.map { Fingerprint(of: $0) }
  }

  private static func readings(of spelling: [UInt8], _ language: Language?) -> [[UInt8]] {
    switch language {
    case .korean: [LooseKey.korean(of: spelling)]
    case .azerbaijani: LooseKey.azerbaijani(of: spelling)
    default: LooseKey.keys(of: spelling)
    }
  }
}
