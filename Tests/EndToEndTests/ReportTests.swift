import Foundation
import Testing

/// The report on the command line, from a register filled with the nine delegations of the 2017 press release.
@Suite struct ReportTests {
  private static let now = ["--now", "2017-11-03T17:00+09:00"]

  private func placeWithDelegations() throws -> Place {
    let place = try Place()
    try place.copyFixture("nine-delegations.csv")
    try #require(try place.run("import", "nine-delegations.csv").status == 0)
    return place
  }

  @Test func `the facts of the 2017 press release are told`() throws {
    let report = try placeWithDelegations().run(["report"] + Self.now)
    #expect(report.errors == "")
    let press = report.output.components(separatedBy: "\n\nBy state")[0]
    #expect(
      press == """
        Korea-BSEC ICT Cooperation Program 2017
        Seoul, 30 October - 3 November 2017
        as of 3 November 2017, 17:00 (UTC+09:00)

        The Korea-BSEC ICT Cooperation Program 2017, the 7th edition, took place in Seoul on 30
        October - 3 November 2017, organised by the Ministry of Foreign Affairs, the Ministry of
        the Interior and Safety and Korea Local Information Research & Development Institute
        (KLID).

        The Korea-BSEC ICT Cooperation Program 2017 was attended by experts from Armenia,
        Azerbaijan, Republic of Bulgaria, Hellenic Republic, Republic of Moldova, Romania,
        Republic of Serbia, Republic of Turkey and Ukraine.

        Activities:
          - Workshop, KLID headquarters; presentations: “ICT Policy and Development in Korea:
            E-Government & Smart Nation Initiative”; “E-Government of Korea: Development, History
            and Outcome”; “ICT makes our E-Government convenient”; “E-government strategies and
            policies in the respective countries”
          - Global Forum on e-Government. Present and Future. The 50th anniversary of Korean
            e-Government, organised by the National Information Society Agency; sessions: “Why do
            we need e-Government?”; “Future of the e-Government”
          - Visit to the Ubiquitous Integrated Center
          - Visit to the National Computing and Information Service
          - Visit to the Information Network Village
          - Wrap-up meeting, 3 November 2017, KLID headquarters, chaired by Dr. Sang-Baek CHRIS
            KANG, Director of the Department of Global Cooperation, KLID
        """
    )
  }

  @Test func `the states are those of the release, in its words and order`() throws {
    let report = try placeWithDelegations().run(["report"] + Self.now).output
    let words = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // As it stands in the press release of the BSEC Permanent International Secretariat.
    let release = """
      was attended by experts from Armenia, Azerbaijan, Republic of Bulgaria, Hellenic Republic, \
      Republic of Moldova, Romania, Republic of Serbia, Republic of Turkey and Ukraine
      """
    #expect(words.components(separatedBy: release).count == 2)
  }

  @Test(arguments: [["--format", "html"], ["--format", "html", "--mask-small"], []])
  func `the same register at the same moment gives the same bytes`(options: [String]) throws {
    let place = try placeWithDelegations()
    let report = try place.run(["report"] + options + Self.now)
    #expect(report.status == 0)
    #expect(try place.run(["report"] + options + Self.now) == report)
    #expect(
      try place.run(["report"] + options + Self.now, environment: ["TZ": "America/Lima"]) == report
    )
  }

  @Test func `every page for the printer is well-formed and asks for nothing else`() throws {
    let place = try placeWithDelegations()
    let pages = [
      ["list"], ["list", "--changes"], ["sheet", "forum.panel-1"], ["report"],
      ["report", "--mask-small"],
    ]
    try #require(try place.run(["list", "--issue"] + Self.now).status == 0)
    for (index, page) in pages.enumerated() {
      let run = try place.run(page + ["--format", "html", "--to", "\(index).html"] + Self.now)
      #expect(run.status == 0, "\(page)")
    }
    try place.copyFixture("check-pages.py")
    let names = pages.indices.map { "\($0).html" }.joined(separator: " ")
    #expect(try place.shell("python3 check-pages.py \(names)") == Run(status: 0))
  }
}
