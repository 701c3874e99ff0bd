import Text

/// What was typed to find somebody, ready to be compared with the keys of every record.
///
/// Several words in any order, each of which must match; past eight, words are not looked at.
package struct SearchQuery: Sendable {
  /// A key that a word of the query is content with, or the beginning of one.
  struct Needle: Sendable {
    let word: Int
    let closeness: Spellings.Closeness
    let bytes: Range<Int>
    let demand: Demand
  }

  /// Where a word is looked for, and how much of a key it must be.
  struct Demand: Hashable, Sendable {
    var scope = Scope.everywhere
    var isOfDigits = false
    /// The word is typed to its end: it must be the whole of a key.
    var isWhole = false
  }

  enum Scope: Hashable, Sendable {
    case everywhere
    case names
    case letters
    case addresses
  }

  private(set) var wordCount = 0
  /// In the order of their first byte.
  private(set) var needles: [Needle] = []
  private(set) var bytes: [UInt8] = []
  /// For each first byte, where its needles begin in `needles`; one more at the end.
  private(set) var firsts: [Int] = []
  /// The words by which names are looked for that are spelt a little differently.
  private(set) var misspelt: [MisspeltWord] = []

  /// The query of a filter: `sahin meh`, `017`, `TUR/2017/44`.
  package init(_ text: String) {
    let tokens = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let words = tokens.prefix(Self.wordLimit).flatMap { token in
      token.contains("/") ? Self.letterWord(token) : Self.plainWords(token)
    }
    self.init(words)
  }

  /// A query of words that each have their own demand.
  init(_ words: [(keys: [Spellings.Key], demand: Demand)]) {
    let words = words.prefix(Self.wordLimit)
    wordCount = words.count
    let keys = words.enumerated().flatMap { number, word in word.keys.map { (number, $0) } }
    for (number, key) in keys.sorted(by: { $0.1.bytes[0] < $1.1.bytes[0] }) {
      let place = bytes.count..<bytes.count + key.bytes.count
      bytes += key.bytes
      let demand = words[number].demand
      needles.append(
        Needle(word: number, closeness: key.closeness, bytes: place, demand: demand)
      )
    }
    firsts = Self.starts(of: needles.map { Int(bytes[$0.bytes.lowerBound]) })
    misspelt = words.enumerated().flatMap { number, word in
      word.demand.scope == .everywhere ? Self.misspelt(word.keys, number) : []
    }
  }

  /// Whether nothing is looked for, so that everybody is found.
  package var isEmpty: Bool { wordCount == 0 }

  private static let wordLimit = 8

  private static func plainWords(_ token: String) -> [(keys: [Spellings.Key], demand: Demand)] {
    NameWord.words(of: token).map { word in
      (Spellings(ofTyped: word).keys, Demand(isOfDigits: word.isOfDigits))
    }
  }

  private static func letterWord(_ token: String) -> [(keys: [Spellings.Key], demand: Demand)] {
    let letter = letterParts(of: token).joined()
    let key = Spellings.Key(closeness: .written, bytes: Array(letter.utf8))
    return letter.isEmpty ? [] : [([key], Demand(scope: .letters))]
  }

  /// The parts of a letter's reference in small letters: `TUR/2017/44` is tur, 2017, 44.
  static func letterParts(of reference: String) -> [String] {
    NameWord.words(of: reference).flatMap { word in word.parts.map { NameWord.text(of: [$0]) } }
  }

  /// The likeliest spellings of a word, in which a slip is forgiven.
  private static func misspelt(_ keys: [Spellings.Key], _ word: Int) -> [MisspeltWord] {
    guard let written = keys.first, written.closeness == .written else { return [] }
    return keys.lazy.filter { $0.closeness <= .folded }.prefix(6)
      .compactMap { MisspeltWord($0, typedAs: written, word: word) }
  }

  private static func starts(of firstBytes: [Int]) -> [Int] {
    var starts = [Int](repeating: 0, count: 257)
    for byte in firstBytes { starts[byte + 1] += 1 }
    for byte in 0..<256 { starts[byte + 1] += starts[byte] }
    return starts
  }
}
