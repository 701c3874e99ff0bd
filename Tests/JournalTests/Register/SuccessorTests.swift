import Registration
import Testing

@testable import Journal

/// Bar 4: after a failed sync nothing later is acknowledged on that file.
@Suite struct SuccessorTests {
  @Test func `after a failed sync the entry is granted again in a successor`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let one = try desk.record("one")
    let old = try #require(desk.journal.file)
    failNextSync(of: disk)
    let two = try desk.record("two")
    let new = try #require(desk.journal.file)
    #expect(new.desk != old.desk)
    #expect(new.header.predecessor?.desk == old.desk)
    #expect(new.header.predecessor?.number == 1)
    #expect(two.id == EntryID(desk: new.desk, number: 1))
    #expect(two.seen == [old.desk: 1])
    #expect(two.t == 2)
    let failure = FileSystemFailure(.syncData, old.path, .inputOutput)
    #expect(
      desk.journal.takeNotices() == [.continued(from: old.desk, to: new.desk, failure)]
    )
    #expect(try desk.catchUp() == 0)
    let again = try Desk(on: disk, seed: 3)
    #expect(again.entries == [one, two])
    try FaultTests.expectKept([one, two], on: disk, "successor")
  }

  @Test
  func
    `where the operator is to agree, the entry is not saved, and asked again it stands in the successor`()
    throws
  {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let one = try desk.record("one")
    let old = try #require(desk.journal.file)
    failNextSync(of: disk)
    let doubt = failure(of: { try desk.record("two", afterFailure: .whenAsked) })
    let why = FileSystemFailure(.syncData, old.path, .inputOutput)
    #expect(doubt == .failed(.inDoubt(why, entry: 2)))
    // A successor stands, so nobody else has to wait, and for nobody the entry in doubt counts.
    #expect(try Desk(on: disk, seed: 3).entries == [one])
    let two = try desk.record("two", afterFailure: .whenAsked)
    #expect(two.id.desk != old.desk)
    #expect(try Desk(on: disk, seed: 4).entries == [one, two])
  }

  @Test func `others find the successor, and forget what was left behind`() throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    try here.record("one")
    try there.catchUp()
    failNextSync(of: disk)
    try here.record("two")
    try there.record("three")
    #expect(there.notes == ["one", "two", "three"])
    #expect(there.journal.desk == here.journal.desk)
    try here.catchUp()
    #expect(here.entries == there.entries)
  }

  @Test func `one who read the entry in doubt forgets it when a successor stands`() throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    try here.record("one")
    // No file can be made, so no successor stands, and the entry stays in doubt.
    disk.fault = { _, call in
      switch call.operation {
      case .syncData: .fails(.inputOutput)
      case .open where call.path.hasSuffix(".new"): .fails(.noSpace)
      default: nil
      }
    }
    guard case .failed(.inDoubt(_, entry: 2)) = failure(of: { try here.record("two") }) else {
      Issue.record("acknowledged")
      return
    }
    disk.fault = nil
    let fresh = try Desk(on: disk, seed: 3)
    #expect(fresh.notes == ["one", "two"])
    try here.record("two")
    try fresh.catchUp()
    #expect(fresh.notes == ["one", "two"])
    #expect(fresh.entries == here.entries)
    _ = there
  }

  @Test func `until a successor stands nobody else can save`() throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    disk.fault = { _, call in
      call.operation == .syncData || call.path.hasSuffix(".new") ? .fails(.inputOutput) : nil
    }
    #expect(failure(of: { try here.record("one") }) != nil)
    disk.fault = nil
    #expect(failure(of: { try there.record("mine") }) == .failed(.locked(Desk.directory)))
    try here.record("one")
    try there.record("mine")
    #expect(there.notes == ["one", "mine"])
  }

  @Test func `what others saved is carried over with its identity when it cannot be made sure of`()
    throws
  {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    let one = try there.record("one")
    let two = try there.record("two")
    failNextSync(of: disk)
    let three = try here.record("three")
    #expect(here.entries == [one, two, three])
    #expect(three.id == EntryID(desk: try #require(here.journal.desk), number: 3))
    #expect(three.t == 3)
    try there.catchUp()
    #expect(there.entries == here.entries)
    try FaultTests.expectKept([one, two, three], on: disk, "carried")
  }

  @Test func `what others saved is not shown until it is made sure of`() throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    let one = try there.record("one")
    let path = try #require(there.journal.file).path
    failNextSync(of: disk)
    let failure = FileSystemFailure(.syncData, path, .inputOutput)
    #expect(throws: JournalFailure.othersInDoubt(failure)) { try here.catchUp() }
    #expect(here.entries == [])
    #expect(try here.catchUp() == 0)
    let two = try here.record("two")
    #expect(here.entries == [one, two])
    try FaultTests.expectKept([one, two], on: disk, "carried")
  }

  @Test func `a successor of a successor is read in order`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    for round in 1...4 {
      try desk.record("before \(round)")
      failNextSync(of: disk)
      try desk.record("after \(round)")
    }
    #expect(disk.names(in: Desk.directory + "/entries").count == 5)
    let again = try Desk(on: disk, seed: 4)
    #expect(again.entries == desk.entries)
    #expect(again.entries.map(\.t) == Array(1...8))
    #expect(again.entries.last?.seen.count == 4)
  }

  @Test func `two journals that do not continue one another are refused`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let one = try desk.record("one")
    let header = Header(
      register: try #require(desk.journal.file).header.register,
      desk: try Sample.desk("B-222222")
    )
    let line = Line.framing(
      EntryWriter.json(one, number: 1, of: header.desk),
      after: header.line.checksum
    )
    let entries = Desk.directory + "/entries"
    disk["\(entries)/B-222222.journal"] = header.line.bytes + line.bytes
    #expect(throws: JournalFailure.severalDesks(entries)) { try Desk(on: disk, seed: 2) }
  }

  private func failNextSync(of disk: ModelDisk) {
    var isSpent = false
    disk.fault = { _, call in
      guard call.operation == .syncData, !isSpent else { return nil }
      isSpent = true
      return .fails(.inputOutput)
    }
  }

  private func failure(of act: () throws -> Entry) -> NotRecorded? {
    do {
      _ = try act()
      return nil
    } catch {
      return error as? NotRecorded
    }
  }
}
