import Text

/// Finds a state or body by any of its codes and names: short, formal, the press release's, its own language's.
package struct AffiliationFinder {
  private let affiliations: [Affiliation]
  private let codes: [String: AffiliationCode]
  /// By a name's words in any order, for lists that write `Moldova, Republic of`.
  private let turned: [[String]: AffiliationCode]

  /// What may be written, in protocol order: `ALB Albania` for states and hosts, `PERMIS` for all others.
  package let allowed: [String]

  /// The affiliations of the programme; none without one.
  package init(_ programme: Programme?) {
    let affiliations = programme?.affiliations ?? []
    let states = Set(programme?.groups.filter(\.isOfStates).map(\.id) ?? [])
    self.affiliations = affiliations
    allowed = affiliations.map { affiliation in
      let isPlain =
        states.contains(affiliation.group) || programme?.hosts.contains(affiliation.code) == true
      return isPlain ? "\(affiliation.code) \(affiliation.shortName)" : affiliation.code.text
    }
    var codes: [String: AffiliationCode] = [:]
    for affiliation in affiliations {
      for name in Self.names(of: affiliation) where codes[Self.key(name)] == nil {
        codes[Self.key(name)] = affiliation.code
      }
    }
    self.codes = codes
    var turned: [[String]: AffiliationCode] = [:]
    for affiliation in affiliations {
      for name in Self.names(of: affiliation) {
        let words = Self.sortedWords(name)
        if words.count > 1, turned[words] == nil { turned[words] = affiliation.code }
      }
    }
    self.turned = turned
  }

  /// The affiliation that goes by this name; nil when none does.
  package func code(of name: String) -> AffiliationCode? {
    codes[Self.key(name)] ?? turned[Self.sortedWords(name)]
  }

  /// The short name that looks most like the text, if any does.
  package func nearest(to text: String) -> String? {
    let likeness = Likeness(of: text)
    let ranked = affiliations.map { affiliation in
      let share = Self.names(of: affiliation).map { likeness.share(with: Likeness(of: $0)) }.max()
      return (name: affiliation.shortName, share: share ?? 0)
    }
    guard let best = ranked.max(by: { $0.share < $1.share }), best.share >= 0.6 else { return nil }
    return best.name
  }

  private static func names(of affiliation: Affiliation) -> [String] {
    [affiliation.code.text, affiliation.shortName, affiliation.formalName]
      + [affiliation.releaseName].compactMap(\.self) + affiliation.otherCodes
      + affiliation.ownNames
  }

  private static func sortedWords(_ name: String) -> [String] {
    name.foldedWords.filter { $0 != "the" }.sorted()
  }

  /// A leading "the" is no part of a name.
  private static func key(_ name: String) -> String {
    let words = name.foldedWords
    return (words.first == "the" ? words.dropFirst() : words[...]).joined()
  }
}
