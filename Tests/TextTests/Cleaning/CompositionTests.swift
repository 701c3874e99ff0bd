import Testing

@testable import Text

@Suite struct CompositionTests {
  @Test(
    arguments: [
      ("e\u{301}", ["\u{E9}"]), ("\u{1100}\u{1161}\u{11BC}", ["\u{AC15}"]),
      ("\u{AC00}\u{11BC}", ["\u{AC15}"]), ("x\u{AC00}\u{11BC}y", ["x", "\u{AC15}", "y"]),
      ("\u{AC15}\u{11BC}", ["\u{AC15}", "\u{11BC}"]),
    ] as [(String, [Unicode.Scalar])]
  )
  func `letters, marks and jamo become form C`(text: String, scalars: [Unicode.Scalar]) {
    #expect(Array(text.composed.unicodeScalars) == scalars)
  }
}
