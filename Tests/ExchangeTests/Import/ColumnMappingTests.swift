import Registration
import Testing

@testable import Exchange

@Suite struct ColumnMappingTests {
  @Test(arguments: [
    ("Last name", ImportField.familyName), ("SURNAME", .familyName), ("Family  name", .familyName),
    ("family_name", .familyName), ("Family-Name(s)", .familyName),
    ("Attendee name: Family name", .familyName), ("Attendee name: Given name", .givenNames),
    ("First Name", .givenNames), ("given names", .givenNames), ("Middle name", .patronymic),
    ("Name in own script", .nativeName), ("Email Address", .email), ("E-mail", .email),
    ("Attendee email", .email), ("Affiliation", .ministry), ("Company", .ministry),
    ("Ministry/Agency", .ministry), ("Country", .state), ("MEMBER STATE", .state),
    ("Phone Number", .phone), ("Tel.", .phone), ("Job title", .position), ("Role", .capacity),
    ("Letter ref.", .letter), ("Salutation", .title), ("Contact consent", .contactConsent),
  ])
  func `headings of many lists are recognised`(heading: String, field: ImportField) {
    #expect(Headings.field(heading) == field)
  }

  @Test(arguments: ["", "Product", "Order code", "Registration date", "Фамилия"])
  func `headings that say nothing certain are left alone`(_ heading: String) {
    #expect(Headings.field(heading) == nil)
  }

  @Test func `the mapping shows what becomes of every column`() throws {
    let mapping = try mapping(
      ["Surname", "Last name", "Country", "Status", "Shoe size", "Mobile", "phone", "seq"])
    #expect(
      mapping.columns.map(\.description) == [
        "Surname -> family_name",
        "Last name: left out, column 1 is family_name",
        "Country -> state",
        "Status: left out",
        "Shoe size: not known, left out",
        "Mobile: left out, column 7 is phone",
        "phone -> phone",
        "seq: left out",
      ]
    )
  }

  @Test func `the operator's choice goes before every recognition`() throws {
    let mapping = try mapping(
      ["Name", "Last name", "Country", "Panel", "Notes"],
      choices: ["name = family_name", "Panel=forum.panel-1", "NOTES="]
    )
    #expect(
      mapping.columns.map(\.description) == [
        "Name -> family_name (chosen)",
        "Last name: left out, column 1 is family_name",
        "Country -> state",
        "Panel -> forum.panel-1 (chosen)",
        "Notes: left out (chosen)",
      ]
    )
  }

  @Test func `only our own list brings status, arrivals and marks`() throws {
    let own = ["seq", "id", "badge", "status", "state", "family_name", "arrived_at", "workshop"]
    #expect(
      try mapping(own).columns.map(\.description) == [
        "seq: left out", "id: left out", "badge -> badge", "status -> status", "state -> state",
        "family_name -> family_name", "arrived_at -> arrived_at", "workshop -> workshop",
      ]
    )
    #expect(
      try mapping(Array(own.dropFirst())).columns.map(\.description) == [
        "id: left out", "badge: left out", "status: left out", "state -> state",
        "family_name -> family_name", "arrived_at: left out", "workshop: not known, left out",
      ]
    )
  }

  @Test func `what cannot be mapped is refused with the way out`() throws {
    #expect(
      refusal(["Nom", "Country"])
        == "No column is known as family_name or native_name or full_name. The headings are: Nom, Country. "
        + "Say which it is, for example --column \"Nom=family_name\"."
    )
    #expect(
      refusal(["Surname", "Land"])
        == "No column is known as state. The headings are: Surname, Land. Where the file is one "
        + "delegation's, say whose: --state TUR. Otherwise say which column it is, for example "
        + "--column \"Country=state\"."
    )
    #expect(
      refusal(["Surname", "State"], choices: ["Mail=email"])
        == "The file has no heading \"Mail\". The headings are: Surname, State."
    )
    #expect(
      refusal(["Surname", "State"], choices: ["State=country"])
        == "There is no field \"country\". The fields are: family_name, given_names, patronymic, "
        + "native_name, full_name, title, state, ministry, position, department, level, capacity, email, phone, "
        + "letter, contact_consent, remarks, activities, badge, status, arrived_at, order_status, workshop, forum, "
        + "forum.panel-1, forum.panel-2, wrap-up."
    )
    #expect(
      refusal(["A", "B", "State"], choices: ["A=family_name", "B=family_name"])
        == "Two columns are chosen for family_name: A, B. Choose one, and leave the other out."
    )
  }

  @Test func `a choice is a heading, the last equals sign and a field`() {
    #expect(ColumnChoice("a=b=email") == ColumnChoice(heading: "a=b", field: "email"))
    #expect(ColumnChoice("Notes=") == ColumnChoice(heading: "Notes", field: nil))
    #expect(ColumnChoice("=email") == nil)
    #expect(ColumnChoice("email") == nil)
  }

  private func mapping(
    _ headings: [String],
    choices: [String] = []
  ) throws -> ColumnMapping {
    try ColumnMapping(
      headings: headings,
      activities: sampleProgramme().activities.map(\.id),
      options: ImportOptions(columns: choices.compactMap(ColumnChoice.init))
    )
  }

  private func refusal(_ headings: [String], choices: [String] = []) -> String {
    do {
      try mapping(headings, choices: choices).requireFields(activity: nil, state: nil)
      return ""
    } catch {
      return String(describing: error)
    }
  }
}
