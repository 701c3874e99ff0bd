import Registration
import Testing

@testable import Journal

@Suite struct RecordingTests {
  @Test func `a new register is one header, and entries follow it`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    #expect(desk.opening == Opening(wasCreated: true))
    #expect(disk.names(in: Desk.directory) == ["cache", "drafts", "entries"])
    let first = try desk.record("first")
    let second = try desk.record("second")
    #expect([first, second].map(\.id.number) == [1, 2])
    #expect([first, second].map(\.t) == [1, 2])

    let again = try Desk(on: disk)
    #expect(again.opening == Opening(entryCount: 2))
    #expect(again.entries == [first, second])
  }

  @Test func `a commit syncs once`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("first")
    disk.forgetCalls()
    try desk.record("second")
    let journal = try #require(desk.journal.file).path
    #expect(
      disk.calls.filter { [.write, .sync, .syncData].contains($0.operation) } == [
        .init(operation: .write, path: journal), .init(operation: .syncData, path: journal),
      ]
    )
  }

  @Test func `a commit after another's syncs twice`() throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk)
    let there = try Desk(on: disk)
    try there.record("there")
    disk.forgetCalls()
    try here.record("here")
    #expect(disk.calls.count { $0.operation == .syncData } == 2)
  }

  @Test func `two processes number without holes and know each other's entries`() throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk)
    let there = try Desk(on: disk)
    for round in 1...5 {
      try here.record("here \(round)")
      try there.record("there \(round)")
    }
    #expect(here.notes == there.notes.dropLast())
    #expect(try here.catchUp() == 1)
    #expect(here.entries == there.entries)
    #expect(here.entries.map(\.id.number) == Array(1...10))
    #expect(try here.catchUp() == 0)
  }

  @Test func `a refusal writes nothing and lets go of the lock`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let before = try #require(desk.journal.file).path
    let bytes = disk[before]
    #expect(throws: NotRecorded.refused(.nothingToUndo)) {
      try desk.journal.record(
        at: try Sample.moment(),
        by: try Sample.operator(),
        grant: { _ throws(Refusal) in throw .nothingToUndo }
      )
    }
    #expect(disk[before] == bytes)
    try Desk(on: disk).record("another can save")
  }

  @Test func `the grant sees what others wrote before`() throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk)
    let there = try Desk(on: disk)
    try there.record("there")
    var order: [String] = []
    var entries = here.entries
    _ = try here.journal.record(
      at: try Sample.moment(),
      by: try Sample.operator(),
      into: &entries,
      grant: { stamp, known throws(Refusal) in
        order.append("grant \(stamp.id.number) behind \(known.map(\.note))")
        return Grant(facts: [])
      }
    )
    #expect(order == ["grant 2 behind [\"there\"]"])
  }

  @Test func `while another holds the lock, saving is refused after two seconds and goes on later`()
    throws
  {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk)
    let other = ModelProcess(disk)
    let lock = try DirectoryLock(on: Desk.directory, in: other)
    #expect(try lock.take(Patience(limit: 0, wait: { _ in })))
    #expect(throws: NotRecorded.failed(.locked(Desk.directory))) { try here.record("mine") }
    lock.release()
    try here.record("mine")
    #expect(here.notes == ["mine"])
  }

  @Test func `the lock is tried for two seconds, every two milliseconds`() throws {
    nonisolated(unsafe) var waited: [Int] = []
    let patience = Patience { unsafe waited.append($0) }
    #expect(try !patience.tries { false })
    #expect(unsafe waited == [Int](repeating: 2, count: 1000))
  }

  @Test func `an entry longer than a line may be is refused before anything is written`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let path = try #require(desk.journal.file).path
    let before = disk[path]
    let long = String(repeating: "x", count: 10_000)
    #expect(throws: NotRecorded.failed(.tooLong(10_102))) { try desk.record(long) }
    #expect(disk[path] == before)
    try desk.record("short")
    #expect(desk.notes == ["short"])
  }

  @Test func `what a killed process wrote and did not sync is made sure of before it is shown`()
    throws
  {
    let disk = ModelDisk.withHome()
    let killed = try Desk(on: disk)
    disk.fault = { _, call in call.operation == .syncData ? .dies : nil }
    #expect(throws: NotRecorded.self) { try killed.record("one") }
    disk.fault = nil
    let shown = try Desk(on: disk).notes
    #expect(shown == ["one"])
    #expect(try Desk(on: disk.crashed(.syncedOnly)).notes == shown)
  }

  @Test func `a journal file that was replaced by another is read anew`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    let path = try #require(desk.journal.file).path
    let copy = disk[path]
    let process = ModelProcess(disk)
    _ = try process.remove(path)
    disk[path] = copy
    try desk.record("two")
    #expect(try Desk(on: disk).notes == ["one", "two"])
  }

  @Test func `a register whose directory was moved away is not written to`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try ModelProcess(disk).rename(Desk.directory, to: "/home/backup")
    _ = try Desk(on: disk)
    #expect(throws: NotRecorded.failed(.moved(Desk.directory))) { try desk.record("one") }
    #expect(desk.journal.whyReadOnly == nil)
  }

  @Test func `who opened for reading writes nothing`() throws {
    let disk = ModelDisk.withHome()
    #expect(throws: JournalFailure.noRegister(Desk.directory)) {
      try Desk(on: disk, for: .reading)
    }
    let writer = try Desk(on: disk)
    try writer.record("one")
    let reader = try Desk(on: disk, for: .reading)
    #expect(
      reader.opening
        == Opening(entryCount: 1, readOnly: .openedForReading(Desk.directory))
    )
    #expect(throws: NotRecorded.failed(.openedForReading(Desk.directory))) {
      try reader.record("two")
    }
    try writer.record("two")
    #expect(try reader.catchUp() == 1)
    #expect(reader.notes == ["one", "two"])
  }
}

extension ModelDisk {
  /// A disk with a home directory that stands for certain.
  static func withHome() -> ModelDisk {
    let disk = ModelDisk()
    guard let root = disk.node(at: "/") else { return disk }
    let home = disk.add(isDirectory: true)
    root.names["home"] = home.number
    root.syncedNames["home"] = home.number
    return disk
  }
}
