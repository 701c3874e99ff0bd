/// Finding people by what is typed.
extension Register {
  /// Who matches every word of a query, the best first, equally good ones in protocol order; everybody
  /// when nothing is looked for.
  package func matches(
    of query: SearchQuery,
    where isWanted: ((Participant) -> Bool)? = nil
  ) -> SearchMatches {
    if query.isEmpty {
      let wanted = isWanted.map { people.filter($0).map(\.id) } ?? people.ids
      return SearchMatches(wanted.map { SearchMatch(participant: $0, found: $0, hit: nil) })
    }
    let index = preparedIndex
    var search = index.search(for: query)
    var findings = wanted(search.findings(in: order.rows).ranked, isWanted)
    let merged = mergedMatches(of: search, where: isWanted)
    if Self.areFew(findings, merged) {
      index.forgive(&search, beginnings: findings.isEmpty && merged.isEmpty)
      let similar = search.findings(in: order.rows).filter(\.hit.rank.isSimilar).ranked
      findings += wanted(similar, isWanted)
    }
    let found = SearchMatches(findings, among: order.ids)
    return merged.isEmpty ? found : Self.joined(found, merged)
  }

  /// The index with every record prepared: this one, unless records changed that there was no time to prepare.
  var preparedIndex: SearchIndex {
    if searchIndex.isPrepared { return searchIndex }
    var index = searchIndex
    index.prepare(records, atMost: .max, filingFrom: 1_000)
    return index
  }

  /// Nobody is taken out of the records, which copies them, when nobody has to be asked about.
  private func wanted(
    _ findings: [Search.Finding],
    _ isWanted: ((Participant) -> Bool)?
  ) -> [Search.Finding] {
    guard let isWanted else { return findings }
    return findings.filter { isWanted(records[Int(order.rows[Int($0.place)])]) }
  }

  /// Prepares the search for records that changed, at most so many; true when there are more.
  ///
  /// Not needed for a search to find them, only for it to be quick: to be called while nobody types.
  ///
  /// - Parameters:
  ///   - limit: How many are prepared at most.
  ///   - least: With how many that are not filed yet all are filed once they are prepared; fewer are quickly looked through.
  /// - Returns: Whether there are more to prepare.
  package mutating func prepareSearch(atMost limit: Int = .max, filingFrom least: Int = 1_000)
    -> Bool
  {
    searchIndex.prepare(records, atMost: limit, filingFrom: least)
    return !searchIndex.isPrepared
  }

  /// People found by the badge of a record that was merged into theirs.
  private func mergedMatches(
    of search: Search,
    where isWanted: ((Participant) -> Bool)?
  ) -> [SearchMatch] {
    let merged = standingsBeforeMerge.keys.compactMap { row(of: $0) }.filter { !isShown($0) }
    if merged.isEmpty { return [] }
    let rows = merged.sorted().map { Int32($0) }
    return search.findings(in: rows).ranked.compactMap { finding in
      let id = records[Int(rows[Int(finding.place)])].id
      guard let survivor = survivor(of: id), isWanted?(survivor) ?? true else { return nil }
      return SearchMatch(participant: survivor.id, found: id, hit: finding.hit)
    }
  }

  /// People found as themselves and by former badges: a former badge typed whole comes first, one typed
  /// in part after those who are found as they are written; each person once.
  private static func joined(_ found: SearchMatches, _ merged: [SearchMatch]) -> SearchMatches {
    let isWhole = { (match: SearchMatch) in match.hit?.rank == .best }
    let matching = found.matching
    let all =
      merged.filter(isWhole) + found.prefix(matching) + merged.filter { !isWhole($0) }
      + found.dropFirst(matching)
    var shown: Set<ParticipantID> = []
    return SearchMatches(all.filter { shown.insert($0.participant).inserted })
  }

  /// Whether so few are found who are spelt so that similar names are shown below them.
  private static func areFew(_ findings: [Search.Finding], _ merged: [SearchMatch]) -> Bool {
    var spelt = merged.count { $0.hit.map { $0.closeness <= .folded } ?? true }
    for finding in findings where spelt < few && finding.hit.closeness <= .folded { spelt += 1 }
    return spelt < few
  }

  private static let few = 8
}
