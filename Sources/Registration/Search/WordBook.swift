import Text

/// Every word by which people can be found that is not one person's alone, once, with its keys.
///
/// Names, letters and the ends of addresses come again and again. A text is taken apart and spelt when it is met first, and is
/// a number from then on.
struct WordBook: Sendable {
  /// What a text is; a name is spelt by the rules of a language.
  enum Kind {
    case name(Language?)
    /// A Korean name in one, as Hangul writes it.
    case wholeKoreanName
    case letter
    /// The end of an address.
    case domain
  }

  /// A word of a name, as far as it tells which part of the name it is.
  struct Word: Sendable {
    /// Whether it is a word as written, not a part of one.
    let isWhole: Bool
    let isOfHangul: Bool
    /// Its first letter.
    let first: UInt32
    /// Where the numbers of its loose keys stand.
    let loose: Range<UInt32>
  }

  private var texts = TextNumbers()
  /// Where the words of each text end.
  private var ends: [UInt32] = []
  private(set) var words: [Word] = []
  /// The keys of all words; the owner is the word.
  private(set) var keys: [FiledKey] = []
  /// Their bytes, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var looseTexts = TextNumbers()
  private var loose: [UInt32] = []

  /// The numbers of the words of a text, given to them now if it is new; a name's text without spaces.
  mutating func words(of text: Span<UInt8>, _ kind: Kind) -> Range<Int> {
    let number = texts.number(of: text, kind: kind.number)
    if number == ends.count {
      add(Self.string(text), kind)
      ends.append(UInt32(words.count))
    }
    return (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// Whether two words of names sound alike.
  func soundsAlike(_ one: Int, _ other: Int) -> Bool {
    for key in words[one].loose {
      for otherKey in words[other].loose where loose[Int(key)] == loose[Int(otherKey)] {
        return true
      }
    }
    return false
  }

  private static func string(_ text: Span<UInt8>) -> String {
    String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
  }
}

extension WordBook {
  private mutating func add(_ text: String, _ kind: Kind) {
    switch kind {
    case .name(let language):
      for word in NameWord.words(of: text) {
        for (number, part) in word.findable.enumerated() {
          add(part, language, isWhole: number == 0, within: .looseAzerbaijani)
        }
      }
    case .wholeKoreanName:
      guard let word = NameWord.words(of: text).first else { return }
      add(word, .korean, isWhole: true, within: .looseKorean)
    case .letter:
      let letter = SearchKeys.letterKeys(of: text)
      if !letter.isEmpty { add(written: letter, .letter) }
    case .domain:
      for word in SearchKeys.emailWords(of: text) { add(written: [word], .email) }
    }
  }

  private mutating func add(
    _ word: NameWord,
    _ language: Language?,
    isWhole: Bool,
    within closest: Spellings.Closeness
  ) {
    let keys = Spellings(of: word, language: language).keys
    let start = UInt32(loose.count)
    for key in keys where key.closeness == .loose {
      loose.append(UInt32(looseTexts.number(of: key.bytes.span)))
    }
    for (number, key) in keys.prefix(200).enumerated() where key.closeness <= closest {
      add(key.bytes, key.closeness, number, .familyName)
    }
    words.append(
      Word(
        isWhole: isWhole,
        isOfHangul: word.script == .hangul,
        first: word.parts.first?.first?.value ?? 0,
        loose: start..<UInt32(loose.count)
      )
    )
  }

  private mutating func add(written keys: [[UInt8]], _ field: SearchField) {
    for (number, key) in keys.prefix(200).enumerated() { add(key, .written, number, field) }
    words.append(Word(isWhole: true, isOfHangul: false, first: 0, loose: 0..<0))
  }

  private mutating func add(
    _ key: [UInt8],
    _ closeness: Spellings.Closeness,
    _ number: Int,
    _ field: SearchField
  ) {
    keys.append(
      FiledKey(
        owner: UInt32(words.count),
        length: UInt8(min(key.count, 255)),
        closeness: closeness,
        field: field,
        key: UInt8(number)
      )
    )
    if key.count < 256 { bytes += key } else { bytes += key.prefix(255) }
  }
}

extension WordBook.Kind {
  /// Texts of another kind are other texts.
  fileprivate var number: UInt8 {
    switch self {
    case .name(let language):
      language.flatMap(Language.allCases.firstIndex).map { UInt8($0) } ?? UInt8.max
    case .wholeKoreanName: 100
    case .letter: 101
    case .domain: 102
    }
  }
}
