import Text

/// The spellings of words that were met before: given names and ministries come again and again.
struct SpellingMemory: Sendable {
  /// A word's keys, and those of them by which a family name is recognised in another script.
  struct Known: Sendable {
    let keys: [Spellings.Key]
    let loose: Set<[UInt8]>
  }

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

  private var known: [Question: Known] = [:]
  /// The words by which whole names are found that come again and again, with their spellings.
  private var names: [Name: [(word: NameWord, known: Known)]] = [:]

  /// Past so many words it forgets, so that a register of any size takes no more memory for them.
  private static let limit = 20_000

  /// The words by which a name can be found, with the spellings of each.
  mutating func words(
    of text: String,
    language: Language?
  ) -> [(word: NameWord, known: Known)] {
    if text.isEmpty { return [] }
    let name = Name(text: text, language: language)
    if let answer = names[name] { return answer }
    if names.count == Self.limit { names.removeAll(keepingCapacity: true) }
    let answer = NameWord.findable(in: text).prefix(256).map { word in
      (word, spellings(of: word, language: language))
    }
    names[name] = answer
    return answer
  }

  mutating func spellings(of word: NameWord, language: Language?) -> Known {
    let question = Question(word, language)
    if let answer = known[question] { return answer }
    if known.count == Self.limit { known.removeAll(keepingCapacity: true) }
    let keys = Spellings(of: word, language: language).keys
    let loose = Set(keys.lazy.filter { $0.closeness == .loose }.map(\.bytes))
    let answer = Known(keys: keys, loose: loose)
    known[question] = answer
    return answer
  }
}
