/// What a scanner's keys become on one keyboard layout.
///
/// A scanner that acts as a keyboard presses the keys of a Latin one, and whatever layout the machine has makes other letters
/// of them. The letters, hyphens and digits here are facts: the symbols that the layouts of xkeyboard-config 2.35 have on the
/// keys AC01, AB05, AB03, AC03, AD03, AC04 ... (A to K without I), AE11 (the hyphen) and AE01 to AE10 (1 to 0).
struct ScannerLayout: Hashable, Sendable {
  /// The place among `Badge.letters` of what the ten letters become, in lower case.
  private let letters: [Character: Int]
  private let hyphens: Set<Character>
  private let digits: [Character: Int]

  /// A layout by what the ten letter keys give in the order A to K, plain and shifted where that is no capital of it;
  /// what the hyphen's key gives; and what the keys 1 to 0 give.
  private init(
    _ letters: String,
    shifted: String = "",
    hyphens: String = "-",
    digits: String = "1234567890"
  ) {
    let keys = zip(letters, 0...).map { ($0, $1) } + zip(shifted, 0...).map { ($0, $1) }
    self.letters = Dictionary(keys, uniquingKeysWith: { first, _ in first })
    self.hyphens = Set(hyphens)
    self.digits = Dictionary(
      zip(digits, 1...).map { ($0, $1 % 10) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Whether a code without hyphens can be read on it: digits are typed as such, and no Latin letter stands for another, so that
  /// what is typed by hand has one meaning.
  var readsWithoutHyphens: Bool {
    digits["1"] == 1
      && letters.allSatisfy { letter, place in
        letter.asciiValue.map { $0 & 0xDF == Badge.letters[place] } ?? true
      }
  }

  /// The ASCII letter of the key that gave this one; nil for the key of no badge letter.
  func letter(_ typed: Character) -> UInt8? {
    let lower = typed.lowercased()
    return lower.first.flatMap { lower.count == 1 ? letters[$0] : nil }.map { Badge.letters[$0] }
  }

  func isHyphen(_ typed: Character) -> Bool { hyphens.contains(typed) }

  /// 0 to 9; nil for the key of no digit.
  func digit(_ typed: Character) -> Int? { digits[typed] }
}

// MARK: - The layouts

extension ScannerLayout {
  /// The Latin layout that badges are printed in first, so that what is typed by hand is read as it stands.
  ///
  /// The dashes that word processors and input methods make of a hyphen are hyphens there, and wide letters are letters.
  static let all: [ScannerLayout] = latin + european + cyrillic + others

  private static let latin: [ScannerLayout] = [
    ScannerLayout("abcdefghjk", hyphens: "-‐‑‒–—−"),
    // Wide letters of Korean and other input methods.
    ScannerLayout("ａｂｃｄｅｆｇｈｊｋ", hyphens: "－-", digits: "１２３４５６７８９０"),
    ScannerLayout("ａｂｃｄｅｆｇｈｊｋ", hyphens: "－-"),
    // The hyphen's key with Shift or Caps Lock.
    ScannerLayout("abcdefghjk", hyphens: "_"),
  ]

  private static let european: [ScannerLayout] = [
    // Turkish Q; Turkish F; Romanian of Windows.
    ScannerLayout("abcdefghjk", hyphens: "*"),
    ScannerLayout("uçveğaütkm", hyphens: "/"),
    ScannerLayout("abcdefghjk", hyphens: "+"),
    // Serbian, Croatian, Bosnian, Slovenian, Italian, Spanish, Portuguese, Swiss; German; Hungarian.
    ScannerLayout("abcdefghjk", hyphens: "'"),
    ScannerLayout("abcdefghjk", hyphens: "ß"),
    ScannerLayout("abcdefghjk", hyphens: "ü", digits: "123456789ö"),
    // Czech; Slovak; French; Belgian; Lithuanian.
    ScannerLayout("abcdefghjk", hyphens: "=", digits: "+ěščřžýáíé"),
    ScannerLayout("abcdefghjk", hyphens: "=", digits: "+ľščťžýáíé"),
    ScannerLayout("qbcdefghjk", hyphens: ")", digits: "&é\"'(-è_çà"),
    ScannerLayout("qbcdefghjk", hyphens: ")", digits: "&é\"'(§è!çà"),
    ScannerLayout("abcdefghjk", hyphens: "-", digits: "ąčęėįšųū„“"),
  ]

  private static let cyrillic: [ScannerLayout] = [
    // Russian, Ukrainian, Azerbaijani; the older Ukrainian.
    ScannerLayout("фисвуапрол"),
    ScannerLayout("фісвуапрол"),
    // Russian and Ukrainian typewriters.
    ScannerLayout("фисвуапрол", digits: "!№/;:,._?%"),
    ScannerLayout("фісвуапрол", digits: "!№/;:,._?%"),
    // Bulgarian; Bulgarian, Russian and Ukrainian phonetic; Russian phonetic of Windows.
    ScannerLayout("ьфъаеожгтн", shifted: "ѝ"),
    ScannerLayout("абцдефгхйк"),
    ScannerLayout("абцдефгчйк"),
    // Macedonian; Serbian and Montenegrin.
    ScannerLayout("абцдефгхјк"),
    ScannerLayout("абцдефгхјк", hyphens: "'"),
  ]

  private static let others: [ScannerLayout] = [
    // Korean of two sets, as its input method commits single letters; the shifted ones are doubled.
    ScannerLayout("ㅁㅠㅊㅇㄷㄹㅎㅗㅓㅏ", shifted: "ㅁㅠㅊㅇㄸㄹㅎㅗㅓㅏ"),
    // Greek.
    ScannerLayout("αβψδεφγηξκ"),
    // Georgian; Georgian ergonomic; Georgian by the Russian places.
    ScannerLayout("აბცდეფგჰჯკ", shifted: "აბჩდეფგჰჟკ"),
    ScannerLayout("ხჟყაუეოდმს", digits: "!№,;%:?.()"),
    ScannerLayout("ფისვუაპროლ"),
    // Armenian: default, phonetic, eastern, western, the other eastern.
    ScannerLayout("ջզչգբեանիտ", hyphens: "է", digits: "ֆձ֊,։՞․՛)օ"),
    ScannerLayout("աբցդեֆգհյկ", hyphens: "֊", digits: "էթփձջւևռչճ"),
    ScannerLayout("աբքդէֆգհճկ", hyphens: "ռ", digits: "։ձյ՛,-.«»օ"),
    ScannerLayout("ապգտէֆկհճք", hyphens: "ռ", digits: "։ձյ՛,-.«»օ"),
    ScannerLayout("աբգդէֆքհճկ", hyphens: "ռ", digits: "։ձյ՛,-.«»օ"),
  ]
}
