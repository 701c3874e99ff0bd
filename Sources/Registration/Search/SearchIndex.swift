import Text

/// The keys of all participants, prepared once a record, so that a keystroke costs one pass over bytes.
///
/// Participants are known by their row in the register. All keys stand in one run of bytes; a record
/// that changes gets its keys anew at the end, and when half of the bytes are of former keys, the rest
/// moves together. Spelling a record takes longer than reading it from the journal: a changed record is
/// only noted, and prepared when there is time. A search before that spells it on the spot.
struct SearchIndex: Sendable {
  private var bytes: [UInt8] = []
  private var records: [Record] = []
  /// Rows that were noted and not prepared since.
  private var unprepared: [Int] = []
  private var formerBytes = 0
  private var places = SearchPlaces()
  private var memory = SpellingMemory()

  private struct Record: Sendable {
    /// Nil until prepared.
    var keys: Range<Int>?
    var state: Int
    var ministry: Int?
    /// A merged record is found by its badge only.
    var isMerged: Bool
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
      state: places.number(of: details.affiliation),
      ministry: details.ministry.map { places.number(of: $0) },
      isMerged: participant.standing.status == .merged
    )
    while row >= records.count { records.append(record) }
    formerBytes += records[row].keys?.count ?? 0
    records[row] = record
    unprepared.append(row)
  }

  /// Prepares the keys of noted records, at most so many.
  mutating func prepare(_ participants: [Participant], atMost limit: Int) {
    for row in unprepared.suffix(limit).reversed() where records[row].keys == nil {
      let language = language(of: participants[row].details.affiliation)
      let keys = SearchKeys(of: participants[row], language: language, from: &memory).bytes
      records[row].keys = bytes.count..<bytes.count + keys.count
      bytes += keys
    }
    unprepared.removeLast(min(limit, unprepared.count))
    if formerBytes > bytes.count / 2 { compact() }
  }

  private mutating func compact() {
    var living: [UInt8] = []
    living.reserveCapacity(bytes.count - formerBytes)
    for row in records.indices {
      guard let keys = records[row].keys else { continue }
      records[row].keys = living.count..<living.count + keys.count
      living += bytes[keys]
    }
    bytes = living
    formerBytes = 0
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
    findings(of: query, in: rows, of: participants) { _, _, _ in }
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
    return findings(of: query, in: rows, of: participants) { pass, bytes, keys in
      if pass.worst == nil { pass.forgive(bytes, keys, for: query, beginnings: beginnings) }
    }
  }

  /// What matches every word of a query after a second look at each record.
  private func findings(
    of query: SearchQuery,
    in rows: some Sequence<Int>,
    of participants: [Participant],
    lookAgain: (inout SearchPass, Span<UInt8>, Range<Int>) -> Void
  ) -> [Finding] {
    let inPlaces = passes(overPlacesFor: query)
    var fresh = SpellingMemory()
    var pass = SearchPass(query)
    var findings: [Finding] = []
    for row in rows {
      pass.reset()
      let record = records[row]
      if let keys = record.keys {
        read(&pass, bytes.span, keys, record, for: query, inPlaces)
        lookAgain(&pass, bytes.span, keys)
      } else {
        let language = language(of: participants[row].details.affiliation)
        let keys = SearchKeys(of: participants[row], language: language, from: &fresh).bytes
        read(&pass, keys.span, keys.indices, record, for: query, inPlaces)
        lookAgain(&pass, keys.span, keys.indices)
      }
      guard let worst = pass.worst else { continue }
      findings.append(Finding(row: row, rank: pass.rank, hit: worst))
    }
    return findings
  }

  /// Compares a query with a record's keys, and with those of where the person comes from.
  private func read(
    _ pass: inout SearchPass,
    _ bytes: Span<UInt8>,
    _ keys: Range<Int>,
    _ record: Record,
    for query: borrowing SearchQuery,
    _ inPlaces: [SearchPass]
  ) {
    pass.read(bytes, keys, for: query)
    if record.isMerged { return }
    pass.take(inPlaces[record.state])
    if let ministry = record.ministry { pass.take(inPlaces[ministry]) }
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
