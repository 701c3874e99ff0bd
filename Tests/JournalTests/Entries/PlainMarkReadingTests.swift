import Registration
import Testing

@testable import Journal

@Suite struct PlainMarkReadingTests {
  @Test(arguments: Mark.allCases)
  func `a plain mark is read straight through as it is read member by member`(mark: Mark) throws {
    let plain = try Self.plain(mark)
    let json = EntryWriter.json(Entry(plain), number: 9, of: try Sample.desk())
    #expect(try Self.straight(json) == plain)
    #expect(try Self.member(json) == .init(number: 9, content: .entry(Entry(plain))))
  }

  @Test func `any other entry is left to be read member by member`() throws {
    let stamp = try Self.plain(.late).stamp
    for fact in try Sample.facts() {
      let entry = Entry(stamp: stamp, facts: [fact])
      guard case .marked(let change) = fact, change.mark != nil, change.was == nil,
        change.note.isEmpty
      else {
        let json = EntryWriter.json(entry, number: 9, of: try Sample.desk())
        #expect(try Self.straight(json) == nil)
        continue
      }
    }
    var entry = Entry(try Self.plain(.late))
    entry.t = 12
    #expect(try Self.straight(EntryWriter.json(entry, number: 9, of: try Sample.desk())) == nil)
    entry = Entry(try Self.plain(.late))
    entry.undoes = try Sample.entryID(4)
    #expect(try Self.straight(EntryWriter.json(entry, number: 9, of: try Sample.desk())) == nil)
    entry = Entry(try Self.plain(.late))
    entry.facts += entry.facts
    #expect(try Self.straight(EntryWriter.json(entry, number: 9, of: try Sample.desk())) == nil)
  }

  @Test func `wherever it is cut and whatever bit is flipped, both readings agree`() throws {
    let plain = try Self.plain(.present)
    let json = EntryWriter.json(Entry(plain), number: 9, of: try Sample.desk())
    for count in json.indices { #expect(try Self.straight(Array(json[..<count])) == nil) }
    for bit in 0..<json.count * 8 {
      var flipped = json
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let straight = try Self.straight(flipped) else { continue }
      let line = EntryReader.Line(
        number: straight.stamp.id.number,
        content: .entry(Entry(straight))
      )
      #expect(try Self.member(flipped) == line)
    }
  }

  private static func plain(_ mark: Mark) throws -> PlainMark {
    PlainMark(
      stamp: Stamp(
        id: try Sample.entryID(9),
        at: try Sample.moment(),
        by: try Sample.operator()
      ),
      participant: ParticipantID(entry: try Sample.entryID(4), place: 2),
      activity: try #require(ActivityID("workshop")),
      mark: mark,
      at: try Sample.moment()
    )
  }

  private static func straight(_ json: [UInt8]) throws -> PlainMark? {
    let desk = try Sample.desk()
    return json.lent { bytes in
      var reader = EntryReader(bytes, known: KnownTexts())
      return reader.plainMark(in: 0..<json.count, of: desk)
    }
  }

  private static func member(_ json: [UInt8]) throws -> EntryReader.Line {
    try EntryReader.line(json, in: 0..<json.count, of: Sample.desk(), known: KnownTexts())
  }
}
