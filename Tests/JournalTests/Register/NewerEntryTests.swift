import Registration
import Testing

@testable import Journal

/// Lines that are whole in every way and say what this version does not understand.
@Suite struct NewerEntryTests {
  /// What a later version may write behind two entries.
  private static let lines = [
    #"{"n":3,"at":"2017-10-30T09:05:12.345+09:00","by":"A Park","facts":[{"teleported":{"to":1.5}}]}"#,
    #"{"n":3,"at":"2017-10-30T09:05:12.345+09:00","by":"A Park","facts":[],"weather":"fine"}"#,
    #"{"n":"three","at":null,"so":[true,false,"\"\\"]}"#,
    #"{"v":2}"#,
  ]

  @Test(arguments: lines)
  func `what a newer version wrote is no damage, and nothing is written behind it`(json: String)
    throws
  {
    let (disk, path, bytes) = try Self.journal(with: json)
    let desk = try Desk(on: disk)
    #expect(desk.notes == ["note 1", "note 2"])
    let failure = try #require(desk.opening.readOnly)
    guard case .notUnderstood(let damage) = failure, case .newer(3, let why) = damage.reason else {
      Issue.record("\(failure)")
      return
    }
    #expect(
      failure.description
        == "A newer regdesk wrote in this register, it seems: use that version. Nothing is damaged; here all that "
        + "stands before is shown, and nothing is saved. \(path), line 4, byte \(damage.byte): entry 3 is whole, "
        + "and this version of regdesk does not understand it: \(why)."
    )
    #expect(throws: NotRecorded.failed(failure)) { try desk.record("more") }
    #expect(try desk.catchUp() == 0)
    #expect(disk[path] == bytes)
    let surroundings = Surroundings(fileSystem: ModelProcess(disk))
    #expect(
      try Journal.inspect(Desk.directory, in: surroundings).problems == [.notUnderstood(damage)]
    )
  }

  @Test(arguments: lines)
  func `a salvage leaves nothing out that a newer version wrote: it is not made`(json: String)
    throws
  {
    let (disk, path, bytes) = try Self.journal(with: json)
    let failure = try #require(try Desk(on: disk).opening.readOnly)
    // Nor where something else is damaged.
    for damaged in [bytes, bytes + Array("vandals\n".utf8)] {
      disk[path] = damaged
      #expect(throws: failure) {
        try Journal.salvage(
          Desk.directory,
          to: "/home/saved",
          in: Surroundings(fileSystem: ModelProcess(disk))
        )
      }
      #expect(disk.names(in: "/home") == ["register"])
      #expect(disk[path] == damaged)
    }
  }

  @Test func `what another terminal's newer version writes closes the register here`() throws {
    let (disk, path, bytes) = try Self.journal(with: Self.lines[0])
    let line = bytes.suffix(from: (bytes.dropLast().lastIndex(of: 10) ?? 0) + 1)
    disk[path] = Array(bytes.dropLast(line.count))
    let desk = try Desk(on: disk)
    try #require(disk.node(at: path)).bytes += line
    _ = try desk.catchUp()
    guard case .notUnderstood = desk.journal.whyReadOnly else {
      Issue.record("\(String(describing: desk.journal.whyReadOnly))")
      return
    }
    #expect(desk.notes == ["note 1", "note 2"])
    #expect(throws: NotRecorded.self) { try desk.record("more") }
    #expect(disk[path] == bytes)
  }

  @Test(arguments: [
    "", "{", "x", "[]", "{} {}", #"{"n":3,}"#, #"{"n":3"#, #"{"n":"three}"#, #"{"n" 3}"#,
    "{\"n\":\u{1}}",
    String(repeating: "[", count: 100_000),
  ])
  func `a line of a right checksum that is no JSON is damage`(json: String) throws {
    let (disk, _, _) = try Self.journal(with: json)
    guard case .damaged(let damage) = try Desk(on: disk).opening.readOnly,
      case .entry = damage.reason
    else {
      Issue.record("no damage")
      return
    }
    let salvage = try Journal.salvage(
      Desk.directory,
      to: "/home/saved",
      in: Surroundings(fileSystem: ModelProcess(disk))
    )
    #expect(salvage.entryCount == 2)
  }

  /// A journal of two entries and a line of this JSON, with a right checksum.
  private static func journal(with json: String) throws -> (ModelDisk, String, [UInt8]) {
    let (lines, header) = try DamageTests.sixtyLines()
    let last = try #require(Checksum(hexadecimal: lines[1], at: 0))
    let line = Line.framing(Array(json.utf8), after: last)
    let bytes = header.line.bytes + lines[0] + lines[1] + line.bytes
    let path = RegisterPaths(Desk.directory).journal(of: header.desk)
    return (try DamageTests.disk(bytes, header), path, bytes)
  }
}
