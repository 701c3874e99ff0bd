import Registration
import Testing

@testable import Exchange

@Suite struct ReportTests {
  @Test func `the press sentence, then totals of everything`() throws {
    let desk = try SampleDesk.withPeople()
    #expect(
      Report(asOf: desk.now, of: desk.register).text == """
        Korea-BSEC ICT Cooperation Program 2017
        Seoul, 30 October - 3 November 2017
        as of 30 October 2017, 09:21 (UTC+09:00)

        The Korea-BSEC ICT Cooperation Program 2017 was attended by experts from Hellenic
        Republic, Republic of Turkey and Ukraine.

        By state                                           nominated   arrived   missing withdrawn
          Greece                                                   1         1         0         0
          Turkey                                                   2         2         0         1
          Ukraine                                                  2         1         1         0
          Korea                                                    1         1         0         0
          All                                                      6         5         1         1

        By ministry                                                            nominated   arrived
          TUR Ministry of Interior                                                     1         1
          TUR Ministry of Transport, Maritime Affairs and Communications               1         1
          UKR Ministry of Justice                                                      2         1
          KOR Ministry of the Interior and Safety                                      1         1
          not given                                                                    1         1

        By level                                                               nominated   arrived
          national                                                                     6         5

        By capacity                                                            nominated   arrived
          head of delegation                                                           1         1
          delegate                                                                     4         3
          organiser                                                                    1         1

        By activity                     expected  attended   present      late   excused    absent
          Workshop                             6         2         1         1         1         1
          Global Forum on e-Government         6         2         1         0         0         0
            Why do we need e-Governme…         6         0         0         0         0         0
            Future of the e-Government         6         1         1         0         0         0
          Wrap-up meeting                      6         0         0         0         0         0

        """
    )
  }

  @Test func `the press sentence names nobody, one, or all nine as the release does`() throws {
    var desk = try SampleDesk()
    let title = "The Korea-BSEC ICT Cooperation Program 2017 was attended by experts from "
    let nobody = "Nobody from the Member States has arrived yet."
    _ = try desk.register(sampleDetails("ALB", "Agim", "Hoxha", nil))
    #expect(PressSentence(desk.register).description == nobody)
    let states = ["UKR", "KOR", "TUR", "SRB", "ROU", "MDA", "GRC", "BGR", "AZE", "ARM"]
    for (index, state) in states.enumerated() {
      let person = try desk.register(sampleDetails(state, "A", "B\(index)", nil))
      try desk.move(person, .arrived)
      if index == 0 { #expect(PressSentence(desk.register).description == title + "Ukraine.") }
    }
    #expect(
      PressSentence(desk.register).description == title
        + "Armenia, Azerbaijan, Republic of Bulgaria, Hellenic Republic, Republic of Moldova, "
        + "Romania, Republic of Serbia, Republic of Turkey and Ukraine."
    )
  }

  @Test func `days are written once where they share month and year`() throws {
    let day = try #require(CalendarDay("2017-10-30"))
    #expect(
      try ["2017-10-30", "2017-10-31", "2017-11-03", "2018-01-01"].map {
        day.inWords(to: try #require(CalendarDay($0)))
      } == [
        "30 October 2017", "30 - 31 October 2017", "30 October - 3 November 2017",
        "30 October 2017 - 1 January 2018",
      ]
    )
  }
}
