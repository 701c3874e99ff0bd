extension Register {
  /// A field's text as people know it: the names of state and ministry instead of their identifiers.
  package func shown(_ field: Field, _ text: String) -> String {
    switch field {
    case .affiliation: AffiliationCode(text).map(shortName) ?? text
    case .ministry: text.isEmpty ? "" : MinistryID(text).flatMap(nameAsListed) ?? "no longer listed"
    case .title, .givenNames, .patronymic, .familyName, .nativeName, .capacity, .position,
      .department, .level, .email, .phone, .letter, .contactConsent, .remarks:
      text
    }
  }

  /// The ministry's own name, merged or not.
  private func nameAsListed(_ id: MinistryID) -> String? {
    programme?.ministries.first { $0.id == id }?.name
  }
}
