import Testing

@testable import Journal

@Suite struct DraftsTests {
  @Test func `a process that lives keeps its draft to itself`() throws {
    let disk = try Self.disk()
    let (here, _) = Self.drafts(on: disk, seed: 1)
    let (there, _) = Self.drafts(on: disk, seed: 2)
    try here.save([1, 2, 3])
    #expect(try there.claimAbandoned().map(\.typed) == [])
    #expect(try here.claimAbandoned().map(\.typed) == [])
  }

  @Test func `a draft of a process that died is offered to one other, until it is discarded`()
    throws
  {
    let disk = try Self.disk()
    let (here, process) = Self.drafts(on: disk, seed: 1)
    try here.save([1, 2, 3])
    try here.save([1, 2, 3, 4])
    process.die()

    let (there, _) = Self.drafts(on: disk, seed: 2)
    let claimed = try there.claimAbandoned()
    #expect(claimed.map(\.typed) == [[1, 2, 3, 4]])
    let (third, _) = Self.drafts(on: disk, seed: 3)
    #expect(try third.claimAbandoned().map(\.typed) == [])
    try there.discard(try #require(claimed.first))
    #expect(disk.names(in: Self.paths.drafts) == [])
  }

  @Test func `a draft that was claimed by a process that died too is offered again`() throws {
    let disk = try Self.disk()
    let (here, process) = Self.drafts(on: disk, seed: 1)
    try here.save([7])
    process.die()
    let (there, second) = Self.drafts(on: disk, seed: 2)
    #expect(try there.claimAbandoned().count == 1)
    second.die()
    #expect(try Self.drafts(on: disk, seed: 3).0.claimAbandoned().map(\.typed) == [[7]])
  }

  @Test func `a discarded draft leaves nothing behind`() throws {
    let disk = try Self.disk()
    do {
      let (here, _) = Self.drafts(on: disk, seed: 1)
      try here.save([1])
      try here.discard()
    }
    #expect(disk.names(in: Self.paths.drafts) == [])
  }

  @Test func `a draft that its own process discarded does not come back, whatever a crash keeps`()
    throws
  {
    for survival in ModelDisk.Survival.allCases {
      let disk = try Self.disk()
      let (here, _) = Self.drafts(on: disk, seed: 1)
      try here.save([7])
      try here.discard()
      let (other, _) = Self.drafts(on: disk.crashed(survival), seed: 2)
      #expect(try other.claimAbandoned().map(\.typed) == [], "\(survival)")
    }
  }

  @Test func `a draft that was taken over does not come back, whatever a crash keeps`() throws {
    for survival in ModelDisk.Survival.allCases {
      let disk = try Self.disk()
      let (here, process) = Self.drafts(on: disk, seed: 1)
      try here.save([7])
      process.die()
      let (there, _) = Self.drafts(on: disk, seed: 2)
      for draft in try there.claimAbandoned() { try there.discard(draft) }
      let (third, _) = Self.drafts(on: disk.crashed(survival), seed: 3)
      #expect(try third.claimAbandoned().map(\.typed) == [], "\(survival)")
    }
  }

  @Test func `a crash at any call of a save leaves the old draft or the new one`() throws {
    for survival in ModelDisk.Survival.allCases {
      var call = 1
      while true {
        let disk = try Self.disk()
        let (here, _) = Self.drafts(on: disk, seed: 1)
        try here.save([1, 1, 1])
        disk.forgetCalls()
        disk.fault = { number, _ in number == call ? .dies : nil }
        let isDone = (try? here.save([2, 2, 2, 2])) != nil
        let crashed = disk.crashed(survival)
        let found = try Self.drafts(on: crashed, seed: 2).0.claimAbandoned().map(\.typed)
        let allowed: [[[UInt8]]] = isDone ? [[[2, 2, 2, 2]]] : [[[1, 1, 1]], [[2, 2, 2, 2]]]
        #expect(allowed.contains(found), "call \(call), \(survival)")
        if isDone { break }
        call += 1
      }
      #expect(call > 6)
    }
  }

  @Test func `what a crash or a full disk leaves of a save is taken away`() throws {
    var call = 1
    while true {
      let disk = try Self.disk()
      let (here, process) = Self.drafts(on: disk, seed: 1)
      try here.save([1])
      disk.forgetCalls()
      disk.fault = { number, _ in number >= call ? .dies : nil }
      let isDone = (try? here.save([2])) != nil
      disk.fault = nil
      process.die()
      let (there, _) = Self.drafts(on: disk, seed: 2)
      for draft in try there.claimAbandoned() { try there.discard(draft) }
      #expect(disk.names(in: Self.paths.drafts) == [], "killed at call \(call)")
      if isDone { break }
      call += 1
    }
    #expect(call > 6)
  }

  @Test func `a save that fails keeps the earlier draft and nothing of the new one`() throws {
    let disk = try Self.disk()
    let (here, _) = Self.drafts(on: disk, seed: 1)
    try here.save([1])
    let names = disk.names(in: Self.paths.drafts)
    disk.fault = { _, call in call.operation == .write ? .fails(.noSpace) : nil }
    #expect(throws: FileSystemFailure.self) { try here.save([2]) }
    #expect(disk.names(in: Self.paths.drafts) == names)
  }

  private static let paths = RegisterPaths("/home/register")

  private static func disk() throws -> ModelDisk {
    let disk = ModelDisk.withHome()
    try Desk(on: disk).process.die()
    disk.forgetCalls()
    return disk
  }

  private static func drafts(on disk: ModelDisk, seed: UInt64) -> (Drafts, ModelProcess) {
    let process = ModelProcess(disk)
    let surroundings = Surroundings(fileSystem: process, random: Lottery(seed: seed))
    return (Drafts(of: paths, in: surroundings), process)
  }
}
