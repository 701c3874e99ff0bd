import Testing

@testable import Journal

/// Bar 1: the journal cut at every byte, and again during the recovery from that.
@Suite struct CutTests {
  @Test func `cut at every byte, every whole line is back and the rest is in the side file`()
    throws
  {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    for length in ends[0]...bytes.count {
      let cut = disk.copy()
      cut[path] = Array(bytes[..<length])
      let whole = ends.count { $0 <= length } - 1
      let lost = Array(bytes[ends[whole]..<length])
      let desk = try Desk(on: cut)
      #expect(desk.notes == Array(Self.notes.prefix(whole)), "cut after \(length)")
      #expect(cut[path] == Array(bytes[..<ends[whole]]), "cut after \(length)")
      #expect(Self.sideFiles(on: cut) == (lost.isEmpty ? [] : [lost]), "cut after \(length)")
      #expect(desk.opening.notices.count == (lost.isEmpty ? 0 : 1))
      #expect(try Desk(on: cut).opening == Opening(entryCount: whole))
    }
  }

  @Test func `cut inside the header, the file is damaged at its first byte`() throws {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    for length in 0..<ends[0] {
      let cut = disk.copy()
      cut[path] = Array(bytes[..<length])
      let desk = try Desk(on: cut)
      guard case .damaged(let damage) = desk.opening.readOnly else {
        Issue.record("opened after \(length) bytes")
        continue
      }
      #expect([damage.line, damage.byte] == [1, 1])
      #expect(cut[path] == Array(bytes[..<length]))
    }
  }

  @Test func `a crash at any call of the recovery loses nothing of what was whole or torn`() throws
  {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    let torn = Array(bytes[ends[2]..<ends[3] - 5])
    let cut = disk.copy()
    cut[path] = Array(bytes[..<(ends[3] - 5)])
    for survival in ModelDisk.Survival.allCases {
      var call = 1
      while let broken = Self.recoveryDying(at: call, on: cut) {
        let crashed = broken.crashed(survival)
        let desk = try Desk(on: crashed)
        #expect(desk.notes == Array(Self.notes.prefix(2)), "call \(call), \(survival)")
        #expect(crashed[path] == Array(bytes[..<ends[2]]), "call \(call), \(survival)")
        #expect(Self.sideFiles(on: crashed).contains(torn), "call \(call), \(survival)")
        #expect(try Desk(on: crashed).opening == Opening(entryCount: 2))
        call += 1
      }
      #expect(call > 10)
    }
  }

