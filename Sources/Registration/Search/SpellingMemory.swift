import Text

/// The spellings of words that were met before: the same words are in the names of many ministries.
struct SpellingMemory: Sendable {
  private struct Question: Hashable {
    let word: NameWord
    let language: Language?
    /// Of the word's letters: a hash of arrays within arrays takes longer than most spellings.
    let digest: UInt32

    init(_ word: NameWord, _ language: Language?) {
      self.word = word
      self.language = language
      var digest: UInt32 = 2_166_136_261
      for part in word.parts {
        for letter in part { digest = (digest ^ letter.value) &* 16_777_619 }
        digest = (digest ^ 0x2D) &* 16_777_619
      }
      self.digest = digest
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }
  }

  private struct Name: Hashable {
    let text: String
    let language: Language?
  }

  private var known: [Question: [Spellings.Key]] = [:]
  /// Of whole names that come again and again.
  private var names: [Name: [[Spellings.Key]]] = [:]

  /// Past so many words it forgets, so that a register of any size takes no more memory for them.
  private static let limit = 20_000

  /// The spellings of the words by which a name can be found.
  mutating func words(of text: String, language: Language?) -> [[Spellings.Key]] {
    if text.isEmpty { return [] }
    let name = Name(text: text, language: language)
    if let answer = names[name] { return answer }
    if names.count == Self.limit { names.removeAll(keepingCapacity: true) }
    let answer = NameWord.findable(in: text).prefix(256).map {
      spellings(of: $0, language: language)
    }
    names[name] = answer
    return answer
  }

  private mutating func spellings(of word: NameWord, language: Language?) -> [Spellings.Key] {
    let question = Question(word, language)
    if let answer = known[question] { return answer }
    if known.count == Self.limit { known.removeAll(keepingCapacity: true) }
    let answer = Spellings(of: word, language: language).keys
    known[question] = answer
    return answer
  }
}
