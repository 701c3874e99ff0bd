import Registration
import Testing

@testable import Journal

@Suite struct EntryRoundTripTests {
  @Test func `every fact comes back as it was written`() throws {
    for fact in try Sample.facts() {
      let entry = Entry(stamp: try stamp(9), facts: [fact])
      #expect(try readBack(entry, number: 9) == .init(number: 9, content: .entry(entry)))
    }
  }

  @Test func `the samples leave no kind of fact out`() throws {
    #expect(Set(try Sample.facts().map(\.kind)) == Set(FactKind.allCases))
  }

  @Test func `what stands beside the facts comes back too`() throws {
    let entry = Entry(
      stamp: try stamp(9),
      facts: try Sample.facts(),
      undoes: try Sample.entryID(4),
      seen: [try Sample.desk("B-000000"): 7, try Sample.desk("A-zzzzzz"): 4_294_967_295],
      t: 4_294_967_295
    )
    #expect(try readBack(entry, number: 9) == .init(number: 9, content: .entry(entry)))
  }

  @Test func `an entry carried over from another file keeps its identity`() throws {
    let entry = Entry(stamp: try stamp(1042), facts: [])
    let desk = try Sample.desk("A-222222")
    let json = EntryWriter.json(entry, number: 1, of: desk)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"n":1,"as":"A-k3f9qz.1042","at":"2017-10-30T09:05:12.345+09:00","#
        + #""by":"A Park","facts":[]}"#
    )
    let line = try EntryReader.line(json, in: 0..<json.count, of: desk, known: KnownTexts())
    #expect(line == .init(number: 1, content: .entry(entry)))
  }

  @Test
  func `a programme that lays out its list comes back, and one that does not says nothing of it`()
    throws
  {
    var programme = try Sample.programme()
    let plain = Entry(stamp: try stamp(1), facts: [.programmeAdopted(programme)])
    let json = EntryWriter.json(plain, number: 1, of: try Sample.desk())
    #expect(!String(decoding: json, as: UTF8.self).contains("\"list_"))
    programme.listLayout = IssuedList.Layout(
      order: .capacity,
      groups: [try #require(GroupID("other")), try #require(GroupID("member-states"))]
    )
    let entry = Entry(stamp: try stamp(1), facts: [.programmeAdopted(programme)])
    #expect(try readBack(entry, number: 1) == .init(number: 1, content: .entry(entry)))
  }

  @Test func `an undone fact of an undone fact comes back`() throws {
    let fact = Fact.undone(.undone(.undone(.exported(Export(list: "entries", rows: 1)))))
    let entry = Entry(stamp: try stamp(1), facts: [fact])
    #expect(try readBack(entry, number: 1) == .init(number: 1, content: .entry(entry)))
  }

  @Test(arguments: [
    "1969-12-31T23:59:59.999Z", "2017-10-30T09:05:12.345+09:00", "2016-02-29T00:00:00.000-18:00",
    "0001-01-01T00:00:00.000+00:00", "9999-12-31T23:59:59.999+18:00",
    "2017-10-30T00:05:00.001+05:45",
  ])
  func `moments come back to the millisecond`(text: String) throws {
    let at = try Sample.moment(text)
    let stamp = Stamp(id: try Sample.entryID(1), at: at, by: try Sample.operator())
    let entry = Entry(stamp: stamp, facts: [])
    #expect(try readBack(entry, number: 1) == .init(number: 1, content: .entry(entry)))
  }

  private func stamp(_ number: UInt32) throws -> Stamp {
    Stamp(
      id: try Sample.entryID(number),
      at: try Sample.moment(),
      by: try Sample.operator()
    )
  }

  private func readBack(_ entry: Entry, number: UInt32) throws -> EntryReader.Line {
    let desk = try Sample.desk()
    let json = EntryWriter.json(entry, number: number, of: desk)
    #expect(!json.contains(UInt8(ascii: "\n")))
    return try EntryReader.line(json, in: 0..<json.count, of: desk, known: KnownTexts())
  }
}
