/// Follows the lines of a journal file from its first entry up to a place, without reading what the entries say.
///
/// Every line must have its length, its LF, its own checksum and that of the line before, as in any reading. Since each
/// checksum covers the one before, whoever arrives at a place with the checksum that was found there earlier has come by the
/// same lines.
///
/// Looks through a file system that serves several threads where it is sent to another, and holds nothing that changes.
struct ChainWalk: @unchecked Sendable {
  private let file: OpenFile
  private let beginning: Chain
  private let end: Chain

  /// The way through a file to a place in it; nil where there is none.
  init?(through file: JournalFile, to end: Chain) {
    let beginning = file.beginning.chain
    guard end.offset >= beginning.offset, end.line >= beginning.line else { return nil }
    self.file = file.file
    self.beginning = beginning
    self.end = end
  }

  /// Whether it leads there.
  func arrives() -> Bool {
    guard let chain = try? walked() else { return false }
    return chain == end
  }

  /// Where the whole lines end, at the latest at the place that is to be reached.
  private func walked() throws(FileSystemFailure) -> Chain {
    var chain = beginning
    if try file.status().size < end.offset { return chain }
    var window = try JournalWindow(
      of: file,
      from: chain.offset,
      to: end.offset,
      inPiecesOf: JournalWindow.piece
    )
    var hasMore = true
    while hasMore {
      window.read { bytes, next in
        while case .whole(_, let behind) = chain.next(in: bytes, at: next) { next = behind }
      }
      hasMore = try window.grow()
    }
    return chain
  }
}
