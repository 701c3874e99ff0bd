import Foundation
import Proofs
import Testing

@testable import Journal

@Suite struct JSONWriterTests {
  @Test func `every character at every place of a text is written as another program reads it`()
    throws
  {
    let special =
      (UInt8(0)...0x7F).map { Unicode.Scalar($0) } + ["é", "한", "\u{2028}", "\u{1F600}"]
    for scalar in special {
      for place in 0..<18 {
        let text = String(repeating: "x", count: place) + String(scalar) + "Şahin, Mehmet"
        try expect(text)
      }
    }
  }

  @Test func `invented texts are written as another program reads them`() throws {
    var texts = ScriptText(seed: 71)
    for _ in 0..<2_000 { try expect(texts.text(words: 8)) }
  }

  private func expect(_ text: String) throws {
    var writer = JSONWriter()
    writer.object { json in
      json.always(.name, text)
      json.always(.title, text)
      json.text(.remarks, "")
      json.list(.groups, [text, text]) { $0.string($1) }
    }
    #expect(!writer.bytes.contains { $0 < 0x20 })
    let read = try JSONDecoder().decode(Written.self, from: Data(writer.bytes))
    let found = [read.name, read.title] + read.groups
    #expect(found.map { Array($0.utf8) } == Array(repeating: Array(text.utf8), count: 4))
  }

  private struct Written: Decodable {
    let name: String
    let title: String
    let groups: [String]
  }
}
