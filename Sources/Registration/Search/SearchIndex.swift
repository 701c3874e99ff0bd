import Text

/// The keys of all participants, prepared once a record, so that a keystroke passes over prepared numbers and bytes alone.
///
/// Participants are known by their row in the register. Preparing all takes longer than a key may: a changed record is only
/// noted, and prepared when there is time. Many are filed in drawers, with everybody else; the few that change
/// afterwards are looked through one by one.
///
/// ```
/// book ── words ── keys      each word once, whoever has it
/// filed                      who has it, by the first two bytes of its keys
/// loose                      who changed since
/// places ── keys             states and ministries, by number
/// ```
struct SearchIndex: Sendable {
  private var book = WordBook()
  private var filed = FiledWords()
  /// By row; as many as are prepared.
  private var records: [Record] = []
  /// The rows whose keys in the drawers are out of date, and what is right instead.
  private var looseRows: [Int] = []
  private var loose = Filing()
  /// Everybody, on the way into the drawers, and how many are; nil when nobody is.
  private var filing: (all: Filing, rows: Int)?
  /// Rows that were noted and not prepared since; some more than once.
  private var unprepared: [Int] = []
  private(set) var places = SearchPlaces()

  /// Where somebody comes from.
  struct Record: Sendable {
    /// The number of the state; of the ministry, -1 without one.
    let state: Int32
    let ministry: Int32
    /// A merged record is found by its badge only.
    let isMerged: Bool
  }

  /// Whether every record is prepared.
  var isPrepared: Bool { unprepared.isEmpty && filing == nil }

  /// The language by whose rules the names of a state's people are spelt.
  func language(of affiliation: AffiliationCode) -> Language? { places.language(of: affiliation) }

  /// Takes the names of states and ministries as they are now; merged ministries with what they went into.
  ///
  /// Returns true when a state's language is another one now, so that its people's keys are out of date.
  mutating func update(_ programme: Programme?, merged: [MinistryID: MinistryID]) -> Bool {
    places.update(programme, merged: merged)
  }
}

// MARK: - Preparing

extension SearchIndex {
  /// Notes that the records at some rows are new or have changed.
  mutating func note(_ rows: [Int]) { unprepared += rows }

  /// Prepares noted records, at most so many; files everybody anew once this many are not filed.
  mutating func prepare(_ participants: [Participant], atMost limit: Int, filingFrom least: Int) {
    if limit == 0 { return }
    if filing == nil, !unprepared.isEmpty, unprepared.count + looseRows.count >= least {
      filing = (Filing(), 0)
      // Whoever is noted from now on has changed since.
      unprepared = []
    }
    let rest = file(participants, atMost: limit)
    if rest > 0 { prepareLoose(participants, atMost: rest) }
    if isPrepared { places.settle() }
  }

  /// Files the next rows of everybody; returns how many more might be prepared.
  private mutating func file(_ participants: [Participant], atMost limit: Int) -> Int {
    guard case (var all, let rows)? = filing else { return limit }
    filing = nil
    let next = rows + min(limit, participants.count - rows)
    for row in rows..<next { prepare(participants[row], row: row, in: &all) }
    if next < participants.count {
      filing = (all, next)
      return 0
    }
    filed = FiledWords(all, in: book)
    looseRows = []
    loose = Filing()
    return limit - (next - rows)
  }

  private mutating func prepareLoose(_ participants: [Participant], atMost limit: Int) {
    var rows = Set(unprepared.suffix(limit))
    unprepared.removeLast(min(limit, unprepared.count))
    if !rows.isDisjoint(with: looseRows) {
      // What was right of a row before is right no more.
      rows.formUnion(looseRows)
      looseRows = []
      loose = Filing()
    }
    var loose = loose
    self.loose = Filing()
    for row in rows.sorted() {
      prepare(participants[row], row: row, in: &loose)
      looseRows.append(row)
    }
    self.loose = loose
  }

  private mutating func prepare(_ person: Participant, row: Int, in filing: inout Filing) {
    let state = places.number(of: person.details.affiliation)
    let record = Record(
      state: Int32(state),
      ministry: person.details.ministry.map { Int32(places.number(of: $0)) } ?? -1,
      isMerged: person.standing.status == .merged
    )
    while row >= records.count { records.append(record) }
    records[row] = record
    filing.add(person, row: row, language: places.languages[state], in: &book)
  }
}

// MARK: - Looking

extension SearchIndex {
  /// Who has what a query looks for, among those that are prepared.
  func search(for query: SearchQuery) -> Search {
    var hits = SearchHits(words: query.wordCount, rows: records.count)
    var found = FoundWords(of: book)
    for number in 0..<query.wordCount {
      filed.find(query, number, in: book, &found)
      filed.spread(found, number, in: &hits)
      filed.findOwn(query, number, in: &hits)
      for row in looseRows { hits[number, row] = .none }
      loose.spread(found, number, in: &hits)
      loose.findOwn(query, number, in: &hits)
      found.forget()
    }
    return Search(query, hits, of: records, from: places)
  }

  /// Adds names that have one letter other than typed, for words that were not found; with `beginnings`, the beginning of a name
  /// is enough.
  func forgive(_ search: inout Search, beginnings: Bool) {
    var found = FoundWords(of: book)
    for number in 0..<search.query.wordCount {
      filed.forgive(search.query, number, beginnings: beginnings, in: book, &found)
      let kept = looseRows.map { search.hits[number, $0] }
      filed.spread(found, number, in: &search.hits)
      for (row, hit) in zip(looseRows, kept) { search.hits[number, row] = hit }
      loose.spread(found, number, in: &search.hits)
      found.forget()
    }
  }
}
