import Testing

@testable import Text

struct RomanisationTests {
  @Test(arguments: RomanisationPairs.all)
  func `every name is written as its language's rule has it`(pair: RomanisationPairs.Pair) {
    #expect(pair.rule.romanise(pair.native) == pair.latin)
  }

  @Test(arguments: [
    (Romanisation.ukrainian, "ЩЕРБУХИ Щ. Щербухи", "SHCHERBUKHY Shch. Shcherbukhy"),
    (.ukrainian, "Знам'янка-Єва", "Znamianka-Yeva"),
    (.ukrainian, "Знам’янка ЗГУРСЬКИЙ", "Znamianka ZGHURSKYI"),
    (.bulgarian, "МАРИЯ Вилияна", "MARIA Viliyana"),
    (.bulgarian, "БЪЛГАРИЯ", "BULGARIA"),
    (.serbian, "ЉАЈИЋ Џ. Ђинђић", "LJAJIĆ Dž. Đinđić"),
    (.macedonian, "К\u{301}О", "KJO"),
    (.russian, "Пётр Ильич", "Petr Ilich"),
    (.georgian, "ᲗᲑᲘᲚᲘᲡᲘ", "Tbilisi"),
    (.greek, "άυλος ταΰγετος αὐτός ΑΫΛΟΣ", "aylos taygetos aftos AYLOS"),
    (.greek, "Ευ Εὖ ΜΠΑΛΗΣ Ζορμπάς Κάμπ", "Ef Ef BALIS Zormpas Kab"),
    (.armenian, "ով ՈՎ ԵՐԵՎԱՆ Ոսկևոր", "ov OV YEREVAN Voskevor"),
    (.azerbaijani, "QIZI qızı ƏLİYEV", "GIZI gizi ALIYEV"),
    (.marksOff, "ß Æsir ĐORĐE", "ss Aesir DORDE"),
    (.korean, "남궁민수", "Namgung Minsu"),
    (.korean, "강 경화", "Gang Gyeonghwa"),
    (.korean, "Kang", "Kang"),
  ])
  func `position and capitals follow the rule`(rule: Romanisation, native: String, latin: String) {
    #expect(rule.romanise(native) == latin)
  }

  @Test(arguments: [
    ("Шевченко", "uk", Romanisation.ukrainian), ("Шевченко", "ro", .russian),
    ("Щерна", "bg-BG", .bulgarian), ("강", "tr", .korean), ("Əli", "az", .azerbaijani),
    ("Şahin", "tr", .marksOff), ("Παπάς", "ka", .greek), ("", "", .marksOff),
  ])
  func `script and language choose the rule`(name: String, tag: String, rule: Romanisation) {
    #expect(Romanisation(for: name, language: Language(tag: tag)) == rule)
  }

  @Test(arguments: [("TUR", Language.turkish as Language?), ("MDA", .romanian), ("PERMIS", nil)])
  func `a state's code gives its language`(code: String, language: Language?) {
    #expect(Language(state: code) == language)
  }
}
