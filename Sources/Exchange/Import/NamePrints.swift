import Registration
import Text

/// The forms of a person's name as fingerprints: what `NameKeys` has as text.
struct NamePrints: Sendable {
  /// The name in its own script, letters only; `none` when not given.
  private(set) var ownScript = Fingerprint.none
  /// The name in Latin letters as given, whatever the order of its words; `none` when not given.
  private(set) var given = Fingerprint.none
  /// The same as the state's rule romanises the name in own script; `none` when it is the one given.
  private(set) var romanised = Fingerprint.none
  /// The ways to hear the two.
  private(set) var sounds: [Fingerprint] = []

  /// At most so many ways to hear a name.
  private static let mostSounds = NameKeys.mostSounds

  init(
    given: String,
    family: String,
    native: String,
    _ reading: NameWords.Reading,
    from words: inout NameWords
  ) {
    words.begin()
    var asGiven = Self.noWords
    words.add(given, by: nil, reading, to: &asGiven)
    words.add(family, by: nil, reading, to: &asGiven)
    Self.dropLetterless(&asGiven)
    self.given = Self.sum(asGiven)
    Self.add(soundsOf: asGiven, from: words, to: &sounds)
    guard !native.isEmpty else { return }
    let asRomanised = romanise(native, reading, from: &words)
    let sum = Self.sum(asRomanised)
    if sum == self.given { return }
    romanised = sum
    Self.add(soundsOf: asRomanised, from: words, to: &sounds)
  }

  /// Whatever the order: two lists of words have one sum when they are the same words.
  private static func sum(_ words: [NameWords.Word]) -> Fingerprint {
    words.reduce(.none) { $0 + $1.print }
  }

  /// The words of the name in own script in Latin letters; its letters are noted.
  private mutating func romanise(
    _ native: String,
    _ reading: NameWords.Reading,
    from words: inout NameWords
  ) -> [NameWords.Word] {
    let rule = Romanisation(for: native, language: reading.language)
    var romanised = Self.noWords
    if rule == .korean {
      // Hangul is read as a whole name, which need not have spaces.
      words.add(Romanisation.korean.romanise(native), by: nil, reading, to: &romanised)
      let letters = native.lettersOnly
      ownScript = letters.isEmpty ? .none : Fingerprint(of: letters)
    } else {
      words.add(native, by: rule, reading, to: &romanised)
      var letters: [UInt8] = []
      for word in romanised { words.append(own: word, to: &letters) }
      ownScript = letters.isEmpty ? .none : Fingerprint(of: letters.span)
    }
    Self.dropLetterless(&romanised)
    return romanised
  }

  /// A list with room for the words of nearly every name.
  private static var noWords: [NameWords.Word] {
    var words: [NameWords.Word] = []
    words.reserveCapacity(6)
    return words
  }

  private static func dropLetterless(_ words: inout [NameWords.Word]) {
    if words.contains(where: { $0.print == .none }) { words.removeAll { $0.print == .none } }
  }
}

// How a name sounds.
extension NamePrints {
  /// Adds the ways to hear the words together; a lone word sounds like too many.
  private static func add(
    soundsOf words: [NameWords.Word],
    from memory: NameWords,
    to sounds: inout [Fingerprint]
  ) {
    guard words.count > 1 else { return }
    let count = words.reduce(1) { min($0 * $1.soundCount, mostSounds + 1) }
    if count == 1 {
      return sounds.append(words.reduce(.none) { $0 + memory.sound(0, of: $1) })
    }
    let start = sounds.count
    sounds.append(.none)
    if count <= mostSounds {
      for word in words { multiply(&sounds, from: start, by: word, memory) }
    } else {
      // The words' order matters only where some ways to hear them are left out.
      sounds[start...] =
        truncated(words.sorted { memory.latin($0) < memory.latin($1) }, memory)[...]
    }
  }

  /// Every way to hear the words so far with every way to hear one more.
  private static func multiply(
    _ sounds: inout [Fingerprint],
    from start: Int,
    by word: NameWords.Word,
    _ memory: NameWords
  ) {
    let end = sounds.count
    for number in 1..<max(1, word.soundCount) {
      let sound = memory.sound(number, of: word)
      for place in start..<end { sounds.append(sounds[place] + sound) }
    }
    let first = memory.sound(0, of: word)
    for place in start..<end { sounds[place] = sounds[place] + first }
  }

  private static func truncated(
    _ words: [NameWords.Word],
    _ memory: NameWords
  ) -> [Fingerprint] {
    var sums = [Fingerprint.none]
    for word in words {
      let all = sums.flatMap { sum in
        (0..<word.soundCount).map { sum + memory.sound($0, of: word) }
      }
      sums = Array(all.prefix(mostSounds))
    }
    return sums
  }
}
