import Text

/// A list's filter in words: as the screen shows it, and as the entry of an export records it, which is in English whatever
/// the operator reads.
struct FilterWords: Hashable, Sendable {
  let shown: String
  let recorded: String

  /// Says the words twice, once in each language.
  init(_ words: () -> String) {
    shown = words()
    recorded = inEnglish(words)
  }

  /// Of a list that shows all.
  static let none = FilterWords { "" }
}
