import Registration
import Testing

/// A small edition of the programme: twelve member states, the secretariat and the host, some ministries, a workshop and
/// a forum with two sessions.
func sampleProgramme() throws -> Programme {
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
    affiliations: try affiliations(),
    ministries: try ministries(),
    activities: try activities()
  )
}

private func groups() throws -> [AffiliationGroup] {
  [
    AffiliationGroup(
      id: try #require(GroupID("member-states")),
      title: "Member States",
      isOfStates: true
    ),
    AffiliationGroup(id: try #require(GroupID("permis")), title: "PERMIS"),
    AffiliationGroup(
      id: try #require(GroupID("host")),
      title: "Host country and organisers"
    ),
  ]
}

private func affiliations() throws -> [Affiliation] {
  // Code, short, formal, the press release's name or nothing, other codes, language, own names.
  let table = [
    "ALB|Albania|Republic of Albania||AL 008|sq|Republika e Shqipërisë;Shqipëria",
    "ARM|Armenia|Republic of Armenia|Armenia|AM 051|hy|Հայաստանի Հանրապետություն;Հայաստան",
    "AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijan|AZ 031|az|Azərbaycan Respublikası;Azərbaycan",
    "BGR|Bulgaria|Republic of Bulgaria||BG 100|bg|Република България;България",
    "GEO|Georgia|Georgia||GE 268|ka|საქართველო",
    "GRC|Greece|Hellenic Republic||GR 300|el|Ελληνική Δημοκρατία;Ελλάδα",
    "MDA|Moldova|Republic of Moldova||MD 498|ro|Republica Moldova;Moldova",
    "ROU|Romania|Romania||RO ROM 642|ro|România",
    "RUS|Russia|Russian Federation||RU 643|ru|Российская Федерация;Россия",
    "SRB|Serbia|Republic of Serbia||RS SCG 688|sr|Република Србија;Србија",
    "TUR|Turkey|Republic of Turkey||TR 792|tr|Türkiye Cumhuriyeti;Türkiye",
    "UKR|Ukraine|Ukraine||UA 804|uk|Україна",
    "PERMIS|PERMIS|BSEC Permanent International Secretariat||||",
    "KOR|Korea|Republic of Korea||KR 410|ko|대한민국;한국",
  ]
  return try table.map { line in
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let code = try #require(AffiliationCode(parts[0]))
    let group = ["PERMIS": "permis", "KOR": "host"][parts[0]] ?? "member-states"
    return Affiliation(
      code: code,
      group: try #require(GroupID(group)),
      shortName: parts[1],
      formalName: parts[2],
      releaseName: parts[3].isEmpty ? nil : parts[3],
      otherCodes: parts[4].split(separator: " ").map(String.init),
      ownNames: parts[6].split(separator: ";").map(String.init),
      language: parts[5]
    )
  }
}

private func ministries() throws -> [Ministry] {
  // Id, English name, own-language name, abbreviations.
  let table = [
    "tur.interior|Ministry of Interior|İçişleri Bakanlığı|MoI;İB",
    "tur.transport|Ministry of Transport, Maritime Affairs and Communications|Ulaştırma Bakanlığı|UDHB",
    "ukr.justice|Ministry of Justice|Міністерство юстиції|МЮ",
    "kor.mois|Ministry of the Interior and Safety|행정안전부|MOIS",
  ]
  return try table.map { line in
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Ministry(
      id: try #require(MinistryID(parts[0])),
      affiliation: try #require(AffiliationCode(parts[0].prefix(3).uppercased())),
      name: parts[1],
      nativeName: parts[2],
      abbreviations: parts[3].split(separator: ";").map(String.init)
    )
  }
}

private func activities() throws -> [Activity] {
  let forum = try #require(ActivityID("forum"))
  return [
    Activity(id: try #require(ActivityID("workshop")), kind: .workshop, title: "Workshop"),
    Activity(id: forum, kind: .conference, title: "Global Forum on e-Government"),
    Activity(
      id: try #require(ActivityID("forum.panel-1")),
      kind: .session,
      parent: forum,
      title: "Why do we need e-Government?"
    ),
    Activity(
      id: try #require(ActivityID("forum.panel-2")),
      kind: .session,
      parent: forum,
      title: "Future of the e-Government"
    ),
    Activity(
      id: try #require(ActivityID("wrap-up")),
      kind: .meeting,
      title: "Wrap-up meeting",
      day: CalendarDay("2017-11-03")
    ),
  ]
}
