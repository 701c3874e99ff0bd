import Registration
import Text

/// The headings under which other people's lists keep what we look for.
///
/// English, as governments write it; Indico's registration lists (`Email Address`, `Affiliation`); pretix's
/// (`Attendee name: Family name`); and our own. Letter case, spaces, underscores and punctuation do not matter.
enum Headings {
  /// The heading's letters and digits, folded: `Family name(s)` is `familynames`.
  static func key(_ heading: String) -> String { heading.lettersOnly }

  /// The field that the heading stands for; nil when nobody calls a field so.
  static func field(_ heading: String) -> ImportField? { fields[key(heading)] }

  /// Headings that only our own list of attendance has together.
  static let ownAttendance: Set<String> = ["participantid", "badge", "mark", "recordedat", "desk"]

  /// Headings of our own lists that say nothing new on the way back.
  static let derived: Set<String> = ["seq", "id", "statename", "recordedat", "by", "desk"]

  /// Headings that only our own list of participants has together.
  static let own: Set<String> = ["seq", "id", "badge", "status", "familyname", "arrivedat"]

  private static let fields: [String: ImportField] = {
    var fields: [String: ImportField] = [:]
    for field in ImportField.ofPeople { fields[key(field.name)] = field }
    for (field, headings) in others {
      for heading in headings { fields[key(heading)] = field }
    }
    return fields
  }()

  private static let others: [(ImportField, [String])] = [
    (
      .familyName,
      [
        "Last name", "Last names", "Surname", "Surnames", "Family names",
        "Attendee name: Family name", "Attendee name: Last name", "Attendee name: Surname",
        "Name (family)", "Family name (Latin)", "Last name (Latin)",
      ]
    ),
    (
      .givenNames,
      [
        "First name", "First names", "Given name", "Forename", "Forenames", "Christian name",
        "Attendee name: Given name", "Attendee name: First name", "Name (given)",
        "Given name (Latin)", "First name (Latin)", "First and middle names",
      ]
    ),
    (
      .patronymic,
      ["Middle name", "Middle names", "Father's name", "Attendee name: Middle name"]
    ),
    (
      .nativeName,
      [
        "Name in own script", "Own-script name", "Own script", "Name in native script",
        "Native script", "Name in original script", "Original name", "Local name",
        "Name in own language", "Name in native language", "Name in local language",
      ]
    ),
    (
      .title,
      [
        "Honorific", "Salutation", "Prefix", "Name title", "Form of address", "Courtesy title",
        "Attendee name: Title", "Attendee name: Salutation", "Mr/Ms",
      ]
    ),
    (
      .state,
      [
        "Country", "Member State", "Country code", "State code", "Country or state", "Delegation",
        "State or organisation", "Sending state", "Attendee country", "Country/Organisation",
      ]
    ),
    (
      .ministry,
      [
        "Ministry or agency", "Ministry/Agency", "Ministry / Institution", "Agency", "Institution",
        "Organisation", "Organization", "Affiliation", "Authority", "Employer", "Company",
        "Attendee company", "Attendee company name", "Name of ministry",
      ]
    ),
    (.position, ["Job title", "Function", "Post", "Designation", "Occupation", "Position held"]),
    (.department, ["Unit", "Division", "Directorate", "Section", "Department/Unit", "Dept"]),
    (.level, ["Government level", "Level of government", "National or local", "National/Local"]),
    (
      .capacity,
      [
        "Role", "Role in delegation", "Capacity in delegation", "Delegation role",
        "Participant role",
        "Participates as",
      ]
    ),
    (
      .email,
      [
        "E-mail address", "Mail", "Attendee email", "Attendee e-mail", "Contact email",
        "Email (official)", "Work email",
      ]
    ),
    (
      .phone,
      [
        "Phone number", "Telephone", "Telephone number", "Tel.", "Mobile", "Mobile phone",
        "Mobile number", "Cell phone", "Contact phone", "Attendee phone",
      ]
    ),
    (
      .letter,
      [
        "Nomination letter", "Letter reference", "Letter ref.", "Letter no.", "Letter number",
        "Note verbale", "Note verbale no.",
      ]
    ),
    (
      .contactConsent,
      ["Consent", "Consent to contacts", "Contacts may be published", "Publish contacts"]
    ),
    (.remarks, ["Remark", "Notes", "Note", "Comment", "Comments", "Other information"]),
    (.activities, ["Activity", "Expected at", "Takes part in"]),
    (.arrivedAt, ["Arrived"]),
    (.fullName, wholeNames),
  ]

  static let wholeNames = [
    "Name", "Full name", "Whole name", "Name and surname", "Name, surname", "Surname and name",
    "Participant", "Participant name", "Name of participant", "Attendee", "Attendee name",
    "Delegate name", "Person",
  ]
}
