import Registration
import Testing

@testable import Journal

@Suite struct InspectionTests {
  @Test func `a whole journal has no problems`() throws {
    let (disk, path, _) = try CutTests.journal()
    let inspection = try inspect(disk)
    #expect(inspection.problems == [])
    #expect(inspection.files.map(\.path) == [path])
    #expect(inspection.files.map(\.entryCount) == [4])
    #expect(inspection.register.entries.count == 4)
  }

  @Test func `damage is named and nothing is changed`() throws {
    let (disk, path, ends) = try CutTests.journal()
    disk[path]?[ends[2] + 70] ^= 1
    let before = disk[path]
    let inspection = try inspect(disk)
    #expect(
      inspection.problems.map(\.description) == [
        "\(path), line 4, byte \(ends[2] + 1): the line is not what its checksum was made of"
      ]
    )
    #expect(inspection.register.entries.count == 2)
    #expect(disk[path] == before)
  }

  @Test func `an unfinished line is told and left`() throws {
    let (disk, path, ends) = try CutTests.journal()
    disk[path]?.removeLast()
    let before = disk[path]
    let size = try #require(before).count - ends[3]
    #expect(
      try inspect(disk).problems.map(\.description) == [
        "\(path), line 5, byte \(ends[3] + 1): the line is not finished: its \(size) bytes will be "
          + "moved aside by the next to save"
      ]
    )
    #expect(disk[path] == before)
  }

  @Test func `what a crash left is told of after the repair too`() throws {
    let (disk, path, ends) = try CutTests.journal()
    disk[path]?.removeLast()
    try Desk(on: disk).process.die()
    #expect(
      try inspect(disk).problems == [
        .tornTail(path: path.replacing(".journal", with: ".torn-\(ends[3])"))
      ]
    )
  }

  @Test func `nothing is judged while another saves`() throws {
    let disk = ModelDisk.withHome()
    try Desk(on: disk).record("one")
    let other = try DirectoryLock(on: Desk.directory, in: ModelProcess(disk))
    let patience = Patience(limit: 0, wait: { _ in })
    #expect(try other.take(patience))
    let surroundings = Surroundings(fileSystem: ModelProcess(disk), patience: patience)
    #expect(throws: JournalFailure.locked(Desk.directory)) {
      try Journal.inspect(Desk.directory, in: surroundings)
    }
    other.release()
    #expect(try Journal.inspect(Desk.directory, in: surroundings).problems == [])
  }

  @Test func `a directory without a register is no register`() {
    #expect(throws: JournalFailure.noRegister(Desk.directory)) { try inspect(.withHome()) }
  }

  private func inspect(_ disk: ModelDisk) throws -> Inspection {
    try Journal.inspect(Desk.directory, in: Surroundings(fileSystem: ModelProcess(disk)))
  }
}
