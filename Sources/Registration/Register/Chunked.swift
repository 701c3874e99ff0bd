/// A long array in pieces that never move: growing copies nothing, and a change while somebody else holds a copy costs one piece.
struct Chunked<Element: Sendable>: RandomAccessCollection, Sendable {
  private var chunks: [[Element]] = []
  private(set) var count = 0

  /// How many elements a piece has, as a power of two.
  private static var bits: Int { 12 }
  private static var mask: Int { (1 << bits) - 1 }

  init() {}

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(position: Int) -> Element { chunks[position >> Self.bits][position & Self.mask] }

  mutating func append(_ element: Element) {
    if count & Self.mask == 0 {
      var chunk: [Element] = []
      // The first grows as it needs to: most registers have no second.
      if count > 0 { chunk.reserveCapacity(Self.mask + 1) }
      chunks.append(chunk)
    }
    chunks[count >> Self.bits].append(element)
    count += 1
  }
}
