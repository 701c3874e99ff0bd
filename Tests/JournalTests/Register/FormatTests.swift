import Registration
import Testing

@testable import Journal

/// Bar 8: a register written by any released version opens for ever, and is written on as it was.
@Suite struct FormatTests {
  @Test func `a journal of format 1 reads as it always did`() throws {
    let disk = try Self.disk(Self.format1)
    let desk = try Desk(on: disk)
    #expect(desk.opening == Opening(entryCount: 2))
    #expect(desk.entries == (try Self.entries()))
  }

  @Test func `a journal of format 1 is written as it always was`() throws {
    let header = Header(
      register: try #require(RegisterID("0123456789ab")),
      desk: try Sample.desk()
    )
    var (bytes, last) = header.line
    for entry in try Self.entries() {
      let json = EntryWriter.json(entry, number: entry.id.number, of: header.desk)
      let line = Line.framing(json, after: last)
      bytes += line.bytes
      last = line.checksum
    }
    #expect(String(decoding: bytes, as: UTF8.self) == Self.format1)
  }

  @Test func `an issued list is written as it always was`() throws {
    let stamp = Stamp(
      id: try Sample.entryID(9),
      at: try Sample.moment(),
      by: try Sample.operator()
    )
    let entry = Entry(stamp: stamp, facts: [.listIssued(try Sample.issuedList())])
    let json = EntryWriter.json(entry, number: 9, of: try Sample.desk())
    #expect(
      String(decoding: json, as: UTF8.self) == #"""
        {"n":9,"at":"2017-10-30T09:05:12.345+09:00","by":"A Park","facts":[{"list_issued":\#
        {"kind":"provisional","revision":2,"up_to":"A-k3f9qz.1042",\#
        "as_of":"2017-10-30T09:05:12.345+09:00","order":"name",\#
        "groups":["host","member-states"],"rows":120,"file":"list.html"}}]}
        """#
    )
  }

  private static func entries() throws -> [Entry] {
    let stamp = { number in
      Stamp(
        id: try Sample.entryID(number),
        at: try Sample.moment(),
        by: try Sample.operator()
      )
    }
    let mark = MarkChange(
      try Sample.person(2),
      at: try Sample.activity("workshop"),
      mark: .present,
      happened: try Sample.moment(),
      was: nil
    )
    return [
      Entry(
        stamp: try stamp(1),
        facts: [.exported(Export(list: "participants", rows: 12, file: "ŞAHİN.csv"))]
      ),
      Entry(stamp: try stamp(2), facts: [.marked(mark), .undone(.marked(mark))], t: 7),
    ]
  }

  private static func disk(_ journal: String) throws -> ModelDisk {
    let disk = ModelDisk.withHome()
    let process = ModelProcess(disk)
    let paths = RegisterPaths(Desk.directory)
    for path in [paths.directory, paths.entries] { _ = try process.makeDirectory(path) }
    disk[paths.journal(of: try Sample.desk())] = Array(journal.utf8)
    return disk
  }

  /// Format 1, letter by letter, its checksums calculated by another program: never to be changed.
  private static let format1 = #"""
    regdesk-journal 1 0123456789ab A-k3f9qz bd95c050
    b0f96974 bd95c050 136 {"n":1,"at":"2017-10-30T09:05:12.345+09:00","by":"A Park","facts":\#
    [{"exported":{"list":"participants","rows":12,"file":"ŞAHİN.csv"}}]}
    faf1e9d5 b0f96974 321 {"n":2,"at":"2017-10-30T09:05:12.345+09:00","by":"A Park","facts":\#
    [{"marked":{"participant":"A-k3f9qz.2.1","activity":"workshop","mark":"present","at":"20\#
    17-10-30T09:05:12.345+09:00"}},{"undone":{"marked":{"participant":"A-k3f9qz.2.1","activi\#
    ty":"workshop","mark":"present","at":"2017-10-30T09:05:12.345+09:00"}}}],"t":7}

    """#
}
