import Registration
import Testing

extension Programme {
  /// An edition of five days: twelve member states, the secretariat and the host; a workshop, a forum with two sessions, a
  /// visit with a bus, a wrap-up.
  static func sample() throws -> Programme {
    Programme(
      id: try #require(ProgrammeID("korea-bsec-2017")),
      title: "Korea-BSEC ICT Cooperation Program 2017",
      edition: 7,
      firstDay: try #require(CalendarDay("2017-10-30")),
      lastDay: try #require(CalendarDay("2017-11-03")),
      place: "Seoul",
      timeZone: "Asia/Seoul",
      organisers: ["KLID"],
      hosts: [try #require(AffiliationCode("KOR"))],
      organisation: "BSEC",
      groups: try groups(),
      affiliations: try affiliations.map(affiliation),
      ministries: try ministries.map(ministry),
      activities: try activities.map(activity)
    )
  }

  private static func groups() throws -> [AffiliationGroup] {
    [
      AffiliationGroup(
        id: try #require(GroupID("member-states")),
        title: "Member States",
        isOfStates: true
      ),
      AffiliationGroup(id: try #require(GroupID("permis")), title: "PERMIS"),
      AffiliationGroup(id: try #require(GroupID("host")), title: "Host country and organisers"),
    ]
  }

  /// Code, group, short name, formal name, language, own name.
  private static let affiliations = [
    "ALB|member-states|Albania|Republic of Albania|sq|Shqipëria",
    "ARM|member-states|Armenia|Republic of Armenia|hy|Հայաստան",
    "AZE|member-states|Azerbaijan|Republic of Azerbaijan|az|Azərbaycan",
    "BGR|member-states|Bulgaria|Republic of Bulgaria|bg|България",
    "GEO|member-states|Georgia|Georgia|ka|საქართველო",
    "GRC|member-states|Greece|Hellenic Republic|el|Ελλάδα",
    "MDA|member-states|Moldova|Republic of Moldova|ro|Moldova",
    "ROU|member-states|Romania|Romania|ro|România",
    "RUS|member-states|Russia|Russian Federation|ru|Россия",
    "SRB|member-states|Serbia|Republic of Serbia|sr|Србија",
    "TUR|member-states|Turkey|Republic of Turkey|tr|Türkiye",
    "UKR|member-states|Ukraine|Ukraine|uk|Україна",
    "PERMIS|permis|PERMIS|BSEC Permanent International Secretariat||",
    "KOR|host|Korea|Republic of Korea|ko|대한민국",
  ]

  private static func affiliation(_ line: String) throws -> Affiliation {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Affiliation(
      code: try #require(AffiliationCode(parts[0])),
      group: try #require(GroupID(parts[1])),
      shortName: parts[2],
      formalName: parts[3],
      ownNames: parts[5].isEmpty ? [] : [parts[5]],
      language: parts[4]
    )
  }

  /// Identity, name, own-language name, abbreviation.
  private static let ministries = [
    "arm.transport|Ministry of Transport, Communication and Information Technologies||MTCIT",
    "bgr.ega|State e-Government Agency|Държавна агенция „Електронно управление“|SEGA",
    "grc.digital|Ministry of Digital Policy, Telecommunications and Media||MinDigital",
    "grc.interior|Ministry of Interior|Υπουργείο Εσωτερικών|ΥΠΕΣ",
    "srb.public|Ministry of Public Administration and Local Self-Government||MDULS",
    "tur.transport|Ministry of Transport, Maritime Affairs and Communications|Ulaştırma Bakanlığı|UDHB",
    "tur.interior|Ministry of Interior|İçişleri Bakanlığı|İB",
    "tur.development|Ministry of Development|Kalkınma Bakanlığı|KB",
    "ukr.ega|State Agency for Electronic Governance||SAEG",
    "ukr.justice|Ministry of Justice|Міністерство юстиції|МЮ",
    "kor.mois|Ministry of the Interior and Safety|행정안전부|MOIS",
  ]

  private static func ministry(_ line: String) throws -> Ministry {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Ministry(
      id: try #require(MinistryID(parts[0])),
      affiliation: try #require(AffiliationCode(parts[0].prefix(3).uppercased())),
      name: parts[1],
      nativeName: parts[2],
      abbreviations: [parts[3]]
    )
  }

  /// Identity, kind, parent, title, day, start, end, venue; `bus` at the end for one with a bus.
  private static let activities = [
    "workshop|workshop||Workshop|2017-10-30|10:00|12:30|KLID headquarters|",
    "forum|conference||Global Forum on e-Government|2017-10-31|09:30|17:00|COEX|",
    "forum.panel-1|session|forum|Why do we need e-Government?|2017-10-31|10:00|12:00|COEX|",
    "forum.panel-2|session|forum|Future of the e-Government|2017-10-31|14:00|16:00|COEX|",
    "visit-center|visit||Visit to the Ubiquitous Integrated Center|2017-11-01|09:00|12:00||bus",
    "wrap-up|meeting||Wrap-up meeting|2017-11-03|15:00||KLID headquarters|",
  ]

  private static func activity(_ line: String) throws -> Activity {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Activity(
      id: try #require(ActivityID(parts[0])),
      kind: try #require(Activity.Kind(rawValue: parts[1])),
      parent: ActivityID(parts[2]),
      title: parts[3],
      day: CalendarDay(parts[4]),
      start: TimeOfDay(parts[5]),
      end: TimeOfDay(parts[6]),
      timeZone: "Asia/Seoul",
      venue: parts[7],
      hasBus: parts[8] == "bus"
    )
  }
}
