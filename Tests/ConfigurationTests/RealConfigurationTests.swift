import Registration
import Testing

@testable import Configuration

/// The files that are handed out with the program.
@Suite struct RealConfigurationTests {
  private func korea2017() throws -> Programme {
    try realFolder.programme(#require(ProgrammeID("korea-bsec-2017")))
  }

  private func codes(of group: String, on day: String, hosts: [String] = []) throws -> [String] {
    let bsec = try realFolder.organisation(#require(OrganisationID("bsec")))
    let day = try #require(CalendarDay(day))
    return bsec.affiliations(on: day, hosts: hosts.compactMap { AffiliationCode($0) })
      .filter { $0.group.text == group }.map(\.code.text)
  }

  private func affiliation(_ code: String, on day: String) throws -> Affiliation? {
    let bsec = try realFolder.organisation(#require(OrganisationID("bsec")))
    return bsec.affiliations(on: try #require(CalendarDay(day)), hosts: [])
      .first { $0.code.text == code }
  }

  @Test func `the edition of 2017 says what its press release says`() throws {
    let programme = try korea2017()
    #expect(programme.title == "Korea-BSEC ICT Cooperation Program 2017")
    #expect(programme.edition == 7)
    #expect("\(programme.firstDay) \(programme.lastDay)" == "2017-10-30 2017-11-03")
    #expect(programme.place == "Seoul")
    #expect(programme.timeZone == "Asia/Seoul")
    #expect(programme.hosts.map(\.text) == ["KOR"])
    #expect(programme.organisation == "BSEC")
    #expect(
      programme.organisers == [
        "Ministry of Foreign Affairs",
        "Ministry of the Interior and Safety",
        "Korea Local Information Research & Development Institute (KLID)",
      ]
    )
  }

  @Test func `the activities of 2017 are a workshop, a forum, three visits and a wrap-up`() throws {
    let told = try korea2017().activities.map { activity in
      [
        activity.id.text, activity.kind.rawValue, activity.parent?.text ?? "-",
        activity.day.map(\.description) ?? "-", activity.hasBus ? "bus" : "-", activity.title,
      ].joined(separator: " | ")
    }
    let forum =
      "Global Forum on e-Government. Present and Future. The 50th anniversary of Korean e-Government"
    #expect(
      told == [
        "workshop | workshop | - | - | - | Workshop",
        "forum | conference | - | - | - | \(forum)",
        "forum.panel-1 | session | forum | - | - | Why do we need e-Government?",
        "forum.panel-2 | session | forum | - | - | Future of the e-Government",
        "visit-center | visit | - | - | bus | Visit to the Ubiquitous Integrated Center",
        "visit-ncis | visit | - | - | bus | Visit to the National Computing and Information Service",
        "visit-village | visit | - | - | bus | Visit to the Information Network Village",
        "wrap-up | meeting | - | 2017-11-03 | - | Wrap-up meeting",
      ]
    )
  }

  @Test func `the workshop has the three presentations of the host and those of the delegations`()
    throws
  {
    let workshop = try #require(try korea2017().activities.first)
    #expect(workshop.venue == "KLID headquarters")
    #expect(
      workshop.presentations == [
        .init(
          title: "ICT Policy and Development in Korea: E-Government & Smart Nation Initiative",
          presenter: "Republic of Korea"
        ),
        .init(
          title: "E-Government of Korea: Development, History and Outcome",
          presenter: "Republic of Korea"
        ),
        .init(title: "ICT makes our E-Government convenient", presenter: "Republic of Korea"),
        .init(
          title: "E-government strategies and policies in the respective countries",
          presenter: "The participants"
        ),
      ]
    )
  }

  @Test func `the wrap-up has its chair`() throws {
    let wrapUp = try #require(try korea2017().activities.last)
    #expect(
      wrapUp.chair
        == "Dr. Sang-Baek CHRIS KANG, Director of the Department of Global Cooperation, KLID"
    )
    #expect(wrapUp.venue == "KLID headquarters")
  }

