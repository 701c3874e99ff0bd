/// A phrase with holes: `Saved {1}: {2}`; the holes are numbered in the order of the English.
package struct Pattern: Hashable, Sendable {
  private let pieces: [Piece]

  private enum Piece: Hashable, Sendable {
    case words(String)
    /// The hole's number, from 1.
    case hole(Int)
  }

  /// Takes the text apart; a brace that opens no numbered hole is a brace.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let match = rest.firstMatch(of: #/\{([1-9][0-9]?)\}/#) {
      guard let number = Int(match.output.1) else { break }
      if match.range.lowerBound > rest.startIndex {
        pieces.append(.words(String(rest[..<match.range.lowerBound])))
      }
      pieces.append(.hole(number))
      rest = rest[match.range.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  /// The numbers of its holes.
  package var holes: Set<Int> {
    Set(pieces.compactMap { if case .hole(let number) = $0 { number } else { nil } })
  }

  /// The text with the values in its holes, the first value in hole 1; a hole without a value stays empty.
  func filled(with values: [String]) -> String {
    if pieces.count == 1, case .words(let text) = pieces[0] { return text }
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .hole(let number): if values.indices.contains(number - 1) { text += values[number - 1] }
      }
    }
  }
}
