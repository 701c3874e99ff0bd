import Text

/// Who has which words, record by record, on the way into the drawers.
struct Filing: Sendable {
  private(set) var occurrences: [FiledWords.Occurrence] = []
  /// The word of each occurrence.
  private(set) var words: [UInt32] = []
  /// The keys that are one person's alone, badges and the beginnings of addresses; the owner is the row.
  private(set) var ownKeys: [FiledKey] = []
  private(set) var ownBytes: [UInt8] = []
  private var row: UInt32 = 0
  /// The number of the next block of keys in the record: of equally good hits the first counts.
  private var block: UInt8 = 0
  /// The words of a family name in Latin letters.
  private var family: [Int] = []
  /// The words of the name that was looked at last.
  private var taken: [Int] = []

  /// Adds a record.
  mutating func add(
    _ person: Participant,
    row: Int,
    language: Language?,
    in book: inout WordBook
  ) {
    self.row = UInt32(row)
    block = 0
    add(person.badge)
    if person.standing.status == .merged { return }
    addNames(of: person.details, language, in: &book)
    add(email: person.details.email, in: &book)
    for word in book.words(of: person.details.letter.utf8Span.span, .letter) {
      add(word, .letter, number: 0)
    }
  }

  private mutating func add(_ word: Int, _ field: SearchField, number: Int) {
    occurrences.append(
      FiledWords.Occurrence(row: row, block: block, field: field, word: UInt8(min(number, 255)))
    )
    words.append(UInt32(word))
    nextBlock()
  }

  private mutating func nextBlock() {
    if block < .max { block += 1 }
  }
}

// MARK: - Names

extension Filing {
  private mutating func addNames(
    of details: Details,
    _ language: Language?,
    in book: inout WordBook
  ) {
    take(details.familyName, language, in: &book)
    family = taken.filter { book.words[$0].isWhole }
    addTaken(.familyName)
    take(details.givenNames, language, in: &book)
    addTaken(.givenNames)
    take(details.patronymic, language, in: &book)
    addTaken(.patronymic)
    if !Self.isJoined(details.nativeName, details.givenNames, details.familyName) {
      take(details.nativeName, language, in: &book)
      addNativeName(language, in: book)
    }
    if language == .korean { addWholeName(of: details, in: &book) }
  }

  private mutating func addTaken(_ field: SearchField) {
    for number in taken.indices { add(taken[number], field, number: number) }
  }

  /// The name in own script; the family name in it is recognised by its Latin form, where there is none by its place in the
  /// language's order of names.
  private mutating func addNativeName(_ language: Language?, in book: WordBook) {
    let isFirst = language == .russian || language == .ukrainian
    let whole = taken.lazy.filter { book.words[$0].isWhole }
    let placed = family.isEmpty ? (isFirst ? whole.first : whole.last) : nil
    // A Korean name is written in one, so that each word that begins like it begins with the family name.
    let syllable = whole.first.map { book.words[$0] }.flatMap { $0.isOfHangul ? $0.first : nil }
    for number in taken.indices {
      let word = taken[number]
      let isFamilyName =
        syllable.map { book.words[word].first == $0 }
        ?? (word == placed || family.contains { book.soundsAlike($0, word) })
      add(word, isFamilyName ? .nativeFamilyName : .nativeName, number: number)
    }
  }

  /// A Korean name in one, as Hangul writes it: `강경화` is to find Kang Kyung-wha.
  private mutating func addWholeName(of details: Details, in book: inout WordBook) {
    guard !details.familyName.isEmpty, !details.givenNames.isEmpty else { return }
    let name = "\(details.familyName)-\(details.givenNames)"
    for word in book.words(of: name.utf8Span.span, .wholeKoreanName) {
      add(word, .givenNames, number: Int(UInt8.max))
    }
  }

