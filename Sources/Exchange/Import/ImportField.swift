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
  /// The whole name where its parts have no columns of their own.
  case fullName
  case badge
  case status
  case arrivedAt
  /// The state of an order or registration elsewhere: those that were cancelled are left out.
  case orderStatus
  /// The identity that our own list of attendance has.
  case participant
  /// The activity of a row's mark, by id or title.
  case activity
  /// The session of a row's mark, by id or title.
  case session
  /// A row's mark.
  case attendance
  /// When a row's mark happened.
  case at
  /// The note of a row's mark.
  case note
  /// The person's mark at one activity or session.
  case mark(ActivityID)
}

extension ImportField {
  /// Every field of a person but the marks, in the order in which help lists them.
  package static let ofPeople: [ImportField] = [
    .familyName, .givenNames, .patronymic, .nativeName, .fullName, .title, .state, .ministry,
    .position, .department, .level, .capacity, .email, .phone, .letter, .contactConsent, .remarks,
    .activities, .badge, .status, .arrivedAt, .orderStatus,
  ]

  /// Every field of a sheet of attendance, in the same order.
  package static let ofAttendance: [ImportField] = [
    .badge, .participant, .familyName, .givenNames, .nativeName, .fullName, .state, .ministry,
    .activity, .session, .attendance, .at, .note,
  ]

  /// The field's name in `--column "HEADING=field"` and in our own exported lists.
  package var name: String {
    switch self {
    case .familyName: "family_name"
    case .givenNames: "given_names"
    case .patronymic: "patronymic"
    case .nativeName: "native_name"
    case .fullName: "full_name"
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
    case .orderStatus: "order_status"
    case .participant: "participant_id"
    case .activity: "activity"
    case .session: "session"
    case .attendance: "mark"
    case .at: "at"
    case .note: "note"
    case .mark(let activity): activity.text
    }
  }

  /// The field of a person's details that it fills; nil for the others.
  var ofDetails: Field? {
    switch self {
    case .familyName: .familyName
    case .givenNames: .givenNames
    case .patronymic: .patronymic
    case .nativeName: .nativeName
    case .title: .title
    case .state: .affiliation
    case .ministry: .ministry
    case .position: .position
    case .department: .department
    case .level: .level
    case .capacity: .capacity
    case .email: .email
    case .phone: .phone
    case .letter: .letter
    case .contactConsent: .contactConsent
    case .remarks: .remarks
    case .fullName, .activities, .badge, .status, .arrivedAt, .orderStatus, .participant,
      .activity, .session, .attendance, .at, .note, .mark:
      nil
    }
  }
}
