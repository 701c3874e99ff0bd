import Text

/// The words of names that were met before, as fingerprints: `NameMemory` for files of any length.
///
/// All that is known of a word lies in four long lists, so that a word met again costs neither a text nor memory.
struct NameWords: Sendable {
  private var places = PlacesByFingerprint()
  private var words: [Word] = []
  /// The letters and digits of all words, folded.
  private var letters: [UInt8] = []
  /// The ways to hear all words.
  private var sounds: [Fingerprint] = []

  /// Past so many words it forgets, so that a file of any length takes no more memory for them.
  private static let limit = 20_000

  /// One word of a name, ready to be compared.
  struct Word: Sendable {
    /// Of its letters and digits in Latin, folded; `none` when there are none.
    let print: Fingerprint
    /// Where its letters and digits as they are written stand, folded.
    fileprivate let own: Range<Int>
    /// Where those in Latin stand.
    fileprivate let latin: Range<Int>
    fileprivate let sounds: Range<Int>

    /// In how many ways it can be heard, at least one.
    var soundCount: Int { sounds.count }
  }

  /// The language of names, with a number of its own.
  struct Reading: Sendable {
    let language: Language?
    let number: UInt64
  }

  /// Makes room: what was said of earlier words is forgotten when there are too many.
  ///
  /// To be called before the words of one name are asked for, and not between them.
  mutating func begin() {
    guard words.count >= Self.limit else { return }
    places.removeAll()
    words.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    sounds.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a name to a list, romanised by the rule where there is one.
  mutating func add(
    _ name: String,
    by rule: Romanisation?,
    _ reading: Reading,
    to list: inout [Word]
  ) {
    let number = rule.flatMap { Self.ruleNumbers[$0] } ?? 0
    let bytes = name.utf8Span.span
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
      if end > start {
        list.append(word(bytes.extracting(start..<end), by: rule, number, reading))
      }
      start = end + 1
    }
  }

  /// Adds a word's letters as they are written to others.
  func append(own word: Word, to text: inout [UInt8]) { text.append(contentsOf: letters[word.own]) }

  /// The word's letters in Latin.
  func latin(_ word: Word) -> String { String(decoding: letters[word.latin], as: UTF8.self) }

  /// One of the ways to hear a word.
  func sound(_ number: Int, of word: Word) -> Fingerprint {
    sounds[word.sounds.lowerBound + number]
  }
}

extension NameWords {
  private mutating func word(
    _ bytes: Span<UInt8>,
    by rule: Romanisation?,
    _ ruleNumber: UInt64,
    _ reading: Reading
  ) -> Word {
    // A number is read by no rule, and a file may have one in every name.
    let isNumber = bytes.isOfDigits
    let number = (isNumber ? 0 : ruleNumber) << 32 | reading.number
    let key = Fingerprint(of: bytes).followed(by: number)
    let place = Int(places.place(of: key, orAdding: Int32(words.count)))
    if place < words.count { return words[place] }
    let word =
      isNumber ? newNumber(bytes) : newWord(String(copying: bytes), by: rule, reading.language)
    words.append(word)
    return word
  }

  private mutating func newWord(
    _ written: String,
    by rule: Romanisation?,
    _ language: Language?
  ) -> Word {
    let known = NameMemory.word(written, by: rule, language)
    let latin = add(known.letters)
    let own = rule == nil ? latin : add(written.lettersOnly)
    let start = sounds.count
    sounds.append(contentsOf: known.sounds)
    return Word(
      print: latin.isEmpty ? .none : Fingerprint(of: known.letters),
      own: own,
      latin: latin,
      sounds: start..<sounds.count
    )
  }

  /// A number sounds like its digits, none of them twice in a row, in every language.
  private mutating func newNumber(_ digits: Span<UInt8>) -> Word {
    let start = letters.count
    for place in digits.indices where place == 0 || digits[place] != digits[place - 1] {
      letters.append(digits[place])
    }
    sounds.append(Fingerprint(of: letters.span.extracting(start...)))
    letters.removeSubrange(start...)
    for place in digits.indices { letters.append(digits[place]) }
    let own = start..<letters.count
    return Word(
      print: Fingerprint(of: digits),
      own: own,
      latin: own,
      sounds: sounds.count - 1..<sounds.count
    )
  }

  private mutating func add(_ text: String) -> Range<Int> {
    let start = letters.count
    letters.append(contentsOf: text.utf8)
    return start..<letters.count
  }

  private static let ruleNumbers = Dictionary(
    uniqueKeysWithValues: Romanisation.allCases.enumerated().map { ($1, UInt64($0 + 1)) }
  )
}

extension Span<UInt8> {
  fileprivate var isOfDigits: Bool {
    for place in indices where !(0x30...0x39).contains(self[place]) { return false }
    return true
  }
}
