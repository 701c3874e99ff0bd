/// One person's markings, at most one an activity or session, in the order of their identifiers.
///
/// Three words a marking, of which a register holds millions; a `Marking` is made of them for whoever asks.
package struct Markings: RandomAccessCollection, Sendable {
  private var records: [PackedMarking] = []
  /// Those with a note, or of which something has no number.
  private var beside: [Marking] = []
  private var names: KnownNames

  private static let noNames = KnownNames()

  /// None.
  package init() {
    names = Self.noNames
  }

  /// These; of several at one activity the last.
  package init(_ markings: some Sequence<Marking>) {
    var numbers = NameNumbers()
    self.init()
    for marking in markings { set(marking, at: marking.activity, &numbers) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { records.count }

  package subscript(position: Int) -> Marking {
    let record = records[position]
    if let place = record.place { return beside[place] }
    let occurrence = Occurrence(
      at: record.at,
      recordedAt: record.recordedAt,
      by: names.operators[record.someone],
      desk: names.desks[record.desk]
    )
    let activity = names.activities[record.activity]
    return Marking(activity: activity, mark: record.mark, occurrence: occurrence)
  }

  /// The activity of the marking at a position.
  package func activity(at position: Int) -> ActivityID {
    let record = records[position]
    return record.place.map { beside[$0].activity } ?? names.activities[record.activity]
  }

  /// The mark of the marking at a position.
  package func mark(at position: Int) -> Mark {
    let record = records[position]
    return record.place.map { beside[$0].mark } ?? record.mark
  }

  /// Where the marking at an activity stands; nil when there is none.
  package func position(of activity: ActivityID) -> Int? {
    records.indices.first { self.activity(at: $0) == activity }
  }
}

// MARK: - Changing

extension Markings {
  /// Puts a marking in the place of the one at an activity; takes that away when nil.
  mutating func set(_ marking: Marking?, at activity: ActivityID, _ numbers: inout NameNumbers) {
    if let position = position(of: activity) { remove(at: position) }
    guard let marking else { return }
    let occurrence = marking.occurrence
    if marking.note.isEmpty, let number = numbers.number(of: activity),
      let someone = numbers.number(of: occurrence.by),
      let desk = numbers.number(of: occurrence.desk)
    {
      let record = PackedMarking(
        activity: number,
        by: someone,
        desk: desk,
        mark: marking.mark,
        at: occurrence.at,
        recordedAt: occurrence.recordedAt
      )
      insert(record, numbers.names)
    } else {
      let position = records.indices.first { self.activity(at: $0) > activity } ?? records.count
      insert(PackedMarking(beside: beside.count, occurrence), at: position)
      beside.append(marking)
    }
  }

  /// Puts a numbered marking in its place, unless there is one at the activity; says whether it did.
  ///
  /// `names` gives the numbers, those of the markings that are here too.
  @discardableResult
  mutating func insert(_ record: PackedMarking, _ names: KnownNames) -> Bool {
    let rank = names.ranks[record.activity]
    var position = records.count
    while position > 0 {
      let other = records[position - 1]
      if other.place == nil {
        if other.activity == record.activity { return false }
        if names.ranks[other.activity] < rank { break }
      } else {
        let (there, here) = (activity(at: position - 1), names.activities[record.activity])
        if there == here { return false }
        if there < here { break }
      }
      position -= 1
    }
    self.names = names
    insert(record, at: position)
    return true
  }

  /// Growing by a few at a time: most people have as many as there are activities, and twice the room would be a lot.
  private mutating func insert(_ record: PackedMarking, at position: Int) {
    if records.count == records.capacity { records.reserveCapacity(records.count + 3) }
    records.insert(record, at: position)
  }

  private mutating func remove(at position: Int) {
    guard let place = records.remove(at: position).place else { return }
    beside.remove(at: place)
    for (index, record) in records.enumerated() {
      guard let other = record.place, other > place else { continue }
      records[index] = PackedMarking(beside: other - 1, beside[other - 1].occurrence)
    }
  }
}

extension Markings: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    if left.names === right.names, left.beside.isEmpty, right.beside.isEmpty {
      return left.records == right.records
    }
    return left.elementsEqual(right)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for marking in self { hasher.combine(marking) }
  }
}

extension Markings {
  func pack(into piece: inout PieceWriter) {
    piece.putNumber(UInt64(records.count))
    piece.putAll(records.span)
    piece.put(beside)
  }

  /// The markings that stand next in a piece; `names` gives their numbers.
  init(from piece: inout PieceReader, _ names: KnownNames) throws(UnfitPiece) {
    records = try piece.all(Int(truncatingIfNeeded: try piece.number()))
    beside = try piece.take()
    self.names = names
    let (names, beside) = (names, beside.count)
    guard records.allSatisfy({ $0.fits(names, beside: beside) }) else { throw UnfitPiece() }
  }
}

extension Markings: ExpressibleByArrayLiteral {
  package init(arrayLiteral markings: Marking...) {
    self.init(markings)
  }
}
