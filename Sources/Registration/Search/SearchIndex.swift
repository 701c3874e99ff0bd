import Text

/// The keys of all participants, prepared once a record, so that a keystroke passes over prepared bytes alone.
///
/// Participants are known by their row in the register. Spelling a record takes longer than reading it from the journal: a
/// changed record is only noted, and prepared when there is time. A search before that spells it on the spot. Once all
/// are prepared and many of them are not filed yet, all are filed.
struct SearchIndex: Sendable {
  /// The keys of records that are prepared and not filed, one behind the other.
  private var bytes: [UInt8] = []
  private var filed = FiledKeys()
  private var records: [Record] = []
  /// Rows that were noted and not prepared since.
  private var unprepared: [Int] = []
  /// Rows that were prepared and not filed since; some more than once.
  private var unfiled: [Int] = []
  private var places = SearchPlaces()
  private var memory = SpellingMemory()

  fileprivate struct Record: Sendable {
    var keys = Keys.unprepared
    /// The number of the state; of the ministry, -1 without one.
    let state: Int32
    let ministry: Int32
    /// A merged record is found by its badge only.
    let isMerged: Bool
  }

  /// Where a record's keys stand.
  fileprivate enum Keys: Sendable {
    case unprepared
    /// So many, from a place in `bytes` on.
    case loose(UInt32, UInt32)
    case filed
  }

  /// Whether every record is prepared.
  var isPrepared: Bool { unprepared.isEmpty }

  /// Takes the names of states and ministries as they are now; merged ministries with what they went into.
  ///
  /// Returns true when a state's language is another one now, so that its people's keys are out of date.
  mutating func update(_ programme: Programme?, merged: [MinistryID: MinistryID]) -> Bool {
    places.update(programme, merged: merged)
  }

  /// Notes that the record at a row is new or has changed.
  mutating func note(_ participant: Participant, row: Int) {
    let details = participant.details
    let record = Record(
      state: Int32(places.number(of: details.affiliation)),
      ministry: details.ministry.map { Int32(places.number(of: $0)) } ?? -1,
      isMerged: participant.standing.status == .merged
    )
    while row >= records.count { records.append(record) }
    records[row] = record
    unprepared.append(row)
  }

  /// Prepares the keys of noted records, at most so many; files all when none is left and this many are not filed.
  mutating func prepare(_ participants: [Participant], atMost limit: Int, filingFrom least: Int) {
    for row in unprepared.suffix(limit).reversed() {
      guard case .unprepared = records[row].keys else { continue }
      let language = language(of: participants[row].details.affiliation)
      let keys = SearchKeys(of: participants[row], language: language, from: &memory).bytes
      records[row].keys = .loose(UInt32(bytes.count), UInt32(keys.count))
      bytes += keys
      unfiled.append(row)
    }
    unprepared.removeLast(min(limit, unprepared.count))
    if isPrepared, unfiled.count >= least { file() }
  }

  private mutating func file() {
    var blocks: [(row: Int, range: Range<Int>)] = []
    for row in unfiled {
      guard case .loose(let start, let count) = records[row].keys else { continue }
      blocks.append((row, Int(start)..<Int(start + count)))
      // Whoever was prepared twice is filed once.
      records[row].keys = .unprepared
    }
    filed = FiledKeys(blocks, in: bytes, besides: filed) { row in
      if case .filed = records[row].keys { true } else { false }
    }
    for (row, _) in blocks { records[row].keys = .filed }
    unfiled = []
    bytes = []
    // Most names are known now; those that change are few.
    memory = SpellingMemory()
  }

  /// The language by whose rules the names of a state's people are spelt.
  func language(of affiliation: AffiliationCode) -> Language? { places.language(of: affiliation) }
}

extension SearchIndex {
  /// What was found in one record.
  struct Finding {
    let row: Int
    /// The sum over the words of the query; smaller is better.
    let rank: Int
    /// The least good of the words' hits.
    let hit: SearchHit
  }

  /// What matches every word of a query, among rows and in their order.
  func findings(
    of query: SearchQuery,
    in rows: some Sequence<Int>,
    of participants: [Participant]
  ) -> [Finding] {
    let hits = filed.hits(of: query, rows: records.count)
    return findings(of: query, in: rows, of: participants, hits) { _, _, _ in }
  }

  /// What matches a query when one letter of each name that was typed may be wrong, among rows and in
  /// their order; with `beginnings`, the beginning of a name is enough.
  func similarFindings(
    of query: SearchQuery,
    beginnings: Bool,
    in rows: some Sequence<Int>,
    of participants: [Participant]
  ) -> [Finding] {
    guard !query.misspelt.isEmpty else { return [] }
    var hits = filed.hits(of: query, rows: records.count)
    filed.forgive(query, beginnings: beginnings, in: &hits)
    return findings(of: query, in: rows, of: participants, hits) { pass, bytes, keys in
      if pass.worst == nil { pass.forgive(bytes, keys, for: query, beginnings: beginnings) }
    }
  }

  /// What matches every word of a query after a second look at each record that is not filed.
  private func findings(
    of query: SearchQuery,
    in rows: some Sequence<Int>,
    of participants: [Participant],
    _ hits: FiledHits,
    lookAgain: (inout SearchPass, Span<UInt8>, Range<Int>) -> Void
  ) -> [Finding] {
    let inPlaces = passes(overPlacesFor: query)
    let foundInPlaces = inPlaces.map(\.found)
    let everyWord = UInt8(truncatingIfNeeded: (1 << query.wordCount) - 1)
    var fresh = SpellingMemory()
    var pass = SearchPass(query)
    var findings: [Finding] = []
    for row in rows {
      let record = records[row]
      switch record.keys {
      case .filed:
        let found = hits.found[row] | Self.found(record, foundInPlaces)
        if found != everyWord { continue }
        pass.take(hits, row: row)
        pass.take(from: record, inPlaces)
      case .loose(let start, let count):
        pass.reset()
        let keys = Int(start)..<Int(start + count)
        pass.read(bytes.span, keys, for: query)
        pass.take(from: record, inPlaces)
        lookAgain(&pass, bytes.span, keys)
      case .unprepared:
        pass.reset()
        let language = language(of: participants[row].details.affiliation)
        let keys = SearchKeys(of: participants[row], language: language, from: &fresh).bytes
        pass.read(keys.span, keys.indices, for: query)
        pass.take(from: record, inPlaces)
        lookAgain(&pass, keys.span, keys.indices)
      }
      guard let worst = pass.worst else { continue }
      findings.append(Finding(row: row, rank: pass.rank, hit: worst))
    }
    return findings
  }

  /// A bit for each word that was found in where a person comes from.
  private static func found(_ record: Record, _ inPlaces: [UInt8]) -> UInt8 {
    if record.isMerged { return 0 }
    let ministry = record.ministry < 0 ? 0 : inPlaces[Int(record.ministry)]
    return inPlaces[Int(record.state)] | ministry
  }

  /// The best hits in each state and ministry, by number.
  private func passes(overPlacesFor query: SearchQuery) -> [SearchPass] {
    let bytes = places.bytes.span
    return places.ranges.map { range in
      var pass = SearchPass(query)
      pass.read(bytes, range, for: query)
      return pass
    }
  }
}

extension SearchPass {
  /// Takes over what was found in where a person comes from.
  fileprivate mutating func take(from record: SearchIndex.Record, _ inPlaces: [SearchPass]) {
    if record.isMerged { return }
    take(inPlaces[Int(record.state)])
    if record.ministry >= 0 { take(inPlaces[Int(record.ministry)]) }
  }
}
