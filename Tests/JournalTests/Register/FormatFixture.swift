import Foundation
import Registration
import Testing

@testable import Journal

/// A register of format 1 as it lies in `Fixtures/format-1`, with everything that a journal can hold.
///
/// A fact of every kind, entries that an earlier salvage did not find, a successor that carries two entries over, and the side
/// file of a torn line. Where a format is released, `REGDESK_WRITE_FORMAT=1 swift test --filter FormatFixtureTests` writes its
/// fixture, once; what is there is never written again.
enum FormatFixture {
  /// The bytes that a register of today has, by the files' names.
  static func files() throws -> [String: [UInt8]] {
    let register = try #require(RegisterID("0123456789ab"))
    let first = Header(register: register, desk: try Sample.desk())
    let parts = try Self.parts()
    var (bytes, last) = first.line
    func write(_ json: [UInt8]) {
      let line = Line.framing(json, after: last)
      bytes += line.bytes
      last = line.checksum
    }
    for entry in parts.before {
      write(EntryWriter.json(entry, number: entry.id.number, of: first.desk))
    }
    write(EntryWriter.json(lost: parts.lost))
    write(EntryWriter.json(parts.behind, number: parts.behind.id.number, of: first.desk))
    var files = ["\(first.desk).journal": bytes]
    let second = Header(
      register: register,
      desk: try successor(),
      predecessor: .init(desk: first.desk, number: parts.behind.id.number, checksum: last)
    )
    (bytes, last) = second.line
    for (place, entry) in (parts.carried + parts.own).enumerated() {
      write(EntryWriter.json(entry, number: UInt32(place + 1), of: second.desk))
    }
    files["\(second.desk).journal"] = bytes
    files["\(second.desk).torn-\(bytes.count)"] = Array(
      #"0123abcd 4567cdef 99 {"n":4,"at":"2017"#.utf8
    )
    return files
  }

  /// All entries, in the order of the fold.
  static func entries() throws -> [Entry] {
    let parts = try parts()
    return parts.before + [parts.behind] + parts.carried + parts.own
  }

  /// Where the fixture lies.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/format-1/entries").standardized

  private struct Parts {
    var before: [Entry] = []
    let lost: ClosedRange<UInt32>
    let behind: Entry
    let carried: [Entry]
    let own: [Entry]
  }

  private static func parts() throws -> Parts {
    let facts = try Sample.facts()
    let count = UInt32(facts.count)
    let before = try zip(1..., facts).map { try entry($0, [$1]) }
    let seen = [try Sample.desk(): count + 4]
    return Parts(
      before: before,
      lost: count + 1...count + 3,
      behind: try entry(count + 4, facts, undoes: try Sample.entryID(4), t: count + 9),
      carried: [try entry(count + 5, [facts[2]]), try entry(count + 6, [])],
      own: [
        try entry(3, [facts[3]], of: try successor(), seen: seen, t: count + 20),
        try entry(4, facts.suffix(2), of: try successor(), seen: seen, t: count + 21),
      ]
    )
  }

  private static func entry(
    _ number: UInt32,
    _ facts: [Fact],
    of desk: DeskID? = nil,
    undoes: EntryID? = nil,
    seen: [DeskID: UInt32] = [:],
    t: UInt32? = nil
  ) throws -> Entry {
    let id = EntryID(desk: try desk ?? Sample.desk(), number: number)
    let stamp = Stamp(id: id, at: try Sample.moment(), by: try Sample.operator("이 지은"))
    return Entry(stamp: stamp, facts: facts, undoes: undoes, seen: seen, t: t)
  }

  private static func successor() throws -> DeskID { try Sample.desk("A-222222") }
}
