import Registration
import Testing

@testable import Journal

/// Lines that were saved and are gone from the disk while a desk that read them is open: what is left looks whole.
@Suite struct LostEndTests {
  /// What becomes of the journal, given its bytes and where its lines end; the desk has read all of them.
  enum Loss: CaseIterable {
    case lastLine, allButTheFirst, everything, halfALine
    /// As editors do it: another file takes its place.
    case lastLineByAnotherFile, everythingByAnotherFile
    case aLineInTheMiddleByAnotherFile

    var isByAnotherFile: Bool {
      switch self {
      case .lastLine, .allButTheFirst, .everything, .halfALine: false
      case .lastLineByAnotherFile, .everythingByAnotherFile, .aLineInTheMiddleByAnotherFile: true
      }
    }

    func left(of bytes: [UInt8], _ ends: [Int]) -> [UInt8] {
      switch self {
      case .lastLine, .lastLineByAnotherFile: Array(bytes[..<ends[ends.count - 2]])
      case .allButTheFirst: Array(bytes[..<ends[1]])
      case .everything, .everythingByAnotherFile: []
      case .halfALine: Array(bytes[..<(ends[2] - 9)])
      case .aLineInTheMiddleByAnotherFile: Array(bytes[..<ends[1]] + bytes[ends[2]...])
      }
    }
  }

