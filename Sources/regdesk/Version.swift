/// Which version of the program this is.
enum Version {
  /// By semantic versioning: the first number counts what makes scripts, configuration or lists of before wrong; what a journal
  /// holds is read for ever.
  static let current = "1.0.0"
}
