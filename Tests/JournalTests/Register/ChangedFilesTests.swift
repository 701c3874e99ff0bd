import Testing

@testable import Journal

/// Journal files that somebody shortened, renamed or put in another's place.
@Suite struct ChangedFilesTests {
  @Test func `a journal that became shorter while it was open is not written to`() throws {
    let (disk, path, ends) = try CutTests.journal()
    let desk = try Desk(on: disk)
    let node = try #require(disk.node(at: path))
    node.bytes = Array(node.bytes[..<ends[2]])
    // Read anew, what is left would look sound: it stays closed.
    for _ in 1...2 {
      #expect(throws: NotRecorded.self) { try desk.record("behind a gap") }
      #expect(node.bytes.count == ends[2])
    }
  }

  @Test func `a file that ends before the entry that its successor continues is damaged`() throws {
    let (lines, header) = try DamageTests.sixtyLines()
    let disk = try DamageTests.disk(header.line.bytes + lines.dropLast(2).joined(), header)
    try addSuccessor(to: disk, of: header, behind: checksum(of: lines[59]))
    #expect(try reason(on: disk) == .ended)
  }

  @Test func `a successor that continues another line than the one there is damage`() throws {
    let (lines, header) = try DamageTests.sixtyLines()
    let disk = try DamageTests.disk(header.line.bytes + lines.joined(), header)
    try addSuccessor(to: disk, of: header, behind: checksum(of: lines[58]))
    #expect(try reason(on: disk) == .link)
  }

  @Test func `a journal under another desk's name is none`() throws {
    let (lines, header) = try DamageTests.sixtyLines()
    let disk = try DamageTests.disk([], header)
    let paths = RegisterPaths(Desk.directory)
    _ = try ModelProcess(disk).remove(paths.journal(of: header.desk))
    disk[paths.journal(of: try Sample.desk("B-222222"))] = header.line.bytes + lines.joined()
    #expect(try reason(on: disk) == .anotherDesk(header.desk.description))
  }

  @Test func `what looks damaged is judged when whoever holds the lock lets go of it`() throws {
    let (disk, path, _) = try CutTests.journal()
    let reader = try Desk(on: disk)
    let other = try DirectoryLock(on: Desk.directory, in: ModelProcess(disk))
    #expect(try other.take(Patience(limit: 0, wait: { _ in })))
    let node = try #require(disk.node(at: path))
    node.bytes += Array("this is no line\n".utf8)
    #expect(try reader.catchUp() == 0)
    #expect(reader.journal.whyReadOnly == nil)
    other.release()
    _ = try reader.catchUp()
    guard case .damaged(let damage) = reader.journal.whyReadOnly else {
      Issue.record("not closed")
      return
    }
    #expect(damage.reason == .noFrame)
  }

  private func reason(on disk: ModelDisk) throws -> Break? {
    guard case .damaged(let damage) = try Desk(on: disk).opening.readOnly else { return nil }
    return damage.reason
  }

  private func checksum(of line: [UInt8]) throws -> Checksum {
    try #require(Checksum(hexadecimal: line, at: 0))
  }

  /// Adds a file that says it continues sixty entries of another, the last of this checksum.
  private func addSuccessor(
    to disk: ModelDisk,
    of header: Header,
    behind checksum: Checksum
  ) throws {
    let successor = Header(
      register: header.register,
      desk: try Sample.desk("A-222222"),
      predecessor: .init(desk: header.desk, number: 60, checksum: checksum)
    )
    disk[RegisterPaths(Desk.directory).journal(of: successor.desk)] = successor.line.bytes
  }
}
