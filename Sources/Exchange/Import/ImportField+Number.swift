// Fields by number, for tables that a row looks up without hashing.

extension ImportField {
  /// From 0; nil for a mark, of which there are as many as activities.
  var number: Int? {
    switch self {
    case .familyName: 0
    case .givenNames: 1
    case .patronymic: 2
    case .nativeName: 3
    case .title: 4
    case .state: 5
    case .ministry: 6
    case .position: 7
    case .department: 8
    case .level: 9
    case .capacity: 10
    case .email: 11
    case .phone: 12
    case .letter: 13
    case .contactConsent: 14
    case .remarks: 15
    case .activities: 16
    case .fullName: 17
    case .badge: 18
    case .status: 19
    case .arrivedAt: 20
    case .orderStatus: 21
    case .participant: 22
    case .activity: 23
    case .session: 24
    case .attendance: 25
    case .at: 26
    case .note: 27
    case .mark: nil
    }
  }

  /// So many fields have a number.
  static let numberCount = 28
}
