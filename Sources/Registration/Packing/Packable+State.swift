/// What a register keeps beside its people and entries.
extension Entry: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(stamp)
    piece.put(facts)
    piece.put(undoes)
    piece.put(seen)
    piece.put(t)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      stamp: try piece.take(),
      facts: try piece.take(),
      undoes: try piece.take(),
      seen: try piece.take(),
      t: try piece.take(UInt32.self)
    )
  }
}

extension Writer: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(desk)
    piece.put(lift)
    piece.put(seen)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(of: try piece.take(), lift: try piece.take(), seen: try piece.take())
  }
}

extension FactSite: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(entry)
    piece.put(place)
    piece.put(stamp)
    piece.put(originalPlace)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      entry: try piece.take(),
      place: try piece.take(),
      stamp: try piece.take(),
      originalPlace: try piece.take()
    )
  }
}

extension Oddity: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(entry)
    piece.put(place)
    piece.put(kind)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(entry: try piece.take(), place: try piece.take(), kind: try piece.take())
  }
}

extension Oddity.Kind: Packable {
  private enum Name: UInt8, CaseIterable, Packable {
    case entryTwice, undoesUnknownEntry, programmeTwice, noProgramme, unknownParticipant
    case registeredTwice, badgeTwice, replacesAnother, unknownValue, unknownMinistry, ministryTwice
    case ministriesMergedInACircle, unknownActivity, activityTwice
  }

  func pack(into piece: inout PieceWriter) {
    switch self {
    case .entryTwice: piece.put(Name.entryTwice)
    case .undoesUnknownEntry(let id): Self.put(.undoesUnknownEntry, id, &piece)
    case .programmeTwice(let id): Self.put(.programmeTwice, id, &piece)
    case .noProgramme: piece.put(Name.noProgramme)
    case .unknownParticipant(let id): Self.put(.unknownParticipant, id, &piece)
    case .registeredTwice(let id): Self.put(.registeredTwice, id, &piece)
    case .badgeTwice(let badge): Self.put(.badgeTwice, badge, &piece)
    case .replacesAnother(let what): Self.put(.replacesAnother, what, &piece)
    case .unknownValue(let field, let text):
      Self.put(.unknownValue, field, &piece)
      piece.put(text)
    case .unknownMinistry(let id): Self.put(.unknownMinistry, id, &piece)
    case .ministryTwice(let id): Self.put(.ministryTwice, id, &piece)
    case .ministriesMergedInACircle(let id): Self.put(.ministriesMergedInACircle, id, &piece)
    case .unknownActivity(let id): Self.put(.unknownActivity, id, &piece)
    case .activityTwice(let id): Self.put(.activityTwice, id, &piece)
    }
  }

  private static func put(_ name: Name, _ value: some Packable, _ piece: inout PieceWriter) {
    piece.put(name)
    piece.put(value)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    switch try piece.take(Name.self) {
    case .entryTwice: self = .entryTwice
    case .undoesUnknownEntry: self = .undoesUnknownEntry(try piece.take())
    case .programmeTwice: self = .programmeTwice(try piece.take())
    case .noProgramme: self = .noProgramme
    case .unknownParticipant: self = .unknownParticipant(try piece.take())
    case .registeredTwice: self = .registeredTwice(try piece.take())
    case .badgeTwice: self = .badgeTwice(try piece.take())
    case .replacesAnother: self = .replacesAnother(try piece.take())
    case .unknownValue: self = .unknownValue(try piece.take(), try piece.take())
    case .unknownMinistry: self = .unknownMinistry(try piece.take())
    case .ministryTwice: self = .ministryTwice(try piece.take())
    case .ministriesMergedInACircle: self = .ministriesMergedInACircle(try piece.take())
    case .unknownActivity: self = .unknownActivity(try piece.take())
    case .activityTwice: self = .activityTwice(try piece.take())
    }
  }
}
