/// Who wrote an entry, when, and its identity.
package struct Stamp: Hashable, Sendable {
  package var id: EntryID
  /// What the clock said; nothing is ordered by it.
  package var at: Moment
  package var by: Operator

  package init(id: EntryID, at: Moment, by: Operator) {
    self.id = id
    self.at = at
    self.by = by
  }
}
