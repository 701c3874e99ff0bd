/// A person as pieces have it: the record, and what the register keeps of its row.
struct UnpackedPerson {
  let person: Participant
  let isRemoved: Bool
  /// Whether the badge finds this row.
  let holdsBadge: Bool
}

extension PieceWriter {
  mutating func put(_ person: Participant, _ isRemoved: Bool, _ holdsBadge: Bool) {
    put(person.id)
    put(person.badge)
    putByte((isRemoved ? 1 : 0) | (holdsBadge ? 2 : 0))
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
  mutating func person(_ names: KnownNames) throws(UnfitPiece) -> UnpackedPerson {
    let id: ParticipantID = try take()
    let badge: Badge = try take()
    let flags = try byte()
    guard flags < 4 else { throw UnfitPiece() }
    let person = Participant(
      id: id,
      badge: badge,
      origin: try take(),
      letterOrder: try take(),
      details: try take(),
      standing: try take(),
      expected: try take(),
      markings: try Markings(from: &self, names),
      journeys: try take(),
      substituteFor: try take()
    )
    return UnpackedPerson(
      person: person,
      isRemoved: flags & 1 != 0,
      holdsBadge: flags & 2 != 0
    )
  }
}
