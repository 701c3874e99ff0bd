import Foundation
import Testing

/// A clock that is decades off, or runs backwards.
@Suite struct StrangeClockTests {
  /// A moment, how it is written down, and what the desk says on opening after the one before.
  private static let moments: [(now: String, kept: String, warning: String)] = [
    ("2017-10-30T09:12+09:00", "2017-10-30T09:12:00.000+09:00", ""),
    (
      "1970-01-01T00:00+00:00", "1970-01-01T00:00:00.000+00:00",
      "The clock says 1970-01-01 00:00, but the last entry was made at 2017-10-30 09:12. Times written from now on would be wrong; please check the clock."
    ),
    (
      "1969-12-31T23:59+00:00", "1969-12-31T23:59:00.000+00:00",
      "The clock says 1969-12-31 23:59, but the last entry was made at 1970-01-01 00:00. Times written from now on would be wrong; please check the clock."
    ),
    (
      "2038-01-19T03:14+00:00", "2038-01-19T03:14:00.000+00:00",
      "The clock says 2038-01-19 03:14, more than a day after the last entry (1969-12-31 23:59). Please check that it is right."
    ),
    (
      "2038-01-19T03:15+00:00", "2038-01-19T03:15:00.000+00:00", ""
    ),
    (
      "2106-02-07T06:29+00:00", "2106-02-07T06:29:00.000+00:00",
      "The clock says 2106-02-07 06:29, more than a day after the last entry (2038-01-19 03:15). Please check that it is right."
    ),
    (
      "2017-10-30T09:13+09:00", "2017-10-30T09:13:00.000+09:00",
      "The clock says 2017-10-30 09:13, but the last entry was made at 2106-02-07 06:29. Times written from now on would be wrong; please check the clock."
    ),
  ]

  private let place: Place

  init() throws {
    place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try place.write("type sahin\nkey F2\n", to: "mark.play")
    try place.write("screen\ntype sahin\nkey F5\nscreen\nkey F2\nscreen\n", to: "again.play")
  }

  @Test
  func `at 1970, 2038 and 2106, and backwards, times are kept as they are and nothing refused`()
    throws
  {
    try place.write("key Shift-F6\ntype list.csv\nkey Enter\nkey F2\nscreen\n", to: "import.play")
    let first = Self.moments[0]
    try #require(try place.run("play", "import.play", "--now", first.now).status == 0)
    try #require(try place.run("play", "mark.play", "--now", first.now).status == 0)
    for (number, moment) in zip(1..., Self.moments.dropFirst()) {
      let run = try place.run("play", "again.play", "--now", moment.now)
      #expect(run.status == 0)
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      let said = lines[21...22].map { $0.drop { $0 == " " } }.joined(separator: " ")
      #expect(moment.warning.isEmpty ? !said.contains("clock") : said == moment.warning)
      #expect(
        Acknowledgement.all(in: run.output).map(\.number) == [2 * number + 2, 2 * number + 3]
      )
      let kept = String(decoding: try place.journal, as: UTF8.self).split(separator: "\n").suffix(2)
      #expect(kept.allSatisfy { $0.contains(#""at":"\#(moment.kept)""#) })
    }
    #expect(try place.run("check").output.contains(", 0 problems\n"))
    let list = try place.run("history").output.split(separator: "\n")
    #expect(list.last == "15  2017-10-30 09:13  A Park: ŞAHİN arrived at 09:13")
  }
}
