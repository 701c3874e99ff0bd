import Synchronization

/// The words of the screens in a language other than English: for each English phrase, what is said instead.
///
/// Which one is spoken is ambient, as a locale is: the program chooses it once around its whole run, and no screen passes
/// it on.
package struct Wording: Hashable, Sendable {
  /// The language's ISO 639 code: `tr`.
  package let code: String
  private let patterns: [String: Pattern]

  /// - Parameters:
  ///   - code: The language's ISO 639 code.
  ///   - patterns: The translations by the English pattern; what is missing stays English.
  package init(code: String, patterns: [String: String]) {
    self.code = code
    self.patterns = patterns.mapValues(Pattern.init)
    Self.isThereAny.store(true, ordering: .relaxed)
  }

  /// The one that is spoken now; nil for English, which needs no table.
  @TaskLocal package static var spoken: Wording?

  /// The same, for next to nothing while no table was ever made: a screen asks hundreds of times.
  static var current: Wording? { isThereAny.load(ordering: .relaxed) ? spoken : nil }

  private static let isThereAny = Atomic(false)

  /// The translation of a phrase without holes; nil when the table has none.
  func words(for english: String) -> String? {
    patterns[english]?.filled(with: [])
  }

  /// The phrase of this English pattern with its holes filled, in English when the table has none.
  func words(for english: String, _ values: [String]) -> String {
    (patterns[english] ?? Pattern(english)).filled(with: values)
  }
}
