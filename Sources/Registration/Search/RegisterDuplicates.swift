import Text

/// Noticing that somebody is registered already.
extension Register {
  /// Who among the registered is likely to be this person, the likeliest first.
  ///
  /// The person may be half-typed: the same e-mail is enough, though under another name it may be the
  /// mailbox of an office; or within the same state the same name in
  /// any script and spelling, its last word at least begun with two letters. A family name alone tells
  /// nothing, since many of a state bear it.
  ///
  /// - Parameters:
  ///   - details: The person, as far as known.
  ///   - inAnyState: Whether a name counts across states, for while the state is not known.
  /// - Returns: Each person once, with the strongest reason.
  package func likelyDuplicates(
    of details: Details,
    inAnyState: Bool = false
  ) -> [LikelyDuplicate] {
    var reasons: [ParticipantID: LikelyDuplicate.Reason] = [:]
    var order: [ParticipantID] = []
    for duplicate in sameAddress(as: details) + sameName(as: details, inAnyState: inAnyState)
    where reasons[duplicate.id] == nil {
      reasons[duplicate.id] = duplicate.reason
      order.append(duplicate.id)
    }
    return LikelyDuplicate.Reason.allCases.flatMap { reason in
      order.filter { reasons[$0] == reason }.map { LikelyDuplicate(id: $0, reason: reason) }
    }
  }

  private func sameAddress(as details: Details) -> [LikelyDuplicate] {
    let address = details.email.folded
    guard address.contains("@") else { return [] }
    let name = comparableName(of: details)
    return people(matching: SearchQuery(ofAddress: address))
      .filter { $0.person.details.email.folded == address }
      .map { person, _ in
        let isSimilar = comparableName(of: person.details).isSimilar(to: name)
        return LikelyDuplicate(id: person.id, reason: isSimilar ? .email : .emailOfOther)
      }
  }

  private func comparableName(of details: Details) -> ComparableName {
    ComparableName(details, language: language(of: details.affiliation))
  }

  private func sameName(as details: Details, inAnyState: Bool) -> [LikelyDuplicate] {
    let queries = [
      SearchQuery(ofFamilyName: details.familyName, givenNames: details.givenNames),
      SearchQuery(ofWholeName: details.nativeName),
    ]
    return queries.compactMap { $0 }.flatMap { people(matching: $0) }
      .filter { inAnyState || $0.person.details.affiliation == details.affiliation }
      .map { person, closeness in
        let sameLetter = !details.letter.isEmpty && person.details.letter == details.letter
        let sameName: LikelyDuplicate.Reason = closeness > .folded ? .nameInOtherSpelling : .name
        return LikelyDuplicate(id: person.id, reason: sameLetter ? .letterAndName : sameName)
      }
  }

  private func people(
    matching query: SearchQuery
  ) -> [(person: Participant, closeness: Spellings.Closeness)] {
    preparedIndex.search(for: query).findings(in: order.rows)
      // The beginning of a name that only sounds alike is too little.
      .filter { $0.hit.closeness <= .folded || $0.hit.rank.isWhole }
      .map { (records[Int(order.rows[Int($0.place)])], $0.hit.closeness) }
  }
}

extension SearchQuery {
  /// Who has this address.
  fileprivate init(ofAddress address: String) {
    let words = NameWord.words(of: address).map { word in
      (Spellings(ofTyped: word).keys.filter { $0.closeness <= .folded }, Demand(scope: .addresses))
    }
    self.init(words)
  }

  /// Who bears the family name and the given names, the last of which may be begun only; nil while
  /// there is too little of them.
  fileprivate init?(ofFamilyName family: String, givenNames given: String) {
    let family = NameWord.words(of: family)
    let given = NameWord.words(of: given)
    guard !family.isEmpty, let last = given.last, last.isTelling else { return nil }
    self.init(ofNames: family + given)
  }

  /// Who bears a name that is given as a whole; nil while it may be a family name only.
  fileprivate init?(ofWholeName name: String) {
    let words = NameWord.words(of: name)
    guard let last = words.last, words.count > 1 ? last.isTelling : last.isKoreanName else {
      return nil
    }
    self.init(ofNames: words)
  }

  private init(ofNames words: [NameWord]) {
    self.init(
      words.enumerated().map { number, word in
        let isLast = number == words.count - 1
        return (Spellings(ofTyped: word).keys, Demand(scope: .names, isWhole: !isLast))
      }
    )
  }
}

extension NameWord {
  /// Enough of a word to go by: two letters, or a syllable of Hangul.
  fileprivate var isTelling: Bool { script == .hangul || text.unicodeScalars.count > 1 }

  /// A name in Hangul without a space, of a family name and at least one syllable.
  fileprivate var isKoreanName: Bool { script == .hangul && text.count > 1 }
}
