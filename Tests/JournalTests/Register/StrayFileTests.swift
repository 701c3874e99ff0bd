import Glibc
import Registration
import Testing

@testable import Journal

/// Files with a journal's name that are none.
@Suite struct StrayFileTests {
  private static let stray = "\(Desk.directory)/entries/B-zzzzzz.journal"

  @Test(arguments: [
    ("", "the file is empty"),
    ("hello\n", "the file does not begin with a journal's first line"),
  ])
  func `beside a stray file what is whole is read, and nothing is written`(
    content: String,
    why: String
  ) throws {
    let (disk, path, _) = try CutTests.journal()
    let before = disk[path]
    disk[Self.stray] = Array(content.utf8)
    let desk = try Desk(on: disk)
    #expect(desk.notes == CutTests.notes)
    let failure = JournalFailure.damaged(
      Damage(path: Self.stray, line: 1, byte: 1, reason: .header(why))
    )
    #expect(desk.opening.readOnly == failure)
    #expect(
      failure.description
        == "\(Self.stray) is no journal: \(why). What is whole in the others is shown, and nothing is "
        + "written. `regdesk check --register \(Desk.directory)` says what is safe and what to do."
    )
    #expect(throws: NotRecorded.failed(failure)) { try desk.record("more") }
    #expect(disk[path] == before)
  }

  @Test func `a stray file is a problem beside the entries that are counted`() throws {
    let (disk, path, _) = try CutTests.journal()
    disk[Self.stray] = []
    let inspection = try Journal.inspect(Desk.directory, in: surroundings(disk))
    #expect(inspection.files.map(\.path) == [path])
    #expect(inspection.files.map(\.entryCount) == [4])
    #expect(
      inspection.problems == [
        .damaged(
          Damage(path: Self.stray, line: 1, byte: 1, reason: .header("the file is empty"))
        )
      ]
    )
  }

  @Test func `a stray file that comes while the register is open closes it, and all stays shown`()
    throws
  {
    let (disk, _, _) = try CutTests.journal()
    let desk = try Desk(on: disk)
    disk[Self.stray] = []
    #expect(try desk.catchUp() == 4)
    #expect(desk.notes == CutTests.notes)
    #expect(desk.journal.whyReadOnly != nil)
  }

  @Test func `salvage loses nothing that never was`() throws {
    let (disk, _, _) = try CutTests.journal()
    disk[Self.stray] = Array("hello\n".utf8)
    let salvage = try Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings(disk))
    #expect(
      salvage.description == "4 entries were saved in /home/saved; none was lost.\n"
        + "\(Self.stray) holds nothing of a journal."
    )
  }

  @Test func `of an empty journal nothing is saved, and that is said`() throws {
    let (disk, path, _) = try CutTests.journal()
    disk[path] = []
    let failure = JournalFailure.nothingToSave("\(Desk.directory)/entries")
    #expect(throws: failure) {
      try Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings(disk))
    }
    #expect(failure.kind == .faulty)
    #expect(disk.names(in: "/home") == ["register"])
  }

  private func surroundings(_ disk: ModelDisk) -> Surroundings {
    Surroundings(fileSystem: ModelProcess(disk), random: Lottery(seed: 5))
  }
}
