import Registration
import Testing

@testable import Journal

/// A successor whose name could not be made sure of: a crash may leave it or not, whatever is done to it later.
@Suite struct UnsureSuccessorTests {
  /// How often the directory's sync fails, and how the name can be taken away again.
  struct Trouble: Sendable, CustomTestStringConvertible {
    let failures: Int
    let way: Way

    var testDescription: String { "\(failures) failed syncs, the name goes by \(way)" }

    static let all = (1...3).flatMap { count in
      Way.allCases.map { Trouble(failures: count, way: $0) }
    }
  }

  /// What takes a name away that could not be made sure of.
  enum Way: CaseIterable {
    case removal
    case renaming
    /// The name stays.
    case nothing
  }

  @Test(arguments: Trouble.all)
  func `it never comes back beside the next one`(trouble: Trouble) throws {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let one = try desk.record("one")
    fail(trouble, alsoData: true, on: disk)
    let two = try untilSaved("two", at: desk)
    #expect(desk.entries == [one, two])
    expectOnly([one, two], on: disk)
  }

  @Test(arguments: Trouble.all)
  func `one that carries what others saved never comes back beside the next one`(
    trouble: Trouble
  ) throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    let one = try there.record("one")
    fail(trouble, alsoData: true, on: disk)
    let two = try untilSaved("two", at: here)
    #expect(here.entries == [one, two])
    expectOnly([one, two], on: disk)
  }

  @Test(arguments: Trouble.all)
  func `of what was taken over in between everything is told once`(trouble: Trouble) throws {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    let one = try here.record("one")
    Story.failNextSync(of: Witness(disk))
    let two = try here.record("two")
    fail(trouble, alsoData: true, on: disk)
    let three = try untilSaved("three", at: there)
    #expect(there.entries == [one, two, three])
    expectOnly([one, two, three], on: disk)
  }

  @Test(arguments: Trouble.all)
  func `one in which a copy goes on never comes back beside the next one`(trouble: Trouble) throws {
    let disk = ModelDisk.withHome()
    let one = try Desk(on: disk, seed: 1).record("one")
    disk[RegisterPaths(Desk.directory).backupNote] = Array("a copy\n".utf8)
    let here = try Desk(on: disk, seed: 2)
    let there = try Desk(on: disk, seed: 3)
    fail(trouble, alsoData: false, on: disk)
    #expect(throws: NotRecorded.self) { try here.record("two") }
    // Until it stands for certain nobody else builds upon it.
    #expect(throws: NotRecorded.failed(.locked(Desk.directory))) { try there.record("mine") }
    let two = try untilSaved("two", at: here)
    let three = try there.record("three")
    expectOnly([one, two, three], on: disk)
  }

  @Test func `what an attempt left that could not be taken away is not in the way of the next`()
    throws
  {
    let disk = ModelDisk.withHome()
    let desk = try Desk(on: disk)
    let one = try desk.record("one")
    var spent: Set<FileOperation> = []
    disk.fault = { _, call in
      let isMeant =
        switch call.operation {
        case .syncData, .rename: true
        case .remove: call.path.hasSuffix(".new")
        default: false
        }
      return isMeant && spent.insert(call.operation).inserted ? .fails(.inputOutput) : nil
    }
    #expect(throws: NotRecorded.self) { try desk.record("two") }
    let two = try desk.record("two")
    #expect(desk.entries == [one, two])
    expectOnly([one, two], on: disk)
  }

  /// Lets the sync of the journals' directory fail so often, behind a failed one of a journal where that is wanted.
  private func fail(_ trouble: Trouble, alsoData: Bool, on disk: ModelDisk) {
    var isDataSpent = !alsoData
    var left = trouble.failures
    disk.fault = { _, call in
      switch call.operation {
      case .syncData where !isDataSpent:
        isDataSpent = true
        return .fails(.inputOutput)
      case .sync where isDataSpent && left > 0 && call.path.hasSuffix("/entries"):
        left -= 1
        return .fails(.inputOutput)
      case .remove where trouble.way != .removal && call.path.hasSuffix(".journal"),
        .rename where trouble.way == .nothing && call.path.hasSuffix(".new"):
        return .fails(.inputOutput)
      default: return nil
      }
    }
  }

  private func untilSaved(_ note: String, at desk: Desk) throws -> Entry {
    for _ in 1...8 {
      if let entry = try? desk.record(note) { return entry }
    }
    return try desk.record(note)
  }

  /// Whether every power cut leaves exactly these entries.
  private func expectOnly(_ entries: [Entry], on disk: ModelDisk) {
    var lottery = Lottery(seed: 12)
    disk.eachCut(drawn: 64, by: &lottery) { cut in
      let found = Result { try Desk(on: cut, seed: 9).entries }
      #expect((try? found.get()) == entries, "\(found)")
    }
  }
}
