import Testing

@testable import Registration

extension [Details] {
  /// Ten people of six states.
  static func forSearch() throws -> [Details] {
    func person(
      _ state: String,
      _ given: String,
      _ family: String,
      _ native: String = "",
      email: String = "",
      letter: String = "",
      ministry: String? = nil
    ) throws -> Details {
      Details(
        affiliation: try #require(AffiliationCode(state)),
        ministry: ministry.flatMap { MinistryID($0) },
        givenNames: given,
        familyName: family,
        nativeName: native,
        email: email,
        letter: letter
      )
    }
    return [
      try person(
        "TUR",
        "Mehmet",
        "Şahin",
        email: "m.sahin@uab.example.org",
        letter: "TUR/2017/44",
        ministry: "tur.transport"
      ),
      try person("TUR", "Ayşe", "Şahinoğlu", letter: "TUR/2017/45", ministry: "tur.interior"),
      try person("UKR", "Oleh", "Shahin", "Шагін Олег"),
      try person("UKR", "Taras", "Shevchenko", "Шевченко Тарас Григорович"),
      try person("GRC", "Nikos", "Papadopoulos", "Νίκος Παπαδόπουλος"),
      try person("KOR", "Kyung-wha", "Kang", "강경화"),
      try person("KOR", "Yejun", "Gang", "강예준"),
      try person("KOR", "", "", "김 민수"),
      try person("SRB", "Zoran", "Đinđić"),
      try person("ARM", "Levon", "Ter-Petrosyan", "Լևոն Տեր-Պետրոսյան"),
    ]
  }
}

extension Programme {
  /// Four states and two ministries.
  static func forSearch() throws -> Programme {
    let turkey = try #require(AffiliationCode("TUR"))
    let day = try #require(CalendarDay("2017-10-30"))
    return Programme(
      id: try #require(ProgrammeID("test")),
      title: "Test",
      firstDay: day,
      lastDay: day,
      place: "Seoul",
      timeZone: "Asia/Seoul",
      affiliations: [
        try state("TUR", "Turkey", "Republic of Turkey", own: "Türkiye Cumhuriyeti", "tr"),
        try state("UKR", "Ukraine", "Ukraine", own: "Україна", "uk"),
        try state("GRC", "Greece", "Hellenic Republic", own: "Ελλάδα", "el"),
        try state("KOR", "Republic of Korea", "Republic of Korea", own: "대한민국", "ko"),
      ],
      ministries: [
        Ministry(
          id: try #require(MinistryID("tur.transport")),
          affiliation: turkey,
          name: "Ministry of Transport and Communications",
          abbreviations: ["UDHB"]
        ),
        Ministry(
          id: try #require(MinistryID("tur.interior")),
          affiliation: turkey,
          name: "Ministry of Interior",
          nativeName: "İçişleri Bakanlığı"
        ),
      ]
    )
  }

  private static func state(
    _ code: String,
    _ name: String,
    _ formal: String,
    own: String,
    _ tag: String
  ) throws -> Affiliation {
    Affiliation(
      code: try #require(AffiliationCode(code)),
      group: try #require(GroupID("member-states")),
      shortName: name,
      formalName: formal,
      ownNames: [own],
      language: tag
    )
  }
}
