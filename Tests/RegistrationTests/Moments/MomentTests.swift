import Testing

@testable import Registration

@Suite struct Moments {
  @Test(
    arguments: [
      "2017-10-30T09:05:12.345+09:00", "1970-01-01T00:00:00.000+00:00",
      "1969-12-31T23:59:59.999-05:30", "2000-02-29T12:00:00.000+00:00",
    ]
  )
  func `a moment reads back as it was written`(_ text: String) {
    #expect(Moment(text)?.description == text)
  }

  @Test func `seconds, thousandths and the T may be left out, Z is UTC`() {
    #expect(
      ["2017-10-30 09:05+09:00", "2017-10-30T00:05:00Z", "2017-10-30T00:05:00.5Z"]
        .map { Moment($0)?.milliseconds } == [
          1_509_321_900_000, 1_509_321_900_000, 1_509_321_900_500,
        ]
    )
  }

  @Test(
    arguments: [
      "", "2017-10-30", "2017-10-30T09:05", "2017-02-30T09:05Z", "2017-10-30T24:00Z",
      "2017-10-30T09:60Z", "2017-10-30T09:05:60Z", "2017-10-30T09:05:00.Z", "2017-10-30T09:05+9:00",
      "2017-10-30T09:05+09:60", "2017-10-30T09:05Zx",
    ]
  )
  func `anything else is no moment`(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `day and time are the venue's, and order is the instant's`() throws {
    let seoul = try #require(Moment("2017-10-31T00:30:00+09:00"))
    let utc = try #require(Moment("2017-10-30T15:30:00Z"))
    #expect([seoul, utc].map(\.day.description) == ["2017-10-31", "2017-10-30"])
    #expect([seoul, utc].map(\.time.description) == ["00:30", "15:30"])
    #expect(seoul.milliseconds == utc.milliseconds)
    #expect(seoul != utc)
    #expect(!(seoul < utc))
  }

  @Test func `days know their weekday, and every day of four centuries reads back`() throws {
    let monday = try #require(CalendarDay("2017-10-30"))
    #expect("\(monday.weekdayName) \(monday.day) \(monday.monthName)" == "Mon 30 Oct")
    for day in stride(from: -60_000, through: 90_000, by: 1) {
      let written = CalendarDay(daysSince1970: day)
      try #require(CalendarDay(written.description) == written)
    }
    #expect(
      ["2017-02-29", "2017-13-01", "0000-01-01", "17-1-1"].compactMap { CalendarDay($0) } == []
    )
  }

  @Test(
    arguments: [
      (0, 0), (-1, -1), (1, 1), (1_509_321_600_000, 540), (253_402_300_799_999, 1_139),
      (-62_167_219_200_000, -1_139), (1 << 50, 1_080), (-(1 << 50), -1_080),
    ] as [(Int64, Int16)]
  )
  func `both parts are kept, before 1970 and west of Greenwich too`(
    milliseconds: Int64,
    offset: Int16
  ) {
    let moment = Moment(milliseconds: milliseconds, offsetMinutes: offset)
    #expect(moment.milliseconds == milliseconds)
    #expect(moment.offsetMinutes == offset)
  }
}
