import Registration
import Testing

@testable import Desk

@Suite struct TypedTimeTests {
  @Test(arguments: [
    ("16:00", "16:00"), ("9:05", "09:05"), ("1600", "16:00"), ("905", "09:05"), ("16", "16:00"),
    ("16.30", "16:30"), ("9h15", "09:15"), (" 09 30 ", "09:30"), ("0", "00:00"),
  ])
  func `a time is read as people type it`(typed: String, time: String) {
    #expect(TypedTime.time(typed)?.description == time)
  }

  @Test(arguments: ["", "x", "24", "12:60", "1:2:3", "12345", "16:3", "-1", "１６"])
  func `what no clock shows is no time`(typed: String) {
    #expect(TypedTime.time(typed) == nil)
  }

  @Test(arguments: [
    ("2017-11-03", "2017-11-03"), ("3.11.2017", "2017-11-03"), ("3.11", "2017-11-03"),
    ("3 Nov", "2017-11-03"), ("30 october", "2017-10-30"), ("3", "2017-11-03"),
    ("30", "2017-10-30"),
    ("12 Nov 2018", "2018-11-12"),
  ])
  func `a day is read as people type it`(typed: String, day: String) throws {
    #expect(TypedDay.day(typed, in: try .sample())?.description == day)
  }

  @Test(arguments: [
    "", "x", "15", "31.9", "11/3", "3 no", "2017-02-30", "3.11.17.1", "99999999999999999999",
  ])
  func `what is no day, or may be two, is none`(typed: String) throws {
    #expect(TypedDay.day(typed, in: try .sample()) == nil)
  }
}
