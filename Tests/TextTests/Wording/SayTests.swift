import Testing

@testable import Text

@Suite struct SayTests {
  private let turkish = Wording(
    code: "tr",
    patterns: [
      "Save": "Kaydet",
      "Saved {1}: {2}": "Kaydedildi {1}: {2}",
      "{1} of {2} arrived": "{2} kişiden {1} geldi",
      "Nobody": "",
    ]
  )

  @Test func `without a table every phrase is its English`() {
    #expect(say("Save") == "Save")
    #expect(say("Saved \(1042): \("Mehmet ŞAHİN")") == "Saved 1042: Mehmet ŞAHİN")
  }

  @Test func `a table says the phrase in its language, holes in its own order`() {
    Wording.$spoken.withValue(turkish) {
      #expect(say("Save") == "Kaydet")
      #expect(say("Saved \(1042): \("Mehmet ŞAHİN")") == "Kaydedildi 1042: Mehmet ŞAHİN")
      #expect(say("\(3) of \(118) arrived") == "118 kişiden 3 geldi")
    }
    #expect(say("Save") == "Save")
  }

  @Test func `what a table lacks stays English`() {
    Wording.$spoken.withValue(turkish) {
      #expect(say("Quit") == "Quit")
      #expect(say("Nobody matches \("{1}").") == "Nobody matches {1}.")
    }
  }

  @Test func `what is filled in is never taken for a hole`() {
    Wording.$spoken.withValue(turkish) {
      #expect(say("Saved \("{2}"): \("Save")") == "Kaydedildi {2}: Save")
    }
  }

  @Test func `a pattern knows its holes, and braces that are none`() {
    #expect(Pattern("{2} kişiden {1} geldi").holes == [1, 2])
    #expect(Pattern("{} {0} {x} }{").holes == [])
    #expect(Pattern("{} {0} {x} }{").filled(with: ["a"]) == "{} {0} {x} }{")
  }
}
