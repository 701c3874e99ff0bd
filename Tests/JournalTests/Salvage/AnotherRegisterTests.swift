import Registration
import Testing

@testable import Journal

/// A journal of another register, or of another desk, under the name of a register's own.
@Suite struct AnotherRegisterTests {
  private static let aside = "/home/register-damaged"
  private static let entries = "\(Desk.directory)/entries"

  /// How the other register's file comes to stand there.
  enum Way: CaseIterable {
    case writtenOver, renamedOver, besideUnderAnotherName

    func put(_ other: [UInt8], on disk: ModelDisk, over path: String) throws {
      switch self {
      case .writtenOver: try #require(disk.node(at: path)).bytes = other
      case .renamedOver:
        _ = try ModelProcess(disk).remove(path)
        disk[path] = other
      case .besideUnderAnotherName:
        disk[try #require(Self.beside)] = other
      }
    }

    static let beside = DeskID("B-zzzzzz").map { RegisterPaths(Desk.directory).journal(of: $0) }
  }

  /// The only journal of another register, with more in it than is read here.
  private static func another() throws -> (bytes: [UInt8], desk: DeskID, register: RegisterID) {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk, seed: 77)
    for number in 1...9 { try desk.record("theirs, with a long name, number \(number)") }
    let file = try #require(desk.journal.file)
    return (try #require(disk[file.path]), file.desk, file.header.register)
  }

  @Test(arguments: Way.allCases)
  func `beside an open desk nothing of it is shown, and nothing is written`(way: Way) throws {
    let (disk, path, _) = try CutTests.journal()
    let desk = try Desk(on: disk)
    let own = try #require(disk[path])
    try way.put(try Self.another().bytes, on: disk, over: path)
    let before = disk.names(in: Self.entries).map { disk["\(Self.entries)/\($0)"] }
    let failure = JournalFailure.anotherRegister(Self.entries)
    for _ in 1...2 {
      #expect(throws: failure) { try desk.catchUp() }
      #expect(throws: NotRecorded.failed(failure)) { try desk.record("among others") }
    }
    #expect(desk.notes == CutTests.notes)
    #expect(disk.names(in: Self.entries).map { disk["\(Self.entries)/\($0)"] } == before)
    // Put back, it goes on.
    if let beside = Way.beside { _ = try ModelProcess(disk).remove(beside) }
    disk[path] = own
    try desk.record("here again")
    #expect(try Desk(on: disk, seed: 3).notes == CutTests.notes + ["here again"])
  }

  @Test(arguments: Way.allCases)
  func `a repair that knows its register takes nothing of another`(way: Way) throws {
    let (disk, path, _) = try CutTests.journal()
    let desk = try Desk(on: disk)
    let (own, other) = (try #require(disk[path]), try Self.another())
    try way.put(other.bytes, on: disk, over: path)
    let stray = way == .besideUnderAnotherName ? try #require(Way.beside) : path
    let register = try #require(desk.journal.register)
    let salvage = try Journal.repair(
      Desk.directory,
      movingDamagedTo: Self.aside,
      remembering: Memory(register: register, entries: desk.entries),
      in: Self.surroundings(disk)
    )
    #expect(salvage.foreign == [stray])
    #expect(salvage.strays == [])
    #expect(salvage.entryCount == CutTests.notes.count)
    #expect(salvage.rewritten == (stray == path ? desk.entries : []))
    #expect(
      salvage.description
        == "4 entries were saved in \(Self.aside).\n\(stray) is another register's journal and was left out."
    )
    #expect(disk[path] == own)
    #expect(disk[stray.replacing(Desk.directory, with: Self.aside)] == other.bytes)
    let again = try Desk(on: disk, seed: 4)
    #expect(again.entries == desk.entries)
    #expect(again.journal.register == register)
    #expect(again.opening == Opening(entryCount: 4))
  }

  @Test func `without a desk that knows better, the journals of two registers are no register`()
    throws
  {
    let (disk, path, _) = try CutTests.journal()
    try Way.besideUnderAnotherName.put(try Self.another().bytes, on: disk, over: path)
    for _ in 1...2 {
      #expect(throws: JournalFailure.severalDesks(Self.entries)) { try Self.salvage(disk) }
      #expect(throws: JournalFailure.severalDesks(Self.entries)) {
        try Journal.prospect(of: Desk.directory, in: Self.surroundings(disk))
      }
      // Nor where nothing else of one of them is whole.
      if let beside = Way.beside, let bytes = disk[beside] { disk[beside] = bytes.prefix(400) + [] }
    }
    #expect(disk.names(in: "/home") == ["register"])
  }

  @Test(arguments: [Way.writtenOver, .renamedOver])
  func `one that stands alone under a wrong name is told to be another's, and is not salvaged`(
    way: Way
  ) throws {
    let (disk, path, _) = try CutTests.journal()
    let other = try Self.another()
    try way.put(other.bytes, on: disk, over: path)
    let opened = try Desk(on: disk, seed: 6)
    let reason = Break.anotherDesk(other.desk.description)
    let damage = Damage(path: path, line: 1, byte: 1, reason: reason)
    #expect(opened.opening.readOnly == .damaged(damage))
    #expect(opened.notes == [])
    #expect(
      try Journal.inspect(Desk.directory, in: Self.surroundings(disk)).problems
        == [.damaged(damage)]
    )
    let failure = JournalFailure.misnamed(path: path, other.desk)
    #expect(failure.kind == .faulty)
    #expect(throws: failure) { try Self.salvage(disk) }
    #expect(disk.names(in: "/home") == ["register"])
    #expect(
      failure.description
        == "\(path) is the journal of desk \(other.desk), maybe of another register, under another desk's name; "
        + "what stood there before cannot be told. Nothing was written. If it was only renamed, give it its own name "
        + "again: `mv -n \(path) \(Self.entries)/\(other.desk).journal`. If it was put in the place of another file, "
        + "move it away and take that one from the last copy."
    )
  }

  @discardableResult
  private static func salvage(_ disk: ModelDisk) throws -> Salvage {
    try Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings(disk))
  }

  private static func surroundings(_ disk: ModelDisk) -> Surroundings {
    Surroundings(
      fileSystem: ModelProcess(disk),
      patience: Patience(limit: 0, wait: { _ in }),
      random: Lottery(seed: 5)
    )
  }
}
