import Text

/// A ministry's name as one of several spellings: by the words that tell ministries apart, whatever all of them have.
package struct MinistrySpelling {
  private let words: [String]
  private let letters: Likeness

  package init(_ name: String) {
    words = Self.tellingWords(name)
    letters = Likeness(of: words.joined(separator: " "))
  }

  /// How alike two names are, 0 to 1; at least a half when one's words are all in the other's.
  package func share(with other: MinistrySpelling) -> Double {
    let share = letters.share(with: other.letters)
    guard !words.isEmpty, !other.words.isEmpty,
      Set(words).isSubset(of: other.words) || Set(other.words).isSubset(of: words)
    else { return share }
    return (1 + share) / 2
  }

  /// Words that stand between those that matter.
  package static let smallWords: Set<String> = ["of", "the", "and", "for", "on"]

  /// The words by which ministries differ.
  private static func tellingWords(_ name: String) -> [String] {
    name.foldedWords.filter { !smallWords.contains($0) && $0 != "ministry" }
  }
}

extension Register {
  /// The other ministries of the state, those first whose names are most like its own.
  package func ministries(like ministry: Ministry) -> [Ministry] {
    ranked(MinistryDraft(ministry), besides: ministry.id).map(\.ministry)
  }

  /// The ministry of the state, `besides` itself, of which this may be another spelling; nil when no name is like it.
  package func ministry(
    perhapsSameAs draft: MinistryDraft,
    besides own: MinistryID? = nil
  ) -> Ministry? {
    ranked(draft, besides: own).first.flatMap { $0.share >= 0.6 ? $0.ministry : nil }
  }

  /// Those whose names are most like the first, each with how alike, 0 to 1.
  private func ranked(
    _ own: MinistryDraft,
    besides id: MinistryID?
  ) -> [(ministry: Ministry, share: Double)] {
    let spellings = own.spellings
    let others = ministries(of: own.affiliation).filter { $0.id != id }
    let shares = others.map { other in
      let draft = MinistryDraft(other)
      let share = own.isNamedShort(in: draft) || draft.isNamedShort(in: own) ? 1 : 0
      return draft.spellings.reduce(Double(share)) { best, spelling in
        spellings.reduce(best) { max($0, $1.share(with: spelling)) }
      }
    }
    return zip(others, shares).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { (ministry: $0.element.0, share: $0.element.1) }
  }
}

extension MinistryDraft {
  fileprivate var spellings: [MinistrySpelling] {
    [name, nativeName].filter { !$0.isEmpty }.map(MinistrySpelling.init)
  }

  /// Whether its whole name is an abbreviation of the other: `MFA`.
  fileprivate func isNamedShort(in other: MinistryDraft) -> Bool {
    other.abbreviations.contains { $0.lettersOnly == name.lettersOnly }
  }
}
