/// Where the terminal's cursor stands, as far as is known, and how it is sent elsewhere in few bytes.
///
/// ncurses names row and column of every place that is more than seven columns away. Here the row is left out when the cursor is
/// in it, and is a line feed when it is the next: a row down in a list takes a dozen bytes less. Everything else passes as it is.
struct CursorMoves {
  /// The row, from 1; nil while it is not known.
  private var row: Int?
  /// The column, from 1, or one further to the right.
  private var column = 1

  /// The same with fewer bytes, for a terminal of so many columns.
  mutating func shorten(_ bytes: [UInt8], columns: Int) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let end = Self.end(of: bytes, from: place)
      short += take(bytes[place..<end])
      // Behind the last column a terminal stands in this row or in the next.
      if column > columns { row = nil }
      place = end
    }
    return short
  }

  /// Takes a letter or a sequence over into what is known; returns what is to be written for it.
  private mutating func take(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    let first = piece[piece.startIndex]
    if first != 0x1B {
      switch first {
      case 0x0D: column = 1
      case 0x20...: column += 1
      case 0x08: break
      default: row = nil
      }
      return Array(piece)
    }
    guard piece.count > 2, let last = piece.last, let numbers = Self.numbers(piece) else {
      // Character sets and modes move nothing.
      if piece.count < 3 { row = nil }
      return Array(piece)
    }
    switch (last, numbers.count) {
    case (UInt8(ascii: "H"), 2): return move(to: numbers[0], numbers[1], or: piece)
    case (UInt8(ascii: "d"), 1):
      defer { row = numbers[0] }
      return row == numbers[0] - 1 ? [0x0A] : Array(piece)
    case (UInt8(ascii: "G"), 1): column = numbers[0]
    case (UInt8(ascii: "C"), _), (UInt8(ascii: "b"), _): column += numbers.first ?? 1
    case (UInt8(ascii: "m"), _), (UInt8(ascii: "K"), _), (UInt8(ascii: "X"), _): break
    default: row = nil
    }
    return Array(piece)
  }

  private mutating func move(to row: Int, _ column: Int, or piece: ArraySlice<UInt8>) -> [UInt8] {
    defer { (self.row, self.column) = (row, column) }
    let across = column == 1 ? [0x0D] : Array("\u{1B}[\(column)G".utf8)
    if self.row == row { return across }
    return self.row == row - 1 ? [0x0A] + across : Array(piece)
  }

  /// Where the letter or sequence ends that begins there.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    guard bytes[start] == 0x1B, start + 1 < bytes.count else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "["):
      let last = bytes[(start + 2)...].firstIndex { (0x40...0x7E).contains($0) }
      return (last ?? bytes.count - 1) + 1
    case UInt8(ascii: "("): return min(start + 3, bytes.count)
    default: return start + 2
    }
  }

  /// The numbers of a control sequence; nil for any other sequence, and for one of a terminal's own.
  private static func numbers(_ piece: ArraySlice<UInt8>) -> [Int]? {
    guard piece.dropFirst().first == UInt8(ascii: "[") else { return nil }
    let middle = piece.dropFirst(2).dropLast()
    if middle.isEmpty { return [] }
    let parts = middle.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    return numbers.count == parts.count ? numbers : nil
  }
}
