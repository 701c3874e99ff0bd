import Testing

@testable import Journal

/// What a repair could not make sure of is not built upon by the next.
@Suite struct UnsureRepairTests {
  @Test func `a side file that could not be made sure of is taken away and made anew`() throws {
    let (disk, torn) = try tornDisk()
    try expectAnew(on: disk, torn) { $0.path.contains(".torn-") }
  }

  @Test func `a side file whose name could not be made sure of is taken away and made anew`() throws
  {
    let (disk, torn) = try tornDisk()
    try expectAnew(on: disk, torn) { call in
      call.path == "\(Desk.directory)/entries" && !CutTests.sideFiles(on: disk).isEmpty
    }
  }

  @Test func `a journal that could not be made sure of after its repair is gone on with elsewhere`()
    throws
  {
    let (disk, _) = try tornDisk()
    let old = try #require(disk.names(in: "\(Desk.directory)/entries").first)
    failOnce(on: disk) { $0.path.hasSuffix(".journal") && !CutTests.sideFiles(on: disk).isEmpty }
    let desk = try Desk(on: disk, seed: 2)
    #expect(desk.notes == ["one", "two"])
    #expect(desk.journal.file?.path.hasSuffix(old) == false)
    try desk.record("three")
    #expect(try Desk(on: disk.crashed(.syncedOnly), seed: 3).notes == ["one", "two", "three"])
  }

  /// Whether the first opening fails and leaves nothing, and the second makes it so that it stands.
  private func expectAnew(
    on disk: ModelDisk,
    _ torn: [UInt8],
    where isMeant: @escaping (ModelDisk.Call) -> Bool
  ) throws {
    failOnce(on: disk, where: isMeant)
    #expect(throws: JournalFailure.self) { try Desk(on: disk, seed: 2) }
    #expect(CutTests.sideFiles(on: disk) == [])
    _ = try Desk(on: disk, seed: 2)
    for survival in ModelDisk.Survival.allCases {
      #expect(CutTests.sideFiles(on: disk.crashed(survival)) == [torn], "\(survival)")
    }
  }

  private func failOnce(
    on disk: ModelDisk,
    where isMeant: @escaping (ModelDisk.Call) -> Bool
  ) {
    var isSpent = false
    disk.fault = { _, call in
      guard call.operation == .sync, !isSpent, isMeant(call) else { return nil }
      isSpent = true
      return .fails(.inputOutput)
    }
  }

  /// A register of two entries and a torn third, and what is torn.
  private func tornDisk() throws -> (ModelDisk, torn: [UInt8]) {
    let (disk, path, ends) = try CutTests.journal()
    let bytes = try #require(disk[path])
    disk[path] = Array(bytes[..<(ends[3] - 5)])
    return (disk, Array(bytes[ends[2]..<(ends[3] - 5)]))
  }
}
