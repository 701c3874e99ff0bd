import Text

/// What a ministry can be found by: its names and abbreviations, its own-language name in Latin letters, its state.
package struct MinistryNames {
  /// Folded.
  private let words: [String]

  package init(of ministry: Ministry, _ affiliation: Affiliation, in register: Register) {
    let native = ministry.nativeName
    let latin =
      native.isInLatin
      ? "" : register.language(of: affiliation.code)?.romanisation.romanise(native) ?? ""
    let names =
      [ministry.name, native, latin, affiliation.code.text, affiliation.shortName]
      + ministry.abbreviations + affiliation.ownNames
    words = names.flatMap(Self.words) + ministry.abbreviations.map { $0.folded.lettersAndDigits }
  }

  /// Whether each of these folded words begins one of its own.
  package func have(_ wanted: [String]) -> Bool {
    wanted.allSatisfy { wanted in words.contains { $0.hasPrefix(wanted) } }
  }

  /// The folded words of a text.
  package static func words(of text: String) -> [String] {
    text.cleaned.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension String {
  /// Without what stands between letters: `Υ.Π.ΕΣ.` is `ΥΠΕΣ`.
  fileprivate var lettersAndDigits: String { filter { $0.isLetter || $0.isNumber } }
}
