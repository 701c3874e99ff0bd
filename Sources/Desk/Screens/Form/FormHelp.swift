import Registration
import Text

extension FormFields {
  /// What belongs in the field, with an example, and what is required.
  static func help(for field: Field) -> String {
    switch field {
    case .affiliation: say("Type its name or code in any language of the region, then Enter.")
    case .ministry:
      say("Type a word of its name or its abbreviation; what is not listed can be added.")
    case .title: say("As given: Mr., Ms., Dr., H.E. Never guessed; may stay empty.")
    case .givenNames: say("In Latin letters, exactly as the letter or passport has them.")
    case .patronymic: say("The father's name, where the language has one: Petrovych, oğlu.")
    case .familyName:
      say("In Latin letters, exactly as given: Şahin. Without one, fill in Own script.")
    case .nativeName: say("The whole name in the person's own script: Олег Шагін, 강민수.")
    case .capacity: say("Head of delegation, delegate, expert, interpreter ...")
    case .position: say("Head of Department, Chief Expert ... May stay empty.")
    case .department: say("The unit within the ministry: Information Technology.")
    case .level: say("National or local government, if known.")
    case .email: say("One address: m.sahin@example.org. May stay empty.")
    case .phone: say("With the country's code: +90 312 203 10 00. May stay empty.")
    case .letter: say("The nomination letter's reference: TUR/2017/44. Empty while it is awaited.")
    case .contactConsent: say("Whether contacts may be printed in the list of participants.")
    case .remarks: say("For the desk only; it is printed nowhere.")
    }
  }
}
