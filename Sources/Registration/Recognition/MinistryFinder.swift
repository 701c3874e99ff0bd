import Text

/// Finds a state's ministry by its English or own-language name or an abbreviation.
package struct MinistryFinder {
  private let ministries: [AffiliationCode: [Ministry]]
  private let ids: [Key: MinistryID]
  /// The states' ministries that go by a name, by its key.
  private let byName: [String: [AffiliationCode: MinistryID]]

  private struct Key: Hashable {
    let affiliation: AffiliationCode
    let name: String
  }

  /// The directories of a register; a merged ministry's names find the one it went into.
  package init(_ register: Register) {
    let all = register.programme?.ministries ?? []
    ministries = Dictionary(
      grouping: all.filter { register.currentMinistry($0.id) == $0.id },
      by: \.affiliation
    )
    var ids: [Key: MinistryID] = [:]
    // A full name goes before another ministry's abbreviation.
    let names = all.map { ($0, [$0.name, $0.nativeName]) } + all.map { ($0, $0.abbreviations) }
    for (ministry, names) in names {
      for name in names.map(Self.key) where !name.isEmpty {
        let key = Key(affiliation: ministry.affiliation, name: name)
        if ids[key] == nil { ids[key] = register.currentMinistry(ministry.id) }
      }
    }
    self.ids = ids
    byName = ids.reduce(into: [:]) { $0[$1.key.name, default: [:]][$1.key.affiliation] = $1.value }
  }

  /// The ministries of all states that go by this name.
  func ids(of name: String) -> [AffiliationCode: MinistryID] { byName[Self.key(name)] ?? [:] }

  /// The ministry of the state that goes by this name; nil when none does.
  package func id(of name: String, in affiliation: AffiliationCode) -> MinistryID? {
    ids[Key(affiliation: affiliation, name: Self.key(name))]
  }

  /// The same by its identifier, too.
  package func id(named text: String, in affiliation: AffiliationCode) -> MinistryID? {
    ministries[affiliation]?.first { $0.id.text == text.cleaned }?.id
      ?? id(of: text, in: affiliation)
  }

  /// Whether any state has a ministry of this identifier, name or abbreviation.
  package func knows(_ text: String) -> Bool {
    byName[Self.key(text)] != nil
      || ministries.values.contains { $0.contains { $0.id.text == text.cleaned } }
  }

  /// The name of the state's ministry that looks most like the text, if any does.
  package func nearest(to text: String, in affiliation: AffiliationCode) -> String? {
    nearest(to: text, among: spellings(in: affiliation))
  }

  /// The spellings of the state's ministries: for asking for the nearest to many names.
  package func spellings(in affiliation: AffiliationCode) -> [Spelt] {
    (ministries[affiliation] ?? []).map { ministry in
      let names = [ministry.name, ministry.nativeName]
      return Spelt(name: ministry.name, spellings: names.map { MinistrySpelling($0) })
    }
  }

  /// A ministry by its name, ready to be compared.
  package struct Spelt {
    fileprivate let name: String
    fileprivate let spellings: [MinistrySpelling]
  }

  /// The name that looks most like the text, if any does.
  package func nearest(to text: String, among ministries: [Spelt]) -> String? {
    let spelling = MinistrySpelling(text)
    let ranked = ministries.map { ministry in
      let shares = ministry.spellings.map { spelling.share(with: $0) }
      return (name: ministry.name, share: shares.max() ?? 0)
    }
    guard let best = ranked.max(by: { $0.share < $1.share }), best.share >= 0.5 else { return nil }
    return best.name
  }

  /// Whatever is written between the words that matter: `Ministry of the Interior`, `Ministry of Interior`.
  package static func key(_ name: String) -> String {
    let words = name.foldedWords.filter { !MinistrySpelling.smallWords.contains($0) }
    return words.isEmpty ? name.folded : words.joined(separator: " ")
  }
}
