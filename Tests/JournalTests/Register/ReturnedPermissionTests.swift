import Registration
import Testing

@testable import Journal

/// A desk that may not write a journal for a while writes it again when it may.
@Suite struct ReturnedPermissionTests {
  @Test(arguments: [ErrorCode.denied, .readOnly])
  func `a desk that took over a journal it could only read saves once it may write`(
    code: ErrorCode
  ) throws {
    let (disk, there) = try takenOver()
    disk.whyReadOnly = code
    #expect(throws: NotRecorded.self) { try there.record("three") }
    #expect(there.notes == ["one", "two"])
    #expect(throws: NotRecorded.self) { try there.record("three") }
    disk.whyReadOnly = nil
    try there.record("three")
    #expect(there.notes == ["one", "two", "three"])
    #expect(there.journal.whyReadOnly == nil)
  }

  @Test func `a desk that catches up finds that it may write again`() throws {
    let (disk, there) = try takenOver()
    disk.whyReadOnly = .denied
    #expect(try there.catchUp() == 2)
    #expect(there.journal.whyReadOnly != nil)
    #expect(try there.catchUp() == 0)
    disk.whyReadOnly = nil
    #expect(try there.catchUp() == 2)
    #expect(there.notes == ["one", "two"])
    #expect(there.journal.whyReadOnly == nil)
  }

  @Test func `a register that was opened without permission is saved in once there is one`() throws
  {
    let (disk, _, _) = try CutTests.journal()
    disk.whyReadOnly = .denied
    let desk = try Desk(on: disk, seed: 4)
    #expect(desk.opening.readOnly != nil)
    disk.whyReadOnly = nil
    try desk.record("more")
    #expect(desk.notes == CutTests.notes + ["more"])
  }

  /// A desk on a register in which another has just made a successor.
  private func takenOver() throws -> (ModelDisk, Desk) {
    let disk = ModelDisk.withHome()
    let here = try Desk(on: disk, seed: 1)
    let there = try Desk(on: disk, seed: 2)
    try here.record("one")
    Story.failNextSync(of: Witness(disk))
    try here.record("two")
    disk.fault = nil
    return (disk, there)
  }
}
