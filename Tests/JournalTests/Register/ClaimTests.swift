import Registration
import Testing

@testable import Journal

/// Several journals that say they continue the same entry, as a crash may leave them.
@Suite struct ClaimTests {
  private static let entries = Desk.directory + "/entries"

  @Test(arguments: ["A-222222", "A-zzzzzz"])
  func `a bare rival of a successor counts for nothing, and is left alone`(name: String) throws {
    let (disk, header, desk) = try register()
    let rival = try addRival(of: header, named: name, on: disk)
    let again = try Desk(on: disk, seed: 7)
    #expect(again.entries == desk.entries)
    #expect(again.opening.readOnly == nil)
    try again.record("four")
    #expect(try desk.catchUp() == 4)
    #expect(desk.entries == again.entries)
    #expect(disk[rival.path] == rival.bytes)
  }

  @Test func `check, salvage and backup count what opening counts`() throws {
    let (disk, header, desk) = try register()
    _ = try addRival(of: header, named: "A-222222", on: disk)
    let inspection = try Journal.inspect(Desk.directory, in: surroundings(disk))
    #expect(inspection.problems == [])
    #expect(inspection.files.map(\.entryCount) == [1, 2])
    let salvage = try Journal.salvage(
      Desk.directory,
      to: "/home/saved",
      in: surroundings(disk)
    )
    #expect(salvage.description == "3 entries were saved in /home/saved; none was lost.")
    let saved = try Journal.open(
      at: "/home/saved",
      for: .reading,
      surroundings(disk)
    )
    #expect(saved.1 == desk.entries)
    _ = try ModelProcess(disk).makeDirectory("/home/stick")
    let backup = try Journal.backUp(
      Desk.directory,
      to: "/home/stick",
      named: { _ in "copy" },
      in: surroundings(disk)
    )
    #expect(backup.entryCount == 3)
    #expect(backup.trouble == nil)
  }

  @Test func `of two bare ones all who have the register open choose the same`() throws {
    let disk = ModelDisk.withHome()
    let first = try Desk(on: disk, seed: 1)
    let header = try #require(first.journal.file).header
    let rival = Header(register: header.register, desk: try Sample.desk("A-222222"))
    disk["\(Self.entries)/A-222222.journal"] = rival.line.bytes
    let second = try Desk(on: disk, seed: 2)
    try first.record("one")
    try second.record("two")
    try first.record("three")
    try second.catchUp()
    #expect(first.notes == ["one", "two", "three"])
    #expect(second.entries == first.entries)
    #expect(Set(first.entries.map(\.id.desk)).count == 1)
  }

  @Test func `one behind which another goes on is not bare`() throws {
    let (disk, header, _) = try register()
    let rival = try addRival(of: header, named: "A-222222", on: disk)
    let behind = Header(
      register: header.register,
      desk: try Sample.desk("A-333333"),
      predecessor: .init(desk: rival.header.desk, number: 0, checksum: rival.header.line.checksum)
    )
    disk["\(Self.entries)/A-333333.journal"] = behind.line.bytes
    #expect(try Desk(on: disk, seed: 7).notes == ["one", "two", "three"])
    disk["\(Self.entries)/A-333333.journal"] = behind.line.bytes + Array("half a li".utf8)
    #expect(throws: JournalFailure.severalDesks(Self.entries)) { try Desk(on: disk, seed: 8) }
  }

  @Test func `a bare one that says more entries count is not left out`() throws {
    let (disk, header, _) = try register()
    _ = try addRival(of: header, named: "A-222222", number: 2, on: disk)
    #expect(throws: JournalFailure.severalDesks(Self.entries)) { try Desk(on: disk, seed: 7) }
    #expect(throws: JournalFailure.severalDesks(Self.entries)) {
      try Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings(disk))
    }
  }

  @Test func `of bare ones that which says that most entries count stands`() throws {
    let (disk, header, desk) = try register()
    let path = try #require(desk.journal.file).path
    disk[path] = header.line.bytes
    _ = try addRival(of: header, named: "A-222222", number: 0, on: disk)
    _ = try addRival(of: header, named: "A-zzzzzz", number: 0, on: disk)
    #expect(try Desk(on: disk, seed: 7).notes == ["one"])
  }

  @Test func `first lines that go round in circles come to an end`() throws {
    let (_, header, _) = try register()
    let desks = try ["A-222222", "A-333333", "A-444444"].map(Sample.desk)
    let claims = [(0, 1), (2, 1), (1, 0)].map { desk, before in
      Claim(
        header: Header(
          register: header.register,
          desk: desks[desk],
          predecessor: .init(desk: desks[before], number: 0, checksum: Checksum(0))
        ),
        isBare: true
      )
    }
    #expect(Claim.idle(among: claims) == [desks[2]])
  }

  private func surroundings(_ disk: ModelDisk) -> Surroundings {
    Surroundings(fileSystem: ModelProcess(disk), random: Lottery(seed: 5))
  }

  /// A register of three entries, two of them in a successor; the successor's first line, and a desk on it.
  private func register() throws -> (ModelDisk, Header, Desk) {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    try desk.record("one")
    Story.failNextSync(of: Witness(disk))
    for note in ["two", "three"] { try desk.record(note) }
    disk.fault = nil
    return (disk, try #require(desk.journal.file).header, desk)
  }

  /// Adds a journal without entries that continues the same file as another.
  private func addRival(
    of other: Header,
    named name: String,
    number: UInt32? = nil,
    on disk: ModelDisk
  ) throws -> (header: Header, path: String, bytes: [UInt8]) {
    let predecessor = try #require(other.predecessor)
    let header = Header(
      register: other.register,
      desk: try Sample.desk(name),
      predecessor: .init(
        desk: predecessor.desk,
        number: number ?? predecessor.number,
        checksum: predecessor.checksum
      )
    )
    let path = "\(Self.entries)/\(name).journal"
    disk[path] = header.line.bytes
    return (header, path, header.line.bytes)
  }
}
