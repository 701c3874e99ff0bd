import Text

/// What was typed to find somebody, ready to be compared with the keys of every record.
///
/// Several words in any order, each of which must match; past eight, words are not looked at.
package struct SearchQuery: Sendable {
  /// Beginnings of keys that a word of the query is content with.
  struct Needle: Sendable {
    let word: Int
    let closeness: Spellings.Closeness
    let bytes: Range<Int>
    let isOfDigits: Bool
    /// Of a typed `TUR/2017/44`: to be looked for in letters only.
    let isLetter: Bool
  }

  private(set) var wordCount = 0
  /// In the order of their first byte.
  private(set) var needles: [Needle] = []
  private(set) var bytes: [UInt8] = []
  /// For each first byte, where its needles begin in `needles`; one more at the end.
  private(set) var firsts: [Int] = []

  package init(_ text: String) {
    var found: [(key: Spellings.Key, word: Int, isOfDigits: Bool, isLetter: Bool)] = []
    for token in text.split(whereSeparator: \.isWhitespace) where wordCount < Self.wordLimit {
      if token.contains("/") {
        let letter = Self.letterParts(of: String(token)).joined()
        guard !letter.isEmpty else { continue }
        let key = Spellings.Key(closeness: .written, bytes: Array(letter.utf8))
        found.append((key, wordCount, false, true))
        wordCount += 1
      } else {
        for word in NameWord.words(of: String(token)) where wordCount < Self.wordLimit {
          let keys = Spellings(ofTyped: word).keys
          found += keys.map { ($0, wordCount, word.isOfDigits, false) }
          wordCount += 1
        }
      }
    }
    for (key, word, isOfDigits, isLetter) in found.sorted(by: { $0.key.bytes[0] < $1.key.bytes[0] })
    {
      let place = bytes.count
      bytes += key.bytes
      needles.append(
        Needle(
          word: word,
          closeness: key.closeness,
          bytes: place..<bytes.count,
          isOfDigits: isOfDigits,
          isLetter: isLetter
        )
      )
    }
    firsts = Self.starts(of: needles.map { Int(bytes[$0.bytes.lowerBound]) })
  }

  /// Whether nothing is looked for, so that everybody is found.
  package var isEmpty: Bool { wordCount == 0 }

  static let wordLimit = 8

  /// The parts of a letter's reference in small letters: `TUR/2017/44` is tur, 2017, 44.
  static func letterParts(of reference: String) -> [String] {
    NameWord.words(of: reference).flatMap { word in
      word.parts.map { part in
        var text = String.UnicodeScalarView()
        text.append(contentsOf: part)
        return String(text)
      }
    }
  }

  private static func starts(of firstBytes: [Int]) -> [Int] {
    var starts = [Int](repeating: 0, count: 257)
    for byte in firstBytes { starts[byte + 1] += 1 }
    for byte in 0..<256 { starts[byte + 1] += starts[byte] }
    return starts
  }
}
