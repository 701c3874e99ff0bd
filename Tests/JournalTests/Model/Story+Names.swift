@testable import Journal

/// Stories in which the directory's sync fails behind a new journal's name: nobody can tell whether a crash leaves it.
extension Story {
  static let successorNameFails = Story(name: "a successor's name cannot be made sure of") {
    witness in
    desks(2, of: witness, saving: ["one"])
  } then: { witness, desks in
    failNextSync(of: witness)
    failNextName(of: witness)
    witness.record("two", at: desks[0])
    witness.record("three", at: desks[0])
    witness.record("four", at: desks[1])
  }

  static let successorNameStays = Story(
    name: "a successor's name can neither be made sure of nor removed"
  ) {
    witness in
    desks(2, of: witness, saving: ["one"])
  } then: { witness, desks in
    failNextSync(of: witness)
    failNextName(of: witness)
    failNext(.remove, of: witness, with: .fails(.inputOutput))
    witness.record("two", at: desks[0])
    witness.record("three", at: desks[0])
    witness.record("four", at: desks[1])
  }

  static let carryingNameFails = Story(
    name: "the name of a successor that carries what others saved cannot be made sure of"
  ) { witness in
    desks(2, of: witness, saving: ["one", "two"])
  } then: { witness, desks in
    failNextSync(of: witness)
    failNextName(of: witness)
    witness.record("three", at: desks[1])
    witness.record("four", at: desks[1])
    witness.record("five", at: desks[0])
  }

  static let takenOverNameFails = Story(
    name: "what was taken over is doubtful, and its successor's name cannot be made sure of"
  ) { witness in
    let open = desks(2, of: witness, saving: ["one"])
    failNextSync(of: witness)
    witness.record("two", at: open[0])
    witness.disk.fault = nil
    return open
  } then: { witness, desks in
    failNextSync(of: witness)
    failNextName(of: witness)
    witness.record("three", at: desks[1])
    witness.record("four", at: desks[1])
    witness.record("five", at: desks[0])
  }

  static let copy = Story(name: "a copy is gone on in", before: copiedDesks) { witness, desks in
    witness.record("two", at: desks[0])
    witness.record("three", at: desks[1])
  }

  static let copyNameFails = Story(
    name: "the name of a copy's own journal cannot be made sure of",
    before: copiedDesks
  ) { witness, desks in
    failNextName(of: witness)
    witness.record("two", at: desks[0])
    witness.record("three", at: desks[0])
    witness.record("four", at: desks[1])
  }

  static let creationNameFails = Story(
    name: "the name of a register's first journal cannot be made sure of"
  ) { _ in
    []
  } then: { witness, _ in
    failNextName(of: witness)
    _ = witness.desk()
    let desk = witness.desk()
    for note in ["one", "two"] { witness.record(note, at: desk) }
  }

  /// Two desks on a copy that `backup` made, in which nobody has gone on yet.
  private static func copiedDesks(_ witness: Witness) -> [Desk] {
    desks(1, of: witness, saving: ["one"]).first?.process.die()
    witness.disk[RegisterPaths(Desk.directory).backupNote] = Array("a copy\n".utf8)
    return desks(2, of: witness, saving: [])
  }

  /// Lets the next sync of the journals' directory fail that has a new name to make sure of.
  private static func failNextName(of witness: Witness) {
    let entries = Desk.directory + "/entries"
    let isNew = { (path: String) in
      path == entries && witness.disk.node(at: entries)?.hasUnsureJournal == true
    }
    failNext(.sync, on: isNew, of: witness, with: .fails(.inputOutput))
  }
}

extension ModelDisk.Node {
  /// Whether a journal got its name here and nothing made sure of it yet.
  fileprivate var hasUnsureJournal: Bool {
    changes.contains { change in
      if case .renamed = change.act { change.standing == .open } else { false }
    }
  }
}
