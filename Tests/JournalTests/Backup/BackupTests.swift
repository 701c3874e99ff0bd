import Registration
import Testing

@testable import Journal

@Suite struct BackupTests {
  @Test func `a copy holds every file byte for byte and a note, and nothing else is left`() throws {
    let disk = try Self.diskWithStick()
    let backup = try Self.backUp(disk)
    #expect(backup.directory == "/stick/copy")
    #expect(backup.entryCount == 4)
    #expect(backup.last?.id.number == 4)
    #expect(backup.trouble == nil)
    #expect(disk.names(in: "/stick") == ["copy"])
    #expect(disk.names(in: "/stick/copy") == ["backup.txt", "cache", "drafts", "entries"])
    try Self.expectSame(disk, "/stick/copy")
  }

  @Test func `a second copy of the same minute gets a number, and the first stays`() throws {
    let disk = try Self.diskWithStick()
    _ = try Self.backUp(disk)
    let before = disk["/stick/copy/backup.txt"]
    #expect(try Self.backUp(disk).directory == "/stick/copy-2")
    #expect(disk.names(in: "/stick") == ["copy", "copy-2"])
    #expect(disk["/stick/copy/backup.txt"] == before)
  }

  @Test func `what a crash left of a last line is left out, and stays where it is`() throws {
    let disk = try Self.diskWithStick()
    let path = try #require(Self.journal(on: disk))
    let whole = try #require(disk[path])
    disk[path] = whole + Array("0123".utf8)
    let backup = try Self.backUp(disk)
    #expect(backup.unfinishedByteCount == 4)
    #expect(backup.entryCount == 4)
    #expect(disk[path] == whole + Array("0123".utf8))
    #expect(disk[path.replacing("/home/register", with: "/stick/copy")] == whole)
  }

  @Test func `a damaged register is copied as it is, and the damage is told`() throws {
    let disk = try Self.diskWithStick()
    let path = try #require(Self.journal(on: disk))
    disk[path]?[200] ^= 1
    let backup = try Self.backUp(disk)
    guard case .damaged(let damage) = backup.trouble else {
      Issue.record("\(backup)")
      return
    }
    #expect(damage.reason == .checksum)
    try Self.expectSame(disk, "/stick/copy")
  }

  @Test func `whoever saves first in a copy begins a file of its own, once`() throws {
    let disk = try Self.diskWithStick()
    _ = try Self.backUp(disk)
    let old = try #require(Self.journal(on: disk))
    let copied = try #require(disk[old])
    let first = try Copy(on: disk, seed: 7)
    #expect(first.opening.notices == [.isCopy])
    let entry = try first.record("five")
    let desk = try #require(RegisterPaths.desk(ofJournal: String(old.suffix(16))))
    #expect(entry.id.desk != desk)
    #expect(entry.id.number == 1)
    #expect(entry.seen == [desk: 4])
    #expect(disk[old.replacing("/home/register", with: "/stick/copy")] == copied)
    #expect(!disk.names(in: "/stick/copy").contains("backup.txt"))
    let second = try Copy(on: disk, seed: 8)
    #expect(second.opening.notices == [])
    #expect(try second.record("six").id == EntryID(desk: entry.id.desk, number: 2))
    #expect(try Copy(on: disk, seed: 9).notes == CutTests.notes + ["five", "six"])
  }

  @Test func `two who have opened a copy share the one file that the first began`() throws {
    let disk = try Self.diskWithStick()
    _ = try Self.backUp(disk)
    let (here, there) = (try Copy(on: disk, seed: 7), try Copy(on: disk, seed: 8))
    let one = try here.record("one")
    let two = try there.record("two")
    #expect(two.id == EntryID(desk: one.id.desk, number: 2))
    #expect(disk.names(in: "/stick/copy/entries").count == 2)
  }

  @Test func `the register and its copy go on side by side, and no entry has another's name`()
    throws
  {
    let disk = try Self.diskWithStick()
    _ = try Self.backUp(disk)
    let original = try Desk(on: disk, seed: 3)
    let copy = try Copy(on: disk, seed: 7)
    let mine = try ["a", "b"].map { try original.record($0).id }
    let theirs = try ["c", "d"].map { try copy.record($0).id }
    #expect(Set(mine).isDisjoint(with: theirs))
    #expect(try Desk(on: disk).notes == CutTests.notes + ["a", "b"])
    #expect(try Copy(on: disk, seed: 9).notes == CutTests.notes + ["c", "d"])
  }

  @Test func `where the copy cannot lie it says why, and makes nothing`() throws {
    let disk = try Self.diskWithStick()
    disk["/stick/note.txt"] = [1]
    let before = disk.names(in: "/home/register")
    for (folder, failure) in [
      ("/gone", BackupFailure.noFolder("/gone")),
      ("/stick/note.txt", .notAFolder("/stick/note.txt")),
      ("/home/register", .insideRegister("/home/register")),
      ("/home/register/", .insideRegister("/home/register")),
    ] {
      #expect(throws: failure) { try Self.backUp(disk, to: folder) }
    }
    #expect(disk.names(in: "/home/register") == before)
    #expect(disk.names(in: "/stick") == ["note.txt"])
  }

