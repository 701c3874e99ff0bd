import Proofs
import Testing

@testable import Text

/// The first look at bytes says the same as the long one at text.
@Suite struct CleanedBytesTests {
  @Test(arguments: 1...40)
  func `bytes are cleaned as the text that they are`(seed: UInt64) {
    var texts = ScriptText(seed: seed)
    for _ in 0..<200 {
      let text = texts.text()
      let bytes = Array(text.utf8)
      let cleaned = String(cleaning: bytes.span)
      #expect(Array(cleaned.utf8) == Array(text.cleaned.utf8))
    }
  }

  @Test func `every character by itself, and within a word, is cleaned as the text that it is`() {
    var strange: [UInt32] = []
    for value in UInt32(0)..<0x11000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "a\(scalar)b"] {
        let bytes = Array(text.utf8)
        if Array(String(cleaning: bytes.span).utf8) != Array(text.cleaned.utf8) {
          strange.append(value)
        }
      }
    }
    #expect(strange == [])
  }
}
