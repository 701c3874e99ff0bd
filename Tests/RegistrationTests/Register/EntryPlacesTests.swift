import Testing

@testable import Registration

@Suite struct EntryPlacesTests {
  @Test(arguments: [[1, 2, 3], [3, 2, 1], [1, 5_000, 2, 4_000_000_000, 900, 1_800, 5_001]])
  func `entries are found in whatever order and however far apart they are numbered`(
    numbers: [UInt32]
  ) throws {
    let desk = try #require(DeskID("A-k3f9qz"))
    let other = try #require(DeskID("B-k3f9qz"))
    var places = EntryPlaces()
    for (place, number) in numbers.enumerated() {
      places.note(EntryID(desk: desk, number: number), at: place)
    }
    let found = numbers.map { places[EntryID(desk: desk, number: $0)] }
    #expect(found == Array(numbers.indices))
    for number: UInt32 in [0, 4, 899, 4_999, .max] {
      #expect(places[EntryID(desk: desk, number: number)] == nil)
      #expect(places[EntryID(desk: other, number: number)] == nil)
    }
  }
}