  @Test func `a repair stands, whatever a crash keeps after it`() throws {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes[..<(ends[3] - 5)])
    _ = try Desk(on: disk)
    for survival in ModelDisk.Survival.allCases {
      let crashed = disk.crashed(survival)
      #expect(try Desk(on: crashed).opening == Opening(entryCount: 2), "\(survival)")
      #expect(Self.sideFiles(on: crashed) == [Array(bytes[ends[2]..<ends[3] - 5])], "\(survival)")
    }
  }

  @Test func `what a crash cut off is told in words`() throws {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes[..<(ends[3] - 5)])
    let notice = try #require(try Desk(on: disk).opening.notices.first)
    let desk = path.split(separator: "/").last?.prefix(8) ?? ""
    #expect(
      notice.description
        == "Entry 3 of A Park was cut off by a crash before it was confirmed as saved. Its "
        + "\(ends[3] - 5 - ends[2]) bytes were moved to "
        + "/home/register/entries/\(desk).torn-\(ends[2]); please look whether something has to be "
        + "entered again."
    )
  }

  @Test func `an unfinished line is left alone without the lock, and read once it is finished`()
    throws
  {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes[..<ends[2]])
    let reader = try Desk(on: disk)
    let node = try #require(disk.node(at: path))
    node.bytes = Array(bytes[..<(ends[3] - 1)])
    #expect(try reader.catchUp() == 0)
    #expect(disk[path] == Array(bytes[..<(ends[3] - 1)]))
    node.bytes = Array(bytes[..<ends[3]])
    #expect(try reader.catchUp() == 1)
    #expect(reader.notes == Array(Self.notes.prefix(3)))
  }

  @Test func `the next to save repairs what a killed one left`() throws {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes[..<ends[2]])
    let desk = try Desk(on: disk)
    let node = try #require(disk.node(at: path))
    node.bytes = Array(bytes[..<(ends[3] - 1)])
    try desk.record("after the torn one")
    #expect(try Desk(on: disk).notes == ["one", "two", "after the torn one"])
    #expect(Self.sideFiles(on: disk) == [Array(bytes[ends[2]..<(ends[3] - 1)])])
    #expect(desk.journal.takeNotices().count == 1)
  }

  @Test func `what a killed repair copied is made sure of before the journal is shortened`() throws
  {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    let torn = Array(bytes[ends[2]..<ends[3] - 5])
    disk[path] = Array(bytes[..<(ends[3] - 5)])
    var call = 1
    while let killed = Self.recoveryDying(at: call, on: disk) {
      killed.fault = nil
      #expect(try Desk(on: killed).opening.notices.count <= 1)
      for survival in ModelDisk.Survival.allCases {
        let crashed = killed.crashed(survival)
        #expect(try Desk(on: crashed).notes == Array(Self.notes.prefix(2)))
        #expect(Self.sideFiles(on: crashed).contains(torn), "call \(call), \(survival)")
      }
      call += 1
    }
    #expect(call > 10)
  }

  @Test func `an opening leaves an unfinished line alone while another saves`() throws {
    let (disk, path, ends) = try Self.journal()
    disk[path]?.removeLast(5)
    let before = disk[path]
    let lock = try DirectoryLock(on: Desk.directory, in: ModelProcess(disk))
    #expect(try lock.take(Patience(limit: 0, wait: { _ in })))
    let desk = try Desk(on: disk)
    #expect(desk.opening == Opening(entryCount: 3, endsUnfinished: true))
    #expect(disk[path] == before)
    // What looks damaged may be half a write.
    disk[path] = Array(try #require(before)[..<ends[3]]) + Array("vandals\n".utf8)
    #expect(throws: JournalFailure.locked(Desk.directory)) { try Desk(on: disk) }
  }

  @Test func `a line that is finished while the lock is waited for is no torn one`() throws {
    let (disk, path, ends) = try Self.journal()
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes[..<(ends[4] - 5)])
    disk.fault = { _, call in
      if call.operation == .lock { disk.node(at: path)?.bytes = bytes }
      return nil
    }
    #expect(try Desk(on: disk).opening == Opening(entryCount: 4))
    #expect(disk[path] == bytes)
  }

  @Test func `one who may only read leaves a torn line where it is`() throws {
    let (disk, path, _) = try Self.journal()
    disk[path]?.removeLast(5)
    let before = disk[path]
    let reader = try Desk(on: disk, for: .reading)
    #expect(reader.opening.endsUnfinished)
    #expect(reader.notes == Array(Self.notes.prefix(3)))
    #expect(disk[path] == before)
    #expect(disk.names(in: Desk.directory + "/entries").count == 1)
  }

  static let notes = ["one", "two", "three \"quoted\"", "четыре"]

  /// A journal of four entries, and where its header and each of them end.
  static func journal() throws -> (ModelDisk, path: String, ends: [Int]) {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let path = try #require(desk.journal.file).path
    var ends = [try #require(disk[path]).count]
    for note in notes {
      try desk.record(note)
      ends.append(try #require(disk[path]).count)
    }
    desk.process.die()
    disk.forgetCalls()
    return (disk, path, ends)
  }

  static func sideFiles(on disk: ModelDisk) -> [[UInt8]] {
    disk.names(in: "/home/register/entries").filter { $0.contains(".torn-") }
      .compactMap { disk["/home/register/entries/\($0)"] }
  }

  /// The disk on which an opening died before its n-th call; nil when it has fewer.
  private static func recoveryDying(at number: Int, on disk: ModelDisk) -> ModelDisk? {
    let copy = disk.copy()
    copy.fault = { count, _ in count == number ? .dies : nil }
    _ = try? Desk(on: copy)
    return copy.calls.count < number ? nil : copy
  }
}
