import Registration
import Testing

@testable import Journal

/// The disk fails while a register is opened by one who is to be asked before it goes on in a new file.
@Suite struct AskingTests {
  /// The call that fails once.
  enum Failing: CaseIterable {
    case syncOfTheJournal, syncOfItsName

    func fails(_ call: ModelDisk.Call, _ path: String) -> Bool {
      switch self {
      case .syncOfTheJournal: call.operation == .syncData && call.path == path
      case .syncOfItsName: call.operation == .sync && call.path == Desk.directory + "/entries"
      }
    }
  }

  @Test(arguments: Failing.allCases, [false, true])
  func `all is shown, and nothing is written before that is agreed to`(
    failing: Failing,
    isTorn: Bool
  ) throws {
    let (disk, path, _) = try CutTests.journal()
    if isTorn { disk[path]? += Array("0123".utf8) }
    let before = disk[path]
    let (journal, opened, opening) = try Self.open(disk, failing, path)
    var entries = opened
    let failure = try #require(opening.readOnly)
    guard case .unsure = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect(entries.map(\.note) == CutTests.notes)
    #expect(throws: NotRecorded.failed(failure)) { try Self.record("too early", journal, &entries) }
    #expect(try journal.catchUpUnlocked(into: &entries) == 0)
    #expect(disk[path] == before)
    #expect(disk.names(in: Desk.directory + "/entries").count == 1)
    // Nobody has to wait for the answer.
    try Desk(on: disk.copy(), seed: 3).record("elsewhere")

    try journal.goOnAnew(into: &entries)
    #expect(journal.whyReadOnly == nil)
    #expect(entries.map(\.note) == CutTests.notes)
    try Self.record("agreed", journal, &entries)
    let file = try #require(journal.file)
    #expect(file.path != path)
    #expect(disk[path] == before)
    let again = try Desk(on: disk, seed: 4)
    #expect(again.opening.readOnly == nil)
    #expect(again.notes == CutTests.notes + ["agreed"])
  }

  @Test func `what others saved before it is agreed to is there, in their new file`() throws {
    let (disk, path, _) = try CutTests.journal()
    var (journal, entries, _) = try Self.open(disk, .syncOfTheJournal, path)
    let other = try Desk(on: disk, seed: 3)
    let calls = disk.calls.count
    disk.fault = { number, call in
      number > calls && call.operation == .syncData && call.path == path
        ? .fails(.inputOutput) : nil
    }
    try other.record("in their new file")
    disk.fault = nil
    try journal.goOnAnew(into: &entries)
    try Self.record("and mine", journal, &entries)
    #expect(
      try Desk(on: disk, seed: 4).notes == CutTests.notes + ["in their new file", "and mine"]
    )
  }

  @Test func `a disk that goes on failing leaves it to be asked again`() throws {
    let (disk, path, _) = try CutTests.journal()
    var (journal, entries, _) = try Self.open(disk, .syncOfTheJournal, path)
    disk.fault = { _, call in call.operation == .read ? .fails(.inputOutput) : nil }
    #expect(throws: JournalFailure.self) { try journal.goOnAnew(into: &entries) }
    disk.fault = nil
    #expect(entries.map(\.note) == CutTests.notes)
    try journal.goOnAnew(into: &entries)
    try Self.record("at last", journal, &entries)
    #expect(try Desk(on: disk, seed: 4).notes == CutTests.notes + ["at last"])
  }

  @Test func `who only reads is shown nothing that could not be made sure of`() throws {
    let (disk, path, _) = try CutTests.journal()
    let failure = JournalFailure.cannotRead(.init(.syncData, path, .inputOutput))
    #expect(throws: failure) {
      _ = try Self.open(disk, .syncOfTheJournal, path, for: .reading)
    }
  }

  @Test func `who only reads is told what is safe, what is in doubt and what to do`() {
    let path = "/srv/desk/entries/A-k3f9qz.journal"
    let failure = JournalFailure.cannotRead(.init(.syncData, path, .inputOutput))
    #expect(
      failure.description
        == "The disk failed while the register was opened: cannot make sure of what was written to \(path): the "
        + "disk reports an input/output error. Nothing was saved and nothing was changed. Every entry that was "
        + "told to be saved is safe; only the very last one, if its terminal broke off at that moment, is in "
        + "doubt. Copy the register to a stick first, with `regdesk backup --to /media/STICK --register "
        + "/srv/desk`, and have the disk looked after. Then try again, or go on in the copy."
    )
    #expect(failure.kind == .inputOutput)
    #expect(JournalFailure.unsure(.init(.syncData, path, .inputOutput)).kind == .inputOutput)
  }

  private static func open(
    _ disk: ModelDisk,
    _ failing: Failing,
    _ path: String,
    for purpose: Journal.Purpose = .writing(letter: UInt8(ascii: "A"))
  ) throws -> (Journal, [Entry], Opening) {
    let calls = disk.calls.count
    var hasFailed = false
    disk.fault = { number, call in
      guard number > calls, !hasFailed, failing.fails(call, path) else { return nil }
      hasFailed = true
      return .fails(.inputOutput)
    }
    defer { disk.fault = nil }
    return try Journal.open(
      at: Desk.directory,
      for: purpose,
      afterFailure: .whenAsked,
      Surroundings(
        fileSystem: ModelProcess(disk),
        patience: Patience(limit: 10, wait: { _ in }),
        random: Lottery(seed: 2)
      ),
      folding: [Entry].self
    )
  }

  private static func record(
    _ note: String,
    _ journal: Journal,
    _ entries: inout [Entry]
  ) throws {
    let entry = try journal.record(
      at: try Sample.moment(),
      by: try Sample.operator(),
      into: &entries,
      grant: { _, _ throws(Refusal) in Grant(facts: [.exported(Export(list: note, rows: 1))]) }
    )
    entries.append(entry)
  }
}
