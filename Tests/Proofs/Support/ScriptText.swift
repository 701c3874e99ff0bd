/// Invented text in the scripts of the desk, plain and hostile: the same seed, the same texts.
public struct ScriptText {
  private var chance: UInt64

  public init(seed: UInt64) { chance = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A number from 0 up to `limit`, which it never is (xorshift64*).
  public mutating func number(below limit: Int) -> Int {
    chance ^= chance >> 12
    chance ^= chance << 25
    chance ^= chance >> 27
    return Int((chance &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
  }

  /// A text of up to so many words, now and then with something in it that does not belong there.
  public mutating func text(words: Int = 4, isHostile: Bool = true) -> String {
    let count = number(below: words + 1)
    let words = (0..<count).map { _ in word(isHostile: isHostile) }
    let outer = isHostile && number(below: 6) == 0 ? " " : ""
    return outer + words.joined(separator: number(below: 8) == 0 ? "  " : " ") + outer
  }

  /// A word of one script.
  public mutating func word(isHostile: Bool = true) -> String {
    let alphabet = Self.alphabets[number(below: Self.alphabets.count)]
    var word = String.UnicodeScalarView()
    for place in 0...number(below: 9) {
      let isStrange = isHostile && number(below: 25) == 0
      let letters = isStrange ? Self.strange : alphabet
      let letter = letters[number(below: letters.count)]
      word.append(letter)
      if isHostile, place > 0, number(below: 40) == 0 { word.append("\u{301}") }
    }
    let text = String(word)
    switch number(below: 8) {
    case 0: return text.uppercased()
    case 1: return text.lowercased()
    default: return text
    }
  }

  private static let alphabets: [[Unicode.Scalar]] = [
    "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789",
    "abcçdefgğhıijklmnoöprsştuüvyzAÇĞIİÖŞÜ", "abcçdeəfgğhxıijkqlmnoöprsştuüvyzƏĞİ",
    "aăâbcdefghiîjklmnopqrsștțuvwxyzĂÂÎȘȚ", "abcçdeëfghijklmnopqrstuvxyzÇË",
    "абвгдежзийклмнопрстуфхцчшщъьюяАБВГДЖЩЪЮЯ", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяҐЄІЇ",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяЁЫЭ", "абвгдђежзијклљмнњопрстћуфхцчџшЂЉЊЏ",
    "абвгдѓежзѕијклљмнњопрстќуфхцчџшЃЅЌ", "αάβγδεέζηήθιίϊκλμνξοόπρσςτυύφχψωώΑΒΓΔΈΩ",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆևԱԲՀՅ", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "가나다라마바사아자차카타파하김이박최강남훈철수", "-'’ʼ.,;:()&/", "ñßøåæœđłžćčšþŸ",
  ].map { Array($0.unicodeScalars) }

  /// What is not composed, not seen, not plain, or no letter.
  private static let strange: [Unicode.Scalar] = [
    "\u{0}", "\t", "\n", "\r", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{300}", "\u{308}",
    "\u{327}",
    "\u{341}", "\u{37E}", "\u{387}", "\u{483}", "\u{64B}", "\u{9BC}", "\u{1100}", "\u{1161}",
    "\u{11A8}", "\u{1F00}", "\u{1F71}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2003}", "\u{2028}",
    "\u{2060}", "\u{20D0}", "\u{2126}", "\u{212B}", "\u{3000}", "\u{3099}", "\u{304B}", "\u{FB01}",
    "\u{FEFF}", "\u{FF1D}", "\u{FF21}", "\u{FFFD}", "\u{1F600}", "\u{1D400}", "\u{E000}",
  ]
}
