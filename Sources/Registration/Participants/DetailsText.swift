/// Details as text, field by field: what forms edit, amendments carry and lists print.
extension Details {
  /// The field's value as written on disk: codes and identifiers for affiliation and ministry, `yes` or `no` for consent, empty
  /// when not given.
  package func text(of field: Field) -> String {
    switch field {
    case .affiliation: affiliation.text
    case .ministry: ministry?.text ?? ""
    case .title: title
    case .givenNames: givenNames
    case .patronymic: patronymic
    case .familyName: familyName
    case .nativeName: nativeName
    case .capacity: capacity.rawValue
    case .position: position
    case .department: department
    case .level: level?.rawValue ?? ""
    case .email: email
    case .phone: phone
    case .letter: letter
    case .contactConsent: contactConsent.map { $0 ? "yes" : "no" } ?? ""
    case .remarks: remarks
    }
  }

  /// Sets a field from its text on disk; false, and nothing changed, when the field has no such value.
  package mutating func set(_ field: Field, to text: String) -> Bool {
    switch field {
    case .affiliation: return assign(AffiliationCode(text), to: \.affiliation)
    case .ministry: return assign(Self.optional(text, MinistryID.init), to: \.ministry)
    case .title: title = text
    case .givenNames: givenNames = text
    case .patronymic: patronymic = text
    case .familyName: familyName = text
    case .nativeName: nativeName = text
    case .capacity: return assign(Capacity(rawValue: text), to: \.capacity)
    case .position: position = text
    case .department: department = text
    case .level: return assign(Self.optional(text, Level.init(rawValue:)), to: \.level)
    case .email: email = text
    case .phone: phone = text
    case .letter: letter = text
    case .contactConsent: return assign(Self.optional(text, Self.consent), to: \.contactConsent)
    case .remarks: remarks = text
    }
    return true
  }

  private static func consent(_ text: String) -> Bool? {
    switch text {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  /// `.some(nil)` for empty text, nil for text that `read` does not know.
  private static func optional<Value>(_ text: String, _ read: (String) -> Value?) -> Value?? {
    text.isEmpty ? .some(nil) : read(text).map(Optional.some)
  }

  private mutating func assign<Value>(
    _ value: Value?,
    to path: WritableKeyPath<Details, Value>
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }
}
