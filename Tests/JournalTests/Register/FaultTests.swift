import Registration
import Testing

@testable import Journal

/// Bars 3 and 4: any single call fails, once or for good, and what was told to be saved is there.
@Suite struct FaultTests {
  static let codes: [ErrorCode] = [.inputOutput, .noSpace, .quota, .readOnly]

  @Test(arguments: codes)
  func `whichever call fails once, what is acknowledged stays and work goes on`(code: ErrorCode)
    throws
  {
    try everyCall(fails: code, forGood: false) { disk, here, there, call in
      disk.fault = nil
      // The one whose disk failed lets go at the latest when its next entry stands.
      let after = Result { try here.record("after") }
      guard case .success = after else {
        Issue.record("call \(call): \(after)")
        return
      }
      _ = try there.catchUp()
      try there.record("there after")
      try here.catchUp()
      #expect(here.entries == there.entries, "call \(call)")
      try Self.expectKept(here.acknowledged + there.acknowledged, on: disk, "call \(call)")
    }
  }

  @Test(arguments: codes)
  func `whichever call fails from then on, what was acknowledged stays`(code: ErrorCode) throws {
    try everyCall(fails: code, forGood: true) { disk, here, there, call in
      disk.fault = nil
      here.process.die()
      there.process.die()
      try Self.expectKept(here.acknowledged + there.acknowledged, on: disk, "call \(call)")
    }
  }

  @Test(arguments: codes)
  func `whichever call fails while a torn journal is opened, the next opening repairs it`(
    code: ErrorCode
  ) throws {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    let torn = disk.copy()
    torn[path] = Array(bytes[..<(ends[4] - 9)])
    var call = 1
    while true {
      let faulty = torn.copy()
      faulty.fault = { number, _ in number == call ? .fails(code) : nil }
      _ = try? Desk(on: faulty)
      let isDone = faulty.calls.count < call
      faulty.fault = nil
      let desk = try Desk(on: faulty, seed: 2)
      #expect(desk.notes == Array(CutTests.notes.prefix(3)), "call \(call)")
      // Where the journal could not be made sure of, its torn line stays in it, and a successor goes on.
      let torn = Array(bytes[ends[3]..<(ends[4] - 9)])
      #expect(
        CutTests.sideFiles(on: faulty).contains(torn)
          || faulty[path]?.suffix(torn.count) == torn[...],
        "call \(call)"
      )
      if isDone { break }
      call += 1
    }
    #expect(call > 15)
  }

  @Test func `a disk that turned read-only saves nothing, leaves no doubt, and works on later`()
    throws
  {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    let path = try #require(desk.journal.file).path
    disk.fault = { _, call in
      [.write, .truncate].contains(call.operation) ? .fails(.readOnly) : nil
    }
    let failure = FileSystemFailure(.write, path, .readOnly)
    #expect(throws: NotRecorded.failed(.notSaved(failure))) { try desk.record("two") }
    disk.fault = nil
    try desk.record("two")
    #expect(disk.names(in: Desk.directory + "/entries").count == 1)
  }

  @Test(arguments: [1, 7, 40, 100])
  func `a short write is taken back, and nothing was saved`(count: Int) throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    let path = try #require(desk.journal.file).path
    let before = disk[path]
    disk.fault = { _, call in call.operation == .write ? .takes(count) : nil }
    let full = FileSystemFailure(.write, path, .noSpace)
    #expect(throws: NotRecorded.failed(.diskFull(full))) { try desk.record("two") }
    #expect(disk[path] == before)
    disk.fault = nil
    try desk.record("two")
    #expect(try Desk(on: disk).notes == ["one", "two"])
  }

  @Test func `a short write that cannot be taken back is left behind for a successor`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    let path = try #require(desk.journal.file).path
    disk.fault = { _, call in
      switch call.operation {
      case .write where call.path == path: .takes(20)
      case .truncate: .fails(.inputOutput)
      default: nil
      }
    }
    try desk.record("two")
    disk.fault = nil
    try desk.record("three")
    #expect(disk.names(in: Desk.directory + "/entries").count == 2)
    #expect(desk.notes == ["one", "two", "three"])
    #expect(try Desk(on: disk).notes == desk.notes)
  }

  @Test func `a full disk is noticed before anything is written, and saving goes on with room`()
    throws
  {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    let path = try #require(desk.journal.file).path
    disk.room = disk.used + 50
    // Another process, which has nothing set aside yet.
    let other = try Desk(on: disk)
    disk.forgetCalls()
    let full = FileSystemFailure(.reserve, path, .noSpace)
    #expect(throws: NotRecorded.failed(.diskFull(full))) { try other.record("two") }
    #expect(!disk.calls.contains { $0.operation == .write })
    disk.room = disk.used + 500
    try other.record("two")
    #expect(other.journal.takeNotices() == [.nearlyFull(path)])
    disk.room = .max
    try other.record("three")
    #expect(try Desk(on: disk).notes == ["one", "two", "three"])
  }

  @Test func `room that a write taken back had is set aside anew`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    disk.fault = { _, call in call.operation == .write ? .takes(40) : nil }
    #expect(throws: NotRecorded.self) { try desk.record("two") }
    disk.fault = nil
    disk.forgetCalls()
    try desk.record("two")
    #expect(disk.calls.count { $0.operation == .reserve } == 1)
  }

  @Test func `a disk that fails while room is set aside is written to no further`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let path = try #require(desk.journal.file).path
    disk.forgetCalls()
    disk.fault = { _, call in call.operation == .reserve ? .fails(.inputOutput) : nil }
    let failure = FileSystemFailure(.reserve, path, .inputOutput)
    #expect(throws: NotRecorded.failed(.notSaved(failure))) { try desk.record("one") }
    #expect(disk.writes.map(\.call) == [])
    disk.fault = { _, call in call.operation == .reserve ? .fails(.unsupported) : nil }
    try desk.record("one")
    #expect(try Desk(on: disk).notes == ["one"])
  }

  private func everyCall(
    fails code: ErrorCode,
    forGood: Bool,
    then check: (ModelDisk, Desk, Desk, Int) throws -> Void
  ) throws {
    var call = 1
    while true {
      let disk = ModelDisk.withHome()
      let here = try Desk(on: disk, seed: 1)
      let there = try Desk(on: disk, seed: 2)
      try here.record("one")
      disk.forgetCalls()
      disk.fault = { number, _ in
        number == call || forGood && number > call ? .fails(code) : nil
      }
      _ = try? there.record("two")
      _ = try? here.record("three")
      _ = try? there.catchUp()
      _ = try? here.record("four")
      let isDone = disk.calls.count < call
      try check(disk, here, there, call)
      if isDone { break }
      call += 1
    }
    #expect(call > 30)
  }

  /// Every acknowledged entry is there whatever a crash keeps, once, and the journal is not damaged.
  static func expectKept(_ entries: [Entry], on disk: ModelDisk, _ what: String) throws {
    for survival in ModelDisk.Survival.allCases {
      let desk = try Desk(on: disk.crashed(survival), seed: 99)
      #expect(desk.opening.readOnly == nil, "\(what), \(survival)")
      let found = Dictionary(desk.entries.map { ($0.id, $0) }) { first, _ in first }
      #expect(found.count == desk.entries.count, "\(what), \(survival)")
      for entry in entries {
        #expect(found[entry.id] == entry, "\(what), \(survival): \(entry.note)")
      }
    }
  }
}
