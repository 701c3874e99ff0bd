import Proofs
import Testing

@testable import Text

@Suite struct RomanisedLettersTests {
  @Test(arguments: Romanisation.allCases)
  func `the letters of a romanised text are made without the text`(rule: Romanisation) {
    var texts = ScriptText(seed: 11)
    for _ in 0..<3_000 {
      let text = texts.text()
      #expect(rule.letters(of: text) == rule.romanise(text).lettersOnly, "\(text.debugDescription)")
    }
  }
}
