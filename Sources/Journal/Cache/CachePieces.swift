/// The pieces of a cache file in their order, each judged by its checksum before it is lent.
struct CachePieces {
  private let file: OpenFile
  private let size: Int
  /// Where the next piece's frame begins.
  private var place = CacheFile.beginning.count
  /// The checksum that the next piece has to name.
  private var last = Checksum(0)
  /// The frame and the piece that was read last.
  private var bytes: [UInt8] = []
  /// Whether the empty piece was read that is the last one, and nothing stands behind it.
  private(set) var isAtEnd = false

  /// The pieces of an open file; nil where it is no cache of this format, or not one to be trusted.
  init?(of file: OpenFile) {
    guard let status = try? file.status(), CacheFile.isTrusted(status),
      (try? file.read(from: 0, count: place)) == CacheFile.beginning
    else { return nil }
    self.file = file
    size = status.size
  }

  /// Lends the next piece; nil behind the last, and where what stands there is none.
  mutating func next<Value>(_ body: (RawSpan) -> Value) -> Value? {
    guard let count = read(), !isAtEnd else { return nil }
    // Safe: nobody changes the bytes while they are lent.
    return unsafe body(bytes.span.bytes.extracting(CacheFile.frame..<CacheFile.frame + count))
  }

  /// Reads the next piece; returns its length, nil where none stands there whole.
  private mutating func read() -> Int? {
    guard !isAtEnd, read(CacheFile.frame, at: 0) else { return nil }
    let (checksum, previous) = (Checksum(bytes.number(at: 0)), Checksum(bytes.number(at: 4)))
    let count = Int(bytes.number(at: 8))
    guard count <= CacheFile.longestPiece, count <= size - place - CacheFile.frame,
      read(count, at: CacheFile.frame), previous == last,
      Checksum(of: bytes, in: 4..<CacheFile.frame + count) == checksum
    else { return nil }
    place += CacheFile.frame + count
    last = checksum
    isAtEnd = count == 0 && place == size
    return count > 0 || isAtEnd ? count : nil
  }

  /// Reads so many bytes of the next piece into `bytes`; false where there are fewer.
  private mutating func read(_ count: Int, at start: Int) -> Bool {
    if bytes.count < start + count {
      bytes += [UInt8](repeating: 0, count: start + count - bytes.count)
    }
    return (try? file.read(from: place + start, into: &bytes, in: start..<start + count)) == count
  }
}

extension [UInt8] {
  /// The number whose four bytes stand at a place, the lowest first.
  func number(at place: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(self[place + $1]) << UInt32(8 * $1) }
  }

  /// Adds a number's four bytes, the lowest first.
  mutating func add(_ number: UInt32) {
    for shift in [UInt32(0), 8, 16, 24] { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
