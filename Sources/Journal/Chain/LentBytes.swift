import Glibc

/// Bytes of somebody else, lent for as long as a closure runs.
///
/// A journal is looked at byte by byte, a hundred million times at an opening. Whoever reads it asks where it ends before each
/// look, so the second comparison that an array makes of every place is spared.
///
/// Safe within the closure that it is lent to, as long as nobody looks behind the end; where assertions are on, as in tests,
/// looking there stops the program.
@safe struct LentBytes {
  private let start: UnsafePointer<UInt8>
  let count: Int

  fileprivate init(_ start: UnsafePointer<UInt8>, count: Int) {
    unsafe self.start = unsafe start
    self.count = count
  }

  subscript(place: Int) -> UInt8 {
    assert(place >= 0 && place < count)
    // Safe: within the bytes, as all who read ask first.
    return unsafe start[place]
  }

  /// The eight bytes at a place as one word, the first of them lowest.
  func word(at place: Int) -> UInt64 {
    assert(place >= 0 && place + 8 <= count)
    // Safe: as above; the place need not be a multiple of eight.
    let word = unsafe UnsafeRawPointer(start).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// The same bytes up to a place.
  func first(_ count: Int) -> LentBytes {
    assert(count <= self.count)
    return unsafe LentBytes(start, count: count)
  }

  /// Lends the bytes in a range to what reads them where they stand.
  func lend<Value, Failure: Error>(
    _ range: Range<Int>,
    to body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    // Safe: as above.
    return try unsafe body(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  /// A copy of the bytes in a range.
  func copy(_ range: Range<Int>) -> [UInt8] {
    // Safe: copied while they are lent.
    unsafe lend(range) { bytes in unsafe Array(bytes) }
  }

  /// Whether the byte stands anywhere from a place on.
  func contains(_ byte: UInt8, from place: Int) -> Bool {
    // Safe: as above; memchr(3) keeps to the count it is given.
    unsafe lend(place..<count) { rest in
      unsafe memchr(rest.baseAddress ?? start, Int32(byte), rest.count) != nil
    }
  }
}

extension [UInt8] {
  /// Lends the bytes for as long as `body` runs.
  func lent<Value, Failure: Error>(
    _ body: (LentBytes) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // Safe: no pointer leaves the closure but in what is lent.
    try unsafe withUnsafeBufferPointer { bytes throws(Failure) in
      // Where an array of none has no address, nobody looks at the one given.
      var none: UInt8 = 0
      guard let start = bytes.baseAddress else {
        return try unsafe withUnsafePointer(to: &none) { nothing throws(Failure) in
          try unsafe body(LentBytes(nothing, count: 0))
        }
      }
      return try unsafe body(LentBytes(start, count: bytes.count))
    }
  }
}
