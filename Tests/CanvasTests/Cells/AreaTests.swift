import Testing

@testable import Canvas

@Suite struct AreaTests {
  let area = Area(column: 2, row: 1, columns: 10, rows: 4)

  @Test func `the part two areas share is what both cover`() {
    let other = Area(column: 8, row: 3, columns: 10, rows: 10)
    #expect(area.intersection(other) == Area(column: 8, row: 3, columns: 4, rows: 2))
    #expect(area.intersection(Area(column: 50, row: 1, columns: 1, rows: 1)).isEmpty)
  }

  @Test func `an inset larger than the area leaves nothing`() {
    #expect(area.inset(left: 1, top: 1, right: 2, bottom: 1).size == Size(columns: 7, rows: 2))
    #expect(area.inset(left: 6, right: 6).isEmpty)
    #expect(area.inset(left: -1, bottom: -1) == area)
  }

  @Test func `lines beyond the area are left out`() {
    #expect(area.line(3) == Area(column: 2, row: 4, columns: 10, rows: 1))
    #expect(area.line(4).isEmpty)
    #expect(area.line(-1).isEmpty)
    #expect(area.lines(2..<9) == Area(column: 2, row: 3, columns: 10, rows: 2))
  }

  @Test func `a centred area never leaves the one around it`() {
    #expect(area.centred(columns: 4, rows: 2) == Area(column: 5, row: 2, columns: 4, rows: 2))
    #expect(area.centred(columns: 40, rows: 20) == area)
  }
}
