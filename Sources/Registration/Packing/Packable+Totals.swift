/// Totals: the numbers; what they count is the programme's.
extension Totals {
  func pack(into piece: inout PieceWriter) {
    for number in [nominated, arrived, departed, withdrawn, substituted, noShow, attended] {
      piece.put(number)
    }
    for place in counts { place.pack(into: &piece) }
  }

  init(from piece: inout PieceReader, _ programme: CountedProgramme) throws(UnfitPiece) {
    let numbers = try piece.numbers(7)
    var counts: [Attendance] = []
    for _ in 0..<programme.count { counts.append(try Attendance(from: &piece)) }
    self.init(programme, counts)
    nominated = numbers[0]
    arrived = numbers[1]
    departed = numbers[2]
    withdrawn = numbers[3]
    substituted = numbers[4]
    noShow = numbers[5]
    attended = numbers[6]
  }
}

extension Totals.Attendance {
  fileprivate func pack(into piece: inout PieceWriter) {
    for number in [expected, awaited, attended, unexpected, attendedAndOut] { piece.put(number) }
    for number in [present, late, excused, absent] { piece.put(number) }
    for number in [out, back, stranded, backOnly] { piece.put(number) }
  }

  fileprivate init(from piece: inout PieceReader) throws(UnfitPiece) {
    let numbers = try piece.numbers(13)
    self.init(
      expected: numbers[0],
      awaited: numbers[1],
      attended: numbers[2],
      unexpected: numbers[3],
      attendedAndOut: numbers[4],
      present: numbers[5],
      late: numbers[6],
      excused: numbers[7],
      absent: numbers[8],
      out: numbers[9],
      back: numbers[10],
      stranded: numbers[11],
      backOnly: numbers[12]
    )
  }
}

extension Breakdown {
  func pack(into piece: inout PieceWriter) {
    all.pack(into: &piece)
    piece.put(states)
    piece.put(ministries)
    piece.put(levels)
    piece.put(capacities)
  }

  init(from piece: inout PieceReader, _ programme: CountedProgramme) throws(UnfitPiece) {
    all = try Totals(from: &piece, programme)
    states = try piece.totals(programme)
    ministries = try piece.totals(programme)
    levels = try piece.totals(programme)
    capacities = try piece.totals(programme)
  }
}

extension PieceWriter {
  fileprivate mutating func put(_ parts: [some Packable & Hashable: Totals]) {
    put(parts.count)
    for (part, totals) in parts {
      put(part)
      totals.pack(into: &self)
    }
  }
}

extension PieceReader {
  fileprivate mutating func totals<Part: Packable & Hashable>(
    _ programme: CountedProgramme
  ) throws(UnfitPiece) -> [Part: Totals] {
    var parts: [Part: Totals] = [:]
    for _ in 0..<(try count()) {
      let part: Part = try take()
      parts[part] = try Totals(from: &self, programme)
    }
    return parts
  }

  /// Numbers of people, no more than any count comes to.
  fileprivate mutating func numbers(_ count: Int) throws(UnfitPiece) -> [Int] {
    var numbers: [Int] = []
    for _ in 0..<count { numbers.append(try take()) }
    guard numbers.allSatisfy({ Int32(exactly: $0) != nil }) else { throw UnfitPiece() }
    return numbers
  }
}
