import Registration
import Testing

@testable import Exchange

@Suite struct ParticipantListTests {
  @Test func `the provisional list holds everybody who is expected`() throws {
    let desk = try SampleDesk.withPeople()
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    #expect(list.count == 6)
    #expect(
      ListText(list).text() == """
                                 Korea-BSEC ICT Cooperation Program 2017
                                   Seoul, 30 October - 3 November 2017

                                 PROVISIONAL LIST OF PARTICIPANTS (draft)
                                 as of 30 October 2017, 09:21 (UTC+09:00)

        I. MEMBER STATES

        HELLENIC REPUBLIC

          Dr. Ελένη ΠΑΠΠΑ, Delegate
            Director, IT

        REPUBLIC OF TURKEY

          Dr. Mehmet ŞAHİN, Head of delegation
            Director, IT
            Ministry of Transport, Maritime Affairs and Communications
            tur@example.org, +90 312

          Dr. Ayşe ŞAHİNOĞLU, Delegate
            Director, IT
            Ministry of Interior
            tur@example.org, +90 312

        UKRAINE

          Dr. =Ірина БОНДАР; "КО", Delegate
            Director, IT
            Ministry of Justice

          Dr. Олег ШЕВЧЕНКО, Delegate
            Director, IT
            Ministry of Justice

        II. HOST COUNTRY AND ORGANISERS

        REPUBLIC OF KOREA

          Dr. Sang-Baek CHRIS KANG, Organiser
            Director, IT
            Ministry of the Interior and Safety

        """
    )
  }

  @Test func `the final list holds only those who came, and no state without them`() throws {
    var desk = try SampleDesk.withPeople()
    let moment = desk.now
    _ = try desk.register(sampleDetails("ALB", "Agim", "Hoxha", nil))
    let list = ParticipantList(.final, asOf: moment, of: desk.register)
    #expect(list.title == "FINAL LIST OF PARTICIPANTS (draft)")
    #expect(
      list.people.map(\.name) == [
        "Dr. Ελένη ΠΑΠΠΑ", "Dr. Mehmet ŞAHİN", "Dr. Ayşe ŞAHİNOĞLU", "Dr. Олег ШЕВЧЕНКО",
        "Dr. Sang-Baek CHRIS KANG",
      ]
    )
    #expect(
      list.groups.flatMap(\.delegations).map(\.affiliation.shortName)
        == ["Greece", "Turkey", "Ukraine", "Korea"]
    )
  }

  @Test func `a register without anybody is a heading`() throws {
    let desk = try SampleDesk()
    #expect(
      ListText(ParticipantList(.final, asOf: desk.now, of: desk.register)).text() == """
                                 Korea-BSEC ICT Cooperation Program 2017
                                   Seoul, 30 October - 3 November 2017

                                    FINAL LIST OF PARTICIPANTS (draft)
                                 as of 30 October 2017, 09:01 (UTC+09:00)

        """
    )
  }

  @Test func `contacts stand in no form without consent`() throws {
    var desk = try SampleDesk()
    for consent in [nil, false] {
      var details = try sampleDetails("TUR", "Ayşe", "Öz\(String(describing: consent))", nil)
      details.contactConsent = consent
      _ = try desk.register(details)
    }
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    let written = [
      ListText(list).text(), ListPage(list).html,
      String(decoding: ListTwin(list).bytes(.data), as: UTF8.self),
    ]
    #expect(written.map { $0.contains("example.org") } == [false, false, false])
    #expect(written.map { $0.contains("+90") } == [false, false, false])
  }

  @Test func `the order within a delegation is chosen`() throws {
    var desk = try SampleDesk()
    let people: [(String, Capacity)] = [
      ("Zorlu", .expert), ("Öz", .interpreter), ("Acar", .delegate), ("Şen", .headOfDelegation),
    ]
    for (index, person) in people.enumerated() {
      let details = try sampleDetails("TUR", "A", person.0, nil, person.1)
      _ = try desk.register(details, letterOrder: index + 1)
    }
    let names = IssuedList.Order.allCases.map { order in
      let layout = IssuedList.Layout(order: order)
      return ParticipantList(.provisional, layout: layout, asOf: desk.now, of: desk.register)
        .people.map(\.details.familyName)
    }
    #expect(
      names == [
        ["Şen", "Zorlu", "Öz", "Acar"], ["Şen", "Acar", "Zorlu", "Öz"],
        ["Acar", "Öz", "Şen", "Zorlu"],
      ]
    )
  }

  @Test func `groups are chosen, and numbered as they stand`() throws {
    let desk = try SampleDesk.withPeople()
    let groups = try ["host", "permis", "member-states"].map { try #require(GroupID($0)) }
    let list = { (groups: [GroupID]) in
      ParticipantList(
        .provisional,
        layout: IssuedList.Layout(groups: groups),
        asOf: desk.now,
        of: desk.register
      )
    }
    #expect(
      list(groups).groups.map(\.heading)
        == ["I. Host country and organisers", "II. Member States"]
    )
    #expect(list([groups[0]]).count == 1)
  }

  @Test func `names in own scripts stand at the right edge, wide letters and marks counted`()
    throws
  {
    var desk = try SampleDesk()
    let names = [
      ("KOR", "Sang-Baek", "Kang", "강상백"), ("UKR", "Iryna", "Bondar", "Ірина Бондар\u{301}"),
      ("GRC", String(repeating: "Maria ", count: 12) + "M.", "Papa", "Μαρία Παππά"),
      ("TUR", "Mehmet", "Şahin", "Mehmet ŞAHİN"), ("TUR", "Mehmet", "Sahin", "Mehmet Şahin"),
    ]
    for name in names {
      var details = try sampleDetails(name.0, name.1, name.2, nil)
      details.nativeName = name.3
      (details.position, details.department, details.contactConsent) = ("", "", nil)
      _ = try desk.register(details)
    }
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    let lines = ListText(list).text().split(separator: "\n").filter { $0.hasPrefix("  D") }
    #expect(
      lines.map(String.init) == [
        "  Dr. Maria Maria Maria Maria Maria Maria Maria Maria Maria Maria Maria Maria M. PAPA,",
        "  Delegate" + String(repeating: " ", count: 69) + "Μαρία Παππά",
        "  Dr. Mehmet ŞAHİN, Delegate",
        "  Dr. Mehmet SAHİN, Delegate" + String(repeating: " ", count: 50) + "Mehmet Şahin",
        "  Dr. Iryna BONDAR, Delegate" + String(repeating: " ", count: 50) + "Ірина Бондар\u{301}",
        "  Dr. Sang-Baek KANG, Delegate" + String(repeating: " ", count: 54) + "강상백",
      ]
    )
  }
}
