extension Details: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(affiliation)
    piece.put(ministry)
    piece.put(title)
    piece.put(givenNames)
    piece.put(patronymic)
    piece.put(familyName)
    piece.put(nativeName)
    piece.put(capacity)
    piece.putShared(position)
    piece.putShared(department)
    piece.put(level)
    piece.put(email)
    piece.put(phone)
    piece.put(letter)
    piece.put(contactConsent)
    piece.put(remarks)
  }

  /// Made at once: each assignment to what is there already counts references.
  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      affiliation: try piece.affiliation(),
      ministry: try piece.byte() == 0 ? nil : try piece.ministry(),
      title: try piece.text(),
      givenNames: try piece.text(),
      patronymic: try piece.text(),
      familyName: try piece.text(),
      nativeName: try piece.text(),
      capacity: try piece.take(),
      position: try piece.sharedText(),
      department: try piece.sharedText(),
      level: try piece.take(),
      email: try piece.text(),
      phone: try piece.text(),
      letter: try piece.text(),
      contactConsent: try piece.take(),
      remarks: try piece.text()
    )
  }
}

extension Capacity: Packable {}
extension Level: Packable {}
extension Field: Packable {}
extension Mark: Packable {}
extension Journey.Leg: Packable {}
extension Standing.Status: Packable {}

extension Origin: Packable {
  func pack(into piece: inout PieceWriter) {
    switch self {
    case .nominated: piece.put(false)
    case .walkIn(let reason):
      piece.put(true)
      piece.putShared(reason)
    }
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self = try piece.take(Bool.self) ? .walkIn(reason: try piece.sharedText()) : .nominated
  }
}

extension Occurrence: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(at)
    piece.put(recordedAt)
    piece.put(by)
    piece.put(desk)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      at: try piece.take(),
      recordedAt: try piece.take(),
      by: try piece.someone(),
      desk: try piece.desk()
    )
  }
}

extension Standing: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(status)
    piece.put(arrival)
    piece.put(departure)
    piece.putShared(reason)
    piece.put(successor)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      status: try piece.take(),
      arrival: try piece.take(),
      departure: try piece.take(),
      reason: try piece.sharedText(),
      successor: try piece.take()
    )
  }
}

extension Journey: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(activity)
    piece.put(leg)
    piece.put(occurrence)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      activity: try piece.activity(),
      leg: try piece.take(),
      occurrence: try piece.take()
    )
  }
}

extension Marking: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(activity)
    piece.put(mark)
    piece.put(occurrence)
    piece.put(note)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      activity: try piece.activity(),
      mark: try piece.take(),
      occurrence: try piece.take(),
      note: try piece.text()
    )
  }
}

extension NewParticipant: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(details)
    piece.put(origin)
    piece.put(letterOrder)
    piece.put(expected)
    piece.put(substituteFor)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      details: try piece.take(),
      origin: try piece.take(),
      letterOrder: try piece.take(),
      expected: try piece.take(),
      substituteFor: try piece.take()
    )
  }
}

extension KnownPeople.Registered: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(new)
    piece.put(badge)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(new: try piece.take(), badge: try piece.take())
  }
}
