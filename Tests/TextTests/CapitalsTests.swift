import Foundation
import Testing

@testable import Text

struct CapitalsTests {
  @Test(arguments: [
    ("Çavuşoğlu Yıldırım Çelik", Language.turkish, "ÇAVUŞOĞLU YILDIRIM ÇELİK"),
    ("Əliyev", .azerbaijani, "ƏLİYEV"), ("Παπαδόπουλος", .greek, "ΠΑΠΑΔΟΠΟΥΛΟΣ"),
    ("Ταΰγετος άυλος Μάιος", .greek, "ΤΑΫΓΕΤΟΣ ΑΫΛΟΣ ΜΑΪΟΣ"), ("Γεωργίου", .greek, "ΓΕΩΡΓΙΟΥ"),
    ("გიორგი", .georgian, "გიორგი"), ("Weiß", .german, "WEIß"), ("van Dijk", .dutch, "VAN DIJK"),
    ("Ільїн", .ukrainian, "ІЛЬЇН"), ("강경화", .korean, "강경화"), ("Țăran", .romanian, "ȚĂRAN"),
    ("Սարգսյան", .armenian, "ՍԱՐԳՍՅԱՆ"),
  ])
  func `capitals are those of the language`(name: String, language: Language, capitals: String) {
    #expect(name.capitals(in: language) == capitals)
  }

  @Test func `Latin letters without a language get the capitals that Unicode gives them`() {
    let letters = (1..<0x250).compactMap { Unicode.Scalar(UInt32($0)) }.filter { $0 != "ß" }
    let capitals = letters.map {
      $0.properties.uppercaseMapping.precomposedStringWithCanonicalMapping
    }
    #expect(letters.map { "\($0)ÿ".capitals(in: nil) } == capitals.map { $0 + "Ÿ" })
  }

  @Test func `without a language the usual capitals are written`() {
    #expect("Lindqvist Íñigo".capitals(in: nil) == "LINDQVIST ÍÑIGO")
  }
}
