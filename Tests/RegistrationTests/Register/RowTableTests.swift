import Testing

@testable import Registration

@Suite struct RowTableTests {
  @Test func `everybody has the row of their turn, and nobody else has one`() throws {
    let desks = try ["A-k3f9qz", "B-k3f9qz"].map { try #require(DeskID($0)) }
    let ids = (1...3_000 as ClosedRange<UInt32>).flatMap { number in
      desks.map { ParticipantID(entry: EntryID(desk: $0, number: number), place: number % 7 + 1) }
    }
    var table = RowTable()
    for (row, id) in ids.enumerated() {
      #expect(table[id] == nil)
      table.append(id)
      #expect(table[id] == row)
    }
    #expect(table.ids == ids)
    #expect(ids.map { table[$0] } == Array(ids.indices))
  }
}
