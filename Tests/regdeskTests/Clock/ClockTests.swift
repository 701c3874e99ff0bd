import Registration
import Testing

@testable import regdesk

@Suite struct ClockTests {
  @Test func `the offset follows the zone through a change of the clock`() throws {
    var zone = try #require(VenueZone("Europe/Istanbul"))
    // Turkey went from +2 to +3 on 27 March 2016 at 01:00 UTC, and stayed there.
    let change: Int64 = 1_459_040_400_000
    let offsets = [change - 1, change, change - 1, change + 86_400_000 * 300].map {
      zone.offsetMinutes(at: $0)
    }
    #expect(offsets == [120, 180, 120, 180])
  }

  @Test func `an offset need not be whole hours`() throws {
    var zone = try #require(VenueZone("Asia/Kathmandu"))
    #expect(zone.offsetMinutes(at: 1_509_322_320_000) == 345)
  }

  @Test func `an unknown zone is none`() {
    #expect(VenueZone("Asia/Seul") == nil)
    #expect(!VenueZone.exists("Asia/Seul"))
    #expect(VenueZone.exists("Asia/Seoul"))
  }

  @Test func `a fixed clock stands still`() throws {
    let moment = try #require(Moment("2017-10-30T09:12+09:00"))
    var clock = Clock.fixed(moment)
    #expect([clock.now(), clock.now()] == [moment, moment])
  }

  @Test func `the system's clock tells the moment at the venue`() throws {
    var clock = Clock.system(VenueZone("Asia/Seoul"))
    let first = clock.now()
    let second = clock.now()
    #expect(first.offsetMinutes == 540)
    #expect(first <= second)
    #expect(first.day.year >= 2025)
  }
}
