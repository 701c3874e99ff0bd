@testable import Journal

/// Something that happens to a register at its desks, to be broken off or troubled at every call.
struct Story: Sendable, CustomStringConvertible {
  let name: String
  /// Whether even the directory above the register's is missing.
  var beginsBare = false
  /// What stands before the trouble begins.
  let before: @Sendable (Witness) -> [Desk]
  /// What happens then, at the desks that were open.
  let then: @Sendable (Witness, [Desk]) -> Void

  var description: String { name }

  /// A witness of the story's beginning.
  func witness() -> Witness { Witness(beginsBare ? ModelDisk() : .withHome()) }

  static let all: [Story] = [
    creation, bareCreation, oneDesk, longEntries, severalDesks, tornTail, opening, catchingUp,
    successor, carrying, successorOfSuccessor, shortWrite, repairFails, asideFails,
    successorNameFails, successorNameStays, carryingNameFails, takenOverNameFails,
    creationNameFails,
    copy, copyNameFails, takenOver, takenOverTorn, killedCreator,
  ]
}

extension Story {
  private static let creation = Story(name: "a register is made") { _ in
    []
  } then: { witness, _ in
    witness.record("one", at: witness.desk())
  }

  private static let bareCreation = Story(
    name: "a register is made below a directory that is missing",
    beginsBare: true
  ) { _ in
    []
  } then: { witness, _ in
    witness.record("one", at: witness.desk())
  }

  private static let oneDesk = Story(name: "one desk saves") { witness in
    desks(1, of: witness, saving: ["one"])
  } then: { witness, desks in
    for note in ["two", "three"] { witness.record(note, at: desks[0]) }
  }

  private static let longEntries = Story(name: "entries of several sectors are saved") { witness in
    desks(2, of: witness, saving: ["one"])
  } then: { witness, desks in
    witness.record(long("two", 1_900), at: desks[0])
    witness.record(long("three", 700), at: desks[1])
  }

  private static let severalDesks = Story(name: "three desks save in turn") { witness in
    desks(3, of: witness, saving: ["one"])
  } then: { witness, desks in
    for (place, desk) in (desks + desks).enumerated() { witness.record("round \(place)", at: desk) }
  }

  private static let tornTail = Story(name: "a desk saves where a killed one left a torn line") {
    witness in
    let open = desks(2, of: witness, saving: ["one"])
    tear("torn", at: open[0], of: witness)
    return [open[1]]
  } then: { witness, desks in
    witness.record("two", at: desks[0])
    witness.record("three", at: witness.desk())
  }

  private static let opening = Story(name: "a register with a torn line is opened") { witness in
    let open = desks(1, of: witness, saving: ["one", "two"])
    tear("torn", at: open[0], of: witness)
    return []
  } then: { witness, _ in
    let desk = witness.desk()
    witness.record("three", at: desk)
  }

  private static let catchingUp = Story(name: "desks catch up with one another") { witness in
    desks(2, of: witness, saving: ["one"])
  } then: { witness, desks in
    for note in ["two", "three"] {
      witness.record(note, at: desks[0])
      _ = try? desks[1].catchUp()
    }
    witness.record("four", at: desks[1])
    _ = try? desks[0].catchUp()
  }
}

extension Story {
  /// So many desks on a register in which the first of them saved these notes.
  static func desks(_ count: Int, of witness: Witness, saving notes: [String]) -> [Desk] {
    let desks = (0..<count).compactMap { _ in witness.desk() }
    for note in notes { witness.record(note, at: desks.first) }
    return desks
  }

  /// A note that makes an entry of about so many bytes.
  static func long(_ note: String, _ count: Int) -> String {
    note + String(repeating: ".", count: count)
  }

  /// A desk writes part of a line and is killed.
  static func tear(_ note: String, at desk: Desk, of witness: Witness) {
    let earlier = witness.disk.fault
    witness.hasDeath = true
    var isTorn = false
    witness.disk.fault = { number, call in
      if let other = earlier?(number, call) { return other }
      if isTorn { return .dies }
      isTorn = call.operation == .write
      return isTorn ? .takes(90) : nil
    }
    witness.record(note, at: desk)
    witness.disk.fault = earlier
  }

  /// Lets the next sync of a journal fail, and what was in the way before go on.
  static func failNextSync(of witness: Witness) {
    failNext(.syncData, of: witness, with: .fails(.inputOutput))
  }

  static func failNext(
    _ operation: FileOperation,
    on path: @escaping (String) -> Bool = { $0.hasSuffix(".journal") },
    of witness: Witness,
    with fault: ModelDisk.Fault
  ) {
    let earlier = witness.disk.fault
    var isSpent = false
    witness.disk.fault = { number, call in
      if let other = earlier?(number, call) { return other }
      guard call.operation == operation, path(call.path), !isSpent else {
        return nil
      }
      isSpent = true
      return fault
    }
  }
}
