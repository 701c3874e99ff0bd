import Registration
import Testing

@testable import Journal

@Suite struct CacheExtentTests {
  private func extent(at moment: Moment?) throws -> CacheExtent {
    CacheExtent(
      form: .init(packing: 3, build: "8812344-1511164800-0-4711"),
      register: try #require(RegisterID("0123456789ab")),
      files: [
        .init(
          desk: try Sample.desk(),
          place: .init(
            chain: Chain(line: 1044, offset: 271_278, last: Checksum(0x5b1c_7a90)),
            number: 1043
          )
        )
      ],
      latest: Latest(t: 1044, at: moment, count: 1043)
    )
  }

  @Test func `it stands in the cache as words that anybody can read`() throws {
    let extent = try extent(at: Moment("2017-10-30T09:05:12.345+09:00"))
    #expect(
      extent.text == """
        packing 3 of 8812344-1511164800-0-4711
        register 0123456789ab
        latest 1044 1043 1509321912345 540
        A-k3f9qz 1043 1044 271278 5b1c7a90

        """
    )
    #expect(CacheExtent(Array(extent.text.utf8)) == extent)
  }

  @Test func `before any entry there is no moment`() throws {
    let extent = try extent(at: nil)
    #expect(extent.text.contains("\nlatest 1044 1043 -\n"))
    #expect(CacheExtent(Array(extent.text.utf8)) == extent)
  }

  @Test func `any character taken out or changed, it is another or none`() throws {
    let extent = try extent(at: Moment("2017-10-30T09:05:12.345+09:00"))
    let text = Array(extent.text.utf8)
    for place in text.indices {
      var (without, changed) = (text, text)
      without.remove(at: place)
      changed[place] ^= 0x15
      #expect(CacheExtent(without) != extent)
      #expect(CacheExtent(changed) != extent)
    }
    #expect(CacheExtent([]) == nil)
    #expect(CacheExtent([UInt8](repeating: 0x0a, count: 9)) == nil)
  }
}
