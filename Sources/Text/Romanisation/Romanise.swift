// Writing whole texts in Latin letters, capitals where the text has them.

extension Romanisation {
  /// The text with every word in Latin letters: `Romanisation.ukrainian.romanise("Київ")` is `Kyiv`.
  ///
  /// A capital that becomes several letters gives `Zh`, in a word of capitals `ZH`. Georgian has no
  /// capitals, so its words get one each. A letter that the rule does not know stays as it is.
  package func romanise(_ text: String) -> String {
    if self == .korean { return KoreanName(text)?.byRule ?? text }
    if self == .koreanWords { return RevisedRomanisation.words(of: text) }
    var latin = ""
    var word: [Unicode.Scalar] = []
    for scalar in text.composed.unicodeScalars {
      if scalar.isLetter || scalar.isMark || (scalar.isApostrophe && !word.isEmpty) {
        word.append(scalar)
      } else {
        latin += romanise(word: word)
        word.removeAll(keepingCapacity: true)
        latin.unicodeScalars.append(scalar)
      }
    }
    return latin + romanise(word: word)
  }

  private func romanise(word written: [Unicode.Scalar]) -> String {
    guard !written.isEmpty else { return "" }
    let word = Word(letters: written.map(\.small))
    let style = CapitalStyle(of: written, in: self)
    var latin = ""
    var place = 0
    while place < word.letters.count {
      if let reading = reading(of: word, at: place) {
        latin += style.applied(to: reading.latin.text, for: written[place], isFirst: place == 0)
        place += reading.letters
      } else {
        // İ is the one letter beyond ASCII whose small letter is within.
        latin.unicodeScalars.append(written[place] == "İ" ? "I" : written[place])
        place += 1
      }
    }
    return latin
  }
}

/// Which Latin letters of one word are written large.
private struct CapitalStyle {
  private let allCapitals: Bool
  private let addsInitial: Bool

  init(of word: [Unicode.Scalar], in rule: Romanisation) {
    let cased = word.filter(\.properties.isCased)
    addsInitial = rule == .georgian
    allCapitals = !addsInitial && cased.count > 1 && cased.allSatisfy(\.properties.isUppercase)
  }

  func applied(to latin: String, for letter: Unicode.Scalar, isFirst: Bool) -> String {
    if addsInitial { return isFirst ? latin.withCapitalInitial : latin }
    guard letter.properties.isUppercase else { return latin }
    return allCapitals ? latin.uppercased() : latin.withCapitalInitial
  }
}

extension String {
  /// Lower-case Latin text with its first letter large.
  var withCapitalInitial: String { prefix(1).uppercased() + dropFirst() }
}
