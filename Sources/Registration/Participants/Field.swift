/// A field of a participant's details that forms show, imports fill and amendments change; the raw value is its spelling on disk
/// and its column heading.
package enum Field: String, Hashable, Sendable, CaseIterable {
  case affiliation = "state"
  case ministry
  case title
  case givenNames = "given_names"
  case patronymic
  case familyName = "family_name"
  case nativeName = "native_name"
  case capacity
  case position
  case department
  case level
  case email
  case phone
  case letter
  case contactConsent = "contact_consent"
  case remarks
}
