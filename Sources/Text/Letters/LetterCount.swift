extension String {
  /// Whether it has at least two letters, as every name has and a slip of one key has not.
  package var hasTwoLetters: Bool {
    unicodeScalars.lazy.filter(\.isLetter).prefix(2).count == 2
  }
}
