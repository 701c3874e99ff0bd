import Proofs
import Testing

@testable import Exchange

/// Many bytes at a time say the same as one after another.
@Suite struct CSVRunTests {
  @Test(arguments: 1...30)
  func `a file in any script reads the same whole and a byte at a time`(seed: UInt64) {
    var texts = ScriptText(seed: seed)
    for _ in 0..<20 {
      let bytes = Self.file(&texts)
      let whole = Self.outcome(of: bytes, pieces: bytes.count)
      #expect(whole == Self.outcome(of: bytes, pieces: 1))
      #expect(whole == Self.outcome(of: bytes, pieces: 2 + texts.number(below: 30)))
    }
  }

  @Test(arguments: [1...0x7F, 0x80...0xFF], ["a,b;c\td|e\"f\n", "ab"])
  func `a run ends at every byte that means something`(bytes: ClosedRange<UInt8>, rest: String) {
    for delimiter in ",;\t|".utf8 {
      for byte in bytes {
        for place in 0..<20 {
          var text = [UInt8](repeating: UInt8(ascii: "x"), count: place)
          text.append(byte)
          text += Array(rest.utf8)
          let special = { (byte: UInt8) in
            byte >= 0x80 || byte == delimiter || byte == quote || byte <= carriageReturn
          }
          #expect(
            CSVRun.end(in: text.span, from: 0, delimiter: delimiter)
              == text.firstIndex(where: special) ?? text.count
          )
        }
      }
    }
  }

  /// A line of headings and some rows, in quotes or not, now and then with a byte that is wrong.
  private static func file(_ texts: inout ScriptText) -> [UInt8] {
    var bytes = Array("Last name,State,Name in own script\n".utf8)
    for _ in 0..<8 {
      for column in 0..<3 {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        let text = texts.text(words: 6, isHostile: texts.number(below: 3) == 0)
        let isQuoted = texts.number(below: 4) == 0
        bytes += Array((isQuoted ? "\"\(text)\"" : text).utf8.filter { $0 != 0 })
        if texts.number(below: 60) == 0 { bytes.append(UInt8(texts.number(below: 256))) }
      }
      bytes += Array(["\n", "\r\n", "\r"][texts.number(below: 3)].utf8)
    }
    return bytes
  }

  private struct Outcome: Equatable {
    var records: [CSVRecord] = []
    /// The failure in words; which encoding a file may have is guessed from the piece at hand.
    var failure: String?
  }

  private static func outcome(of bytes: [UInt8], pieces size: Int) -> Outcome {
    var reader = CSVReader()
    var outcome = Outcome()
    do throws(CSVFailure) {
      for start in stride(from: 0, to: bytes.count, by: size) {
        let piece = Array(bytes[start..<min(start + size, bytes.count)])
        try reader.read(piece.span) { outcome.records.append($0) }
      }
      try reader.finish { outcome.records.append($0) }
    } catch {
      if case .legacyEncoding(_, _, let place) = error {
        outcome.failure = "another encoding in \(place)"
      } else if case .invalidUTF8(_, let place) = error {
        outcome.failure = "another encoding in \(place)"
      } else {
        outcome.failure = error.description
      }
    }
    return outcome
  }
}
