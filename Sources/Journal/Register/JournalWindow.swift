/// A stretch of a journal file in memory, which moves on with the reading: of a file of any length never more than a piece, or
/// the line that is being read.
struct JournalWindow {
  /// What is at hand, up to `filled`; the next line begins at `next`.
  private var bytes: [UInt8] = []
  private var filled = 0
  private var next = 0
  private let file: OpenFile
  /// Where in the file the bytes at hand end.
  private var end: Int
  /// Where the file ends, as far as this reading goes.
  private let size: Int
  /// How many bytes are read at once, where no line needs more.
  private let piece: Int

  /// Reads the first piece from `offset` on; what the file has beyond `size` is left alone.
  init(
    of file: OpenFile,
    from offset: Int,
    to size: Int,
    inPiecesOf piece: Int
  ) throws(FileSystemFailure) {
    self.file = file
    self.piece = piece
    self.size = size
    end = offset
    try readOn(atLeast: 1)
  }

  /// How many bytes there are from the next line to the end of the file.
  var restCount: Int { filled - next + size - end }

  /// What is at hand of the next line and of those behind it.
  var rest: ArraySlice<UInt8> { bytes[next..<filled] }

  /// The next line's frame; nil when what stands there is none, or not enough of one.
  var frame: Frame? {
    bytes.lent { Frame($0.first(filled), at: next) }
  }

  /// Lends what is at hand, and where the next line begins, which `body` may move on.
  mutating func read<Value>(_ body: (LentBytes, inout Int) -> Value) -> Value {
    var place = next
    let value = bytes.lent { body($0.first(filled), &place) }
    next = place
    return value
  }

  /// Reads on where what is at hand is not enough to judge the next line; false when it is, or there is no more.
  mutating func grow() throws(FileSystemFailure) -> Bool {
    if end == size { return false }
    let wanted = frame.map { $0.json.upperBound + 1 - next } ?? Frame.longest
    let missing = wanted - (filled - next)
    if missing <= 0 { return false }
    try readOn(atLeast: missing)
    return true
  }

  /// Where in the file the first of the bytes that are lent stands.
  var beginning: Int { end - filled }

  /// How many bytes the file has behind what is at hand.
  var beyondCount: Int { size - end }

  /// Whether an LF stands anywhere from the next line on; nothing of what is looked at is kept.
  func hasLineFeed() throws(FileSystemFailure) -> Bool {
    if rest.contains(UInt8(ascii: "\n")) { return true }
    var place = end
    while place < size {
      let bytes = try file.read(from: place, count: min(piece, size - place))
      if bytes.isEmpty { return false }
      if bytes.lent({ $0.contains(UInt8(ascii: "\n"), from: 0) }) { return true }
      place += bytes.count
    }
    return false
  }

  /// Passes over a hole in the file behind what is at hand, and over that where it is no whole line; how many bytes those are.
  ///
  /// A line has no zeros in it, so none that is whole begins before a hole and ends in it or behind it.
  mutating func skipHole() -> Int {
    if let frame, frame.json.upperBound <= filled { return 0 }
    let data = min(file.data(from: end), size)
    if data <= end { return 0 }
    let count = filled - next + data - end
    (next, filled, end) = (0, 0, data)
    return count
  }

  /// Lets go of what was read before the next line, and reads a piece, or as much as is missing.
  private mutating func readOn(atLeast count: Int) throws(FileSystemFailure) {
    let rest = Array(self.rest)
    let wanted = min(max(count, piece), size - end)
    let needed = rest.count + wanted
    if needed > bytes.count { bytes = [UInt8](repeating: 0, count: needed) }
    bytes.replaceSubrange(0..<rest.count, with: rest)
    (next, filled) = (0, rest.count)
    let got = try file.read(from: end, into: &bytes, in: filled..<needed)
    filled += got
    // A file that ends earlier than it said is being shortened at this moment: what is gone is read as not there.
    end = got < wanted ? size : end + got
  }

  /// What is read at once, in bytes: so few that they are still in the processor's cache when they are read line by line.
  static let piece = 256 << 10
}
