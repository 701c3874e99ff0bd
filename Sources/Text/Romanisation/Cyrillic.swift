// The four national rules and the Russian one; what the rules have in common is the alphabet only.

enum Ukrainian {
  static func reading(of word: Word, at place: Int) -> Reading? {
    let letter = word.letters[place]
    if letter == "з", word[place + 1] == "г" { return Reading("zgh", letters: 2) }
    if letter.isApostrophe { return Reading(.nothing) }
    if place == 0, let latin = atStart[letter] { return Reading(latin) }
    return letters[letter].map { Reading($0) }
  }

  private static let atStart = LetterTable("є ye ї yi й y ю yu я ya")

  private static let letters = LetterTable(
    """
    а a б b в v г h ґ g д d е e ж zh з z и y і i к k л l м m н n о o п p р r с s т t у u ф f х kh
    ц ts ч ch ш sh щ shch є ie ї i й i ю iu я ia ь -
    """
  )
}

enum Bulgarian {
  static func reading(of word: Word, at place: Int) -> Reading? {
    if place == 0, word.letters == country { return Reading("bulgaria", letters: country.count) }
    let letter = word.letters[place]
    if letter == "и", word[place + 1] == "я", word.ends(at: place + 2) {
      return Reading("ia", letters: 2)
    }
    return letters[letter].map { Reading($0) }
  }

  /// The one word that the law spells against its own rule.
  private static let country = Array("българия".unicodeScalars)

  private static let letters = LetterTable(
    """
    а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts
    ч ch ш sh щ sht ъ a ь y ю yu я ya
    """
  )
}

enum Serbian {
  static let letters = LetterTable(
    """
    а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć
    у u ф f х h ц c ч č џ dž ш š
    """
  )
}

enum Macedonian {
  static let letters = LetterTable(
    """
    а a б b в v г g д d ѓ gj е e ж zh з z ѕ dz и i ј j к k л l љ lj м m н n њ nj о o п p р r с s
    т t ќ kj у u ф f х h ц c ч ch џ dj ш sh
    """
  )
}

enum Russian {
  static let letters = LetterTable(
    """
    а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh
    ц ts ч ch ш sh щ shch ъ ie ы y ь - э e ю iu я ia
    """
  )

  /// What older passports and English newspapers write otherwise.
  static let olderLetters = LetterTable(
    """
    а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh
    ц tc ч ch ш sh щ shch ъ y ы y ь y э e ю yu я ya
    """
  )
}
