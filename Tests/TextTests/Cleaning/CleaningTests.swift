import Foundation
import Testing

@testable import Text

struct CleaningTests {
  @Test(arguments: [
    ("  Ana  Popa ", "Ana  Popa"),
    ("Registers\r\nand \"Databases\"", "Registers and \"Databases\""),
    ("a \t\n b", "a b"),
    ("e\u{301}", "\u{E9}"),
    ("e\u{200D}\u{301}", "\u{E9}"),
    ("\u{1100}\u{1161}\u{11BC}", "강"),
    ("Kang\u{200B}\u{202E}\u{FEFF}\u{7}", "Kang"),
    ("\u{FEFF}\u{A0}Kang\u{3000}Min", "Kang Min"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("\u{3164}\u{E0041}\u{FE0F}", ""),
    ("ALİYEV oğlu", "ALİYEV oğlu"),
    ("   ", ""),
    ("", ""),
    ("Ὀδυσσεύς", "Ὀδυσσεύς"),
    ("\u{212B}", "\u{C5}"),
  ])
  func `what nobody can see goes and what can be read stays`(raw: String, clean: String) {
    #expect(Array(raw.cleaned.unicodeScalars) == Array(clean.unicodeScalars))
    #expect(Array(raw.cleaned.cleaned.unicodeScalars) == Array(clean.unicodeScalars))
  }

  /// By range nothing may be taken for what can be seen that the properties do not.
  @Test func `every character is kept, made a space or taken out as its properties say`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cleaned = "a\(String(scalar))b".cleaned
      let said: String
      switch scalar.properties.generalCategory {
      case .control: said = (9...13).contains(value) || value == 0x85 ? "a b" : "ab"
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: said = "a b"
      case .format: said = "ab"
      default:
        let isUnseen =
          scalar.properties.isDefaultIgnorableCodePoint
          || scalar.properties.isNoncharacterCodePoint
        said = isUnseen ? "ab" : "a\(String(scalar))b".composed
      }
      if Array(cleaned.unicodeScalars) != Array(said.unicodeScalars) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `a field being typed keeps its outer spaces`() {
    #expect(" Ana \t".cleanedWhileTyped == " Ana ")
    #expect("Ana ".cleanedWhileTyped == "Ana ")
  }

  @Test func `every character is composed as Foundation composes it`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let whole = text.precomposedStringWithCanonicalMapping
      if Array(text.composed.unicodeScalars) != Array(whole.unicodeScalars) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
