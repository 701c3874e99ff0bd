import Proofs
import Testing

@testable import Journal

/// Half-typed forms, when any call to the file system fails.
@Suite struct DraftFaultTests {
  /// What the operator does, and what it may leave of the form that was kept last; nothing where none had to be kept.
  private static let deeds: [(name: String, act: @Sendable (ModelDisk) -> [[UInt8]])] = [
    (
      "typing on",
      { disk in
        let drafts = Self.drafts(on: disk, seed: 2)
        return (try? drafts.save([2, 2])) != nil ? [[2, 2]] : []
      }
    ),
    (
      "typing twice",
      { disk in
        let drafts = Self.drafts(on: disk, seed: 2)
        let isFirstKept = (try? drafts.save([2, 2])) != nil
        if (try? drafts.save([3, 3, 3])) != nil { return [[3, 3, 3]] }
        // Whether the second stands, a disk that failed cannot say.
        return isFirstKept ? [[2, 2], [3, 3, 3]] : []
      }
    ),
    (
      "looking for what crashed desks left",
      { disk in
        let drafts = Self.drafts(on: disk, seed: 2)
        _ = try? drafts.claimAbandoned()
        return []
      }
    ),
    (
      "taking over what a crashed desk left",
      { disk in
        let drafts = Self.drafts(on: disk, seed: 2)
        guard let found = try? drafts.claimAbandoned(), let draft = found.first,
          (try? drafts.save(draft.typed)) != nil
        else { return [] }
        try? drafts.discard(draft)
        return []
      }
    ),
    (
      "giving up another form",
      { disk in
        let drafts = Self.drafts(on: disk, seed: 2)
        try? drafts.save([9])
        try? drafts.discard()
        return []
      }
    ),
    (
      "salvaging the register",
      { disk in
        _ = try? Journal.salvage(Desk.directory, to: "/home/saved", in: Self.surroundings(disk, 2))
        return []
      }
    ),
  ]

  @Test(arguments: [false, true])
  func `whichever call fails, what was typed before is kept and the register is untouched`(
    forGood: Bool
  ) throws {
    let proof = Proof("faults")
    var (cases, violations) = (0, [String]())
    let codes = proof.isLong ? EveryFaultTests.codes : [.inputOutput, .noSpace]
    for (name, act) in Self.deeds {
      for code in codes {
        var call = 1
        while true {
          let disk = try Self.diskWithDraft()
          let before = disk.names(in: Self.entries).map { disk["\(Self.entries)/\($0)"] }
          disk.fault = { number, _ in
            number == call || forGood && number > call ? .fails(code) : nil
          }
          let kept = act(disk)
          let isMet = disk.calls.count >= call
          disk.fault = nil
          let after = disk.names(in: Self.entries).map { disk["\(Self.entries)/\($0)"] }
          let found = try Self.drafts(on: disk, seed: 3).claimAbandoned().map(\.typed)
          // The process is gone, and with it what it held.
          let isKept = kept.isEmpty || kept.contains { found.contains($0) }
          let isOtherKept = found.contains([1, 1, 1])
          if !isKept || !isOtherKept || before != after {
            violations.append("\(name), \(code), call \(call)")
          }
          cases += 1
          if !isMet { break }
          call += 1
        }
      }
    }
    #expect(violations == [])
    #expect(cases > 100)
    proof.found(
      violations.count,
      in: cases,
      "calls that fail\(forGood ? " from then on" : " once") while a form is kept"
    )
  }

  private static let entries = "\(Desk.directory)/entries"

  /// A register with what a crashed desk had kept.
  private static func diskWithDraft() throws -> ModelDisk {
    let (disk, _, _) = try CutTests.journal()
    let process = ModelProcess(disk)
    let surroundings = Surroundings(fileSystem: process, random: Lottery(seed: 1))
    let drafts = Drafts(of: RegisterPaths(Desk.directory), in: surroundings)
    try drafts.save([1, 1, 1])
    process.die()
    disk.forgetCalls()
    return disk
  }

  private static func drafts(on disk: ModelDisk, seed: UInt64) -> Drafts {
    Drafts(of: RegisterPaths(Desk.directory), in: surroundings(disk, seed))
  }

  private static func surroundings(_ disk: ModelDisk, _ seed: UInt64) -> Surroundings {
    Surroundings(
      fileSystem: ModelProcess(disk),
      patience: Patience(limit: 0, wait: { _ in }),
      random: Lottery(seed: seed)
    )
  }
}
