/// Korean family names with the Latin spellings in use, the one by rule among them.
///
/// The thirty-two commonest by census and passports, and the usual ones of two syllables.
enum KoreanSurnames {
  /// The Latin spellings of a family name in Hangul, the commonest first; empty for a rare name.
  static func spellings(of hangul: String) -> [String] { table[hangul] ?? [] }

  /// The other spellings of the family names that may be spelt like this in Latin letters.
  static func otherSpellings(of latin: String) -> [String] {
    others[latin]?.filter { $0 != latin } ?? []
  }

  private static let others: [String: [String]] = {
    var others: [String: [String]] = [:]
    // In the order of the alphabet, so that the answer is the same in every run.
    for hangul in table.keys.sorted() {
      let spellings = spellings(of: hangul)
      for spelling in spellings {
        let known = others[spelling] ?? []
        others[spelling] = known + spellings.filter { !known.contains($0) }
      }
    }
    return others
  }()

  static let ofTwoSyllables: Set<String> = ["남궁", "황보", "제갈", "선우", "사공", "독고"]

  private static let table: [String: [String]] = [
    "김": ["kim", "gim"],
    "이": ["lee", "yi", "rhee", "ree", "li", "i"],
    "리": ["lee", "ri", "yi", "rhee", "ree", "li", "i"],
    "박": ["park", "bak", "pak"],
    "최": ["choi", "choe", "choy", "chey"],
    "정": ["jung", "jeong", "chung", "cheong", "joung"],
    "강": ["kang", "gang", "kahng"],
    "조": ["cho", "jo", "joe", "joh"],
    "윤": ["yoon", "yun", "youn"],
    "장": ["jang", "chang", "jahng"],
    "임": ["lim", "im", "yim", "rim", "leem", "rhim"],
    "림": ["lim", "rim", "im", "yim", "leem", "rhim"],
    "신": ["shin", "sin", "shinn"],
    "유": ["yoo", "yu", "you", "ryu", "ryoo"],
    "류": ["ryu", "ryoo", "yoo", "yu", "you"],
    "한": ["han", "hahn"],
    "오": ["oh", "o"],
    "서": ["seo", "suh", "so", "sur"],
    "전": ["jeon", "jun", "chun", "chon", "cheon"],
    "권": ["kwon", "gwon", "kweon"],
    "황": ["hwang", "whang"],
    "송": ["song", "soung"],
    "안": ["ahn", "an", "ann"],
    "홍": ["hong"],
    "양": ["yang", "ryang"],
    "량": ["yang", "ryang"],
    "고": ["ko", "go", "koh", "goh"],
    "문": ["moon", "mun"],
    "손": ["son", "sohn"],
    "배": ["bae", "bai", "pae"],
    "백": ["baek", "paik", "back", "paek"],
    "허": ["huh", "heo", "hur", "her"],
    "노": ["noh", "roh", "no", "rho"],
    "로": ["roh", "noh", "ro", "no", "rho"],
    "남": ["nam", "nahm"],
    "심": ["shim", "sim"],
    "하": ["ha"],
    "남궁": ["namgung", "namkoong", "namgoong"],
    "황보": ["hwangbo"],
    "제갈": ["jegal"],
    "선우": ["seonu", "sunwoo"],
    "사공": ["sagong"],
    "독고": ["dokgo"],
  ]
}