  /// Takes the words of a name, of which a space always ends one: a part of a name is met again more often than the whole.
  private mutating func take(_ name: String, _ language: Language?, in book: inout WordBook) {
    taken.removeAll(keepingCapacity: true)
    let text = name.utf8Span.span
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: " ") { end += 1 }
      if end > start {
        taken += book.words(of: text.extracting(start..<end), .name(language))
      }
      start = end + 1
    }
    if taken.count > 256 { taken.removeLast(taken.count - 256) }
  }

  /// Whether a text is two others with a space between.
  private static func isJoined(_ text: String, _ first: String, _ second: String) -> Bool {
    guard text.utf8.count == first.utf8.count + 1 + second.utf8.count else { return false }
    return text == "\(first) \(second)"
  }
}

// MARK: - Keys of one's own

extension Filing {
  /// The badge by its digits, with and without leading zeros, and the same after its letter.
  private mutating func add(_ badge: Badge) {
    let check = UInt8(ascii: "0") + UInt8(badge.checkDigit)
    let letter = badge.letter | 0x20
    // The letter, then the digits: each key is a part of this, or leaves the zeros between out.
    let whole = [letter] + badge.digits.utf8 + [check]
    if badge.number >= 100 {
      addOwn(whole[1...], .badge, key: 0)
      addOwn(whole[...], .badge, key: 1)
    } else {
      let short = whole[(badge.number < 10 ? 3 : 2)...]
      addOwn(whole[1...], .badge, key: 0)
      addOwn(short, .badge, key: 1)
      addOwn(whole[...], .badge, key: 2)
      addOwn(([letter] + short)[...], .badge, key: 3)
    }
    nextBlock()
  }

  /// The words of an address.
  private mutating func add(email: String, in book: inout WordBook) {
    let text = email.utf8Span.span
    if text.isEmpty { return }
    guard let at = Self.placeOfAt(text) else {
      for (number, word) in SearchKeys.emailWords(of: email).enumerated() where number < 256 {
        addOwn(word[...], .email, word: number)
        nextBlock()
      }
      return
    }
    var number = 0
    var word: [UInt8] = []
    for place in 0...at where number < 256 {
      let byte = text[place]
      if SearchKeys.partsAddresses(byte) {
        if !word.isEmpty {
          addOwn(word[...], .email, word: number)
          nextBlock()
          number += 1
        }
        word.removeAll(keepingCapacity: true)
      } else if byte != UInt8(ascii: "-") {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    for word in book.words(of: text.extracting(at + 1..<text.count), .domain) where number < 256 {
      add(word, .email, number: number)
      number += 1
    }
  }

  /// Where the sign is behind which an address of plain letters and digits ends; nil for any other text.
  private static func placeOfAt(_ text: Span<UInt8>) -> Int? {
    var at: Int?
    for place in text.indices {
      let byte = text[place]
      if byte == UInt8(ascii: "@"), at == nil { at = place }
      guard SearchKeys.isPlainInAddresses(byte) else { return nil }
    }
    return at
  }

  private mutating func addOwn(
    _ bytes: ArraySlice<UInt8>,
    _ field: SearchField,
    key: Int = 0,
    word: Int = 0
  ) {
    let bytes = bytes.prefix(255)
    ownKeys.append(
      FiledKey(
        owner: row,
        length: UInt8(bytes.count),
        closeness: .written,
        field: field,
        key: UInt8(key),
        word: UInt8(word),
        block: block
      )
    )
    ownBytes += bytes
  }
}

// MARK: - Looking through a few

extension Filing {
  /// Brings what was found to all who have the words.
  func spread(_ found: borrowing FoundWords, _ number: Int, in hits: inout SearchHits) {
    for (index, occurrence) in occurrences.enumerated() {
      let (family, other) = found.best(Int(words[index]))
      let best = occurrence.field.isFamilyName ? family : other
      hits.take(best.hit(at: occurrence), ofWord: number, row: Int(occurrence.row))
    }
  }

  /// Adds the badges and addresses that one word of a query means.
  func findOwn(_ query: borrowing SearchQuery, _ number: Int, in hits: inout SearchHits) {
    let (typed, bytes) = (query.bytes.span, ownBytes.span)
    for needle in query.needles where needle.word == number && needle.closeness <= .folded {
      var start = 0
      for key in ownKeys {
        if let hit = needle.hit(key, bytes, start, typed) {
          hits.take(hit, ofWord: number, row: Int(key.owner))
        }
        start += Int(key.length)
      }
    }
  }
}
