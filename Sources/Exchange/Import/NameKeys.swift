import Registration
import Text

/// The forms of a person's name by which a second record of the same person is recognised within one state.
struct NameKeys: Hashable, Sendable {
  /// The name in its own script, letters only; empty when not given.
  let ownScript: String
  /// The name in Latin letters, once as given and once romanised by the state's rule; the order of words does not matter.
  let latin: Set<String>

  init(_ details: Details, language: Language?) {
    ownScript = details.nativeName.lettersOnly
    let given = Self.sorted([details.givenNames, details.familyName])
    let rule = Romanisation(for: details.nativeName, language: language)
    let romanised = Self.sorted([rule.romanise(details.nativeName)])
    latin = Set([given, romanised].filter { !$0.isEmpty })
  }

  /// Letters only, word by word in alphabetical order: `Şahin, Mehmet` is `mehmet sahin`.
  private static func sorted(_ names: [String]) -> String {
    names.flatMap { $0.split(separator: " ") }.map { String($0).lettersOnly }
      .filter { !$0.isEmpty }.sorted().joined(separator: " ")
  }
}
