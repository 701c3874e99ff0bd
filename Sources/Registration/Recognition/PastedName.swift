import Text

/// The name that a line begins with: `Mr. Mehmet ŞAHİN`, `Şahin, Mehmet`, `KANG Sang-Baek`.
struct PastedName {
  private(set) var title = ""
  private(set) var given = ""
  private(set) var family = ""
  /// Whether nothing but the words' order tells which is the family name.
  private(set) var isGuessed = false
  /// The parts that come after the name.
  let after: ArraySlice<Range<Int>>

  /// Finds the name in the first part that can be one; nil when there is none.
  init?(
    in parts: ArraySlice<Range<Int>>,
    of words: PastedWords,
    _ shapes: PastedShapes
  ) {
    guard let first = parts.first else { return nil }
    let titles = first.prefix { shapes.isTitle(words.words[$0].core) }
    let names = Self.names(in: first.dropFirst(titles.count), of: words, shapes)
    guard !names.isEmpty else { return nil }
    title = titles.isEmpty ? "" : titles.map { words.words[$0].whole }.joined(separator: " ")
    let end = names.upperBound
    var following = parts.dropFirst()
    if end < first.upperBound { following = ArraySlice([end..<first.upperBound] + following) }
    let cores = names.map { words.words[$0].core }
    if cores.count <= 2, end == first.upperBound, words.words[end - 1].whole.hasSuffix(","),
      cores.count == 1 || cores.allSatisfy(Self.isInCapitals), let next = following.first,
      next.count <= 2, Self.names(in: next, of: words, shapes).count == next.count
    {
      family = cores.joined(separator: " ")
      given = next.map { words.words[$0].core }.joined(separator: " ")
      after = following.dropFirst()
      return
    }
    after = following
    split(cores)
  }

  private mutating func split(_ words: [String]) {
    let capitals = words.filter(Self.isInCapitals)
    if words.count > 1, !capitals.isEmpty, capitals.count < words.count {
      family = capitals.joined(separator: " ")
      given = words.filter { !Self.isInCapitals($0) }.joined(separator: " ")
    } else {
      family = words.last ?? ""
      given = words.dropLast().joined(separator: " ")
      isGuessed = words.count > 1
    }
  }

  /// The words from the first on that can be a name's, at most five.
  private static func names(
    in part: Range<Int>,
    of words: PastedWords,
    _ shapes: PastedShapes
  ) -> Range<Int> {
    let count = part.prefix(5).prefix { index in
      let word = words.words[index].core
      return isName(word) && !shapes.beginsPosition(word) && !shapes.beginsMinistry(word)
        && !shapes.isUnit(word)
    }.count
    return part.lowerBound..<part.lowerBound + count
  }

  /// Begins with a letter that is no small one, and has no digits; some words of a name are written small.
  private static func isName(_ word: String) -> Bool {
    guard let first = word.first, first.isLetter, !word.contains(where: \.isNumber) else {
      return false
    }
    return !first.isLowercase || smallWords.contains(word.folded)
  }

  private static func isInCapitals(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count > 1 && letters.contains(where: \.isCased)
      && !letters.contains(where: \.isLowercase)
  }

  private static let smallWords: Set<String> = ["oglu", "qizi", "kizi", "ogly", "de", "van", "von"]
}
