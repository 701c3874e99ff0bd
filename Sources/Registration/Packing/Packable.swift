/// What is put into pieces value by value, and taken out again in the same order.
///
/// The form is for one machine and one version of the program: no names, no types, nothing to skip.
protocol Packable {
  func pack(into piece: inout PieceWriter)

  /// The value that stands next; throws where what stands there is none.
  init(from piece: inout PieceReader) throws(UnfitPiece)
}

/// Bytes that no packing of a register gave.
struct UnfitPiece: Error {}

extension Int: Packable {
  func pack(into piece: inout PieceWriter) {
    // Small numbers of either sign take few bytes.
    piece.putNumber(UInt64(bitPattern: Int64(self << 1 ^ self >> 63)))
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    let number = try piece.number()
    self = Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
  }
}

extension UInt32: Packable {
  func pack(into piece: inout PieceWriter) { piece.putNumber(UInt64(self)) }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    guard let number = UInt32(exactly: try piece.number()) else { throw UnfitPiece() }
    self = number
  }
}

extension UInt8: Packable {
  func pack(into piece: inout PieceWriter) { piece.putByte(self) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self = try piece.byte() }
}

extension Bool: Packable {
  func pack(into piece: inout PieceWriter) { piece.putByte(self ? 1 : 0) }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    switch try piece.byte() {
    case 0: self = false
    case 1: self = true
    default: throw UnfitPiece()
    }
  }
}

extension String: Packable {
  func pack(into piece: inout PieceWriter) { piece.putText(self) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self = try piece.text() }
}

extension Optional: Packable where Wrapped: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(self != nil)
    if let value = self { piece.put(value) }
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self = try piece.take(Bool.self) ? try piece.take(Wrapped.self) : nil
  }
}

extension Array: Packable where Element: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(count)
    for element in self { piece.put(element) }
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    let count = try piece.count()
    self = []
    for _ in 0..<count { append(try piece.take()) }
  }
}

extension Dictionary: Packable where Key: Packable, Value: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(count)
    for (key, value) in self {
      piece.put(key)
      piece.put(value)
    }
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    let count = try piece.count()
    self = [:]
    for _ in 0..<count {
      let key: Key = try piece.take()
      self[key] = try piece.take(Value.self)
    }
    guard self.count == count else { throw UnfitPiece() }
  }
}

/// One of few cases: by its place among all.
extension Packable where Self: CaseIterable & Equatable {
  func pack(into piece: inout PieceWriter) {
    var place: UInt8 = 0
    for other in Self.allCases {
      if other == self { break }
      place += 1
    }
    piece.putByte(place)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    var place = try piece.byte()
    for value in Self.allCases {
      if place == 0 {
        self = value
        return
      }
      place -= 1
    }
    throw UnfitPiece()
  }
}
