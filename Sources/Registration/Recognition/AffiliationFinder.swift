import Text

/// Finds a state or body by any of its codes and names: short, formal, the press release's, its own language's, everyday ones.
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
  ///
  /// Two names or a code beside a name are one where they mean the same: `Turkey (TUR)`, `Greece / Hellenic Republic`.
  package func code(of name: String) -> AffiliationCode? {
    if let code = plainCode(of: name) { return code }
    let parts = Self.parts(of: name)
    guard parts.count > 1, let code = plainCode(of: parts[0]) else { return nil }
    return parts.dropFirst().allSatisfy { plainCode(of: $0) == code } ? code : nil
  }

  private func plainCode(of name: String) -> AffiliationCode? {
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
    name.foldedWords.filter { $0 != "the" && $0 != "of" }.map { $0 == "rep" ? "republic" : $0 }
      .sorted()
  }

  /// What stands beside, before and within brackets, slashes and dashes with spaces round them.
  private static func parts(of name: String) -> [String] {
    ["(", "[", " - ", " – ", " — "].reduce(name) { $0.replacing($1, with: "/") }
      .split { "/)]".contains($0) }
      .map(String.init).filter { !$0.foldedWords.isEmpty }
  }

  /// A leading "the" is no part of a name.
  private static func key(_ name: String) -> String {
    let words = name.foldedWords
    return (words.first == "the" ? words.dropFirst() : words[...]).joined()
  }
}
