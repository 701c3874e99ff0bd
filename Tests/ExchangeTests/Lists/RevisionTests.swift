import Registration
import Testing

@testable import Exchange

@Suite struct RevisionTests {
  /// A desk that issued the provisional list, after which people came, went and changed.
  private func deskAfterChanges() throws -> (desk: SampleDesk, first: String) {
    var desk = try SampleDesk.withPeople()
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    try desk.ask(try #require(list.request(file: "list.txt")))
    let find = { (family: String) throws in
      try #require(desk.register.people.first { $0.details.familyName == family }).id
    }
    let (mehmet, shevchenko, eleni) = (try find("Şahin"), try find("Шевченко"), try find("Παππά"))
    let bondar = try find("Бондар; \"Ко\"")
    let was = FieldChange(.position, was: "Director", now: "Minister")
    let consent = FieldChange(.contactConsent, was: "yes", now: "no")
    try desk.ask(.amend(mehmet, [was, consent]))
    try desk.ask(.amend(shevchenko, [FieldChange(.remarks, was: "", now: "vegetarian")]))
    try desk.ask(.withdraw([bondar], reason: "ill"))
    try desk.ask(
      .register(.init(details: try sampleDetails("ALB", "Agim", "Hoxha", nil)), hereNow: false)
    )
    let successor = try sampleDetails("GRC", "Maria", "Nikou", nil)
    try desk.ask(.substitute(eleni, by: .new(successor, hereNow: true)))
    return (desk, ListText(list.issued).text())
  }

  @Test func `a revision marks who is new or changed since the last one`() throws {
    let desk = try deskAfterChanges().desk
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    #expect(
      ListText(list).text() == """
                                 Korea-BSEC ICT Cooperation Program 2017
                                   Seoul, 30 October - 3 November 2017

                            PROVISIONAL LIST OF PARTICIPANTS (draft of Rev.1)
                                 as of 30 October 2017, 09:27 (UTC+09:00)
               * new or changed since the first issue of 30 October 2017, 09:21 (UTC+09:00)

        I. MEMBER STATES

        REPUBLIC OF ALBANIA

        * Dr. Agim HOXHA, Delegate
            Director, IT

        HELLENIC REPUBLIC

        * Dr. Maria NIKOU, Delegate
            Director, IT

        REPUBLIC OF TURKEY

        * Dr. Mehmet ŞAHİN, Head of delegation
            Minister, IT
            Ministry of Transport, Maritime Affairs and Communications

          Dr. Ayşe ŞAHİNOĞLU, Delegate
            Director, IT
            Ministry of Interior
            tur@example.org, +90 312

        UKRAINE

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

  @Test func `the changes are said person by person, and no contact that may not be`() throws {
    let desk = try deskAfterChanges().desk
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    #expect(
      try #require(ListChanges(list, in: desk.register)).text == """
                     CHANGES TO THE PROVISIONAL LIST OF PARTICIPANTS (draft of Rev.1)
                       since the first issue of 30 October 2017, 09:21 (UTC+09:00)
                                 as of 30 October 2017, 09:27 (UTC+09:00)

        ADDED

          Republic of Albania: Dr. Agim HOXHA, Delegate

        IN THE PLACE OF OTHERS

          Hellenic Republic: Dr. Maria NIKOU, Delegate, in the place of Dr. Ελένη ΠΑΠΠΑ

        NO LONGER IN THE LIST

          Ukraine: Dr. =Ірина БОНДАР; "КО", Delegate: withdrawn

        CHANGED

          Republic of Turkey: Dr. Mehmet ŞAHİN, Head of delegation
            position “Director” is now “Minister”
            e-mail left out
            phone left out

        """
    )
  }

  @Test func `an issue is printed again letter for letter, whatever happened since`() throws {
    var (desk, first) = try deskAfterChanges()
    let second = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    let text = ListText(second.issued).text()
    try desk.ask(try #require(second.request(file: "")))
    try desk.ask(.withdraw(desk.register.people.ids.prefix(1).map(\.self), reason: "ill"))
    let issues = desk.register.issues(of: .provisional).map(\.list)
    let again = try issues.map { issue in
      ListText(try #require(ParticipantList(issue, in: desk.register))).text()
    }
    #expect(again == [first, text])
    #expect(issues.map(\.revision) == [0, 1])
  }

  @Test func `a revision is laid out as the last one unless told otherwise`() throws {
    var desk = try SampleDesk.withPeople()
    let layout = IssuedList.Layout(order: .name, groups: [try #require(GroupID("host"))])
    let list = ParticipantList(.final, layout: layout, asOf: desk.now, of: desk.register)
    try desk.ask(try #require(list.request(file: "")))
    #expect(ParticipantList(.final, asOf: desk.now, of: desk.register).layout == layout)
    #expect(
      ParticipantList(.provisional, asOf: desk.now, of: desk.register).layout
        == IssuedList.Layout()
    )
  }

  @Test func `without an issue there are no changes`() throws {
    let desk = try SampleDesk.withPeople()
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    #expect(ListChanges(list, in: desk.register) == nil)
  }

  @Test func `the twin has the people of the list in its order, with what is printed`() throws {
    let desk = try deskAfterChanges().desk
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    let text = String(decoding: ListTwin(list).bytes(.data), as: UTF8.self)
    #expect(
      text.split(separator: "\r\n").prefix(4).map(String.init) == [
        "seq,changed,group,state,state_name,title,given_names,patronymic,family_name,native_name,"
          + "capacity,position,department,ministry,email,phone",
        "1,new,Member States,ALB,Republic of Albania,Dr.,Agim,,Hoxha,Agim Hoxha,delegate,Director,"
          + "IT,,,",
        "2,new,Member States,GRC,Hellenic Republic,Dr.,Maria,,Nikou,Maria Nikou,delegate,Director,"
          + "IT,,,",
        "3,changed,Member States,TUR,Republic of Turkey,Dr.,Mehmet,,Şahin,Mehmet Şahin,"
          + "head of delegation,Minister,IT,\"Ministry of Transport, Maritime Affairs and "
          + "Communications\",,",
      ]
    )
  }
}
