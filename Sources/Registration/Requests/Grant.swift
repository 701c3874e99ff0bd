/// What the rules grant for a request: the facts of one entry.
package struct Grant: Hashable, Sendable {
  package var facts: [Fact]
  /// The entry whose facts these take back.
  package var undoes: EntryID?

  package init(facts: [Fact], undoes: EntryID? = nil) {
    self.facts = facts
    self.undoes = undoes
  }
}

extension Register {
  /// The facts that a request comes to, or why not.
  ///
  /// Pure: the same answer until an entry is applied. The stamp is that of the entry to be written: what the facts add is named
  /// after it. What counts is the grant under the journal's lock; a screen may ask before, to show a refusal early.
  package func facts(granting request: Request, stamped stamp: Stamp) throws(Refusal) -> Grant {
    if case .undo = request { return try undoing(by: stamp.by) }
    if case .redo = request { return try redoing(by: stamp.by) }
    if case .undoEntry(let id) = request { return try undoing(entry: id) }
    var granting = Granting(register: self, stamp: stamp)
    try granting.grant(request)
    guard !granting.facts.isEmpty else { throw .nothingToChange }
    return Grant(facts: granting.facts)
  }
}