  @Test func `the list of participants of 2017 has nine groups in order`() throws {
    #expect(
      try korea2017().groups.map(\.title) == [
        "Member States", "Observers", "Sectoral Dialogue Partners", "Related bodies",
        "International organisations", "PERMIS", "Host country and organisers", "Speakers", "Other",
      ]
    )
    #expect(try korea2017().groups.filter(\.isOfStates).map(\.id.text) == ["member-states"])
  }

  @Test func `twelve member states in 2017, thirteen from 9 November 2020`() throws {
    let twelve = [
      "ALB", "ARM", "AZE", "BGR", "GEO", "GRC", "MDA", "ROU", "RUS", "SRB", "TUR", "UKR",
    ]
    #expect(try codes(of: "member-states", on: "2017-10-30") == twelve)
    #expect(try codes(of: "member-states", on: "2020-11-08") == twelve)
    #expect(
      try codes(of: "member-states", on: "2020-11-09") == [
        "ALB", "ARM", "AZE", "BGR", "GEO", "GRC", "MDA", "MKD", "ROU", "RUS", "SRB", "TUR", "UKR",
      ]
    )
    #expect(try codes(of: "member-states", on: "2003-06-01").count == 11)
  }

  @Test func `the host of 2017 stands in its own group, not among the dialogue partners`() throws {
    #expect(try codes(of: "host", on: "2017-10-30", hosts: ["KOR"]) == ["KOR"])
    let partners = try codes(of: "sectoral-dialogue-partners", on: "2017-10-30", hosts: ["KOR"])
    #expect(!partners.contains("KOR"))
    #expect(try codes(of: "sectoral-dialogue-partners", on: "2017-10-30").contains("KOR"))
  }

  @Test func `Turkey is the Republic of Turkey in 2017 and the Republic of Türkiye from 2022`()
    throws
  {
    #expect(
      try affiliation("TUR", on: "2017-10-30")
        == Affiliation(
          code: #require(AffiliationCode("TUR")),
          group: #require(GroupID("member-states")),
          shortName: "Turkey",
          formalName: "Republic of Turkey",
          otherCodes: ["TR", "792"],
          ownNames: [
            "Türkiye Cumhuriyeti", "Türkiye", "Turkey", "Republic of Turkey",
            "Republic of Türkiye", "Turkish Republic",
          ],
          language: "tr"
        )
    )
    let today = try #require(try affiliation("TUR", on: "2022-06-01"))
    #expect([today.shortName, today.formalName] == ["Türkiye", "Republic of Türkiye"])
  }

  @Test func `Armenia and Azerbaijan bear their short names in the release of 2017 only`() throws {
    #expect(try affiliation("ARM", on: "2017-10-30")?.releaseName == "Armenia")
    #expect(try affiliation("AZE", on: "2017-10-30")?.releaseName == "Azerbaijan")
    #expect(try affiliation("ARM", on: "2018-10-30")?.releaseName == nil)
    #expect(try affiliation("BGR", on: "2017-10-30")?.releaseName == nil)
  }

  @Test func `Serbia joined as Serbia and Montenegro, and is found by the former codes`() throws {
    let then = try #require(try affiliation("SRB", on: "2005-01-01"))
    #expect(then.formalName == "Serbia and Montenegro")
    let serbia = try #require(try affiliation("SRB", on: "2017-10-30"))
    #expect(serbia.formalName == "Republic of Serbia")
    #expect(serbia.otherCodes == ["RS", "688", "SCG", "CS", "891"])
    #expect(try affiliation("ROU", on: "2017-10-30")?.otherCodes == ["RO", "642", "ROM"])
  }

  /// How many of each state's ministries there are, and of how many no source is sure.
  @Test(arguments: [
    ("ALB", 14, 2), ("ARM", 19, 2), ("AZE", 19, 14), ("BGR", 19, 1), ("GEO", 20, 1),
    ("GRC", 20, 3), ("MDA", 12, 1), ("MKD", 16, 1), ("ROU", 26, 3), ("RUS", 22, 3),
    ("SRB", 20, 1), ("TUR", 23, 2), ("UKR", 20, 1), ("KOR", 22, 7),
  ])
  func `no ministry of 2017 is lost`(state: String, count: Int, unsure: Int) throws {
    let code = try #require(AffiliationCode(state))
    let directory = try #require(try realFolder.ministries(of: code))
    #expect(directory.entries.count == count)
    #expect(directory.entries.filter { !$0.isSure }.count == unsure)
    #expect("\(directory.asOf)" == "2017-11-01")
    #expect(!directory.entries.map(\.ministry.nativeName).contains(""))
  }

  @Test func `the programme of 2017 holds the ministries of its twelve members and the host`()
    throws
  {
    let ministries = try korea2017().ministries
    #expect(ministries.count == 256)
    #expect(
      ministries.first { $0.id.text == "ukr.electronic-governance-agency" }
        == Ministry(
          id: try #require(MinistryID("ukr.electronic-governance-agency")),
          affiliation: try #require(AffiliationCode("UKR")),
          name: "State Agency for Electronic Governance",
          nativeName: "Державне агентство з питань електронного урядування України",
          abbreviations: ["ДАЕУ"]
        )
    )
  }

  /// Everyday, former, own-language and coded names, and what they stand for in an edition of today.
  @Test(arguments: [
    "ALB": "AL, 008, Albania, Republic of Albania, Shqipëria, Shqiperi",
    "ARM": "AM, 051, Armenia, Hayastan, Հայաստան, REPUBLIC OF ARMENIA",
    "AZE": "AZ, 031, Azerbaijan, Azerbaijan Republic, Azerbaycan, Azərbaycan Respublikası",
    "BGR": "BG, 100, Bulgaria, Rep. of Bulgaria, България, Република България",
    "GEO": "GE, 268, Georgia, Sakartvelo, საქართველო",
    "GRC": "GR, 300, EL, Greece, Hellas, Ελλάδα, Ελλάς, ΕΛΛΑΔΑ, Greece (Hellenic Republic)",
    "MDA": "MD, 498, Moldova, Republic of Moldova, Moldova (Republic of), Rep. Moldova",
    "MKD": "MK, 807, North Macedonia, Северна Македонија, FYROM, Macedonia",
    "ROU": "RO, 642, ROM, Romania, România, Rumania",
    "RUS": "RU, 643, Russia, Russian Federation, Россия, РФ, The Russian Federation",
    "SRB": "RS, 688, Serbia, Republic of Serbia, Srbija, Србија",
    "TUR": "TR, 792, Turkey, Türkiye, Turkiye, TÜRKİYE, Republic of Turkey, Republic of Türkiye",
    "UKR": "UA, 804, Ukraine, The Ukraine, Україна, Ukraina",
    "AUT": "AT, 040, Austria, Österreich", "BLR": "BY, 112, Belarus, Беларусь, Byelorussia",
    "HRV": "HR, 191, Croatia, Hrvatska", "CZE": "CZ, 203, Czech Republic, Czechia, Česko",
    "EGY": "EG, 818, Egypt, Arab Rep. of Egypt, مصر", "FRA": "FR, 250, France, French Republic",
    "DEU": "DE, 276, Germany, Deutschland, FRG", "ISR": "IL, 376, Israel, ישראל",
    "ITA": "IT, 380, Italy, Italia", "POL": "PL, 616, Poland, Polska",
    "SVK": "SK, 703, Slovakia, Slovak Rep.", "TUN": "TN, 788, Tunisia, تونس",
    "USA": "US, 840, U.S.A., United States, United States of America, America",
    "HUN": "HU, 348, Hungary, Magyarország",
    "IRN": "IR, 364, Iran, I.R. Iran, Iran (Islamic Republic of)",
    "JPN": "JP, 392, Japan, 日本, Nippon", "JOR": "JO, 400, Jordan, الأردن",
    "KOR": "KR, 410, Korea, South Korea, Korea (South), ROK, R.O.K., Korea (Rep. of), 한국, 대한민국, 남한",
    "MNE": "ME, 499, Montenegro, Црна Гора, Crna Gora", "SVN": "SI, 705, Slovenia, Slovenija",
    "GBR": "GB, 826, UK, U.K., United Kingdom, Great Britain", "EU": "European Union",
  ])
  func `a state goes by its codes and by every name that lists use`(
    code: String,
    names: String
  ) throws {
    let finder = try finder(on: "2024-05-01")
    let wanted = names.split(separator: ", ").map(String.init)
    let found = wanted.map { "\($0): \(finder.code(of: $0)?.text ?? "nobody's")" }
    #expect(found == wanted.map { "\($0): \(code)" })
  }

  @Test func `no name stands for two, and what is nobody's is nobody's`() throws {
    let affiliations = try affiliations(on: "2024-05-01")
    let finder = try finder(on: "2024-05-01")
    let strays = affiliations.flatMap { affiliation in
      ([affiliation.code.text, affiliation.shortName, affiliation.formalName]
        + affiliation.otherCodes + affiliation.ownNames)
        .filter { finder.code(of: $0) != affiliation.code }
    }
    #expect(strays == [])
    let others = [
      "North Korea", "DPRK", "Atlantis", "Turkey (UKR)", "Republic of", "", "Macedonia / Greece",
    ]
    #expect(others.filter { finder.code(of: $0) != nil } == [])
  }

  private func affiliations(on day: String) throws -> [Affiliation] {
    let bsec = try realFolder.organisation(#require(OrganisationID("bsec")))
    return bsec.affiliations(on: try #require(CalendarDay(day)), hosts: [])
  }

  private func finder(on day: String) throws -> AffiliationFinder {
    var programme = try korea2017()
    programme.affiliations = try affiliations(on: day)
    return AffiliationFinder(programme)
  }
}
