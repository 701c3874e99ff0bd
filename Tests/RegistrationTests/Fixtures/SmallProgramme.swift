import Testing

@testable import Registration

extension Programme {
  /// Two states and the secretariat, a workshop with a session, a visit with a bus, a wrap-up on the last day.
  static func small() throws -> Programme {
    let states = try #require(GroupID("member-states"))
    let bodies = try #require(GroupID("secretariat"))
    return Programme(
      id: try #require(ProgrammeID("korea-bsec-2017")),
      title: "Korea-BSEC ICT Cooperation Program 2017",
      firstDay: try #require(CalendarDay("2017-10-30")),
      lastDay: try #require(CalendarDay("2017-11-03")),
      place: "Seoul",
      timeZone: "Asia/Seoul",
      groups: [
        AffiliationGroup(id: states, title: "Member States", isOfStates: true),
        AffiliationGroup(id: bodies, title: "Secretariat"),
      ],
      affiliations: [
        Affiliation(
          code: try #require(AffiliationCode("PERMIS")),
          group: bodies,
          shortName: "PERMIS",
          formalName: "BSEC Permanent International Secretariat"
        ),
        Affiliation(
          code: try #require(AffiliationCode("GRC")),
          group: states,
          shortName: "Greece",
          formalName: "Hellenic Republic",
          language: "el"
        ),
        Affiliation(
          code: try #require(AffiliationCode("TUR")),
          group: states,
          shortName: "Turkey",
          formalName: "Republic of Turkey",
          language: "tr"
        ),
      ],
      ministries: [
        .of("TUR", "tur.interior", "Ministry of Interior"),
        .of("TUR", "tur.transport", "Ministry of Transport"),
        .of("GRC", "grc.interior", "Ministry of Interior"),
      ].compactMap { $0 },
      activities: [
        .on("2017-10-30", "workshop", "Workshop", from: "10:00", to: "12:00"),
        .on("2017-10-30", "workshop.panel", "Panel", from: "10:00", to: "11:00", in: "workshop"),
        .on("2017-10-31", "visit", "Visit", bus: true),
        .on("2017-11-03", "wrap-up", "Wrap-up meeting"),
      ].compactMap { $0 }
    )
  }
}

extension Ministry {
  static func of(_ state: String, _ id: String, _ name: String) -> Ministry? {
    guard let code = AffiliationCode(state), let id = MinistryID(id) else { return nil }
    return Ministry(id: id, affiliation: code, name: name)
  }
}

extension Activity {
  static func on(
    _ day: String,
    _ id: String,
    _ title: String,
    from start: String? = nil,
    to end: String? = nil,
    in parent: String? = nil,
    bus: Bool = false
  ) -> Activity? {
    guard let id = ActivityID(id), let day = CalendarDay(day) else { return nil }
    return Activity(
      id: id,
      kind: parent == nil ? .workshop : .session,
      parent: parent.flatMap { ActivityID($0) },
      title: title,
      day: day,
      start: start.flatMap { TimeOfDay($0) },
      end: end.flatMap { TimeOfDay($0) },
      hasBus: bus
    )
  }
}
