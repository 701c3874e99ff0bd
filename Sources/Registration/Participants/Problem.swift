import Text

/// What is to be said about one field of a person's details, beside that field.
package struct Problem: Hashable, Sendable {
  package var kind: Kind
  /// One short sentence.
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  package enum Kind: Hashable, Sendable {
    /// It has to be filled in: saving would be refused.
    case required
    /// It cannot stay as it is: saving would be refused.
    case wrong
    /// It is worth another look, but can stay.
    case doubtful
  }
}

extension Details {
  /// What is to be said of each field; `id` is the person they belong to already, nil for a new one.
  ///
  /// What is required or wrong here, and nothing else, is refused on saving.
  package func problems(
    in register: Register,
    of id: ParticipantID? = nil
  ) -> [Field: Problem] {
    var problems: [Field: Problem] = [:]
    for field in Field.allCases {
      if let fault = fault(of: field, in: register) {
        problems[field] = Problem(field == .familyName ? .required : .wrong, fault.description)
      } else if let doubt = doubt(about: field, in: register, of: id) {
        problems[field] = Problem(.doubtful, doubt)
      }
    }
    return problems
  }

  /// Why the rules refuse these details for what this field says; nil when they do not.
  func fault(
    of field: Field,
    in register: Register,
    ministriesAdded: [MinistryID: Ministry] = [:]
  ) -> Refusal? {
    switch field {
    case .affiliation:
      return register.affiliation(affiliation) == nil ? .unknownAffiliation(affiliation) : nil
    case .ministry:
      guard let id = ministry else { return nil }
      guard let known = ministriesAdded[id] ?? register.ministry(id) else {
        return .unknownMinistry(id)
      }
      return known.affiliation == affiliation ? nil : .ministryOfAnotherState(known, affiliation)
    case .familyName: return faultOfName
    case .email: return faultOfEmail
    case .title, .givenNames, .patronymic, .nativeName, .capacity, .position, .department, .level,
      .phone, .letter, .contactConsent, .remarks:
      return nil
    }
  }

  private func doubt(
    about field: Field,
    in register: Register,
    of id: ParticipantID?
  ) -> String? {
    switch field {
    case .capacity:
      return register.otherHeads(than: self, besides: id).first
        .map { say("\(register.name(of: $0)) is head of this delegation already.") }
    case .phone:
      let isNumber = phone.allSatisfy { $0.isNumber || " +-()/.".contains($0) }
      return isNumber ? nil : say("A phone number has no letters.")
    case .familyName:
      return familyName.contains(where: \.isNumber) ? say("A name has no digits.") : nil
    case .givenNames:
      return givenNames.contains(where: \.isNumber) ? say("A name has no digits.") : nil
    case .affiliation, .ministry, .title, .patronymic, .nativeName, .position, .department, .level,
      .email, .letter, .contactConsent, .remarks:
      return nil
    }
  }
}
