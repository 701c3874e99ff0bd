/// What a query found among filed keys: the best hit of each of its words in each row.
struct FiledHits {
  private let wordCount: Int
  /// Row by row, a hit a word.
  private var hits: [SearchHit]
  private var places: [UInt16]
  /// By row, a bit for each word that was found.
  private(set) var found: [UInt8]

  init(of query: SearchQuery, rows: Int) {
    wordCount = query.wordCount
    hits = Array(repeating: .none, count: rows * wordCount)
    places = Array(repeating: 0, count: rows * wordCount)
    found = Array(repeating: 0, count: rows)
  }

  /// The hit of a word in a row.
  subscript(row: Int, word: Int) -> SearchHit { hits[row * wordCount + word] }

  /// Keeps a hit where it is better than what was found, or as good and earlier in its record.
  mutating func take(_ hit: SearchHit, at place: UInt16, ofWord word: Int, row: Int) {
    let index = row * wordCount + word
    let rank = hits[index].rank
    guard hit.rank < rank || (hit.rank == rank && place < places[index]) else { return }
    hits[index] = hit
    places[index] = place
    found[row] |= 1 << UInt8(word)
  }

  /// Whether a word was not found in a row, or only with a letter wrong.
  func mayForgive(_ word: Int, row: Int) -> Bool {
    let rank = hits[row * wordCount + word].rank
    return rank == .none || rank.isSimilar
  }
}
