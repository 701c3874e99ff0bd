import Registration
import Text

// The headings of sign-in sheets that were typed up, and of our own list of attendance.

extension Headings {
  /// The field of a sheet of attendance that the heading with this key stands for; nil when nobody calls one so.
  static func attendanceField(_ key: String) -> ImportField? { ofAttendance[key] }

  private static let ofAttendance: [String: ImportField] = {
    var fields: [String: ImportField] = [:]
    for field in ImportField.ofAttendance { fields[key(field.name)] = field }
    for (field, headings) in attendance {
      for heading in headings { fields[key(heading)] = field }
    }
    for heading in names.flatMap(\.1) + wholeNames {
      // The rest of a name's headings are those of people.
      if let field = Headings.field(heading) { fields[key(heading)] = field }
    }
    return fields
  }()

  private static let names: [(ImportField, [String])] = [
    (.familyName, ["Last name", "Surname", "Family names", "Last names"]),
    (.givenNames, ["First name", "First names", "Given name", "Forename"]),
    (
      .nativeName,
      ["Name in own script", "Own-script name", "Native script", "Original name", "Local name"]
    ),
    (.state, ["Country", "Member State", "Delegation", "State code", "Country code"]),
    (.ministry, ["Organisation", "Organization", "Institution", "Agency", "Affiliation"]),
  ]

  private static let attendance: [(ImportField, [String])] = [
    (.badge, ["Badge no.", "Badge number", "Badge code", "No. of badge"]),
    (
      .attendance,
      [
        "Attendance", "Attended", "Present", "Signed", "Signature", "Status of attendance",
        "Mark of attendance", "Presence",
      ]
    ),
    (.activity, ["Activity or session", "Event", "Meeting", "Activity title", "Activities"]),
    (.session, ["Panel", "Session title"]),
    (.at, ["Time", "When", "Time of arrival", "Arrival time", "Arrived at", "Signed at", "Hour"]),
    (.note, ["Notes", "Remark", "Remarks", "Reason", "Comment", "Comments"]),
  ]
}
