import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct FormFieldsTests {
  @Test func `a state is found by its codes of letters, not by those of digits`() throws {
    var programme = try Programme.sample()
    var georgia = try #require(programme.affiliations.first { $0.code.text == "GEO" })
    georgia.otherCodes = ["GE", "268"]
    programme.affiliations = [georgia]
    let stamp = Stamp(
      id: EntryID(desk: try #require(DeskID("A-k3f9qz")), number: 1),
      at: Moment(milliseconds: 1_509_321_600_000, offsetMinutes: 540),
      by: try #require(Operator("A Park"))
    )
    var register = Register()
    register.apply(Entry(stamp: stamp, facts: [.programmeAdopted(programme)]))
    #expect(
      FormFields.affiliations(in: register) == [
        Choice("GEO", label: "Georgia", detail: "GEO", also: ["Georgia", "GE"] + georgia.ownNames)
      ]
    )
  }
}
