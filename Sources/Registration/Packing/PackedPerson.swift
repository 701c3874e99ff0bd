/// A person as pieces have it: the record, and what the register keeps of its row.
extension PieceWriter {
  mutating func put(_ person: Participant) {
    put(person.id)
    put(person.badge)
    put(person.origin)
    put(person.letterOrder)
    put(person.details)
    put(person.standing)
    put(person.expected)
    person.markings.pack(into: &self)
    put(person.journeys)
    put(person.substituteFor)
  }
}

extension PieceReader {
  /// The person that stands next; the names are those that markings name by number.
  mutating func person(_ names: KnownNames) throws(UnfitPiece) -> Participant {
    Participant(
      id: try take(),
      badge: try take(),
      origin: try take(),
      letterOrder: try take(),
      details: try take(),
      standing: try take(),
      expected: try take(),
      markings: try Markings(from: &self, names),
      journeys: try take(),
      substituteFor: try take()
    )
  }
}

/// What a register keeps of somebody's row.
struct PackedRow: Packable {
  let isRemoved: Bool
  /// Whether the badge finds this row.
  let holdsBadge: Bool
  /// What was registered there, where the record says something else by now.
  let original: KnownPeople.Registered?

  init(_ row: Int, of register: Register) {
    isRemoved = register.removed.contains(row)
    holdsBadge = register.badgeRows[register.records[row].badge] == row
    original = register.originals[row]
  }

  func pack(into piece: inout PieceWriter) {
    piece.putByte((isRemoved ? 1 : 0) | (holdsBadge ? 2 : 0) | (original != nil ? 4 : 0))
    if let original { piece.put(original) }
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    let flags = try piece.byte()
    guard flags < 8 else { throw UnfitPiece() }
    isRemoved = flags & 1 != 0
    holdsBadge = flags & 2 != 0
    original = flags & 4 != 0 ? try piece.take(KnownPeople.Registered.self) : nil
  }
}
