import Text

/// The name of a record, ready to be compared with another's, whatever script and spelling each has.
package struct ComparableName: Sendable {
  /// The words of the name in Latin letters and of the name in own script, as far as there are any.
  private let forms: [[Word]]

  fileprivate struct Word: Sendable {
    let keys: Set<Spellings.Key>
    /// Folded, when the word is a single letter: an initial.
    let initials: Set<[UInt8]>

    func agrees(with other: Word) -> Bool {
      !keys.isDisjoint(with: other.keys) || begins(other) || other.begins(self)
    }

    private func begins(_ other: Word) -> Bool {
      other.keys.contains { key in initials.contains { key.bytes.starts(with: $0) } }
    }
  }

  /// The name of a person of a state with that language; nil when the language is not known.
  package init(_ details: Details, language: Language?) {
    let texts = ["\(details.givenNames) \(details.familyName)", details.nativeName]
    forms = texts.map { Self.words(of: $0).map { Word($0, language) } }.filter { !$0.isEmpty }
  }

  /// The keys of all its words.
  ///
  /// Of two names that are similar either both have one of these, or one of the two is open.
  package var keys: Set<Spellings.Key> {
    forms.reduce(into: []) { keys, form in for word in form { keys.formUnion(word.keys) } }
  }

  /// Whether it may be similar to a name with which it has no word in common: there is no word, an initial, or a word without
  /// a key.
  package var isOpen: Bool {
    forms.isEmpty
      || forms.contains { form in form.contains { !$0.initials.isEmpty || $0.keys.isEmpty } }
  }

  /// Whether both may be the name of one person.
  ///
  /// Each word of the shorter one must be in the other, be it in another spelling or as an initial. A
  /// record without a name may be anybody's.
  package func isSimilar(to other: ComparableName) -> Bool {
    if forms.isEmpty || other.forms.isEmpty { return true }
    return forms.contains { form in other.forms.contains { Self.agree(form, $0) } }
  }

  private static func agree(_ one: [Word], _ other: [Word]) -> Bool {
    var rest = one.count < other.count ? other : one
    for word in one.count < other.count ? one : other {
      guard let place = rest.firstIndex(where: word.agrees) else { return false }
      rest.remove(at: place)
    }
    return true
  }

  /// The words of a name; of one that Hangul writes without a space, family name and given name.
  private static func words(of name: String) -> [NameWord] {
    let words = NameWord.words(of: name)
    guard words.count == 1, words[0].script == .hangul else { return words }
    let parts = NameWord.findable(in: name).dropFirst().prefix(2)
    return parts.count == 2 ? Array(parts) : words
  }
}

extension ComparableName.Word {
  fileprivate init(_ word: NameWord, _ language: Language?) {
    let keys = Spellings(of: word, language: language).keys
    let isInitial = word.script != .hangul && word.text.count == 1
    self.init(
      keys: Set(
        keys.map { $0.closeness == .written ? .init(closeness: .folded, bytes: $0.bytes) : $0 }
      ),
      initials: isInitial ? Set(keys.filter { $0.closeness <= .folded }.map(\.bytes)) : []
    )
  }
}
