import Text

/// Which ministry the operator says is meant: `--ministry "Their words=tur.interior"`.
package struct MinistryChoice: Hashable, Sendable {
  /// The words as the file has them; case, marks and small words do not matter.
  package var words: String
  /// The ministry's identifier, or a name or abbreviation of it.
  package var ministry: String

  package init(words: String, ministry: String) {
    self.words = words
    self.ministry = ministry
  }

  /// Reads `WORDS=ministry`; nil when there is no `=`, or nothing on either side of it.
  package init?(_ text: String) {
    guard let equals = text.lastIndex(of: "="), equals > text.startIndex else { return nil }
    words = String(text[..<equals])
    ministry = String(text[text.index(after: equals)...])
    if words.cleaned.isEmpty || ministry.cleaned.isEmpty { return nil }
  }
}
