import Proofs
import Registration
import Testing

@testable import Journal

/// A copy, and the first to go on in it, while the power fails at any call or any call goes wrong.
@Suite struct BackupCrashTests {
  private static let proof = Proof("backup")

  @Test func `whenever the power fails, there is no copy under its name or a whole one`() throws {
    let disk = try BackupTests.diskWithStick()
    var (states, violations, call) = (0, 0, 1)
    while true {
      let dying = disk.copy()
      dying.fault = { number, _ in number == call ? .dies : nil }
      let isMade = (try? BackupTests.backUp(dying)) != nil
      for survival in ModelDisk.Survival.allCases {
        states += 1
        let crashed = dying.crashed(survival)
        if try !Self.isNoneOrWhole(crashed, isMade: isMade) {
          violations += 1
          Issue.record("call \(call), \(survival)")
        }
      }
      if isMade { break }
      call += 1
    }
    #expect(call > 25)
    Self.proof.found(violations, in: states, "crash states while a copy is made")
  }

  @Test func `what a broken-off copy leaves is known as a copy before anything can be read in it`()
    throws
  {
    let disk = try BackupTests.diskWithStick()
    var (states, violations, call) = (0, 0, 1)
    while true {
      let dying = disk.copy()
      dying.fault = { number, _ in number == call ? .dies : nil }
      let isMade = (try? BackupTests.backUp(dying)) != nil
      for survival in ModelDisk.Survival.allCases {
        states += 1
        let crashed = dying.crashed(survival)
        for name in crashed.names(in: "/stick") {
          let isEmpty = crashed.names(in: "/stick/\(name)/entries").isEmpty
          if isEmpty || crashed["/stick/\(name)/backup.txt"] != nil { continue }
          violations += 1
          Issue.record("call \(call), \(survival): \(name)")
        }
      }
      if isMade { break }
      call += 1
    }
    #expect(call > 25)
    Self.proof.found(violations, in: states, "crash states in which a broken-off copy is known")
  }

  @Test(arguments: [ErrorCode.inputOutput, .noSpace, .readOnly])
  func `whichever call fails, the copy is whole or there is none`(code: ErrorCode) throws {
    let disk = try BackupTests.diskWithStick()
    var (violations, call) = (0, 1)
    while true {
      let faulty = disk.copy()
      faulty.fault = { number, _ in number == call ? .fails(code) : nil }
      let isMade = (try? BackupTests.backUp(faulty)) != nil
      let isReached = faulty.calls.count >= call
      faulty.fault = nil
      let names = faulty.names(in: "/stick")
      let isRight =
        isMade ? try Self.isNoneOrWhole(faulty, isMade: true) : !names.contains("copy")
      if !isRight {
        violations += 1
        Issue.record("call \(call): \(names)")
      }
      if !isReached { break }
      call += 1
    }
    #expect(call > 25)
    Self.proof.found(violations, in: call, "calls that fail with \(code) while a copy is made")
  }

  @Test func `whenever the power fails, nobody who goes on in a copy has the register's name`()
    throws
  {
    let disk = try BackupTests.diskWithStick()
    try BackupTests.backUp(disk)
    let known = try Copy(on: disk, seed: 1).entries.map(\.id)
    var (states, violations, call) = (0, 0, 1)
    while true {
      let dying = disk.copy()
      dying.fault = { number, _ in number == call ? .dies : nil }
      let done = try? Copy(on: dying, seed: 7).record("five")
      for survival in ModelDisk.Survival.allCases {
        states += 1
        let crashed = dying.crashed(survival)
        let desk = try Copy(on: crashed, seed: 8)
        _ = try desk.record("six")
        let new = desk.entries.map(\.id).filter { !known.contains($0) }
        let isKept = done == nil || desk.notes.contains("five")
        if !isKept || new.contains(where: { $0.desk == known[0].desk }) {
          violations += 1
          Issue.record("call \(call), \(survival): \(desk.notes)")
        }
      }
      if done != nil { break }
      call += 1
    }
    #expect(call > 20)
    Self.proof.found(violations, in: states, "crash states while a copy is first written to")
  }

  private static func isNoneOrWhole(_ disk: ModelDisk, isMade: Bool) throws -> Bool {
    guard disk.node(at: "/stick/copy") != nil else { return !isMade }
    let names = disk.names(in: "/home/register/entries")
    return disk["/stick/copy/backup.txt"] != nil
      && disk.names(in: "/stick/copy/entries") == names
      && names.allSatisfy {
        disk["/stick/copy/entries/\($0)"] == disk["/home/register/entries/\($0)"]
      }
  }
}
