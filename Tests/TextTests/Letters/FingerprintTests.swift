import Proofs
import Testing

@testable import Text

@Suite struct FingerprintTests {
  @Test func `two texts have one fingerprint when they are the same bytes, and only then`() {
    var texts = ScriptText(seed: 3)
    var known: [Fingerprint: String] = [:]
    for _ in 0..<5_000 {
      let text = texts.text()
      let print = Fingerprint(of: text)
      #expect(print == Fingerprint(of: Array(text.utf8)))
      #expect(Array((known[print] ?? text).utf8) == Array(text.utf8))
      known[print] = text
    }
    #expect(known.count == Set(known.values.map { Array($0.utf8) }).count)
  }

  @Test func `a text that goes on with zeros or is shorter has another`() {
    let texts = (0..<40).map { [UInt8](repeating: 0, count: $0) }
    #expect(Set(texts.map { Fingerprint(of: $0) }).count == texts.count)
  }

  @Test func `a sum is the same in any order, and no other number of times`() {
    let (one, other) = (Fingerprint(of: "Mehmet"), Fingerprint(of: "Şahin"))
    #expect(one + other == other + one)
    #expect(one + one != one)
    #expect(one + .none == one)
    #expect(one.followed(by: 1) != one.followed(by: 2))
  }

  @Test func `letters have the fingerprint of the text of letters only`() {
    var texts = ScriptText(seed: 5)
    for _ in 0..<3_000 {
      let text = texts.text(words: 9)
      #expect(Fingerprint(ofLettersIn: text) == Fingerprint(orNoneOf: text.lettersOnly))
    }
    #expect(Fingerprint(ofLettersIn: " -/") == .none)
    let long = String(repeating: "TUR/2017/", count: 30)
    #expect(Fingerprint(ofLettersIn: long) == Fingerprint(of: long.lettersOnly))
  }
}
