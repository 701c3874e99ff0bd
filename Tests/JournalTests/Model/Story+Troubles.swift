@testable import Journal

/// Stories with a trouble of their own, to which a further one is added.
extension Story {
  static let successor = Story(name: "a sync fails, and a successor stands") { witness in
    desks(2, of: witness, saving: ["one"])
  } then: { witness, desks in
    failNextSync(of: witness)
    witness.record("two", at: desks[0])
    witness.record("three", at: desks[1])
    _ = try? desks[0].catchUp()
    witness.record("four", at: desks[0])
  }

  static let carrying = Story(name: "a successor carries what others saved") { witness in
    let open = desks(2, of: witness, saving: ["one"])
    for note in ["two", long("three", 900)] { witness.record(note, at: open[0]) }
    return open
  } then: { witness, desks in
    failNextSync(of: witness)
    witness.record("four", at: desks[1])
    witness.record("five", at: desks[0])
  }

  static let successorOfSuccessor = Story(name: "syncs fail again and again") { witness in
    desks(1, of: witness, saving: ["one"])
  } then: { witness, desks in
    for round in 1...3 {
      failNextSync(of: witness)
      witness.record("round \(round)", at: desks[0])
    }
  }

  static let shortWrite = Story(name: "a write is short, and taken back") { witness in
    desks(2, of: witness, saving: ["one"])
  } then: { witness, desks in
    failNext(.write, of: witness, with: .takes(60))
    witness.record(long("short", 1_100), at: desks[0])
    witness.record("two", at: desks[1])
    witness.record("three", at: desks[0])
  }

  static let repairFails = Story(name: "the shortening of a torn journal cannot be made sure of") {
    witness in
    let open = desks(2, of: witness, saving: ["one"])
    tear("torn", at: open[0], of: witness)
    return [open[1]]
  } then: { witness, desks in
    failNext(.sync, of: witness, with: .fails(.inputOutput))
    witness.record("two", at: desks[0])
    witness.record("three", at: desks[0])
  }

  static let asideFails = Story(name: "the copy of a torn line cannot be made sure of") { witness in
    let open = desks(2, of: witness, saving: ["one"])
    tear("torn", at: open[0], of: witness)
    return [open[1]]
  } then: { witness, desks in
    failNext(.sync, on: { $0.contains(".torn-") }, of: witness, with: .fails(.inputOutput))
    witness.record("two", at: desks[0])
    witness.record("three", at: desks[0])
  }

  static let takenOver = Story(name: "a successor is found whose end cannot be made sure of") {
    witness in
    let open = desks(3, of: witness, saving: ["one"])
    failNextSync(of: witness)
    witness.record("two", at: open[0])
    witness.disk.fault = { _, call in call.operation == .syncData ? .dies : nil }
    witness.record("killed", at: open[0])
    witness.disk.fault = nil
    return Array(open[1...])
  } then: { witness, desks in
    failNextSync(of: witness)
    witness.record("three", at: desks[0])
    witness.record("four", at: desks[0])
    witness.record("five", at: desks[1])
  }

  static let takenOverTorn = Story(name: "a successor is found that ends in a torn line") {
    witness in
    let open = desks(2, of: witness, saving: ["one"])
    failNextSync(of: witness)
    witness.record("two", at: open[0])
    tear("torn", at: open[0], of: witness)
    return [open[1]]
  } then: { witness, desks in
    for note in ["three", "four"] { witness.record(note, at: desks[0]) }
  }

  static let killedCreator = Story(name: "who made the register is killed before its name is sure")
  {
    witness in
    witness.disk.fault = { _, call in
      call.operation == .sync && call.path.hasSuffix("/entries") ? .dies : nil
    }
    _ = witness.desk()
    witness.disk.fault = nil
    return []
  } then: { witness, _ in
    let desk = witness.desk()
    for note in ["one", "two"] { witness.record(note, at: desk) }
  }
}
