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
  }

  private var known: [Question: Known] = [:]

  /// Past so many words it forgets, so that a register of any size takes no more memory for them.
  private static let limit = 20_000

  mutating func spellings(of word: NameWord, language: Language?) -> Known {
    let question = Question(word: word, language: language)
    if let answer = known[question] { return answer }
    if known.count == Self.limit { known.removeAll(keepingCapacity: true) }
    let keys = Spellings(of: word, language: language).keys
    let loose = Set(keys.lazy.filter { $0.closeness == .loose }.map(\.bytes))
    let answer = Known(keys: keys, loose: loose)
    known[question] = answer
    return answer
  }
}
