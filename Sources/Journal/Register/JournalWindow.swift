/// A stretch of a journal file in memory, which moves on with the reading: of a file of any length never more than a piece, or
/// the line that is being read.
struct JournalWindow {
  /// What is at hand; the next line begins at `next`.
  private(set) var bytes: [UInt8] = []
  var next = 0
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

  /// How many bytes there are from `next` to the end of the file.
  var restCount: Int { bytes.count - next + size - end }

  /// Reads on where what is at hand is not enough to judge the line at `next`; false when it is, or there is no more.
  mutating func grow() throws(FileSystemFailure) -> Bool {
    if end == size { return false }
    let wanted = Frame(bytes, at: next).map { $0.json.upperBound + 1 - next } ?? Frame.longest
    let missing = wanted - (bytes.count - next)
    if missing <= 0 { return false }
    try readOn(atLeast: missing)
    return true
  }

  /// Reads everything up to the end of the file.
  mutating func growToEnd() throws(FileSystemFailure) {
    if end < size { try readOn(atLeast: size - end) }
  }

  /// Lets go of what was read before `next`, and reads a piece, or as much as is missing.
  private mutating func readOn(atLeast count: Int) throws(FileSystemFailure) {
    bytes.removeFirst(next)
    next = 0
    let wanted = min(max(count, piece), size - end)
    let more = try file.read(from: end, count: wanted)
    bytes += more
    // A file that ends earlier than it said is being shortened at this moment: what is gone is read as not there.
    end = more.count < wanted ? size : end + more.count
  }

  /// What is read at once, in bytes: the whole journal of most meetings.
  static let piece = 4 << 20
}
