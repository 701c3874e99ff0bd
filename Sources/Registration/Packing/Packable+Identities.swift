/// Identities; those that come again and again stand for themselves once.
extension AffiliationCode: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(self) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self = try piece.affiliation() }
}

extension MinistryID: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(self) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self = try piece.ministry() }
}

extension ActivityID: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(self) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self = try piece.activity() }
}

extension Operator: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(self) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self = try piece.someone() }
}

extension DeskID: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(self) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self = try piece.desk() }
}

extension GroupID: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(text) }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    guard let id = GroupID(try piece.text()) else { throw UnfitPiece() }
    self = id
  }
}

extension ProgrammeID: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(text) }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    guard let id = ProgrammeID(try piece.text()) else { throw UnfitPiece() }
    self = id
  }
}

extension EntryID: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(desk)
    piece.put(number)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(desk: try piece.desk(), number: try piece.take())
  }
}

extension ParticipantID: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(desk)
    piece.put(entry)
    piece.put(place)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    let entry = EntryID(desk: try piece.desk(), number: try piece.take())
    self.init(entry: entry, place: try piece.take())
  }
}

extension Badge: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(letter)
    piece.put(number)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    guard let badge = Badge(letter: try piece.byte(), number: try piece.take()) else {
      throw UnfitPiece()
    }
    self = badge
  }
}

extension Moment: Packable {
  func pack(into piece: inout PieceWriter) { piece.putWord(bits) }
  init(from piece: inout PieceReader) throws(UnfitPiece) { self.init(bits: try piece.word()) }
}

extension CalendarDay: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(daysSince1970) }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    let days = try piece.take(Int.self)
    // Further than any calendar goes, and nowhere near where its arithmetic would overflow.
    guard abs(Int32(exactly: days).map(Int.init) ?? .max) < 1 << 24 else { throw UnfitPiece() }
    self.init(daysSince1970: days)
  }
}

extension TimeOfDay: Packable {
  func pack(into piece: inout PieceWriter) { piece.put(minutesSinceMidnight) }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    let minutes = try piece.take(Int.self)
    guard (0..<1_440).contains(minutes) else { throw UnfitPiece() }
    self.init(minutesSinceMidnight: minutes)
  }
}

extension Stamp: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(id)
    piece.put(at)
    piece.put(by)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(id: try piece.take(), at: try piece.take(), by: try piece.take())
  }
}
