import Proofs
import Registration
import Testing

@testable import Journal

/// A damaged register whose whole entries take its place.
@Suite struct RepairTests {
  private static let aside = "/home/register-damaged"

  @Test func `what is whole stands in the register's place, and the damaged one beside it`() throws
  {
    let (disk, path, damaged) = try Self.damagedDisk()
    let salvage = try Self.repair(disk)
    #expect(salvage.entryCount == 3)
    let desk = try Desk(on: disk, seed: 4)
    #expect(desk.opening == Opening(entryCount: 3))
    try desk.record("on we go")
    #expect(disk[path.replacing(Desk.directory, with: Self.aside)] == damaged)
    #expect(disk.names(in: "/home") == ["register", "register-damaged"])
  }

  @Test
  func `where no folder can take another's place, nothing is left that looks like the damaged one`()
    throws
  {
    let (disk, path, damaged) = try Self.damagedDisk()
    let exchange = Desk.directory + ".exchanged"
    disk.fault = { _, call in
      call.operation == .rename && call.path == exchange ? .fails(.unsupported) : nil
    }
    let failure = FileSystemFailure(.rename, exchange, .unsupported)
    #expect(throws: JournalFailure.notExchanged(failure)) { try Self.repair(disk) }
    #expect(disk.names(in: "/home") == ["register"])
    #expect(disk[path] == damaged)
  }

  @Test func `half-typed forms go along, also those of desks that are open still`() throws {
    let (disk, _, _) = try Self.damagedDisk()
    let dead = Self.drafts(on: disk, seed: 21)
    try dead.drafts.save([1])
    dead.process.die()
    let living = Self.drafts(on: disk, seed: 22)
    try living.drafts.save([2])
    #expect(try Self.repair(disk).draftsLeft == nil)
    do {
      let here = Self.drafts(on: disk, seed: 23)
      #expect(try here.drafts.claimAbandoned().map(\.typed) == [[1]])
    }
    // Who is open still keeps on in the same place, and loses nothing by ending.
    try living.drafts.save([2, 2])
    living.process.die()
    let later = Self.drafts(on: disk, seed: 24)
    #expect(Set(try later.drafts.claimAbandoned().map(\.typed)) == [[1], [2, 2]])
    #expect(disk.names(in: "\(Self.aside)/drafts") == [])
  }

  @Test func `forms that cannot go along stay where they are, and that is said`() throws {
    let (disk, _, _) = try Self.damagedDisk()
    let dead = Self.drafts(on: disk, seed: 21)
    try dead.drafts.save([1])
    dead.process.die()
    disk.fault = { _, call in
      let isExchange = call.operation == .rename && call.path.hasSuffix("/drafts.exchanged")
      let isCopy = call.operation == .open && call.path.hasPrefix("\(Self.aside)/drafts/")
      return isExchange || isCopy ? .fails(.inputOutput) : nil
    }
    #expect(try Self.repair(disk).draftsLeft == "\(Self.aside)/drafts")
    #expect(disk.names(in: "\(Self.aside)/drafts").count == 2)
  }

  @Test func `at whichever call a repair is killed, half-typed forms are found again`() throws {
    let (disk, _, _) = try Self.damagedDisk()
    let dead = Self.drafts(on: disk, seed: 21)
    try dead.drafts.save([1])
    dead.process.die()
    var (isDone, states, violations, call) = (false, 0, 0, 1)
    while !isDone {
      let dying = disk.copy()
      dying.fault = { number, _ in number >= call ? .dies : nil }
      isDone = (try? Self.repair(dying)) != nil && dying.calls.count < call
      dying.fault = nil
      for disk in [dying] + ModelDisk.Survival.allCases.map(dying.crashed) {
        states += 1
        let later = Self.drafts(on: disk, seed: 24)
        guard try later.drafts.claimAbandoned().map(\.typed) != [[1]] else { continue }
        violations += 1
        Issue.record("call \(call): not found")
      }
      call += 1
    }
    Proof("repair").found(
      violations,
      in: states,
      "states of half-typed forms after a killed repair"
    )
  }

