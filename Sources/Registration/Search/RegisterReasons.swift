import Text

/// Saying why people were found.
extension Register {
  /// Why a match was found; nil when the name or the badge as shown says it.
  package func reason(for match: SearchMatch) -> SearchReason? {
    guard let hit = match.hit, let found = self[match.found] else { return nil }
    let details = found.details
    switch hit.field {
    case .badge: return match.found == match.participant ? nil : .formerBadge(found.badge)
    case .email: return .email(details.email)
    case .letter: return .letter(details.letter)
    case .ministry: return details.ministry.map { .ministry(ministry($0)?.name ?? $0.text) }
    case .state:
      let state = affiliation(details.affiliation)
      return .state(state?.shortName ?? details.affiliation.text)
    case .familyName: return spelling(details.familyName, details, hit)
    case .givenNames: return spelling(details.givenNames, details, hit)
    case .patronymic: return spelling(details.patronymic, details, hit)
    case .nativeName, .nativeFamilyName: return spelling(details.nativeName, details, hit)
    }
  }

  /// The spelling by which a name was found: nothing for the name as written or without its marks, the
  /// key itself where it is a spelling, the name where it only sounds alike or is similar.
  private func spelling(_ name: String, _ details: Details, _ hit: SearchHit) -> SearchReason? {
    let words = NameWord.findable(in: name)
    guard words.indices.contains(Int(hit.word)) else { return nil }
    let word = words[Int(hit.word)]
    let language = searchIndex.language(of: details.affiliation)
    let asWritten = word.text.withCapital(in: language)
    let spelling = otherSpelling(of: word, language, hit)?.withCapital(in: nil)
    if hit.rank.isSimilar { return .similar(spelling ?? asWritten) }
    switch hit.closeness {
    case .written: return nil
    case .folded: return spelling.map { .spelling($0) }
    case .loose, .looseKorean, .looseAzerbaijani: return .spelling(asWritten)
    }
  }

  /// The key of a hit where it is another spelling of the word than without its marks.
  private func otherSpelling(of word: NameWord, _ language: Language?, _ hit: SearchHit) -> String?
  {
    guard hit.closeness == .folded else { return nil }
    let keys = Spellings(of: word, language: language).keys
    let key = keys.indices.contains(Int(hit.key)) ? keys[Int(hit.key)].bytes : []
    let text = String(decoding: key, as: UTF8.self)
    return text == word.text || text == word.text.folded ? nil : text
  }
}

extension String {
  fileprivate func withCapital(in language: Language?) -> String {
    prefix(1).description.capitals(in: language) + dropFirst()
  }
}
