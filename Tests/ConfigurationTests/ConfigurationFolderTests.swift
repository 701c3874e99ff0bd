import Registration
import Testing

@testable import Configuration

/// What the folder holds, and what it says of files that are not to be had.
@Suite struct ConfigurationFolderTests {
  @Test func `a programme is whole: organisation, affiliations, ministries`() throws {
    let files = [
      "programmes/p.yaml": smallProgramme + "hosts: [ALB]\n",
      "organisations/o.yaml": smallOrganisation,
      "ministries/alb.yaml": """
      state: ALB
      as-of: 2017-11-01
      ministries: [{id: alb.justice, name: Ministry of Justice, sure: no}]
      """,
    ]
    let albania = try #require(AffiliationCode("ALB"))
    let host = try #require(GroupID("host"))
    #expect(
      try folder(files).programme(at: "c/programmes/p.yaml")
        == Programme(
          id: #require(ProgrammeID("p")),
          title: "A Programme",
          firstDay: #require(CalendarDay("2017-10-30")),
          lastDay: #require(CalendarDay("2017-11-03")),
          place: "Seoul",
          timeZone: "Asia/Seoul",
          hosts: [albania],
          organisation: "O",
          groups: [
            AffiliationGroup(
              id: #require(GroupID("members")),
              title: "Members",
              isOfStates: true
            ),
            AffiliationGroup(id: host, title: "Host"),
          ],
          affiliations: [
            Affiliation(
              code: albania,
              group: host,
              shortName: "Albania",
              formalName: "Republic of Albania"
            )
          ],
          ministries: [
            Ministry(
              id: #require(MinistryID("alb.justice")),
              affiliation: albania,
              name: "Ministry of Justice"
            )
          ]
        )
    )
  }

  @Test func `text is kept in one form: composed, without control characters`() throws {
    let text = smallProgramme.replacing(
      "A Programme",
      with: "\"Pre\u{301}sent\u{200B} \\n Future\""
    )
    let files = ["programmes/p.yaml": text, "organisations/o.yaml": smallOrganisation]
    let title = try folder(files).programme(at: "c/programmes/p.yaml").title
    #expect(title.unicodeScalars.elementsEqual("Pr\u{E9}sent Future".unicodeScalars))
  }

  @Test func `a file that is not there is named`() throws {
    let id = try #require(ProgrammeID("p"))
    #expect(throws: FaultyConfiguration(Complaint(file: "c/programmes/p.yaml", problem: .missing)))
    {
      try folder([:]).programme(id)
    }
    #expect(complaints(about: [:]) == ["c/programmes/p.yaml: there is no such file"])
  }

  @Test func `a file that cannot be read is named with the reason`() throws {
    let closed = ConfigurationFolder(
      path: "c",
      read: { _ in .unreadable("Permission denied") },
      isTimeZone: { _ in true }
    )
    let expected = FaultyConfiguration(
      Complaint(file: "c/programmes/p.yaml", problem: .unreadable(reason: "Permission denied"))
    )
    #expect(throws: expected) { try closed.programme(at: "c/programmes/p.yaml") }
  }

  @Test func `a state without a file of ministries has none`() throws {
    #expect(try folder([:]).ministries(of: #require(AffiliationCode("ALB"))) == nil)
  }
}
