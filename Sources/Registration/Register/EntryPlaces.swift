/// Where entries stand among all, by identity: a list a desk, since a desk numbers its entries without holes.
///
/// Opening a register asks for each of a million entries: there are few desks, and a look at each is less than hashing.
struct EntryPlaces: Sendable {
  private var desks: [Desk] = []
  /// Of entries whose number lies far beyond those of their desk, where a damaged journal has lost many.
  private var others: [EntryID: Int] = [:]

  private struct Desk: Sendable {
    let id: DeskID
    /// By number: the place, counted from 1; 0 for none.
    var places: [UInt32] = []
    var lastNumber: UInt32 = 0
  }

  /// So many numbers may be missing before an entry is kept among the others.
  private static let widestGap = 1_000

  subscript(id: EntryID) -> Int? {
    for desk in desks.indices
    where desks[desk].id == id.desk && id.number < desks[desk].places.count {
      let place = desks[desk].places[Int(id.number)]
      if place > 0 { return Int(place) - 1 }
    }
    return others.isEmpty ? nil : others[id]
  }

  /// The highest number of a desk's entries; 0 where there are none.
  func lastNumber(of desk: DeskID) -> UInt32 { desks.first { $0.id == desk }?.lastNumber ?? 0 }

  /// Notes where an entry stands.
  mutating func note(_ id: EntryID, at place: Int) {
    let desk = self.desk(id.desk)
    desks[desk].lastNumber = max(desks[desk].lastNumber, id.number)
    let number = Int(id.number)
    guard number <= desks[desk].places.count + Self.widestGap else {
      others[id] = place
      return
    }
    while number >= desks[desk].places.count { desks[desk].places.append(0) }
    desks[desk].places[number] = UInt32(place + 1)
  }

  private mutating func desk(_ id: DeskID) -> Int {
    for desk in desks.indices where desks[desk].id == id { return desk }
    desks.append(Desk(id: id))
    return desks.count - 1
  }
}
