import Registration
import Testing

@testable import Journal

/// How a cache is written: beside the work, and never in its way.
@Suite struct CacheWritingTests {
  /// A desk on a register without a cache.
  private func desk(_ disk: ModelDisk) throws -> CachingDesk {
    var desk = try CachingDesk(on: disk)
    _ = desk.ask(.adoptProgramme(try Sample.programme()))
    return desk
  }

  private static let export = Request.recordExport(Export(list: "another", rows: 1))

  @Test func `only what spares much reading is written`() throws {
    let worth = CacheWorth()
    #expect(!worth.isWorth((1 << 20) - 1, of: (1 << 20) - 1))
    #expect(worth.isWorth(1 << 20, of: 1 << 20))
    #expect(!worth.isWorth(2 << 20, of: 11 << 20))
    #expect(worth.isWorth(2 << 20, of: 10 << 20))
    #expect(worth.isWorth(8 << 20, of: 1 << 30))
    let disk = ModelDisk.withHome()
    let desk = try desk(disk)
    desk.journal.cacheWorth = worth
    #expect(!desk.journal.writeCache(of: desk.register))
    #expect(disk.names(in: CachingDesk.paths.cache) == [])
  }

  @Test func `nothing is synced and no lock of the register is taken`() throws {
    let disk = ModelDisk.withHome()
    let desk = try desk(disk)
    disk.forgetCalls()
    desk.writeCache()
    let slow: Set<FileOperation> = [.sync, .syncData]
    #expect(disk.calls.filter { slow.contains($0.operation) } == [])
    #expect(disk.calls.filter { $0.operation == .lock }.map(\.path) == [CachingDesk.paths.newState])
    #expect(disk.cache != nil)
  }

  @Test func `what comes in between two pieces is in it`() throws {
    let disk = ModelDisk.withHome()
    var here = try desk(disk)
    var there = try CachingDesk(on: disk, seed: 2)
    #expect(here.journal.writeCache(of: here.register))
    _ = here.ask(Self.export)
    #expect(here.journal.writeCache(of: here.register))
    _ = there.ask(Self.export)
    #expect(try here.journal.catchUp(into: &here.register) == 1)
    here.writeCache()
    let reader = try CachingDesk(on: disk, for: .reading)
    #expect(reader.journal.cached?.latest.count == 3)
    #expect(reader.state.entries == here.state.entries)
    #expect(disk.names(in: CachingDesk.paths.cache) == ["state"])
  }

  @Test func `where others go on saving it is given up after some time`() throws {
    let disk = ModelDisk.withHome()
    var desk = try desk(disk)
    var begun = 0
    while begun < 100, desk.journal.writeCache(of: desk.register) {
      begun += 1
      _ = desk.ask(Self.export)
    }
    #expect(begun == Journal.cacheAttempts)
    #expect(disk.names(in: CachingDesk.paths.cache) == [])
  }

  @Test func `of two who write one at the same time the second leaves it`() throws {
    let disk = ModelDisk.withHome()
    let here = try desk(disk)
    let there = try CachingDesk(on: disk, seed: 2)
    #expect(here.journal.writeCache(of: here.register))
    #expect(!there.journal.writeCache(of: there.register))
    here.writeCache()
    #expect(try CachingDesk(on: disk).journal.cached != nil)
  }

  @Test func `what a killed one left is written over`() throws {
    let disk = ModelDisk.withHome()
    let killed = try desk(disk)
    #expect(killed.journal.writeCache(of: killed.register))
    killed.process.die()
    #expect(disk.names(in: CachingDesk.paths.cache) == ["state.new"])
    #expect(try CachingDesk(on: disk).journal.cached == nil)
    try CachingDesk(on: disk).writeCache()
    #expect(disk.names(in: CachingDesk.paths.cache) == ["state"])
    #expect(try CachingDesk(on: disk).journal.cached != nil)
  }

  @Test
  func `whatever call fails while it is written, nobody hears of it and the register is as it was`()
    throws
  {
    let template = ModelDisk.withHome()
    _ = try desk(template)
    let calm = template.copy()
    let writer = try CachingDesk(on: calm)
    calm.forgetCalls()
    writer.writeCache()
    let count = calm.calls.count
    #expect(count > 10)
    for number in 1...count {
      for fault: ModelDisk.Fault in [.fails(.inputOutput), .fails(.noSpace), .takes(3), .dies] {
        let disk = template.copy()
        var desk = try CachingDesk(on: disk)
        disk.forgetCalls()
        disk.fault = { call, _ in call == number ? fault : nil }
        desk.writeCache()
        disk.fault = nil
        #expect(desk.journal.takeNotices() == [])
        if fault != .dies { _ = desk.ask(Self.export) }
        let (with, without) = (try CachingDesk(on: disk), try CachingDesk(on: disk.withoutCache()))
        #expect(with.state == without.state, "\(fault) at call \(number)")
        #expect(with.opening.entryCount == (fault == .dies ? 1 : 2))
      }
    }
  }

  @Test func `on a full disk nothing is left of it, and entries have their room`() throws {
    let disk = ModelDisk.withHome()
    var desk = try desk(disk)
    disk.room = disk.used + 200
    desk.writeCache()
    #expect(disk.names(in: CachingDesk.paths.cache) == [])
    disk.room = .max
    _ = desk.ask(Self.export)
    #expect(desk.register.entries.count == 2)
    // What failed once is not tried again.
    desk.writeCache()
    #expect(disk.cache == nil)
  }

  @Test func `who may only read writes none, and a damaged journal gets none`() throws {
    let disk = ModelDisk.withHome()
    _ = try desk(disk)
    let reader = try CachingDesk(on: disk, for: .reading)
    #expect(!reader.journal.wantsCache)
    reader.writeCache()
    let path =
      CachingDesk.paths.entries + "/" + (disk.names(in: CachingDesk.paths.entries).first ?? "")
    disk[path]?[200] ^= 1
    let damaged = try CachingDesk(on: disk)
    #expect(damaged.opening.readOnly != nil)
    damaged.writeCache()
    #expect(disk.names(in: CachingDesk.paths.cache) == [])
  }

  @Test func `where the folder was thrown away it is made again`() throws {
    let disk = ModelDisk.withHome()
    let desk = try desk(disk)
    disk.node(at: Desk.directory)?.names["cache"] = nil
    desk.writeCache()
    #expect(try CachingDesk(on: disk).journal.cached != nil)
  }
}
