/// One line of the journal: one request's facts, stamped.
package struct Entry: Hashable, Sendable {
  package var stamp: Stamp
  package var facts: [Fact]
  /// The entry whose facts these take back.
  package var undoes: EntryID?
  /// What this desk had read of others when it wrote: the last number by desk; empty while there is one desk.
  package var seen: [DeskID: UInt32]
  /// 1 + the greatest of its own previous entry and of what it had seen: entries fold in the order of (t, desk, number).
  package var t: UInt32

  package init(
    stamp: Stamp,
    facts: [Fact],
    undoes: EntryID? = nil,
    seen: [DeskID: UInt32] = [:],
    t: UInt32? = nil
  ) {
    self.stamp = stamp
    self.facts = facts
    self.undoes = undoes
    self.seen = seen
    self.t = t ?? stamp.id.number
  }

  package var id: EntryID { stamp.id }
}
