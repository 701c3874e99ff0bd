/// Gives a register's state in pieces of about 1 MiB at most, in one order, so that it can be had again without its entries
/// being read and folded; holds a position, never a copy of the register.
///
/// A value lies in one piece whole, so that one which is larger than a piece makes a larger one. What can be had from the rest
/// in less time than its bytes would take (the search, who is found where) is left out.
package struct RegisterPacking {
  /// Changes whenever the packed form does, or what is kept of an entry.
  package static let version: UInt32 = 2

  /// nil when there is none left.
  private var section: PackedSection? = .beginning
  /// The next of the section's values.
  private var place = 0
  private var writer = PieceWriter()

  package init() {}

  /// Appends the next piece of a register, the same each time and unchanged meanwhile, to `piece`, which is empty; false when
  /// there is none left.
  package mutating func next(of register: Register, into piece: inout [UInt8]) -> Bool {
    guard let section else { return false }
    swap(&piece, &writer.bytes)
    writer.put(section)
    place = register.pack(section, from: place, into: &writer)
    swap(&piece, &writer.bytes)
    if place >= register.count(of: section) {
      self.section = section.next
      place = 0
    }
    return true
  }
}

extension Register {
  /// How many values a section has.
  fileprivate func count(of section: PackedSection) -> Int {
    switch section {
    case .beginning, .rest: 1
    case .whole: history.whole.count
    case .others: history.others.count
    case .facts: history.facts.chunks.count
    case .entries: history.packed.chunks.count
    case .people: records.count
    case .order: order.rows.count
    case .oddities: oddities.count
    }
  }

  /// Puts values of a section into a piece until it is full; the next one's place.
  fileprivate func pack(
    _ section: PackedSection,
    from place: Int,
    into piece: inout PieceWriter
  ) -> Int {
    switch section {
    case .beginning: packBeginning(into: &piece)
    case .rest: packRest(into: &piece)
    case .whole: return piece.fill(history.whole, from: place)
    case .others: return piece.fill(history.others, from: place)
    case .facts: return piece.fill(chunks: history.facts.chunks, from: place)
    case .entries: return piece.fill(chunks: history.packed.chunks, from: place)
    case .people: return packPeople(from: place, into: &piece)
    case .order:
      let next = min(order.rows.count, place + PieceWriter.full / MemoryLayout<Int32>.size)
      piece.putAll(order.rows.span.extracting(place..<next))
      return next
    case .oddities: return piece.fill(oddities, from: place)
    }
    return 1
  }

  private func packBeginning(into piece: inout PieceWriter) {
    let names = history.numbers.names
    piece.put(programme)
    piece.put(names.activities)
    piece.put(names.operators)
    piece.put(names.desks)
    piece.put(history.writers)
    piece.put(PackedLimits(self))
  }

  private func packPeople(from place: Int, into piece: inout PieceWriter) -> Int {
    var row = place
    while row < records.count, !piece.isFull {
      piece.put(records[row])
      piece.put(PackedRow(row, of: self))
      row += 1
    }
    return row
  }

  private func packRest(into piece: inout PieceWriter) {
    piece.put(badgeRows.filter { records[$0.value].badge != $0.key })
    piece.put(lastBadgeNumber)
    piece.put(standingsBeforeMerge)
    piece.put(unsettled)
    piece.put(directoryChanged)
    piece.put(mergedMinistries)
    piece.put(cancellations)
    piece.put(beforeProgramme.map { LateFact(fact: $0.fact, forward: $0.forward, site: $0.site) })
    piece.put(deskWork)
    piece.put(history.effectiveUndoers)
    piece.put(counted != nil)
    if let counted { counted.pack(into: &piece) }
  }
}

extension PieceWriter {
  /// Puts values until the piece is full; the next one's place.
  fileprivate mutating func fill(_ values: [some Packable], from place: Int) -> Int {
    var next = place
    while next < values.count, !isFull {
      put(values[next])
      next += 1
    }
    return next
  }

  fileprivate mutating func fill(chunks: [[some BitwiseCopyable]], from place: Int) -> Int {
    var next = place
    while next < chunks.count, !isFull {
      let chunk = chunks[next]
      putAll(chunk.span)
      next += 1
    }
    return next
  }
}
