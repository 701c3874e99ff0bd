/// Takes the pieces that a `RegisterPacking` gave, in their order, and makes the register of them.
///
/// Whatever the bytes, it answers false or nil and never stops the program, and holds no more than a small multiple of what the
/// pieces hold.
package struct RegisterUnpacking: ~Copyable {
  private var made = Register()
  /// The section of the last piece; nil before the first.
  private var section: PackedSection?
  private var shared = SharedReadings()
  private var limits = PackedLimits()
  private var history = UnpackedHistory()
  private var rows: [Int32] = []
  private var effectiveUndoers: [EntryID: Int] = [:]
  /// How many bytes were taken.
  private var taken = 0
  private var isFit = true

  package init() {}

  /// Takes the next piece; false when it is none that follows those taken, and then no register comes of it any more.
  package mutating func take(_ piece: RawSpan) -> Bool {
    guard isFit else { return false }
    taken += piece.byteCount
    isFit = false
    // Safe: the reader does not outlive the closure.
    isFit = unsafe piece.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      var reader = unsafe PieceReader(start, count: bytes.count, shared)
      shared = SharedReadings()
      let isTaken: Void? = try? take(&reader)
      shared = reader.shared
      return isTaken != nil
    }
    return isFit
  }

  /// The register; nil when the pieces were not those of one, or not all.
  package consuming func register() -> Register? {
    guard isFit, section == .rest, isSound else { return nil }
    made.history = History(history, effectiveUndoers: effectiveUndoers)
    let ids = rows.map { made.rows.ids[Int($0)] }
    made.order = ProtocolOrder(rows, ids, of: made.programme)
    made.noteForSearch()
    return made
  }

  /// Whether there is as much as was said of everything up to a section.
  private func hasAll(before section: PackedSection) -> Bool {
    let counts: [(PackedSection, Int, Int)] = [
      (.whole, history.whole.count, limits.whole),
      (.others, history.others.count, limits.others),
      (.facts, history.facts.count, limits.facts),
      (.entries, history.entries.count, limits.entries),
      (.people, made.records.count, limits.people),
      (.order, rows.count, limits.order),
      (.oddities, made.oddities.count, limits.oddities),
    ]
    return counts.allSatisfy { $0.rawValue >= section.rawValue || $1 == $2 }
  }

  /// Whether nothing names rows that are not there or goes round in a circle.
  private var isSound: Bool {
    let people = made.records.indices
    return rows.allSatisfy { people.contains(Int($0)) }
      && made.unsettled.allSatisfy(people.contains)
      && made.badgeRows.values.allSatisfy(people.contains)
      && effectiveUndoers.values.allSatisfy { (1...Int(Int32.max)).contains($0) }
      && !made.mergedMinistries.goInACircle
  }
}

// MARK: - Sections

extension RegisterUnpacking {
  private mutating func take(_ piece: inout PieceReader) throws(UnfitPiece) {
    let section: PackedSection = try piece.take()
    guard section == self.section?.next ?? .beginning || section == self.section else {
      throw UnfitPiece()
    }
    let isFirst = section != self.section
    // What comes now names what came before by number.
    guard !isFirst || hasAll(before: section) else { throw UnfitPiece() }
    self.section = section
    switch section {
    case .beginning: try takeBeginning(&piece, isFirst)
    case .whole: try piece.takeRest(into: &history.whole)
    case .others: try piece.takeRest(into: &history.others)
    case .facts: try history.takeFacts(&piece, limits)
    case .entries: try history.takeEntries(&piece, limits)
    case .people: try takePeople(&piece, isFirst)
    case .order: rows += try piece.all(piece.rest / MemoryLayout<Int32>.size)
    case .oddities: try piece.takeRest(into: &made.oddities)
    case .rest: try takeRest(&piece, isFirst)
    }
    guard piece.isAtEnd else { throw UnfitPiece() }
  }

  private mutating func takeBeginning(
    _ piece: inout PieceReader,
    _ isFirst: Bool
  ) throws(UnfitPiece) {
    guard isFirst else { throw UnfitPiece() }
    made.programme = try piece.take()
    try history.takeNames(&piece)
    limits = try piece.take()
    let names = history.numbers.names
    guard limits.activities == names.activities.count, limits.writers == history.writers.count,
      limits.operators == names.operators.count
    else { throw UnfitPiece() }
  }

  private mutating func takePeople(
    _ piece: inout PieceReader,
    _ isFirst: Bool
  ) throws(UnfitPiece) {
    if isFirst { made.makeRoom(forPeople: min(limits.people, taken / Self.leastOfPerson)) }
    let names = history.numbers.names
    while !piece.isAtEnd {
      made.records.append(try piece.person(names))
      try made.note(try piece.take(PackedRow.self))
    }
  }

  /// Nobody takes fewer bytes, so that room is made for no more people than there can be.
  private static let leastOfPerson = 32

  private mutating func takeRest(
    _ piece: inout PieceReader,
    _ isFirst: Bool
  ) throws(UnfitPiece) {
    guard isFirst else { throw UnfitPiece() }
    made.badgeRows.merge(try piece.take([Badge: Int].self)) { row, _ in row }
    made.lastBadgeNumber = try piece.take()
    made.standingsBeforeMerge = try piece.take()
    made.unsettled = try piece.take()
    made.directoryChanged = try piece.take()
    made.mergedMinistries = try piece.take()
    made.cancellations = try piece.take()
    made.beforeProgramme = try piece.take([LateFact].self).map {
      ($0.fact, $0.forward, $0.site)
    }
    made.deskWork = try piece.take()
    effectiveUndoers = try piece.take()
    if try piece.take(Bool.self) {
      made.counted = try Breakdown(from: &piece, CountedProgramme(made))
    }
  }
}

extension PieceReader {
  /// Takes values up to the end of the piece.
  fileprivate mutating func takeRest<Value: Packable>(
    into values: inout [Value]
  ) throws(UnfitPiece) {
    while !isAtEnd { values.append(try take()) }
  }
}

extension [MinistryID: MinistryID] {
  /// Whether what a ministry went into ever leads back to it.
  fileprivate var goInACircle: Bool {
    var known: Set<MinistryID> = []
    for ministry in keys {
      var way: Set<MinistryID> = []
      var next: MinistryID? = ministry
      while let current = next, !known.contains(current) {
        guard way.insert(current).inserted else { return true }
        next = self[current]
      }
      known.formUnion(way)
    }
    return false
  }
}

extension Register {
  /// Makes room for so many people, and some more who are registered later.
  fileprivate mutating func makeRoom(forPeople count: Int) {
    records.reserveCapacity(count + count / 16)
    badgeRows.reserveCapacity(count)
    rows.reserveCapacity(count)
  }

  /// Notes what is kept of the last row.
  fileprivate mutating func note(_ packed: PackedRow) throws(UnfitPiece) {
    let row = records.count - 1
    let badge = records[row].badge
    guard rows.appendIfNew(records[row].id) else { throw UnfitPiece() }
    if packed.isRemoved { removed.insert(row) }
    if packed.holdsBadge { badgeRows[badge] = row }
    if let original = packed.original { originals[row] = original }
  }

  /// Notes everybody for the search, which is prepared while nobody types.
  fileprivate mutating func noteForSearch() {
    _ = noteDirectory()
    searchIndex.note(Array(records.indices))
  }
}
