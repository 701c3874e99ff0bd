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

  /// Finds the name in the first part that can be one, or after a `Mr.` or `Dr.` anywhere; nil when there is none.
  init?(
    in all: ArraySlice<Range<Int>>,
    of words: PastedWords,
    _ shapes: PastedShapes
  ) {
    let (before, parts) = Self.beginning(in: all, of: words, shapes)
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
      after = before + following.dropFirst()
      return
    }
    after = before + following
    split(cores)
  }

  /// The parts from the name on, and before them those that cannot be one: numbers, greetings, what stands before a title.
  private static func beginning(
    in parts: ArraySlice<Range<Int>>,
    of words: PastedWords,
    _ shapes: PastedShapes
  ) -> (before: ArraySlice<Range<Int>>, from: ArraySlice<Range<Int>>) {
    for (place, part) in zip(parts.indices, parts) {
      let title = part.first { beginsTitle(words.words[$0], shapes) }
      guard let title else { continue }
      let run = (title..<part.upperBound).prefix { shapes.isTitle(words.words[$0].core) }
      let before =
        Array(parts[..<place]) + (title > part.lowerBound ? [part.lowerBound..<title] : [])
      if run.upperBound < part.upperBound {
        guard !names(in: run.upperBound..<part.upperBound, of: words, shapes).isEmpty else {
          continue
        }
        return (before[...], ([title..<part.upperBound] + parts[(place + 1)...])[...])
      }
      // A title that has its own cell: the name is in the next.
      guard title == part.lowerBound, let next = parts[(place + 1)...].first else { continue }
      return (before[...], ([part.lowerBound..<next.upperBound] + parts[(place + 2)...])[...])
    }
    let skipped = parts.prefix { part in
      let first = words.words[part.lowerBound].core
      return !part.contains { words.words[$0].core.contains(where: \.isLetter) }
        || greetings.contains(first.folded)
    }
    return (skipped, parts.dropFirst(skipped.count))
  }

  /// Whether the word is one that stands before names only, and so tells a name in the middle of a sentence.
  private static func beginsTitle(_ word: PastedWords.Word, _ shapes: PastedShapes) -> Bool {
    word.core.first?.isUppercase == true && titles.contains(word.core.lettersOnly)
      && shapes.isTitle(word.core)
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof"]

  private static let greetings: Set<String> = [
    "dear", "hello", "hi", "greetings", "good", "please", "best", "kind", "regards", "sincerely",
    "thank", "thanks", "sayin", "уважаемые", "уважаемый", "шановні", "fwd", "re",
  ]

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
