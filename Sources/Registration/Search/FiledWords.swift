import Text

/// Everybody's words, filed: which words a query means, and who has them.
///
/// ```
/// “sah” ── keys in a drawer ── word “Şahin” ── occurrences ── row, field, number in the field    one for each who has it
/// “a-01” ── own keys in a drawer ── row
/// ```
struct FiledWords: Sendable {
  /// That somebody has a word.
  struct Occurrence: Sendable {
    let row: UInt32
    /// The number of the block of keys in the record.
    let block: UInt8
    let field: SearchField
    /// The number of the word in its field.
    let word: UInt8
  }

  private var keys = KeyDrawers()
  private var ownKeys = KeyDrawers()
  /// How many of the book's keys are in the drawers, and of how many bytes.
  private var keyCount = 0
  private var byteCount = 0
  private var occurrences: [Occurrence] = []
  /// Where the occurrences of each word begin, and where the last end.
  private var starts: [UInt32] = [0]

  init() {}

  /// Files who has which words of a book.
  init(_ filing: Filing, in book: WordBook) {
    keys = KeyDrawers(book.keys, book.bytes)
    ownKeys = KeyDrawers(filing.ownKeys, filing.ownBytes)
    (keyCount, byteCount) = (book.keys.count, book.bytes.count)
    starts = Array(repeating: 0, count: book.words.count + 1)
    for word in filing.words { starts[Int(word) + 1] += 1 }
    for word in book.words.indices { starts[word + 1] += starts[word] }
    var next = starts
    occurrences = filing.occurrences
    for (index, word) in filing.words.enumerated() {
      occurrences[Int(next[Int(word)])] = filing.occurrences[index]
      next[Int(word)] += 1
    }
  }
}

// MARK: - Words of the book

extension FiledWords {
  /// Finds the words of the book that one word of a query means.
  func find(
    _ query: borrowing SearchQuery,
    _ number: Int,
    in book: WordBook,
    _ found: inout FoundWords
  ) {
    let typed = query.bytes.span
    for needle in query.needles where needle.word == number {
      forEachKey(in: needle.drawers(typed), of: book) { key, bytes, start in
        let length = Int(key.length)
        guard needle.begins(key.closeness, bytes, start, length, typed) else { return }
        let left = length - needle.bytes.count
        let isName = key.field == .familyName
        found.take(
          family: isName ? needle.rank(.familyName, key.closeness, left: left) : nil,
          other: needle.rank(isName ? .givenNames : key.field, key.closeness, left: left),
          key,
          max(needle.closeness, key.closeness)
        )
      }
    }
  }

  /// Finds the words of names that have one letter other than one word of a query.
  func forgive(
    _ query: borrowing SearchQuery,
    _ number: Int,
    beginnings: Bool,
    in book: WordBook,
    _ found: inout FoundWords
  ) {
    for word in query.misspelt where word.word == number {
      forEachKey(where: word.mayAgree, of: book) { key, bytes, start in
        let range = start..<start + Int(key.length)
        guard key.closeness <= .folded, key.field == .familyName,
          let likeness = word.likeness(to: bytes, range, beginnings: beginnings)
        else { return }
        found.take(
          family: SearchRank(similarIn: .familyName, likeness),
          other: SearchRank(similarIn: .givenNames, likeness),
          key,
          key.closeness
        )
      }
    }
  }

  /// Shows the keys in some drawers, and those of words that came into the book since.
  private func forEachKey(
    in drawers: Range<Int>,
    of book: WordBook,
    _ look: (FiledKey, Span<UInt8>, Int) -> Void
  ) {
    keys.forEach(in: drawers, look)
    forEachNewKey(in: book, look)
  }

  private func forEachKey(
    where mayBe: (UInt8, UInt8) -> Bool,
    of book: WordBook,
    _ look: (FiledKey, Span<UInt8>, Int) -> Void
  ) {
    keys.forEach(where: mayBe, look)
    forEachNewKey(in: book, look)
  }

  private func forEachNewKey(in book: WordBook, _ look: (FiledKey, Span<UInt8>, Int) -> Void) {
    let bytes = book.bytes.span
    var start = byteCount
    for index in keyCount..<book.keys.count {
      let key = book.keys[index]
      look(key, bytes, start)
      start += Int(key.length)
    }
  }

  /// Brings what was found to all who have the words.
  func spread(_ found: borrowing FoundWords, _ number: Int, in hits: inout SearchHits) {
    for word in found.words where word + 1 < starts.count {
      let range = Int(starts[word])..<Int(starts[word + 1])
      hits.take(found, of: occurrences.span.extracting(range), word, ofQuery: number)
    }
  }
}

// MARK: - Keys of one's own

extension FiledWords {
  /// Adds the badges and addresses that one word of a query means.
  func findOwn(_ query: borrowing SearchQuery, _ number: Int, in hits: inout SearchHits) {
    let typed = query.bytes.span
    for needle in query.needles where needle.word == number && needle.closeness <= .folded {
      ownKeys.forEach(in: needle.drawersOfOwn(typed)) { key, bytes, start in
        if let hit = needle.hit(key, bytes, start, typed) {
          hits.take(hit, ofWord: number, row: Int(key.owner))
        }
      }
    }
  }
}
