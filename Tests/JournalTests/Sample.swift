import Registration
import Testing

@testable import Journal

/// Values for tests: every field of every fact given, so that none can be forgotten on the way to disk and back.
enum Sample {
  static func desk(_ name: String = "A-k3f9qz") throws -> DeskID { try #require(DeskID(name)) }

  static func entryID(_ number: UInt32) throws -> EntryID {
    EntryID(desk: try desk(), number: number)
  }

  static func person(_ number: UInt32, _ place: UInt32 = 1) throws -> ParticipantID {
    ParticipantID(entry: try entryID(number), place: place)
  }

  static func activity(_ text: String) throws -> ActivityID { try #require(ActivityID(text)) }

  static func moment(_ text: String = "2017-10-30T09:05:12.345+09:00") throws -> Moment {
    try #require(Moment(text))
  }

  static func `operator`(_ name: String = "A Park") throws -> Operator {
    try #require(Operator(name))
  }

  static func occurrence(_ at: String, recorded: String? = nil) throws -> Occurrence {
    Occurrence(
      at: try moment(at),
      recordedAt: try moment(recorded ?? at),
      by: try self.operator("이 지은"),
      desk: try desk()
    )
  }

  static func details() throws -> Details {
    Details(
      affiliation: try #require(AffiliationCode("TUR")),
      ministry: MinistryID("tur.interior"),
      title: "Mr.",
      givenNames: "Mehmet \"Memo\"",
      patronymic: "oğlu",
      familyName: "ŞAHİN\\",
      nativeName: "Шагін Олег 강 𐐷",
      capacity: .headOfDelegation,
      position: "Head\tof Department",
      department: "E-Government",
      level: .national,
      email: "m.sahin@example.org",
      phone: "+90 312 000 00 00",
      letter: "TUR/2017/44",
      contactConsent: false,
      remarks: "vegetarian\nno pork / \u{7f}\u{1}"
    )
  }

  static func standing() throws -> Standing {
    Standing(
      status: .departed,
      arrival: try occurrence("2017-10-30T09:05:12.345+09:00"),
      departure: try occurrence(
        "2017-11-03T18:00:00.000-03:30",
        recorded: "2017-11-04T08:00:00.001Z"
      ),
      reason: "recalled",
      successor: try person(3, 2)
    )
  }

  static func marking() throws -> Marking {
    Marking(
      activity: try activity("forum.panel-1"),
      mark: .late,
      occurrence: try occurrence("2017-10-31T10:07:00.000+09:00"),
      note: "came with the second bus"
    )
  }

  static func ministry(_ name: String = "Ministry of Interior") throws -> Ministry {
    Ministry(
      id: try #require(MinistryID("tur.interior")),
      affiliation: try #require(AffiliationCode("TUR")),
      name: name,
      nativeName: "İçişleri Bakanlığı",
      abbreviations: ["MoI", "İB"]
    )
  }

  static func activity(titled title: String) throws -> Activity {
    Activity(
      id: try activity("forum.panel-1"),
      kind: .session,
      parent: try activity("forum"),
      title: title,
      day: CalendarDay("2017-10-31"),
      start: TimeOfDay("10:00"),
      end: TimeOfDay("11:30"),
      timeZone: "Asia/Seoul",
      venue: "Main hall",
      organiser: "National Information Society Agency",
      chair: "Dr. Sang-Baek CHRIS KANG",
      presentations: [
        .init(title: "ICT Policy", presenter: "KLID"), .init(title: "Smart Nation"),
      ],
      capacity: 120,
      hasBus: true
    )
  }

  static func programme(_ title: String = "Korea-BSEC ICT Cooperation Program 2017") throws
    -> Programme
  {
    Programme(
      id: try #require(ProgrammeID("korea-bsec-2017")),
      title: title,
      edition: 7,
      firstDay: try #require(CalendarDay("2017-10-30")),
      lastDay: try #require(CalendarDay("2017-11-03")),
      place: "Seoul",
      timeZone: "Asia/Seoul",
      organisers: ["KLID", "Ministry of the Interior and Safety"],
      hosts: [try #require(AffiliationCode("KOR"))],
      organisation: "BSEC",
      groups: [
        AffiliationGroup(
          id: try #require(GroupID("member-states")),
          title: "Member States",
          isOfStates: true
        ),
        AffiliationGroup(id: try #require(GroupID("other")), title: "Other"),
      ],
      affiliations: [
        Affiliation(
          code: try #require(AffiliationCode("TUR")),
          group: try #require(GroupID("member-states")),
          shortName: "Turkey",
          formalName: "Republic of Turkey",
          releaseName: "Republic of Turkey",
          otherCodes: ["TR", "792"],
          ownNames: ["Türkiye Cumhuriyeti", "Türkiye"],
          language: "tr"
        )
      ],
      ministries: [try ministry()],
      activities: [
        Activity(
          id: try activity("forum"),
          kind: .conference,
          title: "Global Forum on e-Government"
        ), try activity(titled: "Why do we need e-Government?"),
      ]
    )
  }
}
