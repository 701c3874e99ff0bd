/// Where in a record a key of the search comes from.
package enum SearchField: UInt8, Hashable, Sendable {
  case familyName
  case givenNames
  case patronymic
  case nativeName
  /// The family name within the name in own script.
  case nativeFamilyName
  case badge
  case email
  case letter
  case ministry
  case state
}
