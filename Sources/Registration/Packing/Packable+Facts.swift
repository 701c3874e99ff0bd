/// What facts say.
extension FieldChange: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(field)
    piece.put(was)
    piece.put(now)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(try piece.take(), was: try piece.take(), now: try piece.take())
  }
}

extension Move: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(participant)
    piece.put(act)
    piece.put(at)
    piece.putShared(reason)
    piece.put(was)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      try piece.take(),
      try piece.take(),
      at: try piece.take(),
      reason: try piece.sharedText(),
      was: try piece.take()
    )
  }
}

extension Move.Act: Packable {
  private enum Kind: UInt8, CaseIterable, Packable {
    case confirmed, arrived, notArrived, departed, markedNoShow, withdrawn, reinstated
    case substituted, merged, unmerged
  }

  func pack(into piece: inout PieceWriter) {
    switch self {
    case .confirmed: piece.put(Kind.confirmed)
    case .arrived: piece.put(Kind.arrived)
    case .notArrived: piece.put(Kind.notArrived)
    case .departed: piece.put(Kind.departed)
    case .markedNoShow: piece.put(Kind.markedNoShow)
    case .withdrawn: piece.put(Kind.withdrawn)
    case .reinstated: piece.put(Kind.reinstated)
    case .substituted(let other):
      piece.put(Kind.substituted)
      piece.put(other)
    case .merged(let other):
      piece.put(Kind.merged)
      piece.put(other)
    case .unmerged: piece.put(Kind.unmerged)
    }
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    switch try piece.take(Kind.self) {
    case .confirmed: self = .confirmed
    case .arrived: self = .arrived
    case .notArrived: self = .notArrived
    case .departed: self = .departed
    case .markedNoShow: self = .markedNoShow
    case .withdrawn: self = .withdrawn
    case .reinstated: self = .reinstated
    case .substituted: self = .substituted(by: try piece.take())
    case .merged: self = .merged(into: try piece.take())
    case .unmerged: self = .unmerged
    }
  }
}

extension MarkChange: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(participant)
    piece.put(activity)
    piece.put(mark)
    piece.put(at)
    piece.put(note)
    piece.put(was)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      try piece.take(),
      at: try piece.take(),
      mark: try piece.take(),
      happened: try piece.take(),
      note: try piece.take(),
      was: try piece.take()
    )
  }
}

extension BoardChange: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(participant)
    piece.put(activity)
    piece.put(leg)
    piece.put(isAboard)
    piece.put(at)
    piece.put(was)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      try piece.take(),
      to: try piece.take(),
      leg: try piece.take(),
      isAboard: try piece.take(),
      at: try piece.take(),
      was: try piece.take()
    )
  }
}

extension Export: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(list)
    piece.put(filter)
    piece.put(rows)
    piece.put(file)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      list: try piece.take(),
      filter: try piece.take(),
      rows: try piece.take(),
      file: try piece.take()
    )
  }
}

extension IssuedList: Packable {
  func pack(into piece: inout PieceWriter) {
    piece.put(kind)
    piece.put(revision)
    piece.put(upTo)
    piece.put(asOf)
    piece.put(layout)
    piece.put(rows)
    piece.put(file)
  }

  init(from piece: inout PieceReader) throws(UnfitPiece) {
    self.init(
      try piece.take(),
      revision: try piece.take(),
      upTo: try piece.take(),
      asOf: try piece.take(),
      layout: try piece.take(),
      rows: try piece.take(),
      file: try piece.take()
    )
  }
}

extension IssuedList.Kind: Packable {}
