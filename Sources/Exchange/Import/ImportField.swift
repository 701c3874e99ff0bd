import Registration

/// What one column of an imported file says about a person.
package enum ImportField: Hashable, Sendable {
  case familyName
  case givenNames
  case patronymic
  case nativeName
  case title
  case state
  case ministry
  case position
  case department
  case level
  case capacity
  case email
  case phone
  case letter
  case contactConsent
  case remarks
  /// The activities the person is expected at, by id or title, parted by semicolons, commas or bars.
  case activities
  case badge
  case status
  case arrivedAt
  /// The person's mark at one activity or session.
  case mark(ActivityID)
}

extension ImportField {
  /// Every field but the marks, in the order in which help lists them.
  package static let all: [ImportField] = [
    .familyName, .givenNames, .patronymic, .nativeName, .title, .state, .ministry, .position,
    .department, .level, .capacity, .email, .phone, .letter, .contactConsent, .remarks, .activities,
    .badge, .status, .arrivedAt,
  ]

  /// The field's name in `--column "HEADING=field"` and in our own exported lists.
  package var name: String {
    switch self {
    case .familyName: "family_name"
    case .givenNames: "given_names"
    case .patronymic: "patronymic"
    case .nativeName: "native_name"
    case .title: "title"
    case .state: "state"
    case .ministry: "ministry"
    case .position: "position"
    case .department: "department"
    case .level: "level"
    case .capacity: "capacity"
    case .email: "email"
    case .phone: "phone"
    case .letter: "letter"
    case .contactConsent: "contact_consent"
    case .remarks: "remarks"
    case .activities: "activities"
    case .badge: "badge"
    case .status: "status"
    case .arrivedAt: "arrived_at"
    case .mark(let activity): activity.text
    }
  }
}
