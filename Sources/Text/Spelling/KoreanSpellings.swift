/// The Latin spellings of Korean names, as ASCII keys.
enum KoreanSpellings {
  /// The spellings of a whole word of Hangul: a family name, a given name, or both without a space.
  static func keys(of word: NameWord) -> [String] {
    let syllables = word.parts.joined().compactMap { HangulSyllable($0) }
    guard !syllables.isEmpty else { return lone(word) }
    var keys = surname(syllables, written: word)
    keys.append(RevisedRomanisation.name(syllables))
    keys.append(RevisedRomanisation.syllablewise(syllables))
    if let name = KoreanName(word.text), !name.given.isEmpty {
      keys += whole(name)
    }
    return keys
  }

  /// The spellings of a word whose last syllable is still being typed: a final may yet move over to
  /// the next syllable, and a lone consonant is where a syllable begins.
  static func keysWhileTyped(of word: NameWord) -> [String] {
    var keys = keys(of: word)
    let syllables = word.parts.joined().compactMap { HangulSyllable($0) }
    if let last = syllables.last, last.final > 0 {
      let before = RevisedRomanisation.name(syllables.dropLast())
      keys.append(before + RevisedRomanisation.open(last) + RevisedRomanisation.moved(last.final))
    }
    if let letter = word.parts.last?.last, !syllables.isEmpty,
      let initial = RevisedRomanisation.initial(of: letter)
    {
      keys = keys.map { $0 + initial }
    }
    return keys
  }

  /// Family and given name of a name written without a space, in either order.
  private static func whole(_ name: KoreanName) -> [String] {
    let given = [
      RevisedRomanisation.name(name.given), RevisedRomanisation.syllablewise(name.given),
    ]
    return familySpellings(of: name).flatMap { family in given.map { family + $0 } }
  }

  static func familySpellings(of name: KoreanName) -> [String] {
    let usual = KoreanSurnames.spellings(of: name.familyWritten)
    return usual.isEmpty ? [RevisedRomanisation.name(name.family)] : usual
  }

  private static func surname(_ syllables: [HangulSyllable], written: NameWord) -> [String] {
    syllables.count > 2 ? [] : KoreanSurnames.spellings(of: written.text)
  }

  /// What a single consonant may be the beginning of: ㄱ of gang and kang, the silent ㅇ of any vowel.
  private static func lone(_ word: NameWord) -> [String] {
    guard let letter = word.parts.first?.first else { return [] }
    return beginnings[letter] ?? []
  }

  private static let beginnings: [Unicode.Scalar: [String]] = [
    "ㄱ": ["g", "k"], "ㄲ": ["kk", "g"], "ㄴ": ["n", "r"], "ㄷ": ["d", "t"], "ㄸ": ["tt", "d"],
    "ㄹ": ["r", "l"], "ㅁ": ["m"], "ㅂ": ["b", "p"], "ㅃ": ["pp", "b"], "ㅅ": ["s"],
    "ㅆ": ["ss"], "ㅇ": ["a", "e", "i", "l", "o", "r", "u", "w", "y"], "ㅈ": ["j", "ch"],
    "ㅉ": ["jj", "ch"], "ㅊ": ["ch"], "ㅋ": ["k"], "ㅌ": ["t"], "ㅍ": ["p"], "ㅎ": ["h", "wh"],
  ]
}
