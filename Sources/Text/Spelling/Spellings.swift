/// The keys by which a word of a name can be found, or with which a typed word looks for names.
package struct Spellings: Hashable, Sendable {
  /// How much was given up to get a key; keys of the loose kinds compare only with their own kind.
  package enum Closeness: UInt8, Hashable, Comparable, Sendable {
    /// In small letters, else as written; Hangul letter by letter.
    case written
    /// Without marks, or in Latin letters by any rule that may have been followed.
    case folded
    /// Sounds that languages spell differently made alike.
    case loose
    /// The same for Korean names.
    case looseKorean
    /// The same for Azerbaijani names.
    case looseAzerbaijani

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A key, as UTF-8.
  package struct Key: Hashable, Sendable {
    package let closeness: Closeness
    package let bytes: [UInt8]

    package init(closeness: Closeness, bytes: [UInt8]) {
      self.closeness = closeness
      self.bytes = bytes
    }
  }

  /// All different, the closest first.
  package private(set) var keys: [Key] = []

  /// The keys of a word of somebody's name; the language is that of the state, nil when unknown.
  package init(of word: NameWord, language: Language?) {
    add(.written, word.writtenKey)
    addFolded(word)
    addLatin(word, SpellingRule.rules(for: word, language: language))
    if word.script == .hangul {
      for key in KoreanSpellings.keys(of: word) { add(.folded, Array(key.utf8)) }
    } else if language == .korean {
      for key in KoreanSurnames.otherSpellings(of: word.text) { add(.folded, Array(key.utf8)) }
    }
    addLoose(isKorean: word.script == .hangul || language == .korean, language == .azerbaijani)
  }

  /// The keys of a word that is being typed, of which any may be the beginning of a name's key.
  ///
  /// Its last letter may read otherwise once more letters follow, so both readings are there. A single
  /// letter is not compared loosely, nor one held down, nor a spelling of which hardly a sound is left:
  /// too much would be found that nobody means.
  package init(ofTyped word: NameWord) {
    add(.written, word.writtenKey)
    addFolded(word)
    let rules = SpellingRule.rules(for: word, language: nil)
    addLatin(word, rules)
    addLatin(word, rules, isOpen: true)
    addBeginnings(of: word)
    if word.script == .hangul {
      for key in KoreanSpellings.keysWhileTyped(of: word) { add(.folded, Array(key.utf8)) }
    }
    if word.letterCount > 1, !word.hasRun {
      addLoose(isKorean: true, true, keepingSense: true)
    }
  }

  private mutating func addFolded(_ word: NameWord) {
    guard word.script != .hangul else { return }
    var key: [UInt8] = []
    for part in word.parts { for letter in part { letter.appendFolded(to: &key) } }
    add(.folded, key)
  }

  private mutating func addLatin(_ word: NameWord, _ rules: [SpellingRule], isOpen: Bool = false) {
    for rule in rules {
      var key: [UInt8] = []
      rule.write(word, isOpen: isOpen, to: &key)
      add(.folded, key)
    }
  }

  /// What a last letter gives that may be the first half of a pair.
  private mutating func addBeginnings(of word: NameWord) {
    guard let last = word.parts.last?.last, let latin = Self.halves[last] else { return }
    let before = word.withoutLastLetter
    if last == "μ", before.letterCount > 0 { return }
    var key: [UInt8] = []
    SpellingRule.rules(for: word, language: nil).first?.write(before, isOpen: true, to: &key)
    add(.folded, key + latin.utf8)
  }

  /// γ of γγ, μ of an initial μπ, ո of ու.
  private static let halves: [Unicode.Scalar: String] = ["γ": "n", "μ": "b", "ո": "u"]

  private mutating func addLoose(
    isKorean: Bool,
    _ isAzerbaijani: Bool,
    keepingSense: Bool = false
  ) {
    let spellings = keys.map(\.bytes).filter { $0.allSatisfy { $0 < 0x80 } }
    let continued = keepingSense ? spellings.flatMap(LooseKey.continued) : []
    for spelling in spellings + spellings.flatMap(LooseKey.otherEndings) + continued {
      var loose = LooseKey.keys(of: spelling).map { Key(closeness: .loose, bytes: $0) }
      if isKorean {
        loose.append(Key(closeness: .looseKorean, bytes: LooseKey.korean(of: spelling)))
      }
      if isAzerbaijani {
        loose += LooseKey.azerbaijani(of: spelling).map {
          Key(closeness: .looseAzerbaijani, bytes: $0)
        }
      }
      for key in loose where !keepingSense || LooseKey.keepsSense(key.bytes, of: spelling) {
        add(key.closeness, key.bytes)
      }
    }
  }

  private mutating func add(_ closeness: Closeness, _ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let isKnown = keys.contains { known in
      known.bytes == bytes
        && (known.closeness == closeness || (known.closeness == .written && closeness == .folded))
    }
    if !isKnown { keys.append(Key(closeness: closeness, bytes: bytes)) }
  }
}

extension NameWord {
  fileprivate var writtenKey: [UInt8] {
    var key: [UInt8] = []
    for letter in parts.joined() where !letter.isApostrophe {
      if let syllable = HangulSyllable(letter) {
        syllable.appendLetters(to: &key)
      } else {
        letter.appendHangulLetters(to: &key)
      }
    }
    return key
  }
}
