/// A rule for writing names of one language in Latin letters.
///
/// It makes proposals for badges and keys for the search; the Latin form that the person or the
/// nomination letter gives always wins.
package enum Romanisation: Hashable, Sendable, CaseIterable {
  /// Cabinet resolution 55 of 27 January 2010.
  case ukrainian
  /// Transliteration Act of 2009.
  case bulgarian
  /// Gaj's Latin alphabet, the official second one; keeps č ć š ž đ.
  case serbian
  /// The column of ICAO 9303 that passports follow.
  case macedonian
  /// ICAO 9303, as in Russian passports of today.
  case russian
  /// The national system of 2002, without apostrophes.
  case georgian
  /// ELOT 743 without accents, as in passports.
  case greek
  /// BGN/PCGN 1981 for eastern Armenian, without apostrophes.
  case armenian
  /// The usual English practice for the Azerbaijani Latin alphabet.
  case azerbaijani
  /// Marks off: the usual English spelling of Turkish, Romanian and Albanian.
  case marksOff
  /// Revised Romanisation of 2000, as for names of persons: family name first, then the given name.
  case korean
  /// Revised Romanisation as for places and words, with the sound changes of standard pronunciation.
  case koreanWords

  /// How the rule reads the letters at a place of a word; nil when it does not know the letter.
  func reading(of word: Word, at place: Int) -> Reading? {
    switch self {
    case .ukrainian: Ukrainian.reading(of: word, at: place)
    case .bulgarian: Bulgarian.reading(of: word, at: place)
    case .serbian: Serbian.letters[word.letters[place]].map { Reading($0) }
    case .macedonian: Macedonian.letters[word.letters[place]].map { Reading($0) }
    case .russian: Russian.letters[word.letters[place]].map { Reading($0) }
    case .georgian: Georgian.letters[word.letters[place]].map { Reading($0) }
    case .greek: Greek.reading(of: word, at: place)
    case .armenian: Armenian.reading(of: word, at: place)
    case .azerbaijani: Azerbaijani.reading(of: word, at: place)
    case .marksOff: LatinFolding.plain(word.letters[place]).map { Reading($0) }
    case .korean, .koreanWords: nil
    }
  }
}
