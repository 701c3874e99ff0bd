import Registration
import Testing

@testable import Journal

@Suite struct SalvageTests {
  @Test func `a whole journal is salvaged whole, and goes on in a successor`() throws {
    let (disk, path, _) = try CutTests.journal()
    let before = disk[path]
    let salvage = try Self.salvage(disk)
    #expect(salvage.description == "4 entries were saved in /home/saved; none was lost.")
    #expect(disk[path] == before)
    let desk = try Saved(on: disk)
    #expect(desk.notes == CutTests.notes)
    #expect(disk.names(in: "/home/saved/entries").count == 2)
    #expect(
      desk.entries.map(\.id.desk.description) == [String](repeating: Self.name(path), count: 4)
    )
  }

  @Test func `a line that is damaged is lost alone, and the gap is told`() throws {
    let (disk, path, ends) = try CutTests.journal()
    var bytes = try #require(disk[path])
    bytes[ends[1] + 60] ^= 1
    disk[path] = bytes
    let salvage = try Self.salvage(disk)
    #expect(
      salvage.description
        == "3 entries were saved in /home/saved. Lost: \(Self.name(path)).2."
    )
    let desk = try Saved(on: disk)
    #expect(desk.notes == [CutTests.notes[0], CutTests.notes[2], CutTests.notes[3]])
    #expect(desk.entries.map(\.id.number) == [1, 3, 4])
    let inspection = try Journal.inspect(
      "/home/saved",
      in: Surroundings(fileSystem: ModelProcess(disk))
    )
    #expect(
      inspection.problems.map(\.description) == [
        "/home/saved/entries/\(Self.name(path)).journal: entry 2 was lost"
      ]
    )
  }

  @Test func `each single byte changed loses at most one entry`() throws {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    for place in stride(from: 0, to: bytes.count, by: 3) {
      let changed = disk.copy()
      changed[path]?[place] = 0
      let salvage = try Self.salvage(changed)
      let isInLine = place >= ends[0] && !ends.contains(place + 1)
      #expect(salvage.entryCount == (isInLine ? 3 : 4), "byte \(place)")
      #expect(try Saved(on: changed).notes.count == salvage.entryCount)
    }
  }

  @Test func `swapped and doubled lines come back in their order, once`() throws {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    let lines = zip(ends, ends.dropFirst()).map { Array(bytes[$0..<$1]) }
    let order = [0, 2, 1, 1, 3, 0]
    disk[path] = Array(bytes[..<ends[0]]) + order.flatMap { lines[$0] }
    #expect(try Self.salvage(disk).entryCount == 4)
    #expect(try Saved(on: disk).notes == CutTests.notes)
  }

  @Test func `lines that garbage has replaced at the end count as lost`() throws {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes[..<ends[3]]) + Array("vandals\n".utf8)
    #expect(
      try Self.salvage(disk).lost == [
        .init(desk: try #require(DeskID(Self.name(path))), numbers: 4...4)
      ]
    )
  }

  @Test func `a directory with something in it is left alone`() throws {
    let (disk, _, _) = try CutTests.journal()
    #expect(throws: JournalFailure.notEmpty("/home")) { try Self.salvage(disk, to: "/home") }
    #expect(disk.names(in: "/home") == ["register"])
  }

  @Test func `where somebody else is making a register, the salvage takes nothing away`() throws {
    let (disk, _, _) = try CutTests.journal()
    let other = ModelProcess(disk)
    _ = try other.makeDirectory("/home/saved")
    let lock = try DirectoryLock(on: "/home/saved", in: other)
    #expect(try lock.take(Patience(limit: 0, wait: { _ in })))
    #expect(throws: JournalFailure.locked("/home/saved")) { try Self.salvage(disk) }
    #expect(disk.names(in: "/home/saved") == [])
    lock.release()
    #expect(try Self.salvage(disk).entryCount == 4)
  }

  @Test func `a register that another made meanwhile is left alone`() throws {
    let (disk, _, _) = try CutTests.journal()
    let target = Surroundings(
      fileSystem: ModelProcess(disk),
      patience: Patience(limit: 0, wait: { _ in }),
      random: Lottery(seed: 7)
    )
    var isMade = false
    disk.fault = { _, call in
      guard !isMade, "\(call)".contains("/home/saved") else { return nil }
      isMade = true
      // Whoever came first has a whole register there before the salvage looks.
      _ = try? Journal.open(at: "/home/saved", for: .writing(letter: UInt8(ascii: "B")), target)
      return nil
    }
    #expect(throws: JournalFailure.notEmpty("/home/saved")) { try Self.salvage(disk) }
    disk.fault = nil
    #expect(disk.names(in: "/home/saved/entries").allSatisfy { $0.hasPrefix("B-") })
  }

  @Test func `a salvaged register can be salvaged again`() throws {
    let (disk, path, ends) = try CutTests.journal()
    disk[path]?[ends[1] + 60] ^= 1
    _ = try Self.salvage(disk)
    let again = try Journal.salvage(
      "/home/saved",
      to: "/home/again",
      in: Surroundings(fileSystem: ModelProcess(disk), random: Lottery(seed: 9))
    )
    #expect(
      again.description == "3 entries were saved in /home/again. Lost: \(Self.name(path)).2."
    )
  }

  private static func salvage(_ disk: ModelDisk, to target: String = "/home/saved") throws
    -> Salvage
  {
    try Journal.salvage(
      Desk.directory,
      to: target,
      in: Surroundings(
        fileSystem: ModelProcess(disk),
        patience: Patience(limit: 0, wait: { _ in }),
        random: Lottery(seed: 5)
      )
    )
  }

  private static func name(_ path: String) -> String {
    String(path.dropLast(".journal".count).suffix(8))
  }
}

/// A salvaged register, opened and written to.
private struct Saved {
  let entries: [Entry]

  init(on disk: ModelDisk) throws {
    let surroundings = Surroundings(
      fileSystem: ModelProcess(disk),
      patience: Patience(limit: 0, wait: { _ in }),
      random: Lottery(seed: 6)
    )
    let (journal, entries, opening) = try Journal.open(
      at: "/home/saved",
      for: .writing(letter: UInt8(ascii: "A")),
      surroundings
    )
    #expect(opening == Opening(entryCount: entries.count))
    _ = journal
    self.entries = entries
  }

  var notes: [String] { entries.map(\.note) }
}