  private static func lose(_ loss: Loss, on disk: ModelDisk, _ path: String, _ ends: [Int]) throws {
    let left = loss.left(of: try #require(disk[path]), ends)
    if loss.isByAnotherFile { _ = try ModelProcess(disk).remove(path) }
    disk[path] = left
  }

  @Test(arguments: Loss.allCases)
  func `what was read stays, and nothing is saved behind what is left`(loss: Loss) throws {
    let (disk, path, ends) = try CutTests.journal()
    let (idle, busy) = (try Desk(on: disk), try Desk(on: disk, seed: 2))
    let before = idle.notes
    try Self.lose(loss, on: disk, path, ends)
    let left = disk[path]
    for _ in 1...2 {
      #expect(try idle.catchUp() == 0)
      #expect(throws: NotRecorded.self) { try busy.record("behind a gap") }
    }
    for desk in [idle, busy] {
      #expect(desk.notes == before)
      guard case .damaged(let damage) = desk.journal.whyReadOnly else {
        Issue.record("\(String(describing: desk.journal.whyReadOnly))")
        continue
      }
      #expect(damage.path == path)
    }
    #expect(disk[path] == left)
    #expect(CutTests.sideFiles(on: disk) == [])
  }

  @Test(arguments: Loss.allCases)
  func `a repair writes again what the desk still knows, each entry as it was`(loss: Loss) throws {
    let (disk, path, ends) = try CutTests.journal()
    let desk = try Desk(on: disk)
    let whole = try #require(disk[path])
    try Self.lose(loss, on: disk, path, ends)
    let left = disk[path]
    _ = try desk.catchUp()
    let salvage = try Self.repair(disk, remembering: desk)
    #expect(salvage.entryCount == desk.entries.count)
    #expect(salvage.lost == [])
    #expect(!salvage.rewritten.isEmpty)
    #expect(salvage.displaced == [])
    #expect(disk[path] == whole)
    #expect(disk[path.replacing(Desk.directory, with: Self.aside)] == left)
    let again = try Desk(on: disk, seed: 4)
    #expect(again.opening == Opening(entryCount: desk.entries.count))
    #expect(again.entries == desk.entries)
    try again.record("on we go")
  }

  @Test func `an entry whose number another has taken is told and not written over it`() throws {
    let (disk, path, ends) = try CutTests.journal()
    let desk = try Desk(on: disk)
    try Self.lose(.lastLine, on: disk, path, ends)
    try Desk(on: disk, seed: 2).record("in its place")
    _ = try desk.catchUp()
    #expect(desk.notes == CutTests.notes)
    let salvage = try Self.repair(disk, remembering: desk)
    #expect(salvage.rewritten == [])
    #expect(salvage.displaced == [desk.entries[CutTests.notes.count - 1]])
    #expect(try Desk(on: disk, seed: 4).notes == CutTests.notes.dropLast() + ["in its place"])
  }

  @Test func `another file with as many entries, one of them another, takes nothing that was read`()
    throws
  {
    let (disk, path, ends) = try CutTests.journal()
    let (idle, busy) = (try Desk(on: disk), try Desk(on: disk, seed: 2))
    let other = disk.copy()
    try Self.lose(.lastLine, on: other, path, ends)
    try Desk(on: other, seed: 3).record("in its place")
    let process = ModelProcess(disk)
    _ = try process.remove(path)
    disk[path] = other[path]
    #expect(try idle.catchUp() == 0)
    #expect(throws: NotRecorded.self) { try busy.record("behind another") }
    let place = Damage(path: path, line: 6, byte: try #require(ends.last) + 1, reason: .shrunk)
    for desk in [idle, busy] {
      #expect(desk.notes == CutTests.notes)
      #expect(desk.journal.whyReadOnly == .damaged(place))
    }
    #expect(disk[path] == other[path])
    let salvage = try Self.repair(disk, remembering: idle)
    #expect(salvage.rewritten == [])
    #expect(salvage.displaced == [idle.entries[CutTests.notes.count - 1]])
    #expect(try Desk(on: disk, seed: 4).notes == CutTests.notes.dropLast() + ["in its place"])
  }

  @Test func `entries of a successor that is gone go on in the next one`() throws {
    let (disk, path, ends) = try CutTests.journal()
    let desk = try Desk(on: disk)
    let syncs = disk.calls.count
    disk.fault = { number, call in
      number > syncs && call.operation == .syncData && call.path == path
        ? .fails(.inputOutput) : nil
    }
    try desk.record("in the successor")
    disk.fault = nil
    let successor = try #require(desk.journal.file).path
    #expect(successor != path)
    _ = try ModelProcess(disk).remove(successor)
    disk[path] = try disk[path]?.prefix(#require(ends.last)).map(\.self)
    _ = try desk.catchUp()
    #expect(desk.notes == CutTests.notes + ["in the successor"])
    let salvage = try Self.repair(disk, remembering: desk)
    #expect(salvage.rewritten.map(\.note) == ["in the successor"])
    #expect(try Desk(on: disk, seed: 4).entries == desk.entries)
  }

  @Test func `damage before the end that was read hides nothing of it`() throws {
    let (disk, path, ends) = try CutTests.journal()
    let desk = try Desk(on: disk)
    disk[path]?[ends[1] + 60] ^= 1
    disk[path]? += Array("vandals\n".utf8)
    #expect(try desk.catchUp() == 0)
    #expect(desk.notes == CutTests.notes)
    guard case .damaged(let damage) = desk.journal.whyReadOnly else {
      Issue.record("\(String(describing: desk.journal.whyReadOnly))")
      return
    }
    #expect(damage.reason == .shrunk || damage.reason == .checksum || damage.reason == .noFrame)
    #expect(try Self.repair(disk, remembering: desk).rewritten.map(\.note) == [CutTests.notes[1]])
    #expect(try Desk(on: disk, seed: 4).entries == desk.entries)
  }

  @Test func `another register in the place of the one that is open is not shown`() throws {
    let (disk, path, _) = try CutTests.journal()
    let desk = try Desk(on: disk)
    let header = Header(
      register: try #require(RegisterID("zzzzzzzzzzzz")),
      desk: try Sample.desk("B-222222")
    )
    let paths = RegisterPaths(Desk.directory)
    let own = try #require(disk[path])
    _ = try ModelProcess(disk).remove(path)
    disk[paths.journal(of: header.desk)] = header.line.bytes
    let failure = JournalFailure.anotherRegister(paths.entries)
    #expect(throws: failure) { try desk.catchUp() }
    #expect(throws: NotRecorded.failed(failure)) { try desk.record("elsewhere") }
    #expect(desk.notes == CutTests.notes)
    #expect(disk[paths.journal(of: header.desk)] == header.line.bytes)
    #expect(
      failure.description
        == "\(paths.entries) holds another register than the one that was opened. Nothing of it is shown, and "
        + "nothing is saved. Put back what was there and save again, or close regdesk."
    )
    // Put back, it goes on.
    _ = try ModelProcess(disk).remove(paths.journal(of: header.desk))
    disk[path] = own
    try desk.record("here again")
    #expect(desk.notes == CutTests.notes + ["here again"])
  }

  private static let aside = "/home/register-damaged"

  private static func repair(_ disk: ModelDisk, remembering desk: Desk) throws -> Salvage {
    let register = try #require(desk.journal.register)
    return try Journal.repair(
      Desk.directory,
      movingDamagedTo: aside,
      remembering: Memory(register: register, entries: desk.entries),
      in: Surroundings(
        fileSystem: ModelProcess(disk),
        patience: Patience(limit: 0, wait: { _ in }),
        random: Lottery(seed: 5)
      )
    )
  }
}
