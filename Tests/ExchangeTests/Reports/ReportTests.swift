import Registration
import Testing

@testable import Exchange

@Suite struct ReportTests {
  @Test func `the press sentence, then totals of everything`() throws {
    let desk = try SampleDesk.withPeople()
    #expect(
      ReportText(Report(asOf: desk.now, of: desk.register)).text == """
        Korea-BSEC ICT Cooperation Program 2017
        Seoul, 30 October - 3 November 2017
        as of 30 October 2017, 09:21 (UTC+09:00)

        The Korea-BSEC ICT Cooperation Program 2017, the 7th edition, took place in Seoul on 30
        October - 3 November 2017, organised by KLID.

        The Korea-BSEC ICT Cooperation Program 2017 was attended by experts from Hellenic
        Republic, Republic of Turkey and Ukraine.

        Activities:
          - Workshop
          - Global Forum on e-Government; sessions: “Why do we need e-Government?”; “Future of the
            e-Government”
          - Wrap-up meeting, 3 November 2017

        By state                                 nominated   arrived   missing withdrawn  attended
          Greece                                         1         1         0         0         0
          Turkey                                         2         2         0         1         2
          Ukraine                                        2         1         1         0         1
          Korea                                          1         1         0         0         1
          All                                            6         5         1         1         4

        By ministry                              nominated   arrived   missing withdrawn  attended
          GRC no ministry given                          1         1         0         0         0
          TUR Ministry of Interior                       1         1         0         1         1
          TUR Ministry of Transport, Maritime            1         1         0         0         1
          Affairs and Communications
          UKR Ministry of Justice                        2         1         1         0         1
          KOR Ministry of the Interior and               1         1         0         0         1
          Safety
          All                                            6         5         1         1         4

        By level                                 nominated   arrived   missing withdrawn  attended
          national                                       6         5         1         1         4
          All                                            6         5         1         1         4

        By capacity                              nominated   arrived   missing withdrawn  attended
          head of delegation                             1         1         0         0         1
          delegate                                       4         3         1         1         2
          organiser                                      1         1         0         0         1
          All                                            6         5         1         1         4

        By activity                     expected  attended   present      late   excused    absent
          Workshop                             6         2         1         1         1         1
          Global Forum on                      6         2         1         0         0         0
          e-Government
            Why do we need                     6         0         0         0         0         0
            e-Government?
            Future of the                      6         1         1         0         0         0
            e-Government
          Wrap-up meeting                      6         0         0         0         0         0

        Arrivals by hour                                                                   arrived
          30 October 2017, from 09:00                                                            5
          All                                                                                    5

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

  @Test func `who was seen at an activity came, though nobody wrote the arrival down`() throws {
    var desk = try SampleDesk()
    let oksana = try desk.register(sampleDetails("UKR", "Оксана", "Коваль", nil))
    let can = try desk.register(sampleDetails("TUR", "Can", "Öz", nil))
    try desk.mark(oksana, at: "workshop", .late)
    try desk.mark(can, at: "workshop", .absent)
    #expect(
      PressSentence(desk.register).description
        == "The Korea-BSEC ICT Cooperation Program 2017 was attended by experts from Ukraine."
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
