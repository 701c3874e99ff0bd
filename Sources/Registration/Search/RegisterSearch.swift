/// Finding people by what is typed.
extension Register {
  /// Who matches every word of a query, the best first, equally good ones in protocol order; everybody
  /// when nothing is looked for.
  package func matches(
    of query: SearchQuery,
    where isWanted: (Participant) -> Bool = { _ in true }
  ) -> [SearchMatch] {
    if query.isEmpty {
      return people.filter(isWanted).map { SearchMatch($0.id, found: $0.id, hits: []) }
    }
    let rows = order.rows.lazy.map { Int($0) }
    let shown = search.hits(of: query, in: rows, of: records).filter { isWanted(records[$0.row]) }
    let matches = shown.map { row, hits in
      SearchMatch(records[row].id, found: records[row].id, hits: hits)
    }
    return Self.ranked(matches + mergedMatches(of: query, where: isWanted))
  }

  /// Prepares the search for records that changed, at most so many; true when there are more.
  ///
  /// Not needed for a search to find them, only for it to be quick: to be called while nobody types.
  package mutating func prepareSearch(atMost limit: Int = .max) -> Bool {
    search.prepare(records, atMost: limit)
    return !search.isPrepared
  }

  /// People found by the badge of a record that was merged into theirs.
  private func mergedMatches(
    of query: SearchQuery,
    where isWanted: (Participant) -> Bool
  ) -> [SearchMatch] {
    let merged = standingsBeforeMerge.keys.compactMap { row(of: $0) }.sorted().filter {
      !isShown($0)
    }
    return search.hits(of: query, in: merged, of: records).compactMap { row, hits in
      guard let survivor = survivor(of: records[row].id), isWanted(survivor) else { return nil }
      return SearchMatch(survivor.id, found: records[row].id, hits: hits)
    }
  }

  /// The best first, equally good ones as they were, each person once.
  private static func ranked(_ matches: [SearchMatch]) -> [SearchMatch] {
    let order = matches.indices.sorted { left, right in
      (matches[left].rank, left) < (matches[right].rank, right)
    }
    guard matches.contains(where: { $0.found != $0.participant }) else {
      return order.map { matches[$0] }
    }
    var shown: Set<ParticipantID> = []
    return order.map { matches[$0] }.filter { shown.insert($0.participant).inserted }
  }
}
