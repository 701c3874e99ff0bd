/// What one field of a row says, cleaned, without its guard.
struct Cell: Hashable, Sendable {
  var text = ""
  /// Its number among the texts of its column; nil where these are too many to be remembered.
  var number: Int?
}
