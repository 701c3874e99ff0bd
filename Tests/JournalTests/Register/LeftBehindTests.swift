import Registration
import Testing

@testable import Journal

/// Files that were begun in a copy of a register and came into the register itself, and what a failed disk leaves behind.
@Suite struct LeftBehindTests {
  @Test func `a copy's own file in the register itself is refused, and hides nothing unsaid`()
    throws
  {
    let (disk, path, stray) = try Self.fork(saving: ["five", "six"])
    let failure = try #require(Self.failure(on: disk))
    guard case .continuedElsewhere(let left) = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect([left.path, left.successor] == [path, stray])
    #expect(left.last.number == 4)
    #expect(left.stamps.map(\.id.number) == [5, 6])
    #expect(
      failure.description
        == "\(stray) was begun in a copy of this register and goes on behind entry 4 of \(path), behind which "
        + "2 more entries were saved here. They cannot be shown as one, so nothing is shown or written. To go on "
        + "with what was saved here, move that file out of the folder, to a name that is free: `mv -n \(stray) "
        + "/home/register/`. What was saved in the copy is shown where the copy lies."
    )
    let surroundings = Self.surroundings(disk)
    #expect(throws: failure) { try Journal.inspect(Desk.directory, in: surroundings) }
    #expect(throws: failure) { try Journal.prospect(of: Desk.directory, in: surroundings) }
    #expect(throws: failure) {
      try Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings)
    }
    #expect(disk.names(in: "/home") == ["register"])
    #expect(try BackupTests.backUp(disk).trouble == failure)
    _ = try ModelProcess(disk).remove(stray)
    #expect(try Desk(on: disk).notes == CutTests.notes + ["five", "six"])
  }

  @Test func `what is whole behind a damaged line counts among what would be hidden`() throws {
    let (disk, path, _) = try Self.fork(saving: ["five", "six", "seven"])
    let bytes = try #require(disk[path])
    let lines = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    disk[path]?[lines[4] + 60] ^= 1
    guard case .continuedElsewhere(let left) = try #require(Self.failure(on: disk)) else {
      Issue.record("opened")
      return
    }
    #expect(left.stamps.map(\.id.number) == [6, 7])
  }

  @Test func `while a desk is open such a file stops it before anything is saved behind it`() throws
  {
    let (disk, _, stray) = try Self.fork(saving: [])
    let bytes = try #require(disk[stray])
    _ = try ModelProcess(disk).remove(stray)
    let desk = try Desk(on: disk)
    for note in ["five", "six"] { try desk.record(note) }
    disk[stray] = bytes
    let failure = try #require(Self.failure(on: disk))
    #expect(throws: NotRecorded.failed(failure)) { try desk.record("seven") }
    #expect(throws: failure) { try desk.catchUp() }
    #expect(desk.notes == CutTests.notes + ["five", "six"])
  }

  @Test func `one entry that does not count is told by check and on opening`() throws {
    // Says what an entry before the copy says, too.
    let (disk, path, stray) = try Self.fork(saving: [CutTests.notes[3]])
    let desk = try Desk(on: disk)
    #expect(desk.notes == CutTests.notes + ["there"])
    let sentence =
      "\(path): entry 5, of 2017-10-30 09:05 by A Park, stands behind the place where \(stray) goes on, so it "
      + "does not count: the disk failed while it was saved, or a copy of the register was put back. Look "
      + "whether something has to be entered again."
    #expect(desk.opening.notices.map(\.description) == [sentence])
    let inspection = try Journal.inspect(Desk.directory, in: Self.surroundings(disk))
    #expect(inspection.problems.map(\.description) == [sentence])
  }

  @Test
  func `a walk-in who is asked for again a moment later, under another number, is not left behind`()
    throws
  {
    let by = try #require(Operator("A Park"))
    let desks = try ["A-k3f9qz", "A-zzzzzz"].map { try #require(DeskID($0)) }
    func entry(_ desk: DeskID, _ number: UInt32, at milliseconds: Int64, _ act: Move.Act) -> Entry {
      let id = EntryID(desk: desk, number: number)
      let moment = Moment(milliseconds: milliseconds, offsetMinutes: 540)
      let person = ParticipantID(entry: id, place: 1)
      let move = Move(person, act, at: moment, was: Standing())
      return Entry(stamp: Stamp(id: id, at: moment, by: by), facts: [.moved(move)])
    }
    func left(_ following: [Entry]) -> LeftBehind? {
      LeftBehind(
        [entry(desks[0], 3, at: 1_509_321_912_345, .arrived)],
        of: "a",
        before: "b",
        behind: EntryID(desk: desks[0], number: 2),
        following: following
      )
    }
    #expect(left([entry(desks[1], 1, at: 1_509_321_934_567, .arrived)]) == nil)
    #expect(left([entry(desks[1], 1, at: 1_509_321_934_567, .departed)]) != nil)
    #expect(left([]) != nil)
  }

  @Test func `what the operator has read is told by check alone, and another such entry anew`()
    throws
  {
    let (disk, _, _) = try Self.fork(saving: [CutTests.notes[3]])
    let desk = try Desk(on: disk)
    guard case .leftBehind(let left) = desk.opening.notices.first else {
      Issue.record("\(desk.opening)")
      return
    }
    #expect(try Desk(on: disk, seed: 3).opening.notices == [.leftBehind(left)])
    desk.journal.settle(left)
    desk.journal.settle(left)
    #expect(try Desk(on: disk, seed: 4).opening.notices == [])
    let inspection = try Journal.inspect(Desk.directory, in: Self.surroundings(disk))
    #expect(inspection.problems == [.leftBehind(left)])
    disk.fault = { _, call in call.operation == .syncData ? .fails(.inputOutput) : nil }
    #expect(throws: NotRecorded.self) { try desk.record("late", afterFailure: .whenAsked) }
    disk.fault = nil
    desk.process.die()
    #expect(try Desk(on: disk, seed: 5).opening.notices.count == 1)
  }

  @Test func `a command in a message stays whole where a path has blanks`() throws {
    let (disk, _, stray) = try Self.fork(saving: ["five", "six"])
    guard case .continuedElsewhere(let left)? = Self.failure(on: disk) else {
      Issue.record("opened")
      return
    }
    let there = left.told { $0.replacing("/home/register", with: "/media/USB DISK") }
    let words = JournalFailure.continuedElsewhere(there).description
    let (from, to) = (
      stray.replacing("/home/register", with: "/media/USB DISK"), "'/media/USB DISK/'"
    )
    #expect(words.contains("`mv -n '\(from)' \(to)`"))
    let open = Notice.openToOthers("/media/USB DISK").description
    #expect(open.contains("`chmod -R go= '/media/USB DISK'`"))
    let loose = Notice.looseInside("a", directory: "/media/USB DISK").description
    #expect(loose.contains("`chmod -R go= '/media/USB DISK'`"))
  }

  @Test func `what was told to be not saved and never asked for again is told`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    disk.fault = { _, call in call.operation == .syncData ? .fails(.inputOutput) : nil }
    #expect(throws: NotRecorded.self) { try desk.record("two", afterFailure: .whenAsked) }
    disk.fault = nil
    desk.process.die()
    let again = try Desk(on: disk, seed: 3)
    #expect(again.notes == ["one"])
    guard case .leftBehind(let left) = again.opening.notices.first else {
      Issue.record("\(again.opening)")
      return
    }
    #expect(left.stamps.map(\.id.number) == [2])
    try again.record("two")
    // Asked for again, it is not left behind.
    #expect(try Desk(on: disk, seed: 4).opening.notices == [])
  }

  @Test func `what was tried three times and never saved is told once`() throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    disk.fault = { _, call in call.operation == .syncData ? .fails(.inputOutput) : nil }
    for _ in 0..<3 {
      #expect(throws: NotRecorded.self) { try desk.record("two", afterFailure: .whenAsked) }
    }
    disk.fault = nil
    desk.process.die()
    let again = try Desk(on: disk, seed: 3)
    let left = again.opening.notices.compactMap { notice in
      if case .leftBehind(let left) = notice { left } else { nil }
    }
    #expect(left.map { $0.stamps.map(\.id.number) } == [[1]])
    let problems = try Journal.inspect(Desk.directory, in: Self.surroundings(disk)).problems
    #expect(problems == left.map { .leftBehind($0) })
    try again.record("two")
    #expect(try Desk(on: disk, seed: 4).opening.notices == [])
  }

  @Test
  func `what others saved before a failed disk is carried on, and not told to be left behind`()
    throws
  {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    for note in ["one", "two", "three"] { try there.record(note) }
    var isFirst = true
    disk.fault = { _, call in
      guard isFirst, call.operation == .syncData else { return nil }
      isFirst = false
      return .fails(.inputOutput)
    }
    try here.record("four")
    disk.fault = nil
    let again = try Desk(on: disk, seed: 3)
    #expect(again.notes == ["one", "two", "three", "four"])
    #expect(again.opening.notices == [])
    #expect(try Journal.inspect(Desk.directory, in: Self.surroundings(disk)).problems == [])
  }

  @Test func `a journal copied under another desk's name is told to be one, and costs nothing`()
    throws
  {
    let (disk, path, _) = try CutTests.journal()
    let stray = "\(Desk.directory)/entries/B-zzzzzz.journal"
    disk[stray] = disk[path]
    let desk = try Desk(on: disk)
    #expect(desk.notes == CutTests.notes)
    #expect(desk.journal.whyReadOnly != nil)
    let inspection = try Journal.inspect(Desk.directory, in: Self.surroundings(disk))
    #expect(inspection.damage?.path == stray)
    let salvage = try Journal.salvage(
      Desk.directory,
      to: "/home/saved",
      in: Self.surroundings(disk)
    )
    #expect(
      salvage.description == "4 entries were saved in /home/saved.\n"
        + "\(stray) is a copy of another of its files; whatever else stood there is gone."
    )
  }

  @Test func `a journal under another name is salvaged once it has its own again`() throws {
    let (disk, path, _) = try CutTests.journal()
    let before = try Desk(on: disk).entries
    let wrong = "\(Desk.directory)/entries/B-zzzzzz.journal"
    let process = ModelProcess(disk)
    try process.rename(path, to: wrong)
    let desk = try #require(before.first?.id.desk)
    #expect(throws: JournalFailure.misnamed(path: wrong, desk)) {
      try Journal.salvage(Desk.directory, to: "/home/saved", in: Self.surroundings(disk))
    }
    try process.rename(wrong, to: path)
    let salvage = try Journal.salvage(
      Desk.directory,
      to: "/home/saved",
      in: Self.surroundings(disk)
    )
    #expect(salvage.description == "4 entries were saved in /home/saved; none was lost.")
    let surroundings = Self.surroundings(disk)
    let (_, entries, _) = try Journal.open(at: "/home/saved", for: .reading, surroundings)
    #expect(entries == before)
  }

  /// A register that was gone on in after a copy was made, with the file that was begun in the copy.
  private static func fork(
    saving notes: [String]
  ) throws -> (ModelDisk, path: String, stray: String) {
    let disk = try BackupTests.diskWithStick()
    let path = try #require(BackupTests.journal(on: disk))
    try BackupTests.backUp(disk)
    let copy = try Copy(on: disk, seed: 7)
    try copy.record("there")
    let desk = try #require(copy.journal.desk)
    let original = try Desk(on: disk)
    for note in notes { try original.record(note) }
    original.process.die()
    let stray = RegisterPaths(Desk.directory).journal(of: desk)
    disk[stray] = disk[RegisterPaths("/stick/copy").journal(of: desk)]
    return (disk, path, stray)
  }

  private static func failure(on disk: ModelDisk) -> JournalFailure? {
    do throws(JournalFailure) {
      _ = try Desk(on: disk, seed: 2)
      return nil
    } catch {
      return error
    }
  }

  private static func surroundings(_ disk: ModelDisk) -> Surroundings {
    Surroundings(
      fileSystem: ModelProcess(disk),
      patience: Patience(limit: 10, wait: { _ in }),
      random: Lottery(seed: 5)
    )
  }
}
