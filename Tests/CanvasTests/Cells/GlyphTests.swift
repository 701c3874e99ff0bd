import Testing
import Text

@testable import Canvas

@Suite struct GlyphTests {
  /// The letters that are drawn by range.
  private let plain = (0...0xFFFF).compactMap(Unicode.Scalar.init).filter { $0.plainColumns != nil }

  @Test func `a letter that is drawn by range is drawn as one that was looked at`() {
    #expect(plain.count > 30_000)
    for letter in plain {
      // Beside what has to be looked at, everything is.
      #expect(glyphs(of: "\(letter)\u{200B}") == [Drawn(String(letter), letter.plainColumns)])
      #expect(glyphs(of: "\(letter)") == [Drawn(String(letter), letter.plainColumns)])
    }
  }

  @Test func `a letter that is drawn by range is a character beside any other such`() {
    for letter in plain {
      #expect("\(letter)\(letter)".count == 2)
      #expect("가\(letter)g\(letter)가".count == 5)
    }
  }

  private struct Drawn: Hashable {
    let text: String
    let columns: Int?

    init(_ text: String, _ columns: Int?) {
      self.text = text
      self.columns = columns
    }
  }

  private func glyphs(of text: String) -> [Drawn] {
    var glyphs: [Drawn] = []
    Glyph.forEach(of: text) { glyph in
      glyphs.append(Drawn(String(glyph.letter.character), glyph.columns))
      return true
    }
    return glyphs
  }
}
