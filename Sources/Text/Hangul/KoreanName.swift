/// A Korean name in Hangul, parted into family name and given name.
struct KoreanName: Hashable, Sendable {
  let family: [HangulSyllable]
  let given: [HangulSyllable]

  /// The family name as it is written, the key of the table of usual spellings.
  let familyWritten: String

  /// Parts a name as written, with a space (family name first) or without; nil when it holds
  /// anything but syllables, spaces and hyphens.
  init?(_ text: String) {
    // Most names that come here have a letter of ASCII, and cost a look instead of being taken apart.
    if text.utf8.contains(where: { $0 < 0x80 && $0 != 0x20 && $0 != 0x2D }) { return nil }
    let words = text.composed.split(whereSeparator: { $0 == " " || $0 == "-" })
    let syllables = words.joined().unicodeScalars.compactMap { HangulSyllable($0) }
    let written = words.joined()
    guard !syllables.isEmpty, written.unicodeScalars.count == syllables.count else { return nil }
    let length =
      words.count > 1 ? words[0].count : Self.familyLength(written, syllables: syllables.count)
    family = Array(syllables.prefix(length))
    given = Array(syllables.dropFirst(length))
    familyWritten = String(written.prefix(length))
  }

  /// One syllable, or two when the name begins with one of the long family names and goes on.
  private static func familyLength(_ written: String, syllables: Int) -> Int {
    syllables > 2 && KoreanSurnames.ofTwoSyllables.contains(String(written.prefix(2))) ? 2 : 1
  }

  /// Family name and given name by rule: `한복남` is `Han Boknam`.
  var byRule: String {
    [RevisedRomanisation.name(family), RevisedRomanisation.name(given)]
      .filter { !$0.isEmpty }
      .map(\.withCapitalInitial)
      .joined(separator: " ")
  }

  /// The words within a word of Hangul: with a family name of two syllables possible, given names after
  /// one and after two.
  static func words(in word: NameWord) -> [NameWord] {
    let syllables = word.parts.joined().filter { HangulSyllable($0) != nil }
    guard syllables.count > 1, syllables.count == word.letterCount else { return [] }
    let starts = syllables.indices.dropFirst().map { NameWord(parts: [Array(syllables[$0...])]) }
    let family = KoreanName(word.text)?.family.count ?? 1
    return [NameWord(parts: [Array(syllables.prefix(family))])] + starts
  }
}
