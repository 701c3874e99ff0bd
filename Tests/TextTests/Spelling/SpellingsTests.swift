import Testing

@testable import Text

/// Which spellings find which names.
struct SpellingsTests {
  /// The closest way in which a typed text is the beginning of a name, nil when it is in none.
  private func closeness(
    of query: String,
    to name: String,
    _ language: Language?
  ) -> Spellings.Closeness? {
    guard let typed = NameWord.words(of: query).first else { return nil }
    let needles = Spellings(ofTyped: typed).keys
    var best: Spellings.Closeness?
    for word in NameWord.findable(in: name) {
      for key in Spellings(of: word, language: language).keys {
        for needle in needles where Self.agree(needle, key) {
          let found = max(needle.closeness.rawValue, key.closeness.rawValue)
          if found < best?.rawValue ?? .max { best = Spellings.Closeness(rawValue: found) }
        }
      }
    }
    return best
  }

  private static func agree(_ needle: Spellings.Key, _ key: Spellings.Key) -> Bool {
    let isExact = { (key: Spellings.Key) in key.closeness == .written || key.closeness == .folded }
    let comparable = needle.closeness == key.closeness || (isExact(needle) && isExact(key))
    return comparable && key.bytes.starts(with: needle.bytes)
  }

  @Test(arguments: [
    ("шевч", "Шевченко", Language.ukrainian, .written as Spellings.Closeness?),
    ("shevch", "Шевченко", .ukrainian, .folded), ("шевч", "Shevchenko", .ukrainian, .folded),
    ("sahin", "Şahin", .turkish, .folded), ("Şahin", "Şahin", .turkish, .written),
    ("ŞAHİN", "Şahin", .turkish, .written), ("sahin", "Shahin", .ukrainian, .loose),
    ("παπα", "Παπαδόπουλος", .greek, .written), ("παπαδο", "Παπαδόπουλος", .greek, .folded),
    ("παπα", "Papadopoulos", .greek, .folded),
    ("papa", "Παπαδόπουλος", .greek, .folded), ("강", "Kang", .korean, .folded),
    ("kang", "강", .korean, .folded), ("gang", "강", .korean, .folded),
    ("gang", "Kang", .korean, .folded), ("ㄱ", "강", .korean, .written),
    ("ㄱ", "Kang", .korean, .folded), ("가", "강경화", .korean, .written),
    ("ka", "강경화", .korean, .folded), ("이", "Lee", .korean, .folded),
    ("yi", "Lee", .korean, .folded), ("Moon", "문재인", .korean, .folded),
    ("Jae-in", "재인", .korean, .folded), ("Myung-bak", "명박", .korean, .looseKorean),
    ("Kyung-wha", "Gyeonghwa", .korean, .looseKorean), ("Hyun", "노무현", .korean, .looseKorean),
    ("nakyeon", "이낙연", .korean, .folded), ("nak-yeon", "낙연", .korean, .folded),
    ("nagyeon", "낙연", .korean, .folded), ("leenakyeon", "이낙연", .korean, .folded),
    ("щ", "Shcherbukhy", .ukrainian, .folded), ("щ", "Shterna", .bulgarian, .folded),
    ("ш", "Shevchenko", .ukrainian, .folded), ("Ευ", "Evangelos", .greek, .folded),
    ("Ευ", "Efkleidis", .greek, .folded), ("μ", "Balis", .greek, .folded),
    ("Μπ", "Balis", .greek, .folded), ("γ", "Gkesoulis", .greek, .folded),
    ("Вили", "Viliyana", .bulgarian, .folded), ("Мария", "Mariya", .bulgarian, .folded),
    ("ով", "Vovkanyan", .armenian, .folded), ("ո", "Ulikhanyan", .armenian, .folded),
    ("є", "Yekhanurov", .ukrainian, .folded), ("oemer", "Ömer", .turkish, .folded),
    ("Ömer", "Oemer", .turkish, .folded), ("Djindjic", "Ђинђић", .serbian, .folded),
    ("Dindic", "Ђинђић", .serbian, .folded), ("Dindic", "Đinđić", .serbian, .folded),
    ("Djindjic", "Đinđić", .serbian, .folded), ("eliyev", "Əliyev", .azerbaijani, .folded),
    ("aliyev", "Əliyev", .azerbaijani, .folded), ("ogly", "oğlu", .azerbaijani, .folded),
    ("Mamedyarov", "Məmmədyarov", .azerbaijani, .looseAzerbaijani),
    ("petrosyan", "Տեր-Պետրոսյան", .armenian, .folded),
    ("terpetros", "Տեր-Պետրոսյան", .armenian, .folded),
    ("ter-petros", "Տեր-Պետրոսյան", .armenian, .folded), ("zz", "Şahin", .turkish, nil),
  ])
  func `a name is found by what is typed of it`(
    query: String,
    name: String,
    language: Language,
    found: Spellings.Closeness?
  ) {
    #expect(closeness(of: query, to: name, language) == found)
  }

  @Test(arguments: RomanisationPairs.all.filter { $0.rule != .koreanWords })
  func `own script and Latin form find each other from the first letter`(
    pair: RomanisationPairs.Pair
  ) {
    let language = Self.language(of: pair.rule)
    let latin = pair.rule == .korean ? pair.latin.filter { $0 != " " } : pair.latin
    for (own, latin) in zip(pair.native.split(separator: " "), latin.split(separator: " ")) {
      for length in 1...own.count {
        let typed = String(own.prefix(length))
        #expect(closeness(of: typed, to: String(latin), language) != nil, "\(typed) \(latin)")
      }
      for length in 1...latin.count {
        let typed = String(latin.prefix(length))
        #expect(closeness(of: typed, to: String(own), language) != nil, "\(typed) \(own)")
      }
    }
  }

  /// Spellings that are another word, or keep what no rule can give.
  private static let otherNames: Set<String> = [
    "Kiev", "Moscow", "Athens", "Piraeus", "Heraklion", "Georgia", "Armenia", "Euclid",
    "Nakhichevan", "Missolonghi", "Etchmiadzin", "Sarkisian",
  ]

  @Test(arguments: RomanisationPairs.all.filter { !$0.alsoMet.isEmpty })
  func `the other spellings that are met find the name`(pair: RomanisationPairs.Pair) {
    let language = Self.language(of: pair.rule)
    let words = pair.native.split(separator: " ").map(String.init)
    for spelling in pair.alsoMet where !Self.otherNames.contains(spelling) {
      for typed in spelling.split(separator: " ").map(String.init)
      where !Self.otherNames.contains(typed) {
        let found = words.contains { closeness(of: typed, to: $0, language) != nil }
        #expect(found, "\(typed) \(pair.native)")
      }
    }
  }

  private static func language(of rule: Romanisation) -> Language? {
    Language.allCases.first { $0.romanisation == rule && rule != .marksOff }
  }

  @Test func `no word has many keys`() {
    let longest = ["Черныцький-Джумджуляшвили", "Gjorgjedzhidzhov", "Χατζηχρήστου", "남궁경화"].map {
      name in
      NameWord.words(of: name).map { Spellings(of: $0, language: nil).keys.count }.max() ?? 0
    }
    #expect(longest.allSatisfy { $0 < 40 }, "\(longest)")
  }
}