  @Test func `a disk that fails to read now and then is asked again, and the copy is whole`() throws
  {
    let disk = try Self.diskWithStick()
    var failed: Set<Int> = []
    disk.fault = { number, call in
      // Every second read of the register's journal fails.
      guard call.operation == .read, call.path.hasPrefix(Desk.directory) else { return nil }
      if !failed.contains(number - 1) {
        failed.insert(number)
        return .fails(.inputOutput)
      }
      return nil
    }
    #expect(try Self.backUp(disk).directory == "/stick/copy")
    disk.fault = nil
    #expect(failed.count >= 2)
    try Self.expectSame(disk, "/stick/copy")
  }

  @Test func `where a file can never be read there is no copy, and the file is named`() throws {
    let disk = try Self.diskWithStick()
    let path = try #require(Self.journal(on: disk))
    disk.fault = { _, call in
      call.operation == .read && call.path == path ? .fails(.inputOutput) : nil
    }
    let failure = #expect(throws: BackupFailure.self) { try Self.backUp(disk) }
    #expect(
      failure?.description
        == "No copy was made: cannot read \(path): the disk reports an input/output error, asked several times. "
        + "Try once more; if it stays so, this disk is failing: stop saving on it, keep the other files of the "
        + "folder, and go on in the last copy."
    )
    #expect(disk.names(in: "/stick") == [])
  }

  @Test func `a file that gets shorter while it is copied is not blamed on the stick`() throws {
    let disk = try Self.diskWithStick()
    let path = try #require(Self.journal(on: disk))
    let node = try #require(disk.node(at: path))
    disk.fault = { _, call in
      if call.operation == .open, call.path.hasPrefix("/stick/unfinished-copy"),
        call.path.hasSuffix(".journal")
      {
        node.bytes.removeLast(10)
      }
      return nil
    }
    let failure = BackupFailure.notRead(FileSystemFailure(.read, path, .inputOutput))
    #expect(throws: failure) { try Self.backUp(disk) }
    disk.fault = nil
    #expect(disk.names(in: "/stick") == [])
  }

  @Test func `a copy that was broken off is told to be one, by the desk and by check`() throws {
    let disk = try Self.diskWithStick()
    try Self.backUp(disk)
    let process = ModelProcess(disk)
    let broken = "/stick/unfinished-copy-abcdef"
    try process.rename("/stick/copy", to: broken)
    let surroundings = Surroundings(fileSystem: process, random: Lottery(seed: 5))
    let (_, _, opening) = try Journal.open(at: broken, for: .reading, surroundings)
    #expect(opening.notices == [.isUnfinishedCopy])
    #expect(
      opening.notices[0].description
        == "This is a copy that was broken off: entries may be missing. Make another from the register itself. Go on "
        + "here only where the register itself is lost and there is no whole copy."
    )
    let inspection = try Journal.inspect(broken, in: surroundings)
    #expect([inspection.isCopy, inspection.isUnfinishedCopy] == [true, true])
  }

  @Test func `a full stick takes no copy, and nothing of one is left`() throws {
    let disk = try Self.diskWithStick()
    disk.room = disk.used + 100
    #expect(throws: BackupFailure.self) { try Self.backUp(disk) }
    #expect(disk.names(in: "/stick") == [])
  }

  static func diskWithStick() throws -> ModelDisk {
    let (disk, _, _) = try CutTests.journal()
    let process = ModelProcess(disk)
    _ = try process.makeDirectory("/stick")
    try process.syncDirectory("/")
    disk.forgetCalls()
    return disk
  }

  /// The register's only journal.
  static func journal(on disk: ModelDisk) -> String? {
    disk.names(in: "/home/register/entries").first { $0.hasSuffix(".journal") }
      .map { "/home/register/entries/\($0)" }
  }

  @discardableResult
  static func backUp(
    _ disk: ModelDisk,
    to folder: String = "/stick",
    as process: ModelProcess? = nil
  ) throws(BackupFailure) -> Backup {
    let surroundings = Surroundings(
      fileSystem: process ?? ModelProcess(disk),
      patience: Patience(limit: 0, wait: { _ in }),
      random: Lottery(seed: 5)
    )
    return try Journal.backUp(
      Desk.directory,
      to: folder,
      named: { _ in "copy" },
      in: surroundings
    )
  }

  /// Compares all journals of the register with those of the copy.
  static func expectSame(_ disk: ModelDisk, _ copy: String, _ when: String = "") throws {
    let names = disk.names(in: "/home/register/entries")
    #expect(disk.names(in: "\(copy)/entries") == names, "\(when)")
    for name in names {
      #expect(disk["\(copy)/entries/\(name)"] == disk["/home/register/entries/\(name)"], "\(when)")
    }
  }
}
