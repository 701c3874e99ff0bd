/// English practice for the Azerbaijani Latin alphabet.
enum Azerbaijani {
  static func reading(of word: Word, at place: Int) -> Reading? {
    letters[word.letters[place]].map { Reading($0) }
      ?? LatinFolding.plain(word.letters[place]).map { Reading($0) }
  }

  private static let letters = LetterTable(
    "x kh q g c j j zh ə a ı i ö o ü u ç ch ş sh ğ gh"
  )
}
