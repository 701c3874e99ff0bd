/// A Korean syllable, taken apart into the places of its letters in the Unicode tables.
struct HangulSyllable: Hashable, Sendable {
  /// 0 to 18; 11 is the silent ㅇ.
  let initial: Int
  /// 0 to 20.
  let vowel: Int
  /// 1 to 27; 0 when the syllable ends in its vowel.
  let final: Int

  /// Nil for anything but a syllable U+AC00 to U+D7A3.
  init?(_ scalar: Unicode.Scalar) {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let number = Int(scalar.value - 0xAC00)
    initial = number / 588
    vowel = number % 588 / 28
    final = number % 28
  }

  /// The initials that rules speak of: ㄱ, ㄴ, ㄷ, ㄹ, ㅁ, the silent ㅇ, ㅈ.
  static let giyeok = 0
  static let nieun = 2
  static let digeut = 3
  static let rieul = 5
  static let mieum = 6
  static let silent = 11
  static let jieut = 12

  var opensWithVowel: Bool { initial == Self.silent }

  /// The letters one after the other as a keyboard types them: `강` is ㄱㅏㅇ, `왔` is ㅇㅗㅏㅅㅅ.
  ///
  /// So what is typed so far of a syllable is the beginning of the whole.
  func appendLetters(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: Self.initials[initial].utf8)
    bytes.append(contentsOf: Self.vowels[vowel].utf8)
    if final > 0 { bytes.append(contentsOf: Self.finals[final - 1].utf8) }
  }

  private static let initials = words("ㄱ ㄱㄱ ㄴ ㄷ ㄷㄷ ㄹ ㅁ ㅂ ㅂㅂ ㅅ ㅅㅅ ㅇ ㅈ ㅈㅈ ㅊ ㅋ ㅌ ㅍ ㅎ")

  private static let vowels = words("ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ")

  private static let finals = words(
    "ㄱ ㄱㄱ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅅㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"
  )

  private static func words(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}

extension Unicode.Scalar {
  /// A lone letter U+3131 to U+3163 as the syllables' letters are written: `ㄲ` is ㄱㄱ, `ㅘ` is ㅗㅏ.
  func appendHangulLetters(to bytes: inout [UInt8]) {
    guard let pair = Self.doubledLetters[self] else { return append(to: &bytes) }
    bytes.append(contentsOf: pair.utf8)
  }

  private static let doubledLetters: [Unicode.Scalar: String] = [
    "ㄲ": "ㄱㄱ", "ㄸ": "ㄷㄷ", "ㅃ": "ㅂㅂ", "ㅆ": "ㅅㅅ", "ㅉ": "ㅈㅈ", "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
  ]
}
