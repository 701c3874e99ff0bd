import Registration
import Text

extension ImportField {
  /// What people call the field.
  package func label(in register: Register) -> String {
    if let field = ofDetails { return field.label }
    return switch self {
    case .fullName: say("whole name")
    case .activities: say("expected at")
    case .badge: say("badge")
    case .status: say("status")
    case .arrivedAt: say("arrival")
    case .orderStatus: say("status of the order")
    case .participant: say("participant's id")
    case .activity: say("activity")
    case .session: say("session")
    case .attendance: say("mark")
    case .at: say("time")
    case .note: say("note")
    case .mark(let activity): say("mark at \(register.title(of: activity))")
    case .familyName, .givenNames, .patronymic, .nativeName, .title, .state, .ministry, .position,
      .department, .level, .capacity, .email, .phone, .letter, .contactConsent, .remarks:
      name
    }
  }
}
