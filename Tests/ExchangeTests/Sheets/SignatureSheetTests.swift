import Registration
import Testing

@testable import Exchange

@Suite struct SignatureSheetTests {
  private func sheet(_ activity: String, blank: Int = 1) throws -> SignatureSheet {
    let desk = try SampleDesk.withPeople()
    let id = try #require(ActivityID(activity))
    return try #require(
      SignatureSheet(
        of: id,
        blank: blank,
        asOf: desk.now,
        in: desk.register
      )
    )
  }

  @Test func `everybody who is expected has a row to sign, then come empty ones`() throws {
    let text = SheetText(try sheet("forum.panel-2")).text()
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).prefix(20).joined(
        separator: "\n"
      )
        == """
                                 Korea-BSEC ICT Cooperation Program 2017
                                             ATTENDANCE SHEET
                         Global Forum on e-Government: Future of the e-Government
                                     Day: ____________, _____ - _____

        Activity forum.panel-2, as of 30 October 2017, 09:21 (UTC+09:00). 6 people expected.

        +----+--------+----------------------------+---------------------------+-----------------+
        |No. |Badge   |Name                        |State, ministry, position  |Signature        |
        +----+--------+----------------------------+---------------------------+-----------------+
        |1   |A-007-6 |Dr. Ελένη ΠΑΠΠΑ             |Greece                     |                 |
        |    |        |                            |Director                   |                 |
        |    |        |                            |                           |                 |
        +----+--------+----------------------------+---------------------------+-----------------+
        |2   |A-003-7 |Dr. Mehmet ŞAHİN            |Turkey                     |                 |
        |    |        |                            |Ministry of Transport,     |                 |
        |    |        |                            |Maritime Affairs and       |                 |
        |    |        |                            |Communications             |                 |
        |    |        |                            |Director                   |                 |
        +----+--------+----------------------------+---------------------------+-----------------+
        """
    )
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("|7   |        |    ") }.count == 1)
  }

  @Test func `every page begins with the columns' headings`() throws {
    let pages = SheetText(try sheet("workshop")).text(pageLength: 24).split(separator: "\u{0C}")
    #expect(pages.count == 3)
    for page in pages { #expect(page.contains("|No. |Badge   |Name")) }
    for page in pages {
      #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    }
  }

  @Test func `an unknown activity has no sheet`() throws {
    let desk = try SampleDesk.withPeople()
    let unknown = try #require(ActivityID("gala"))
    #expect(SignatureSheet(of: unknown, blank: 0, asOf: desk.now, in: desk.register) == nil)
  }

  @Test func `people who are expected elsewhere, or have withdrawn, are not on it`() throws {
    var desk = try SampleDesk.withPeople()
    let kang = try #require(desk.register.people.last).id
    try desk.ask(.expect([kang], at: [try #require(ActivityID("workshop"))]))
    let counts = try ["workshop", "forum", "forum.panel-1"].map { name in
      SignatureSheet(
        of: try #require(ActivityID(name)),
        blank: 0,
        asOf: desk.now,
        in: desk.register
      )?.count
    }
    #expect(counts == [6, 5, 5])
  }
}
