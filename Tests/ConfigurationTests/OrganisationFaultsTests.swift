import Testing

@testable import Configuration

/// What is said against faulty organisation files.
@Suite struct OrganisationFaultsTests {
  /// A part of the organisation as it should not be, and what is said of it.
  @Test(arguments: [
    (
      "code: ALB", "code: Albania", "6:11",
      "'code' is 'Albania'; expected 2 to 15 capitals, digits or hyphens, such as TUR or BSEC-BC"
    ),
    (
      "code: ALB", "code: ALB\n    alpha-2: ALB", "7:14",
      "'alpha-2' is 'ALB'; expected two capitals, such as TR"
    ),
    (
      "code: ALB", "code: ALB\n    numeric: 8", "7:14",
      "'numeric' is '8'; expected three digits, such as 008"
    ),
    (
      "code: ALB", "code: ALB\n    former-codes: [ALB]", "7:20",
      "'former-codes' is 'ALB' again, as on line 6; expected each only once"
    ),
    (
      "code: ALB", "code: ALB\n    language: Albanian", "7:15",
      "'language' is 'Albanian'; expected a language by its BCP 47 tag, such as tr"
    ),
    (
      "[{short: Albania, formal: Republic of Albania}]", "[]", "7:12",
      "'names' has no value; expected at least one name, short and formal"
    ),
    (
      ", formal: Republic of Albania}]", "}]", "7:13",
      "a name has no 'formal'; expected the formal name in English"
    ),
    (
      "Albania}]", "Albania}, {short: B, formal: B}]", "7:60",
      "a later name has no 'since'; expected a day that is, such as 2017-10-30"
    ),
    (
      "Albania}]", "Albania, since: 2001-01-01}, {since: 2000-01-01, short: B, formal: B}]", "7:87",
      "'since' is 2000-01-01; expected it not to lie before 2001-01-02"
    ),
    (
      "group: members}]", "group: friends}]", "8:25",
      "'group' is 'friends'; expected the id of one of the groups of this file"
    ),
    (
      "group: members}]", "group: members, since: 2001-01-01, until: 2000-12-31}]", "8:60",
      "'until' is 2000-12-31; expected it not to lie before 2001-01-01"
    ),
    ("states: yes", "states: some", "4:48", "'states' is 'some'; expected yes or no"),
    (
      "{id: host,", "{id: members,", "4:54",
      "'id' is 'members' again, as on line 4; expected each only once"
    ),
    ("id: o\n", "id: oo\n", "1:5", "'id' is 'oo'; expected o, as the file is named"),
  ])
  func `a faulty value is named with its place and what is expected`(
    part: String,
    instead: String,
    place: String,
    said: String
  ) {
    let text = smallOrganisation.replacing(part, with: instead)
    #expect(complaints(aboutOrganisation: text) == ["c/organisations/o.yaml:\(place): \(said)"])
  }
}
