import Registration

/// A person that a row describes.
struct ReadPerson {
  var person: Import.Person
  /// The identity that the person had in the register our own list comes from; empty in other people's files.
  let id: String
  /// The fields of which the row says something; what it does not say is no news of anybody.
  let given: FieldSet
  /// The ministry that it names, as the person and the new ministry have it.
  let ministry: NamedMinistry
  /// What of the name is guessed, in words; nil when nothing is.
  let guess: String?
}