  @Test func `a salvage takes a copy of what crashed desks had kept`() throws {
    let (disk, _, _) = try Self.damagedDisk()
    let dead = Self.drafts(on: disk, seed: 21)
    try dead.drafts.save([1])
    dead.process.die()
    let living = Self.drafts(on: disk, seed: 22)
    try living.drafts.save([2])
    let salvage = try Journal.salvage(
      Desk.directory,
      to: "/home/saved",
      in: Self.surroundings(disk)
    )
    #expect([salvage.draftCount, salvage.draftsLeft == nil ? 0 : 1] == [1, 0])
    let there = Self.drafts(on: disk, seed: 23, of: "/home/saved")
    #expect(try there.drafts.claimAbandoned().map(\.typed) == [[1]])
    let here = Self.drafts(on: disk, seed: 24)
    #expect(try here.drafts.claimAbandoned().map(\.typed) == [[1]])
    _ = living
  }

  @Test func `who had the damaged register open is told to open it again`() throws {
    let (disk, _, _) = try Self.damagedDisk(damage: false)
    let other = try Desk(on: disk, seed: 9)
    try Self.repair(disk)
    #expect(throws: NotRecorded.failed(.moved(Desk.directory))) { try other.record("late") }
  }

  @Test func `whenever the power fails, the damaged or the repaired register is in its place`()
    throws
  {
    let (disk, path, damaged) = try Self.damagedDisk()
    var (states, violations, call) = (0, 0, 1)
    while true {
      let dying = disk.copy()
      dying.fault = { number, _ in number == call ? .dies : nil }
      let isDone = (try? Self.repair(dying)) != nil
      for survival in ModelDisk.Survival.allCases {
        states += 1
        let crashed = dying.crashed(survival)
        let entries = try Desk(on: crashed, seed: 4).entries
        let isDamagedKept = [path, path.replacing(Desk.directory, with: Self.aside)]
          .contains { crashed[$0] == damaged }
        let isThere = isDone ? entries.count == 3 : entries.count == 1 || entries.count == 3
        if !isThere || !isDamagedKept {
          violations += 1
          Issue.record("call \(call), \(survival): \(entries.count)")
        }
      }
      if isDone { break }
      call += 1
    }
    #expect(call > 20)
    Proof("repair").found(
      violations,
      in: states,
      "crash states while a damaged register is repaired"
    )
  }

  @Test
  func `two files that go on from one entry are never made one, since one would lose its end`()
    throws
  {
    let disk = try BackupTests.diskWithStick()
    try BackupTests.backUp(disk)
    let other = disk.copy()
    try Copy(on: disk, seed: 7).record("there")
    try Copy(on: other, seed: 8).record("and there")
    let entries = "/stick/copy/entries"
    for name in other.names(in: entries) where disk["\(entries)/\(name)"] == nil {
      disk["\(entries)/\(name)"] = other["\(entries)/\(name)"]
    }
    #expect(throws: JournalFailure.severalDesks(entries)) { try Copy(on: disk, seed: 9) }
    #expect(throws: JournalFailure.severalDesks(entries)) {
      try Journal.salvage("/stick/copy", to: Self.aside, in: Self.surroundings(disk))
    }
    #expect(disk.names(in: "/home") == ["register"])
  }

  private static func drafts(
    on disk: ModelDisk,
    seed: UInt64,
    of directory: String = Desk.directory
  ) -> (drafts: Drafts, process: ModelProcess) {
    let process = ModelProcess(disk)
    let surroundings = Surroundings(fileSystem: process, random: Lottery(seed: seed))
    return (Drafts(of: RegisterPaths(directory), in: surroundings), process)
  }

  private static func damagedDisk(damage: Bool = true) throws -> (ModelDisk, String, [UInt8]) {
    let (disk, path, ends) = try CutTests.journal()
    if damage { disk[path]?[ends[1] + 60] ^= 1 }
    return (disk, path, try #require(disk[path]))
  }

  @discardableResult
  private static func repair(_ disk: ModelDisk) throws -> Salvage {
    try Journal.repair(Desk.directory, movingDamagedTo: aside, in: surroundings(disk))
  }

  private static func surroundings(_ disk: ModelDisk) -> Surroundings {
    Surroundings(
      fileSystem: ModelProcess(disk),
      patience: Patience(limit: 0, wait: { _ in }),
      random: Lottery(seed: 5)
    )
  }
}
