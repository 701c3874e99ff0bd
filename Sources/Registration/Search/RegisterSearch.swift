/// Finding people by what is typed.
extension Register {
  /// Who matches every word of a query, the best first, equally good ones in protocol order; everybody
  /// when nothing is looked for.
  package func matches(
    of query: SearchQuery,
    where isWanted: ((Participant) -> Bool)? = nil
  ) -> [SearchMatch] {
    if query.isEmpty {
      let wanted = isWanted.map { people.filter($0).map(\.id) } ?? people.ids
      return wanted.map { SearchMatch(participant: $0, found: $0, hit: nil) }
    }
    let rows = order.rows.lazy.map { Int($0) }
    let shown = searchIndex.findings(of: query, in: rows, of: records)
    let found = matches(ranking: shown, where: isWanted)
    let merged = mergedMatches(of: query, where: isWanted)
    let all = merged.isEmpty ? found : Self.joined(found, merged)
    let spelt = all.count { $0.hit.map { $0.closeness <= .folded } ?? true }
    return spelt < Self.few ? all + similarMatches(of: query, besides: all, isWanted) : all
  }

  /// With fewer found than this who are spelt so, similar names are shown below them.
  private static let few = 8

  /// People whose name has one letter other than typed; the beginning of a name is enough only when
  /// nobody was found otherwise.
  private func similarMatches(
    of query: SearchQuery,
    besides found: [SearchMatch],
    _ isWanted: ((Participant) -> Bool)?
  ) -> [SearchMatch] {
    let findings = searchIndex.similarFindings(
      of: query,
      beginnings: found.isEmpty,
      in: order.rows.lazy.map { Int($0) },
      of: records
    )
    let known = Set(found.map(\.participant))
    let similar = findings.filter { $0.hit.rank.isSimilar && !known.contains(records[$0.row].id) }
    return matches(ranking: similar, where: isWanted)
  }

  private func matches(
    ranking findings: [SearchIndex.Finding],
    where isWanted: ((Participant) -> Bool)?
  ) -> [SearchMatch] {
    // Nobody is taken out of the records, which copies them, when nobody has to be asked about.
    let wanted = isWanted.map { isWanted in findings.filter { isWanted(records[$0.row]) } }
    return Self.ranked(wanted ?? findings).map { finding in
      let id = records[finding.row].id
      return SearchMatch(participant: id, found: id, hit: finding.hit)
    }
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
    of query: SearchQuery,
    where isWanted: ((Participant) -> Bool)?
  ) -> [SearchMatch] {
    let merged = standingsBeforeMerge.keys.compactMap { row(of: $0) }.filter { !isShown($0) }
    if merged.isEmpty { return [] }
    let findings = searchIndex.findings(of: query, in: merged.sorted(), of: records)
    return Self.ranked(findings).compactMap { finding in
      let id = records[finding.row].id
      guard let survivor = survivor(of: id), isWanted?(survivor) ?? true else { return nil }
      return SearchMatch(participant: survivor.id, found: id, hit: finding.hit)
    }
  }

  /// People found as themselves and by former badges: a former badge typed whole comes first, one typed
  /// in part last; each person once.
  private static func joined(_ found: [SearchMatch], _ merged: [SearchMatch]) -> [SearchMatch] {
    let isWhole = { (match: SearchMatch) in match.hit?.rank == .best }
    var shown: Set<ParticipantID> = []
    return (merged.filter(isWhole) + found + merged.filter { !isWhole($0) })
      .filter { shown.insert($0.participant).inserted }
  }

  /// The best first, equally good ones as they were.
  private static func ranked(_ findings: [SearchIndex.Finding]) -> [SearchIndex.Finding] {
    let worst = findings.lazy.map(\.rank).max() ?? 0
    var starts = [Int](repeating: 0, count: worst + 2)
    for finding in findings { starts[finding.rank + 1] += 1 }
    for rank in 0..<worst { starts[rank + 1] += starts[rank] }
    var ranked = findings
    for finding in findings {
      ranked[starts[finding.rank]] = finding
      starts[finding.rank] += 1
    }
    return ranked
  }
}
