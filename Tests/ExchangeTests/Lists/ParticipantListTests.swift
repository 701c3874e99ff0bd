import Registration
import Testing

@testable import Exchange

@Suite struct ParticipantListTests {
  @Test func `the provisional list holds everybody who is expected`() throws {
    let desk = try SampleDesk.withPeople()
    let list = ParticipantList(.provisional, revision: 1, asOf: desk.now, of: desk.register)
    #expect(list.count == 6)
    #expect(
      list.text == """
                                 Korea-BSEC ICT Cooperation Program 2017
                                   Seoul, 30 October - 3 November 2017

                                 PROVISIONAL LIST OF PARTICIPANTS (Rev.1)
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

        III. HOST COUNTRY AND ORGANISERS

        REPUBLIC OF KOREA

          Dr. Sang-Baek CHRIS KANG, Organiser
            Director, IT
            Ministry of the Interior and Safety

        """
    )
  }

  @Test func `issuing a list numbers the next one of its kind`() throws {
    var desk = try SampleDesk.withPeople()
    #expect(ParticipantList.nextRevision(of: .provisional, in: desk.register) == 0)
    let list = ParticipantList(.provisional, asOf: desk.now, of: desk.register)
    let export = Export(
      list: "list of participants",
      filter: "provisional",
      rows: 6,
      file: "list.txt"
    )
    #expect(list.request(file: "list.txt") == .recordExport(export))
    desk.write([.exported(export)])
    #expect(ParticipantList.nextRevision(of: .provisional, in: desk.register) == 1)
    #expect(ParticipantList.nextRevision(of: .final, in: desk.register) == 0)
  }

  @Test func `a register without anybody is a heading`() throws {
    let desk = try SampleDesk()
    #expect(
      ParticipantList(.final, asOf: desk.now, of: desk.register).text == """
                                 Korea-BSEC ICT Cooperation Program 2017
                                   Seoul, 30 October - 3 November 2017

                                        FINAL LIST OF PARTICIPANTS
                                 as of 30 October 2017, 09:01 (UTC+09:00)

        """
    )
  }

  @Test func `the final list holds only those who came, and no state without them`() throws {
    var desk = try SampleDesk.withPeople()
    let moment = desk.now
    let albanian = try sampleDetails("ALB", "Agim", "Hoxha", nil)
    _ = try desk.register(albanian)
    let list = ParticipantList(.final, asOf: moment, of: desk.register)
    #expect(list.count == 5)
    #expect(
      list.text == """
                                 Korea-BSEC ICT Cooperation Program 2017
                                   Seoul, 30 October - 3 November 2017

                                        FINAL LIST OF PARTICIPANTS
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

          Dr. Олег ШЕВЧЕНКО, Delegate
            Director, IT
            Ministry of Justice

        III. HOST COUNTRY AND ORGANISERS

        REPUBLIC OF KOREA

          Dr. Sang-Baek CHRIS KANG, Organiser
            Director, IT
            Ministry of the Interior and Safety

        """
    )
  }
}
