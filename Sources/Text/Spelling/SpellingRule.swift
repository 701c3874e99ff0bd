/// A way of writing words in ASCII letters for keys: a published rule, or what people write instead.
enum SpellingRule: Hashable, Sendable {
  case published(Romanisation)
  /// Russian as in older passports and English newspapers: yo, yu, ya, tc.
  case olderRussian
  /// Bulgarian with ъ as u, and й ю я as i iu ia.
  case olderBulgarian
  /// Serbian and Macedonian with the marks of Gaj's alphabet left off; đ is d.
  case gajWithoutMarks
  /// The same with đ as dj.
  case gajWithDj
  /// Greek as it sounds: b d g for μπ ντ γκ, i for ει οι η υ, e for αι.
  case greekByEar
  /// Greek as scholars write it: au eu y ph ch.
  case classicalGreek
  /// Armenian as western Armenians read the letters: k and g, p and b, t and d change places.
  case westernArmenian
  /// Latin letters with their marks off; ə is e.
  case marksOff
  /// Marks off with ə as a.
  case schwaAsA
  /// Latin letters as the machine-readable line of passports spells them: ö oe, ü ue, å aa; đ is dj.
  case machineReadable

  /// How the rule reads the letters at a place of a word; nil when it does not know the letter.
  func reading(of word: Word, at place: Int) -> Reading? {
    let letter = word.letters[place]
    return switch self {
    case .published(let rule): rule.reading(of: word, at: place)
    case .olderRussian: Russian.olderLetters[letter].map { Reading($0) }
    case .olderBulgarian: KeyTables.olderBulgarian[letter].map { Reading($0) }
    case .gajWithoutMarks: KeyTables.gajWithoutMarks[letter].map { Reading($0) }
    case .gajWithDj: KeyTables.gajWithDj[letter].map { Reading($0) }
    case .greekByEar: GreekByEar.reading(of: word, at: place)
    case .classicalGreek: ClassicalGreek.reading(of: word, at: place)
    case .westernArmenian:
      KeyTables.westernArmenian[letter].map { Reading($0) } ?? Armenian.reading(of: word, at: place)
    case .marksOff: nil
    case .schwaAsA: letter == "ə" ? Reading("a") : nil
    case .machineReadable: KeyTables.machineReadable[letter].map { Reading($0) }
    }
  }

  /// Writes a word's key; a letter that no table knows is written folded.
  func write(_ word: NameWord, isOpen: Bool = false, to key: inout [UInt8]) {
    if self == .machineReadable, word.text == "oğlu" { return key.append(contentsOf: "ogly".utf8) }
    for (number, letters) in word.parts.enumerated() {
      let isLast = number == word.parts.count - 1
      let part = Word(letters: letters, isOpen: isOpen && isLast)
      var place = 0
      while place < letters.count {
        let reading = reading(of: part, at: place)
        if let reading {
          reading.latin.append(to: &key)
        } else if let latin = KeyTables.otherCyrillic[letters[place]] {
          latin.append(to: &key)
        } else {
          letters[place].appendFolded(to: &key)
        }
        place += reading?.letters ?? 1
      }
    }
  }
}
