/// What the entries of a desk have in common as long as nothing of other desks is read: who wrote them, and how they lie among
/// the others'.
struct Writer: Hashable, Sendable {
  let desk: DeskID
  /// How far `t` lies above the number.
  let lift: UInt32
  let seen: [DeskID: UInt32]

  init(of desk: DeskID, lift: UInt32, seen: [DeskID: UInt32]) {
    self.desk = desk
    self.lift = lift
    self.seen = seen
  }

  init(of entry: Entry) {
    desk = entry.id.desk
    lift = entry.t &- entry.id.number
    seen = entry.seen
  }

  /// The writer of plain marks.
  init(of desk: DeskID) {
    self.desk = desk
    lift = 0
    seen = [:]
  }
}
