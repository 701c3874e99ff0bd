import Registration
import Testing

@testable import Exchange

/// Files of one delegation, which do not say whose they are.
@Suite struct OneDelegationTests {
  @Test func `without a state nothing is taken, and it is said how to say it`() {
    #expect(
      refusal("First name,Last name\nAyşe,Öztürk\n")
        == "No column is known as state. The headings are: First name, Last name. Where the file is "
        + "one delegation's, say whose: --state TUR. Otherwise say which column it is, for example "
        + "--column \"Country=state\"."
    )
    #expect(
      refusal("Last name\nÖztürk\n", state: "Atlantis")
        .hasPrefix("\"Atlantis\" is not a known state. Allowed: ")
    )
  }

  @Test(arguments: ["TUR", "Turkey", "türkiye"])
  func `the state that was said is that of all rows`(name: String) throws {
    let plan = try plan("First name,Last name,Ministry\nAyşe,Öztürk,MoI\nCan,Ak,\n", state: name)
    #expect(plan.summary == "2 new, 0 already known, 0 invalid")
    #expect(plan.rows.map(\.affiliation?.text) == ["TUR", "TUR"])
    #expect(plan.newPeople.map(\.participant.details.affiliation.text) == ["TUR", "TUR"])
    #expect(
      plan.newPeople.first?.participant.details.ministry?.text == "tur.interior"
    )
    #expect(plan.state?.text == "TUR")
  }

  @Test func `one column of names is enough for one delegation`() throws {
    let plan = try plan("Name\nAyşe Öztürk\n", state: "TUR")
    #expect(plan.newPeople.map(\.participant.details.familyName) == ["Öztürk"])
    #expect(refusal("Name\nAyşe Öztürk\n").hasPrefix("No column is known as state. "))
  }

  @Test func `a row that names a state keeps it, and one that names a wrong one is faulty`() throws
  {
    let plan = try plan("Country,Surname\nUKR,Шевченко\n,Öztürk\nAtlantis,Doe\n", state: "TUR")
    #expect(plan.newPeople.map(\.participant.details.affiliation.text) == ["UKR", "TUR"])
    #expect(plan.problems.map(\.brief) == ["Country: \"Atlantis\""])
  }

  @Test func `a title or a person in place of the headings is told so`() {
    #expect(
      refusal("\"Nominees, Türkiye\",,\nState,Surname,Mail\nTUR,Öz,a@b.org\n")
        == "No column is known as family_name or native_name or full_name. The headings are: "
        + "Nominees, Türkiye, , . The first line looks like a title. Take out the lines above the "
        + "line of headings."
    )
    #expect(
      refusal("TUR,Öz,a@b.org\nTUR,Ak,b@b.org\n")
        == "No column is known as family_name or native_name or full_name. The headings are: TUR, "
        + "Öz, a@b.org. The first line looks like a person. Write a line of headings above it."
    )
  }

  private func plan(_ text: String, state: String? = nil) throws -> ImportPlan {
    try Importer.plan(
      "list.csv",
      Array(text.utf8),
      into: sampleRegister(),
      options: ImportOptions(state: state)
    )
  }

  private func refusal(_ text: String, state: String? = nil) -> String {
    do {
      _ = try plan(text, state: state)
      return ""
    } catch {
      return String(describing: error)
    }
  }
}
