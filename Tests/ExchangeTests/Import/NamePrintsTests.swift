import Proofs
import Registration
import Testing
import Text

@testable import Exchange

/// Fingerprints of names say the same as their texts.
@Suite struct NamePrintsTests {
  @Test(arguments: Language.allCases)
  func `names have the same fingerprints as they have keys`(language: Language) throws {
    var texts = ScriptText(seed: 31)
    var (words, memory) = (NameWords(), NameMemory())
    let reading = NameWords.Reading(language: language, number: 7)
    var prints: [String: Fingerprint] = [:]
    var own: [String: Fingerprint] = [:]
    for number in 0..<600 {
      var details = Details(affiliation: try #require(AffiliationCode("TUR")))
      details.givenNames = texts.text(words: 3).composed
      details.familyName = texts.text(words: 2).composed
      details.nativeName = number % 5 == 0 ? "" : texts.text(words: 3).composed
      let keys = NameKeys(details, language: language, from: &memory)
      let made = NamePrints(
        given: details.givenNames,
        family: details.familyName,
        native: details.nativeName,
        reading,
        from: &words
      )
      #expect(Set(made.sounds) == Set(keys.sounds))
      #expect((made.ownScript == .none) == keys.ownScript.isEmpty)
      #expect(own[keys.ownScript] ?? made.ownScript == made.ownScript)
      own[keys.ownScript] = made.ownScript
      details.nativeName = ""
      let given = NameKeys(details, language: language, from: &memory).latin.first ?? ""
      let romanised = keys.latin.first { $0 != given } ?? ""
      for (text, print) in [(given, made.given), (romanised, made.romanised)] {
        #expect((print == .none) == text.isEmpty)
        #expect(prints[text] ?? print == print)
        prints[text] = print
      }
    }
    #expect(Set(prints.values).count == prints.count)
    #expect(Set(own.values).count == own.count)
  }

  @Test func `what was forgotten is made again as it was`() {
    var words = NameWords()
    let reading = NameWords.Reading(language: .bulgarian, number: 0)
    func print(_ number: Int) -> [Fingerprint] {
      let name = NamePrints(
        given: "Hristo",
        family: "Word\(number) \(number)",
        native: "Христо \(number)",
        reading,
        from: &words
      )
      return [name.ownScript, name.given, name.romanised] + name.sounds
    }
    let first = (0..<20).map(print)
    for number in 0..<25_000 { _ = print(number) }
    #expect((0..<20).map(print) == first)
  }
}
