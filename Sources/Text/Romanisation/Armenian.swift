/// BGN/PCGN 1981 for eastern Armenian in the form of badges: no apostrophes, ռ is r.
enum Armenian {
  static func reading(of word: Word, at place: Int) -> Reading? {
    let letter = word.letters[place]
    switch letter {
    case "ո" where word[place + 1] == "ւ": return Reading("u", letters: 2)
    case "ո" where place == 0: return Reading(isAlone(word) ? "o" : "vo")
    case "ե" where word[place + 1] == "ւ":
      return Reading(isSoft(word, place) ? "yev" : "ev", letters: 2)
    case "և": return Reading(isSoft(word, place) ? "yev" : "ev")
    case "ե": return Reading(isSoft(word, place) ? "ye" : "e")
    default: return letters[letter].map { Reading($0) }
    }
  }

  /// The word ով, "who", the only one whose first ո is o.
  private static func isAlone(_ word: Word) -> Bool {
    word.letters.count == 2 && word[1] == "վ" && !word.isOpen
  }

  /// Whether ե and և take a y: at the start of the word and after a vowel.
  private static func isSoft(_ word: Word, _ place: Int) -> Bool {
    switch word[place - 1] {
    case nil, "ա", "ե", "է", "ը", "ի", "ո", "օ": true
    case "ւ": word[place - 2] == "ո"
    default: false
    }
  }

  private static let letters = LetterTable(
    """
    ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n
    շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts փ p ք k օ o ֆ f ւ w
    """
  )
}
