import Registration

/// A person that a row describes.
struct ReadPerson {
  var person: Import.Person
  /// The identity that the person had in the register our own list comes from; empty in other people's files.
  var id = ""
  /// The fields of which the row says something; what it does not say is no news of anybody.
  var given = FieldSet()
  /// The ministry that it names, as the person and the new ministry have it.
  var ministry = NamedMinistry.unsaid
  /// What of the name is guessed, in words; nil when nothing is.
  var guess: String?
}
