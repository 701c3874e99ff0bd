import Registration
import Text

/// The forms of a person's name by which a second record of the same person is recognised within one state.
struct NameKeys: Hashable, Sendable {
  /// The name in its own script, letters only; empty when not given.
  let ownScript: String
  /// The name in Latin letters, once as given and once romanised by the state's rule, in the order of the alphabet; the order
  /// of its words does not matter.
  let latin: [String]
  /// The same by sound: what is left when spellings are made alike.
  ///
  /// Each is the sum of its words' fingerprints, in which their order does not matter either.
  let sounds: [Fingerprint]

  init(_ details: Details, language: Language?, from memory: inout NameMemory) {
    ownScript = details.nativeName.lettersOnly
    let given =
      memory.words(of: details.givenNames, language)
      + memory.words(of: details.familyName, language)
    let rule = Romanisation(for: details.nativeName, language: language)
    let romanised = memory.words(of: details.nativeName, by: rule, language)
    let (asGiven, asRomanised) = (Self.sorted(given), Self.sorted(romanised))
    let isOne = asGiven == asRomanised
    latin = (isOne ? [asGiven] : [asGiven, asRomanised].sorted()).filter { !$0.isEmpty }
    sounds = Self.sounds(of: given) + (isOne ? [] : Self.sounds(of: romanised))
  }

  /// At most so many ways to hear a name, whose words may each have several.
  static let mostSounds = 32

  /// A lone word sounds like too many.
  private static func sounds(of words: [NameMemory.Word]) -> [Fingerprint] {
    guard words.count > 1 else { return [] }
    var sounds = [Fingerprint.none]
    for word in words.sorted(by: { $0.letters < $1.letters }) {
      if word.sounds.count == 1 {
        for index in sounds.indices { sounds[index] = sounds[index] + word.sounds[0] }
      } else {
        sounds = Array(
          sounds.flatMap { sum in word.sounds.map { sum + $0 } }.prefix(mostSounds)
        )
      }
    }
    return sounds
  }

  /// Word by word in alphabetical order: `Şahin, Mehmet` is `mehmet sahin`.
  private static func sorted(_ words: [NameMemory.Word]) -> String {
    words.map(\.letters).sorted().joined(separator: " ")
  }
}
