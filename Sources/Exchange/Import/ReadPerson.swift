import Registration

/// A person that a row describes.
struct ReadPerson {
  var person: Import.Person
  /// The identity that the person had in the register our own list comes from; empty in other people's files.
  let id: String
  /// The fields of which the row says something; what it does not say is no news of anybody.
  let given: [Field]
  /// What of the name is guessed, in words; nil when nothing is.
  let guess: String?
}
