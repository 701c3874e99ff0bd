/// A history as it comes out of pieces, part by part.
struct UnpackedHistory: Sendable {
  var numbers = NameNumbers()
  var writers: [Writer] = []
  var whole: [Entry] = []
  var others: [Fact] = []
  private(set) var facts = Chunked<PackedFact>()
  private(set) var entries = Chunked<PackedEntry>()
  private(set) var places = EntryPlaces()

  /// Takes the names and writers that stand next.
  mutating func takeNames(_ piece: inout PieceReader) throws(UnfitPiece) {
    for (number, activity) in try piece.take([ActivityID].self).enumerated() {
      guard numbers.number(of: activity) == number else { throw UnfitPiece() }
    }
    for (number, someone) in try piece.take([Operator].self).enumerated() {
      guard numbers.number(of: someone) == number else { throw UnfitPiece() }
    }
    for (number, desk) in try piece.take([DeskID].self).enumerated() {
      guard numbers.number(of: desk) == number else { throw UnfitPiece() }
    }
    writers = try piece.take()
    guard writers.count <= KnownNames.most else { throw UnfitPiece() }
  }

  /// Takes the packed facts that a piece holds.
  mutating func takeFacts(
    _ piece: inout PieceReader,
    _ limits: PackedLimits
  ) throws(UnfitPiece) {
    while !piece.isAtEnd {
      let chunk: [PackedFact] = try piece.chunk()
      guard chunk.allSatisfy({ $0.fits(limits) }), facts.append(chunk: chunk) else {
        throw UnfitPiece()
      }
    }
  }

  /// Takes the packed entries that a piece holds, and notes where they stand.
  mutating func takeEntries(
    _ piece: inout PieceReader,
    _ limits: PackedLimits
  ) throws(UnfitPiece) {
    while !piece.isAtEnd {
      let chunk: [PackedEntry] = try piece.chunk()
      for (index, entry) in chunk.enumerated() {
        guard entry.fits(limits) else { throw UnfitPiece() }
        try note(entry, at: entries.count + index)
      }
      guard entries.append(chunk: chunk) else { throw UnfitPiece() }
    }
  }

  private mutating func note(_ entry: PackedEntry, at place: Int) throws(UnfitPiece) {
    let id =
      entry.place.map { whole[$0].id }
      ?? EntryID(desk: writers[entry.writer].desk, number: entry.number)
    // Far more numbers than entries take far more room than the pieces.
    guard Int(id.number) < 8 * (place + 10_000) else { throw UnfitPiece() }
    places.note(id, at: place)
  }
}

extension PieceReader {
  /// A chunk of values: as many as there are, but never more than fit into one.
  ///
  /// One that is not full, the last, gets no more room than it needs: most registers have no second.
  fileprivate mutating func chunk<Value: BitwiseCopyable & Sendable>() throws(UnfitPiece)
    -> [Value]
  {
    let count = min(Chunked<Value>.size, rest / MemoryLayout<Value>.stride)
    guard count > 0 else { throw UnfitPiece() }
    return try all(count)
  }
}
