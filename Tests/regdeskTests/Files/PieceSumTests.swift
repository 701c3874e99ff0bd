import Testing

@testable import regdesk

struct PieceSumTests {
  /// Bytes of which no eight are like the next eight.
  private let content = (0..<1_003).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 11) }

  private func sum(_ content: [UInt8], inPiecesOf length: Int) -> PieceSum {
    let sum = PieceSum()
    for start in stride(from: 0, to: content.count, by: length) {
      sum.add(Array(content[start..<min(start + length, content.count)]))
    }
    return sum
  }

  @Test(arguments: [1, 2, 3, 7, 8, 9, 16, 64, 100, 1_000, 5_000])
  func `the pieces in which a content comes make no difference`(length: Int) {
    let pieces = sum(content, inPiecesOf: length)
    let whole = sum(content, inPiecesOf: content.count)
    #expect(pieces == whole)
    #expect(pieces.count == 1_003)
  }

  @Test func `one other bit, one byte less and two words in each other's place are noticed`() {
    let whole = sum(content, inPiecesOf: 64)
    for place in content.indices {
      for bit in 0..<8 {
        var other = content
        other[place] ^= 1 << bit
        if sum(other, inPiecesOf: 64) == whole { Issue.record("bit \(bit) of byte \(place)") }
      }
    }
    #expect(!(sum(Array(content.dropLast()), inPiecesOf: 64) == whole))
    let swapped = Array(content[8..<16] + content[0..<8] + content[16...])
    #expect(!(sum(swapped, inPiecesOf: 64) == whole))
  }
}
