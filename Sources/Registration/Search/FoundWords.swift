import Text

/// What was found of each word of the book for one word of a query.
struct FoundWords {
  /// Rank 16, number of the key 8, closeness 8 bits; of two the smaller is the better, and none is the worst.
  struct Best {
    fileprivate var packed = UInt32.max

    fileprivate mutating func take(
      _ rank: SearchRank,
      _ key: FiledKey,
      _ closeness: Spellings.Closeness
    ) {
      let rest = UInt32(key.key) << 8 | UInt32(closeness.rawValue)
      packed = min(packed, UInt32(rank.value) << 16 | rest)
    }

    /// What that is for somebody who has the word.
    @inline(__always)
    func hit(at occurrence: FiledWords.Occurrence) -> SearchHit {
      if packed == .max { return .none }
      let place = UInt64(occurrence.block) << 40 | UInt64(packed & 0xFFFF) << 24
      let kind = UInt64(occurrence.field.rawValue) << 16 | UInt64(occurrence.word) << 8
      return SearchHit(packed: UInt64(packed >> 16) << 48 | place | kind)
    }
  }

  /// By word, where it is a family name, and where it is anything else.
  private var ofFamily: [Best]
  private var ofOther: [Best]
  /// Of which words something was found.
  private(set) var words: [Int] = []

  init(of book: WordBook) {
    ofFamily = Array(repeating: Best(), count: book.words.count)
    ofOther = ofFamily
  }

  /// Keeps what a key is worth, where it is better than what was found of its word.
  mutating func take(
    family: SearchRank?,
    other: SearchRank?,
    _ key: FiledKey,
    _ closeness: Spellings.Closeness
  ) {
    let word = Int(key.owner)
    if ofFamily[word].packed == .max, ofOther[word].packed == .max { words.append(word) }
    if let family { ofFamily[word].take(family, key, closeness) }
    if let other { ofOther[word].take(other, key, closeness) }
  }

  /// The best as a family name, and as anything else.
  func best(_ word: Int) -> (family: Best, other: Best) { (ofFamily[word], ofOther[word]) }

  /// Forgets what was found.
  mutating func forget() {
    for word in words {
      ofFamily[word] = Best()
      ofOther[word] = Best()
    }
    words.removeAll(keepingCapacity: true)
  }
}

extension SearchField {
  var isFamilyName: Bool { self == .familyName || self == .nativeFamilyName }
}
