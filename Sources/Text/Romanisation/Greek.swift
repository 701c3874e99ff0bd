/// ELOT 743: letters, and the pairs that are read as one.
enum Greek {
  static func reading(of word: Word, at place: Int) -> Reading? {
    let letter = word.letters[place]
    if let next = word[place + 1], let pair = pair(letter, next, of: word, at: place) {
      return Reading(pair, letters: 2)
    }
    return letters[letter].map { Reading($0) }
  }

  private static func pair(
    _ letter: Unicode.Scalar,
    _ next: Unicode.Scalar,
    of word: Word,
    at place: Int
  ) -> Latin? {
    switch (letter, next) {
    case ("ο", "υ"), ("ο", "ύ"): "ou"
    case ("α", "υ"), ("α", "ύ"): softens(word, place + 2) ? "af" : "av"
    case ("ε", "υ"), ("ε", "ύ"): softens(word, place + 2) ? "ef" : "ev"
    case ("η", "υ"), ("η", "ύ"): softens(word, place + 2) ? "if" : "iv"
    case ("γ", "γ"): "ng"
    case ("γ", "ξ"): "nx"
    case ("γ", "χ"): "nch"
    case ("μ", "π"): place == 0 || word.ends(at: place + 2) ? "b" : "mp"
    default: nil
    }
  }

  /// Whether υ after α, ε, η is an f: before a voiceless letter and at the end of the word.
  private static func softens(_ word: Word, _ place: Int) -> Bool {
    switch word[place] {
    case nil: word.ends(at: place)
    case "θ", "κ", "ξ", "π", "σ", "τ", "φ", "χ", "ψ": true
    default: false
    }
  }

  private static let letters = LetterTable(
    """
    α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i ΐ i κ k λ l μ m ν n ξ x ο o ό o π p
    ρ r σ s τ t υ y ύ y ϋ y ΰ y φ f χ ch ψ ps ω o ώ o
    """
  )
}
