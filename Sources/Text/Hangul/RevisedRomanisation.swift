/// Revised Romanisation (2000) of Korean syllables, in lower case.
enum RevisedRomanisation {
  /// A given or family name: finals move over before a vowel and ㄹㄹ is ll, no other sound changes.
  static func name(_ syllables: some Collection<HangulSyllable>) -> String {
    joined(syllables) { final, next in
      if next.opensWithVowel { return moved(final) }
      let isDoubledL = ending(final) == "l" && next.initial == HangulSyllable.rieul
      return ending(final) + (isDoubledL ? "l" : initials[next.initial])
    }
  }

  /// The same with every syllable as it sounds alone: 낙연 is nakyeon, as most people write it.
  static func syllablewise(_ syllables: some Collection<HangulSyllable>) -> String {
    syllables.map { alone($0) }.joined()
  }

  /// A place or a word: neighbouring sounds change as the standard pronunciation has it.
  static func word(_ syllables: some Collection<HangulSyllable>) -> String {
    joined(syllables, meeting: StandardPronunciation.meeting)
  }

  /// A text of places and words, each with a capital; what is no syllable stays as it is.
  static func words(of text: String) -> String {
    var latin = ""
    var run: [HangulSyllable] = []
    for scalar in text.composed.unicodeScalars {
      if let syllable = HangulSyllable(scalar) {
        run.append(syllable)
      } else {
        latin += word(run).withCapitalInitial
        run = []
        latin.unicodeScalars.append(scalar)
      }
    }
    return latin + word(run).withCapitalInitial
  }

  private static func alone(_ syllable: HangulSyllable) -> String {
    open(syllable) + ending(syllable.final)
  }

  /// The syllable without its final.
  static func open(_ syllable: HangulSyllable) -> String {
    initials[syllable.initial] + vowels[syllable.vowel]
  }

  /// What a lone consonant may begin, for a syllable that is still being typed.
  static func initial(of letter: Unicode.Scalar) -> String? {
    compatibilityInitials.firstIndex(of: letter).map { initials[$0] }
  }

  /// How a final sounds when a consonant follows or nothing.
  static func ending(_ final: Int) -> String { final == 0 ? "" : finals[final - 1] }

  /// How a final sounds when it moves over to a following vowel.
  static func moved(_ final: Int) -> String { final == 0 ? "" : movedFinals[final - 1] }

  private static func joined(
    _ syllables: some Collection<HangulSyllable>,
    meeting: (Int, HangulSyllable) -> String
  ) -> String {
    var latin = ""
    var final: Int?
    for syllable in syllables {
      latin += final.map { meeting($0, syllable) } ?? initials[syllable.initial]
      latin += vowels[syllable.vowel]
      final = syllable.final
    }
    return latin + ending(final ?? 0)
  }

  static let initials = words("g kk n d tt r m b pp s ss - j jj ch k t p h")

  private static let vowels = words("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")

  private static let finals = words("k k k n n n t l k m l l l p l m p p t t ng t t k t p t")

  private static let movedFinals = words(
    "g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -"
  )

  private static let compatibilityInitials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)

  private static func words(_ list: String) -> [String] {
    list.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }
}
