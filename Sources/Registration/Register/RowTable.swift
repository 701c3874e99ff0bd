/// The rows of participants, by identity; and their identities, by row.
///
/// A hash table of row numbers alone, since the identities stand beside: a register asks for each of millions of marks who is
/// meant, and a dictionary takes three times the room and twice the time.
struct RowTable: Sendable {
  /// By row.
  private(set) var ids: [ParticipantID] = []
  /// A row, counted from 1, or 0 for none; always a power of two of them, at most three quarters used.
  private var slots: [UInt32] = [0, 0, 0, 0]

  init() {}

  var count: Int { ids.count }

  /// The row; nil for somebody who has none.
  subscript(id: ParticipantID) -> Int? {
    let slot = slots[slot(of: id)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// Gives somebody who has none the next row.
  mutating func append(_ id: ParticipantID) { _ = appendIfNew(id) }

  /// Gives somebody the next row; false, and nothing done, for one who has a row.
  mutating func appendIfNew(_ id: ParticipantID) -> Bool {
    if 4 * (ids.count + 1) > 3 * slots.count { grow(to: 2 * slots.count) }
    let slot = slot(of: id)
    guard slots[slot] == 0 else { return false }
    slots[slot] = UInt32(ids.count + 1)
    ids.append(id)
    return true
  }

  /// Makes room for so many, and some more who come later.
  mutating func reserveCapacity(_ count: Int) {
    ids.reserveCapacity(count + count / 16)
    var size = slots.count
    while 4 * (count + 1) > 3 * size { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  private mutating func grow(to size: Int) {
    slots = Array(repeating: 0, count: size)
    for (row, id) in ids.enumerated() { slots[slot(of: id)] = UInt32(row + 1) }
  }

  /// Where the row of this identity stands, or would.
  private func slot(of id: ParticipantID) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: id.digest) & mask
    while slots[slot] != 0, ids[Int(slots[slot]) - 1] != id { slot = (slot + 1) & mask }
    return slot
  }
}
