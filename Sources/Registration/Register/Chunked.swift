/// A long array in pieces that never move: growing copies nothing, and a change while somebody else holds a copy costs one piece.
struct Chunked<Element: Sendable>: RandomAccessCollection, Sendable {
  /// All full but the last.
  private(set) var chunks: [[Element]] = []
  private(set) var count = 0

  /// The power of two.
  private static var bits: Int { 12 }
  private static var mask: Int { size - 1 }
  /// How many elements a piece has.
  static var size: Int { 1 << bits }

  init() {}

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(position: Int) -> Element { chunks[position >> Self.bits][position & Self.mask] }

  /// Adds a piece behind full ones; false, and nothing done, where those are not, or it is larger than a piece or empty.
  mutating func append(chunk: [Element]) -> Bool {
    guard count & Self.mask == 0, (1...Self.size).contains(chunk.count) else { return false }
    chunks.append(chunk)
    count += chunk.count
    return true
  }

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
