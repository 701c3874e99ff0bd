import Testing

@testable import Text

struct LettersOnlyTests {
  @Test(arguments: [
    ("Ministry of the  Interior (MoI)", "ministryoftheinteriormoi"),
    ("ARM/2017/0412", "arm20170412"),
    ("O'Brien-Şahin", "obriensahin"),
    ("İçişleri Bakanlığı", "icisleribakanligi"),
    ("Տեր-Հակոբյան", "տերհակոբյան"),
    ("Μεγάλη Ἀθῆνα", "μεγαληαθηνα"),
    ("e\u{301}\u{345}", "e"),
    ("१२ काठमाण्डौ", "काठमाणडौ"),
    ("✓ - _", ""),
    ("", ""),
  ])
  func `of a text its letters and ASCII digits stay, folded`(text: String, letters: String) {
    #expect(text.lettersOnly == letters)
  }

  @Test func `words are parted by whatever is no letter and no digit`() {
    #expect("The Hellenic-Republic, 2nd".foldedWords == ["the", "hellenic", "republic", "2nd"])
    #expect(" - ".foldedWords == [])
  }

  @Test func `every letter by range is one by its properties`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if scalar.isLetter != scalar.properties.isAlphabetic {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test
  func
    `small letters of extended Latin are those of their properties, but for those that keys join`()
  {
    let joined: [Unicode.Scalar: Unicode.Scalar] = [
      "İ": "i", "ſ": "s", "Ə": "ə", "Ș": "ş", "ș": "ş", "Ț": "ţ", "ț": "ţ",
    ]
    for value in UInt32(0x100)..<0x250 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first
      #expect(scalar.small == joined[scalar] ?? small)
    }
  }
}

struct TextKeyTests {
  @Test func `keys are equal when their bytes are`() {
    let keys: Set = [TextKey("Şahin"), TextKey("Şahin"), TextKey("Sahin"), TextKey("")]
    #expect(keys == [TextKey("Sahin"), TextKey("Şahin"), TextKey("")])
    #expect(keys.count == 3)
    #expect(TextKey("\u{E9}") != TextKey("e\u{301}"))
  }
}
