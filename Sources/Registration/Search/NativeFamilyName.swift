import Text

/// Tells the family name among the words of a name in own script.
struct NativeFamilyName {
  /// Loose keys of the family name in Latin letters.
  private let keys: [Set<[UInt8]>]
  /// Where there is no family name in Latin letters, the word that is the family name by its place.
  private let placed: NameWord?
  /// A Korean name is written in one, so that each word that begins like it begins with the family name.
  private let firstOfHangul: Character?

  /// The family name is recognised by its Latin form; where there is none, by its place in the
  /// language's order of names.
  init(_ details: Details, language: Language?, from memory: inout SpellingMemory) {
    var keys: [Set<[UInt8]>] = []
    for word in NameWord.words(of: details.familyName) {
      keys.append(memory.spellings(of: word, language: language).loose)
    }
    self.keys = keys
    let native = NameWord.words(of: details.nativeName)
    let isFirst = language == .russian || language == .ukrainian
    placed = keys.isEmpty ? (isFirst ? native.first : native.last) : nil
    firstOfHangul = native.first?.script == .hangul ? native.first?.text.first : nil
  }

  func isFamilyName(_ word: NameWord, _ known: SpellingMemory.Known) -> Bool {
    if let firstOfHangul { return word.text.first == firstOfHangul }
    return word == placed || keys.contains { !$0.isDisjoint(with: known.loose) }
  }
}
