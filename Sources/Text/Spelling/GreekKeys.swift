/// Greek as it sounds to a foreign ear, as families abroad often spell themselves.
enum GreekByEar {
  static func reading(of word: Word, at place: Int) -> Reading? {
    let letter = word.letters[place]
    if let next = word[place + 1], let pair = pair(letter, next) {
      return Reading(pair, letters: 2)
    }
    if let sound = letters[letter] { return Reading(sound) }
    return Greek.reading(of: word, at: place)
  }

  private static func pair(_ letter: Unicode.Scalar, _ next: Unicode.Scalar) -> Latin? {
    switch (letter, next) {
    case ("μ", "π"): "b"
    case ("ν", "τ"): "d"
    case ("γ", "κ"): "g"
    case ("γ", "γ"): "g"
    case ("α", "ι"), ("α", "ί"): "e"
    case ("ε", "ι"), ("ε", "ί"), ("ο", "ι"), ("ο", "ί"), ("υ", "ι"), ("υ", "ί"): "i"
    case ("ο", "υ"), ("ο", "ύ"): "u"
    default: nil
    }
  }

  private static let letters = LetterTable("ξ ks χ h")
}

/// Greek letter by letter, as libraries and classicists write it.
enum ClassicalGreek {
  static func reading(of word: Word, at place: Int) -> Reading? {
    let letter = word.letters[place]
    switch (letter, word[place + 1]) {
    case ("α", "υ"), ("α", "ύ"): return Reading("au", letters: 2)
    case ("ε", "υ"), ("ε", "ύ"): return Reading("eu", letters: 2)
    case ("ο", "υ"), ("ο", "ύ"): return Reading("ou", letters: 2)
    case ("γ", "γ"): return Reading("gg", letters: 2)
    default: return (letters[letter] ?? plain(letter)).map { Reading($0) }
    }
  }

  private static func plain(_ letter: Unicode.Scalar) -> Latin? {
    Greek.reading(of: Word(letters: [letter]), at: 0)?.latin
  }

  private static let letters = LetterTable("φ ph χ ch ξ x")
}
