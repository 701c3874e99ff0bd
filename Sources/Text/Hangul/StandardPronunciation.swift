/// What a final and the next initial sound like together in places and words, never within names.
///
/// Words that need a dictionary (신문로 Sinmunno, 알약 allyak) come out by rule.
enum StandardPronunciation {
  static func meeting(_ final: Int, _ next: HangulSyllable) -> String {
    if next.opensWithVowel { return palatal(final, next) ?? RevisedRomanisation.moved(final) }
    return aspirated(final, next) ?? assimilated(final, next)
      ?? RevisedRomanisation.ending(final) + RevisedRomanisation.initials[next.initial]
  }

  /// ㄷ and ㅌ before 이 are ji and chi.
  private static func palatal(_ final: Int, _ next: HangulSyllable) -> String? {
    guard next.vowel == 20 else { return nil }
    return final == 7 ? "j" : final == 25 ? "ch" : nil
  }

  /// ㅎ, ㄶ and ㅀ make ㄱ ㄷ ㅈ aspirated.
  private static func aspirated(_ final: Int, _ next: HangulSyllable) -> String? {
    let before = [27: "", 6: "n", 15: "l"]
    guard let sound = before[final] else { return nil }
    return switch next.initial {
    case HangulSyllable.giyeok: sound + "k"
    case HangulSyllable.digeut: sound + "t"
    case HangulSyllable.jieut: sound + "ch"
    default: nil
    }
  }

  /// Nasals and liquids change what stands before them, and ㄹ itself.
  private static func assimilated(_ final: Int, _ next: HangulSyllable) -> String? {
    guard let sounds = table[RevisedRomanisation.ending(final)] else { return nil }
    return switch next.initial {
    case HangulSyllable.nieun: sounds[0]
    case HangulSyllable.rieul: sounds[1]
    case HangulSyllable.mieum: sounds[2]
    default: nil
    }
  }

  /// For each final what it gives with ㄴ, ㄹ and ㅁ.
  private static let table = [
    "k": ["ngn", "ngn", "ngm"], "t": ["nn", "nn", "nm"], "p": ["mn", "mn", "mm"],
    "n": ["nn", "ll", "nm"], "l": ["ll", "ll", "lm"], "m": ["mn", "mn", "mm"],
    "ng": ["ngn", "ngn", "ngm"],
  ]
}
