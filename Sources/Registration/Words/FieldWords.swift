import Text

extension Field {
  /// What the field is called in a sentence.
  package var label: String {
    switch self {
    case .affiliation: say("state")
    case .ministry: say("ministry")
    case .title: say("title")
    case .givenNames: say("given names")
    case .patronymic: say("patronymic")
    case .familyName: say("family name")
    case .nativeName: say("own-script name")
    case .capacity: say("capacity")
    case .position: say("position")
    case .department: say("department")
    case .level: say("level")
    case .email: say("e-mail")
    case .phone: say("phone")
    case .letter: say("letter")
    case .contactConsent: say("contact consent")
    case .remarks: say("remarks")
    }
  }
}

extension Register {
  /// A field's text as people know it: the names of state and ministry instead of their identifiers.
  package func shown(_ field: Field, _ text: String) -> String {
    switch field {
    case .affiliation: AffiliationCode(text).map(shortName) ?? text
    case .ministry:
      text.isEmpty ? "" : MinistryID(text).flatMap(nameAsListed) ?? say("no longer listed")
    case .capacity: Capacity(rawValue: text)?.words ?? text
    case .level: Level(rawValue: text)?.words ?? text
    case .contactConsent: text == "yes" ? say("yes") : text == "no" ? say("no") : text
    case .title, .givenNames, .patronymic, .familyName, .nativeName, .position, .department,
      .email, .phone, .letter, .remarks:
      text
    }
  }

  /// The ministry's own name, merged or not.
  private func nameAsListed(_ id: MinistryID) -> String? {
    programme?.ministries.first { $0.id == id }?.name
  }
}
