import Registration
import Text

/// The forms of a person's name by which a second record of the same person is recognised within one state.
struct NameKeys: Hashable, Sendable {
  /// The name in its own script, letters only; empty when not given.
  let ownScript: String
  /// The name in Latin letters, once as given and once romanised by the state's rule; the order of words does not matter.
  let latin: Set<String>
  /// The same by sound: what is left when spellings are made alike.
  let loose: Set<String>

  init(_ details: Details, language: Language?) {
    ownScript = details.nativeName.lettersOnly
    let given = Self.sorted([details.givenNames, details.familyName])
    let rule = Romanisation(for: details.nativeName, language: language)
    let romanised = Self.sorted([rule.romanise(details.nativeName)])
    latin = Set([given, romanised].filter { !$0.isEmpty })
    loose = Set(latin.flatMap { Self.sounds(of: $0, language) })
  }

  /// At most so many ways to hear a name, whose words may each have several.
  private static let mostSounds = 32

  private static func sounds(of name: String, _ language: Language?) -> [String] {
    let words = name.split(separator: " ").map { word in
      Set(keys(of: Array(String(word).folded.utf8.filter { $0 < 0x80 }), language))
    }
    guard words.count > 1 else { return [] }
    return words.reduce([[]]) { ways, keys in
      Array(ways.flatMap { way in keys.sorted().map { way + [$0] } }.prefix(mostSounds))
    }.map { $0.sorted().joined(separator: " ") }
  }

  private static func keys(of spelling: [UInt8], _ language: Language?) -> [String] {
    let spellings = [spelling] + LooseKey.otherEndings(of: spelling)
    return spellings.flatMap { sounds(of: $0, language) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func sounds(of spelling: [UInt8], _ language: Language?) -> [[UInt8]] {
    switch language {
    case .korean: [LooseKey.korean(of: spelling)]
    case .azerbaijani: LooseKey.azerbaijani(of: spelling)
    default: LooseKey.keys(of: spelling)
    }
  }

  /// Letters only, word by word in alphabetical order: `Şahin, Mehmet` is `mehmet sahin`.
  private static func sorted(_ names: [String]) -> String {
    names.flatMap { $0.split(separator: " ") }.map { String($0).lettersOnly }
      .filter { !$0.isEmpty }.sorted().joined(separator: " ")
  }
}
