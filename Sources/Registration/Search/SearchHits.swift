/// The best hit of each word of a query in each row.
struct SearchHits: Sendable {
  private let rows: Int
  /// Word by word, row by row, as `SearchHit` packs them.
  private var packed: [UInt64]

  init(words: Int, rows: Int) {
    self.rows = rows
    packed = Array(repeating: SearchHit.none.packed, count: words * rows)
  }

  /// The hit of a word in a row.
  @inline(__always)
  subscript(word: Int, row: Int) -> SearchHit {
    get { SearchHit(packed: packed[word * rows + row]) }
    set { packed[word * rows + row] = newValue.packed }
  }

  /// Keeps a hit where it is better than what was found.
  @inline(__always)
  mutating func take(_ hit: SearchHit, ofWord word: Int, row: Int) {
    let place = word * rows + row
    if hit.packed < packed[place] { packed[place] = hit.packed }
  }

  /// Keeps what was found of a word of the book for all who have it.
  mutating func take(
    _ found: borrowing FoundWords,
    of occurrences: Span<FiledWords.Occurrence>,
    _ word: Int,
    ofQuery number: Int
  ) {
    let (family, other) = found.best(word)
    let start = number * rows
    var packed = packed.mutableSpan
    for index in occurrences.indices {
      let occurrence = occurrences[index]
      let best = occurrence.field.isFamilyName ? family : other
      let hit = best.hit(at: occurrence).packed
      let place = start + Int(occurrence.row)
      if hit < packed[place] { packed[place] = hit }
    }
  }
}
