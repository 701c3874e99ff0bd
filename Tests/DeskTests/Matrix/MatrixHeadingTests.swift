import Registration
import Testing

@testable import Desk

@Suite struct MatrixHeadingTests {
  private func heading(_ id: String) throws -> MatrixHeading {
    let activity = Activity(id: try #require(ActivityID(id)), kind: .other, title: "")
    return MatrixHeading(of: activity, in: Register())
  }

  @Test(arguments: [
    ("workshop", "", "workshop"), ("wrap-up", "wrap", "up"),
    ("presentations-of-the-states", "presentations", "of the states"),
    ("a-very-long-evening", "a very long", "evening"),
  ])
  func `a name is parted where it is narrowest`(id: String, upper: String, lower: String) throws {
    let heading = try heading(id)
    #expect([heading.upper, heading.lower] == [upper, lower])
  }

  @Test func `a name that is too long is cut`() throws {
    #expect(try heading("internationalisation").width == 13)
  }
}
