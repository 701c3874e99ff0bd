/// One query looked for in everybody: the best hit of each of its words in each record, and in where people come from.
struct Search: Sendable {
  let query: SearchQuery
  var hits: SearchHits
  private let records: [SearchIndex.Record]
  /// The hits of each word in each state and ministry, place by place; nil where there are none.
  private let places: [SearchHit]?

  /// What was found in one record.
  struct Finding: Sendable {
    /// The record's place among those that were looked at.
    let place: Int32
    /// The sum over the words of the query; smaller is better.
    let rank: Int32
    /// The least good of the words' hits.
    let hit: SearchHit
  }

  init(
    _ query: SearchQuery,
    _ hits: SearchHits,
    of records: [SearchIndex.Record],
    from places: SearchPlaces
  ) {
    self.query = query
    self.hits = hits
    self.records = records
    self.places = places.hits(of: query)
  }

  /// What matches every word, among rows and in their order.
  func findings(in rows: [Int32]) -> [Finding] {
    guard let places else { return findingsOfOwn(in: rows) }
    let words = query.wordCount
    var findings: [Finding] = []
    for (place, row) in rows.enumerated() {
      let record = records[Int(row)]
      var worst = SearchHit.none
      var rank = 0
      for word in 0..<words {
        var hit = hits[word, Int(row)]
        if !record.isMerged {
          hit = min(hit, places[Int(record.state) * words + word].inBlock(254))
          if record.ministry >= 0 {
            hit = min(hit, places[Int(record.ministry) * words + word].inBlock(255))
          }
        }
        rank += Int(hit.rank.value)
        if word == 0 || worst.rank < hit.rank { worst = hit }
      }
      if worst != .none {
        findings.append(Finding(place: Int32(place), rank: Int32(rank), hit: worst))
      }
    }
    return findings
  }

  /// The same where no word is found in where people come from.
  private func findingsOfOwn(in rows: [Int32]) -> [Finding] {
    var findings: [Finding] = []
    for (place, row) in rows.enumerated() {
      var worst = hits[0, Int(row)]
      if worst == .none { continue }
      var rank = Int(worst.rank.value)
      for word in 1..<max(query.wordCount, 1) {
        let hit = hits[word, Int(row)]
        rank += Int(hit.rank.value)
        if worst.rank < hit.rank { worst = hit }
      }
      if worst != .none {
        findings.append(Finding(place: Int32(place), rank: Int32(rank), hit: worst))
      }
    }
    return findings
  }
}

extension [Search.Finding] {
  /// The best first, equally good ones as they were.
  var ranked: [Search.Finding] {
    let worst = lazy.map { Int($0.rank) }.max() ?? 0
    var starts = [Int](repeating: 0, count: worst + 2)
    for finding in self { starts[Int(finding.rank) + 1] += 1 }
    for rank in 0..<worst { starts[rank + 1] += starts[rank] }
    var ranked = self
    for finding in self {
      ranked[starts[Int(finding.rank)]] = finding
      starts[Int(finding.rank)] += 1
    }
    return ranked
  }
}
