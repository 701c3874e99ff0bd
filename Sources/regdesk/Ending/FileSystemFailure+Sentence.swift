import Journal

extension FileSystemFailure {
  /// What could not be done, beginning a sentence: `Cannot open list.csv: there is no such file or directory`.
  var sentence: String {
    let words = description
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
