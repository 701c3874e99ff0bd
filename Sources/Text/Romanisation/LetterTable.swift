/// What each small letter of one alphabet becomes in Latin letters, wherever it stands.
struct LetterTable: Sendable {
  private let first: UInt32
  private let spellings: [Latin?]

  /// Reads a table as the rules print it: a letter, its spelling, the next letter and so on, with
  /// spaces between; `-` stands for a letter that is dropped.
  init(_ rule: String) {
    let words = rule.split(whereSeparator: \.isWhitespace)
    let pairs = stride(from: 0, to: words.count - 1, by: 2).compactMap { place in
      words[place].unicodeScalars.first.map { ($0.value, words[place + 1]) }
    }
    let lowest = pairs.map(\.0).min() ?? 0
    let highest = pairs.map(\.0).max() ?? 0
    var spellings = [Latin?](repeating: nil, count: Int(highest - lowest) + 1)
    for (letter, latin) in pairs {
      spellings[Int(letter - lowest)] = latin == "-" ? .nothing : Latin(latin)
    }
    first = lowest
    self.spellings = spellings
  }

  /// How the letter is written; nil when the table does not list it.
  subscript(letter: Unicode.Scalar) -> Latin? {
    let place = Int(letter.value) - Int(first)
    return spellings.indices.contains(place) ? spellings[place] : nil
  }
}
