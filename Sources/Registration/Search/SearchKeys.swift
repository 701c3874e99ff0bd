import Text

/// The keys of one record as bytes, a block for each word of each field.
///
///     field, number of the word in its field, length of the block's keys (two bytes, low first),
///     then each key: closeness, length, number of the key among the word's, UTF-8
struct SearchKeys {
  private(set) var bytes: [UInt8] = []

  static let blockHeader = 4
  static let keyHeader = 3
  static let keyNumber = 2

  /// A block for each word of a text by which it can be found.
  ///
  /// The words, counted, are those of `NameWord.findable(in:)`; past 255 nothing is indexed.
  mutating func add(
    _ text: String,
    language: Language?,
    within closest: Spellings.Closeness = .looseAzerbaijani,
    from memory: inout SpellingMemory,
    as field: (NameWord, SpellingMemory.Known) -> SearchField
  ) {
    for (number, found) in memory.words(of: text, language: language).enumerated() {
      add(found.known.keys, within: closest, as: field(found.word, found.known), number)
    }
  }

  /// One block of keys that are written as they are.
  mutating func add(plain keys: [String], as field: SearchField, number: Int = 0) {
    add(keys.map { Spellings.Key(written: $0) }, within: .written, as: field, number)
  }

  private mutating func add(
    _ keys: [Spellings.Key],
    within closest: Spellings.Closeness,
    as field: SearchField,
    _ number: Int
  ) {
    let start = bytes.count
    bytes.append(field.rawValue)
    bytes.append(UInt8(number))
    bytes.append(0)
    bytes.append(0)
    for (number, key) in keys.prefix(200).enumerated() where key.closeness <= closest {
      bytes.append(key.closeness.rawValue)
      bytes.append(UInt8(min(255, key.bytes.count)))
      bytes.append(UInt8(number))
      if key.bytes.count < 256 { bytes += key.bytes } else { bytes += key.bytes.prefix(255) }
    }
    let length = bytes.count - start - Self.blockHeader
    bytes[start + 2] = UInt8(length & 0xFF)
    bytes[start + 3] = UInt8(length >> 8)
  }
}

extension SearchKeys {
  /// The keys of a participant's own fields; the state and the ministry have theirs elsewhere.
  init(of participant: Participant, language: Language?, from memory: inout SpellingMemory) {
    addBadge(participant.badge)
    if participant.standing.status == .merged { return }
    let details = participant.details
    add(details.familyName, language: language, from: &memory) { _, _ in .familyName }
    add(details.givenNames, language: language, from: &memory) { _, _ in .givenNames }
    add(details.patronymic, language: language, from: &memory) { _, _ in .patronymic }
    addNativeName(details, language: language, from: &memory)
    if language == .korean { addWholeName(details, from: &memory) }
    addEmail(details.email)
    addLetter(details.letter)
  }

  /// The badge by its digits, with and without leading zeros, and the same after its letter.
  private mutating func addBadge(_ badge: Badge) {
    let letter = String(Unicode.Scalar(badge.letter)).lowercased()
    let digits = ["\(badge.digits)\(badge.checkDigit)", "\(badge.number)\(badge.checkDigit)"]
    let all = digits + digits.map { letter + $0 }
    add(plain: badge.number < 100 ? all : [digits[0], letter + digits[0]], as: .badge)
  }

  private mutating func addNativeName(
    _ details: Details,
    language: Language?,
    from memory: inout SpellingMemory
  ) {
    guard details.nativeName != "\(details.givenNames) \(details.familyName)" else { return }
    let family = NativeFamilyName(details, language: language, from: &memory)
    add(details.nativeName, language: language, from: &memory) { word, known in
      family.isFamilyName(word, known) ? .nativeFamilyName : .nativeName
    }
  }

  /// A Korean name in one, as Hangul writes it: `강경화` is to find Kang Kyung-wha.
  private mutating func addWholeName(_ details: Details, from memory: inout SpellingMemory) {
    guard !details.familyName.isEmpty, !details.givenNames.isEmpty,
      let word = NameWord.words(of: "\(details.familyName)-\(details.givenNames)").first
    else { return }
    let known = memory.spellings(of: word, language: .korean)
    add(known.keys, within: .looseKorean, as: .givenNames, Int(UInt8.max))
  }

  /// The words of an address.
  private mutating func addEmail(_ email: String) {
    if let words = Self.words(
      ofASCII: email,
      partedBy: Array(".@_+".utf8),
      without: [UInt8(ascii: "-")]
    ) {
      for (number, word) in words.enumerated() where number < 256 {
        add([Spellings.Key(closeness: .written, bytes: word)], within: .written, as: .email, number)
      }
      return
    }
    let words = email.folded.filter { $0 != "-" }.split { ".@_+".contains($0) }
    for (number, word) in words.enumerated() where number < 256 {
      add(plain: [String(word)], as: .email, number: number)
    }
  }

  /// The letter without its separators, from each of its parts on: `tur201744`, `201744`, `44`.
  private mutating func addLetter(_ letter: String) {
    if let parts = Self.words(ofASCII: letter, partedBy: [UInt8(ascii: "/")], without: []) {
      let keys = parts.indices.map { first in
        Spellings.Key(closeness: .written, bytes: Array(parts[first...].joined()))
      }
      return keys.isEmpty ? () : add(keys, within: .written, as: .letter, 0)
    }
    let parts = SearchQuery.letterParts(of: letter)
    let keys = parts.indices.map { parts[$0...].joined() }
    if !keys.isEmpty { add(plain: keys, as: .letter) }
  }

  /// The words of a text of ASCII letters, digits and these signs alone, in small letters: what nearly every address and letter
  /// is, and a letter at a time costs little; nil for any other text.
  private static func words(
    ofASCII text: String,
    partedBy signs: [UInt8],
    without dropped: [UInt8]
  ) -> [[UInt8]]? {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case byte where signs.contains(byte):
        if !word.isEmpty { words.append(word) }
        word = []
      case byte where dropped.contains(byte): break
      default: return nil
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension Spellings.Key {
  fileprivate init(written text: String) { self.init(closeness: .written, bytes: Array(text.utf8)) }
}
