import Text

/// The keys of states and ministries, kept once for all who come from there, by number.
struct SearchPlaces: Sendable {
  private var numbers = TextNumbers()
  private var codes: [String] = []
  /// The language of each state's names, by number.
  private(set) var languages: [Language?] = []
  private var keys = SearchKeys()
  private var drawers = KeyDrawers()
  /// Whether there are keys that are not in the drawers.
  private var hasNew = false
  private var affiliations: [String: Affiliation] = [:]
  private var ministries: [String: Ministry] = [:]
  private var merged: [MinistryID: MinistryID] = [:]
  private var memory = SpellingMemory()

  /// The number of a state or body, given to it now if it is new.
  mutating func number(of affiliation: AffiliationCode) -> Int { number(ofCode: affiliation.text) }

  /// The number of a ministry, given to it now if it is new; its identifier never looks like a code.
  mutating func number(of ministry: MinistryID) -> Int { number(ofCode: ministry.text) }

  /// The language of a state's names: as the programme has it, else the state's official one.
  func language(of affiliation: AffiliationCode) -> Language? {
    affiliations[affiliation.text].flatMap { Language(tag: $0.language) }
      ?? Language(state: affiliation.text)
  }

  /// Takes the names of states and ministries from a programme; true when a language has changed.
  mutating func update(_ programme: Programme?, merged: [MinistryID: MinistryID]) -> Bool {
    let before = affiliations.mapValues(\.language)
    affiliations = [:]
    for state in programme?.affiliations ?? [] { affiliations[state.code.text] = state }
    ministries = [:]
    for ministry in programme?.ministries ?? [] { ministries[ministry.id.text] = ministry }
    self.merged = merged
    let known = codes
    (codes, languages, keys) = ([], [], SearchKeys())
    for code in known { add(code) }
    settle()
    return affiliations.mapValues(\.language) != before
  }

  /// Files what was numbered since.
  mutating func settle() {
    if hasNew { drawers = KeyDrawers(keys.keys, keys.bytes) }
    hasNew = false
  }

  /// The hits of each word of a query in each of them, place by place; nil where nothing is found anywhere.
  func hits(of query: borrowing SearchQuery) -> [SearchHit]? {
    let typed = query.bytes.span
    var hits: [SearchHit]?
    for needle in query.needles {
      drawers.forEach(in: needle.drawers(typed)) { key, bytes, start in
        guard let hit = needle.hit(key, bytes, start, typed) else { return }
        var all = hits ?? Array(repeating: .none, count: codes.count * query.wordCount)
        hits = nil
        let place = Int(key.owner) * query.wordCount + needle.word
        all[place] = min(all[place], hit)
        hits = all
      }
    }
    return hits
  }

  private mutating func number(ofCode code: String) -> Int {
    let number = numbers.number(of: code.utf8Span.span)
    if number == codes.count { add(code) }
    return number
  }

  private mutating func add(_ code: String) {
    codes.append(code)
    hasNew = true
    keys.begin(codes.count - 1)
    if let ministry = ministries[code] {
      languages.append(nil)
      keys.add(ministry, language: language(of: ministry.affiliation), from: &memory)
      if let survivor = survivor(of: ministry) {
        keys.add(survivor, language: language(of: survivor.affiliation), from: &memory)
      }
    } else {
      languages.append(AffiliationCode(code).flatMap { language(of: $0) })
      keys.add(stateCode: code, affiliations[code], language: languages.last ?? nil, from: &memory)
    }
  }

  /// The ministry that another went into, after all mergers; nil for one that was not merged.
  private func survivor(of ministry: Ministry) -> Ministry? {
    var id = merged[ministry.id]
    while let next = id.flatMap({ merged[$0] }) { id = next }
    return id.flatMap { ministries[$0.text] }
  }
}

extension SearchKeys {
  fileprivate mutating func add(
    _ ministry: Ministry,
    language: Language?,
    from memory: inout SpellingMemory
  ) {
    for name in [ministry.name] + ministry.abbreviations {
      add(name, language: nil, within: .folded, from: &memory, as: .ministry)
    }
    add(ministry.nativeName, language: language, within: .folded, from: &memory, as: .ministry)
    let initials = Self.initials(of: ministry.name)
    if !initials.isEmpty { add(plain: initials, as: .ministry) }
  }

  /// What officials call a ministry for short, with and without the small words: `mfa`, `mofa`, `moi`.
  private static func initials(of name: String) -> [String] {
    let words = NameWord.words(of: name).map(\.text)
    let small: Set<String> = ["of", "the", "and", "for", "to", "in", "on"]
    let short = words.filter { !small.contains($0) }.compactMap(\.first)
    let long = words.filter { $0 == "of" || !small.contains($0) }.compactMap(\.first)
    return [String(short), String(long)].filter { $0.count > 2 }
  }

  fileprivate mutating func add(
    stateCode code: String,
    _ state: Affiliation?,
    language: Language?,
    from memory: inout SpellingMemory
  ) {
    let names = [state?.shortName, state?.formalName, state?.releaseName].compactMap { $0 }
    for name in [code] + (state?.otherCodes ?? []) + names {
      add(name, language: nil, within: .folded, from: &memory, as: .state)
    }
    for name in state?.ownNames ?? [] {
      add(name, language: language, within: .folded, from: &memory, as: .state)
    }
  }
}
