import Registration
import Testing

@testable import Journal

/// What a cache spares, and that nobody can tell whether there was one.
@Suite struct CacheTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `with a cache everything is found as without, and every further save is answered alike`(
    seed: UInt64
  ) throws {
    var requests = RequestLottery(seed: seed)
    let disk = ModelDisk.withHome()
    for round in 0..<6 {
      var desk = try CachingDesk(on: disk, seed: seed)
      for _ in 0..<25 { _ = desk.ask(try requests.next(desk.register), minute: Int64(round)) }
      // Now all is cached, now the end of it is not.
      if requests.bool(oneIn: 2) { desk.writeCache() }
      try expectSame(on: disk, seed: seed + UInt64(round), mustBeCached: disk.cache != nil)
    }
  }

  /// Opens with the cache and without, and has two desks save in turns on each.
  private func expectSame(on disk: ModelDisk, seed: UInt64, mustBeCached: Bool) throws {
    let (with, without) = (disk.copy(), disk.withoutCache())
    var cached = [try CachingDesk(on: with, seed: 1), try CachingDesk(on: with, seed: 2)]
    var replayed = [try CachingDesk(on: without, seed: 1), try CachingDesk(on: without, seed: 2)]
    #expect((cached[0].journal.cached != nil) == mustBeCached)
    #expect(replayed[0].journal.cached == nil)
    #expect(cached[0].state == replayed[0].state)
    var requests = RequestLottery(seed: seed)
    for turn in 0..<30 {
      let request = try requests.next(replayed[turn % 2].register)
      let answer = cached[turn % 2].ask(request, minute: 20)
      #expect(answer == replayed[turn % 2].ask(request, minute: 20))
    }
    for desk in [0, 1] {
      _ = try cached[desk].journal.catchUp(into: &cached[desk].register)
      _ = try replayed[desk].journal.catchUp(into: &replayed[desk].register)
      #expect(cached[desk].state == replayed[desk].state)
    }
    #expect(try CachingDesk(on: with).state == CachingDesk(on: without).state)
  }

  @Test func `what the cache holds is not read as entries again`() throws {
    let disk = try Self.disk(entries: 6)
    let desk = try CachingDesk(on: disk)
    #expect(desk.opening.entryCount == 6)
    let cached = try #require(desk.journal.cached)
    #expect(cached.latest.count == 6)
    #expect(cached.files.map(\.place) == [desk.journal.file?.place])
    #expect(desk.journal.wantsCache == false)
  }

  @Test func `what others saved behind it is read, and a reader uses it too`() throws {
    let disk = try Self.disk(entries: 6)
    var desk = try CachingDesk(on: disk)
    _ = desk.ask(.recordExport(Export(list: "late", rows: 1)))
    let reader = try CachingDesk(on: disk, for: .reading)
    #expect(reader.journal.cached?.latest.count == 6)
    #expect(reader.opening.entryCount == 7)
    #expect(reader.register.entries.last == desk.register.entries.last)
  }

  @Test func `behind a successor it holds all files, and is read with them`() throws {
    let disk = try Self.disk(entries: 4)
    var desk = try CachingDesk(on: disk)
    Self.failNextSync(of: disk)
    _ = desk.ask(.recordExport(Export(list: "carried", rows: 1)))
    #expect(desk.journal.names.count == 2)
    // That of the file alone is of no use any more.
    #expect(try CachingDesk(on: disk).journal.cached == nil)
    desk.writeCache()
    let again = try CachingDesk(on: disk)
    #expect(again.journal.cached?.files.count == 2)
    #expect(again.state == (try CachingDesk(on: disk.withoutCache()).state))
  }

  @Test func `what a copy says that was put beside it still counts`() throws {
    let disk = try Self.disk(entries: 4)
    let desk = try CachingDesk(on: disk)
    let file = try #require(desk.journal.file)
    // A file that goes on behind the third entry, as one from a copy does.
    let before = try CachingDesk(on: disk.withoutCache())
    let third = try Self.place(behind: 3, in: before)
    let header = Header(
      register: file.header.register,
      desk: try Sample.desk("A-zzzzzz"),
      predecessor: .init(desk: file.desk, number: 3, checksum: third)
    )
    disk[CachingDesk.paths.journal(of: header.desk)] = header.line.bytes
    let (with, without) = (try CachingDesk(on: disk), try CachingDesk(on: disk.withoutCache()))
    #expect(with.journal.cached == nil)
    #expect(with.state == without.state)
    #expect(with.journal.leftBehind.count == 1)
  }

  @Test func `another program, another packing and another register's are of no use`() throws {
    let disk = try Self.disk(entries: 4)
    #expect(try CachingDesk(on: disk, madeBy: "another").journal.cached == nil)
    let other = try Self.disk(entries: 4, seed: 9)
    let strange = disk.copy()
    strange.cache = other.cache
    #expect(try CachingDesk(on: strange).journal.cached == nil)
    #expect(try CachingDesk(on: strange).state == CachingDesk(on: disk).state)
  }

  @Test func `a check, a salvage and a copy never look at it`() throws {
    let disk = try Self.disk(entries: 4)
    disk.forgetCalls()
    let surroundings = Surroundings(fileSystem: ModelProcess(disk), build: "build")
    _ = try Journal.inspect(Desk.directory, in: surroundings)
    _ = try? Journal.salvage(Desk.directory, to: "/home/saved", in: surroundings)
    _ = try? Journal.backUp(Desk.directory, to: "/home", named: { _ in "copy" }, in: surroundings)
    #expect(!disk.calls.isEmpty)
    #expect(disk.calls.filter { $0.path.contains("/cache/") } == [])
  }

  /// A disk with a register of so many entries, all of them cached.
  static func disk(entries: Int, seed: UInt64 = 1) throws -> ModelDisk {
    let disk = ModelDisk.withHome()
    var desk = try CachingDesk(on: disk, seed: seed)
    _ = desk.ask(.adoptProgramme(try Sample.programme()))
    for row in 1..<entries { _ = desk.ask(.recordExport(Export(list: "list \(row)", rows: row))) }
    #expect(desk.writeCache() > 1)
    #expect(disk.names(in: paths.cache) == ["state"])
    return disk
  }

  private static let paths = CachingDesk.paths

  static func failNextSync(of disk: ModelDisk) {
    var isDone = false
    disk.fault = { _, call in
      guard call.operation == .syncData, !isDone else { return nil }
      isDone = true
      return .fails(.inputOutput)
    }
  }

  /// The checksum of an entry's line.
  private static func place(behind number: UInt32, in desk: CachingDesk) throws -> Checksum {
    let file = try #require(desk.journal.file)
    return try file.unread(from: file.beginning, upTo: number, known: KnownTexts()).end.chain.last
  }
}
