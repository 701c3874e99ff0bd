import Registration
import Text

/// Makes an import plan from a file as it arrives, in pieces of any size.
///
/// It looks at the register once, at the start, and changes nothing: throwing the importer away leaves no trace.
package struct Importer {
  private let peopleBefore: Int
  private let file: String
  let register: Register
  private let ministries: MinistryFinder
  private let options: ImportOptions
  private let updates: UpdateFinder
  private var opening: [UInt8] = []
  private var reader = CSVReader()
  private var rowReader: RowReader?
  private var known: KnownPeople
  /// The line that first said something of each known person.
  private var lines: [ParticipantID: Int] = [:]
  var markedLines: [MarkPlace: MarkedLine] = [:]
  var rows: [ImportPlan.Row] = []
  private var samples: [[String]] = []
  /// Records that were read before the headings were known.
  private var beginning: [CSVRecord] = []
  private var blankRows = 0
  private var newMinistries: NewMinistries

  struct MarkPlace: Hashable {
    let participant: ParticipantID
    let activity: ActivityID
  }

  struct MarkedLine {
    let line: Int
    let mark: Mark
  }

  /// An importer of the file of this name into the register as it is now.
  package init(file: String, into register: Register, options: ImportOptions = ImportOptions()) {
    self.file = file
    self.options = options
    self.register = register
    ministries = MinistryFinder(register)
    newMinistries = NewMinistries(besides: ministries)
    known = KnownPeople(register)
    updates = UpdateFinder(register)
    peopleBefore = register.people.count
  }

  /// Rows read so far, blank ones included: for showing progress.
  package var rowCount: Int { rows.count + blankRows }

  /// Takes the next piece of the file.
  package mutating func read(_ piece: Span<UInt8>) throws(ImportFailure) {
    try look(at: piece)
    try read { (reader, take) throws(CSVFailure) in try reader.read(piece, each: take) }
  }

  /// Says that the file is over and returns what importing it would do.
  package mutating func finish() throws(ImportFailure) -> ImportPlan {
    try read { (reader, take) throws(CSVFailure) in try reader.finish(each: take) }
    guard let rowReader else { throw .empty }
    if rows.isEmpty { throw .onlyHeadings }
    return ImportPlan(
      file: file,
      mapping: rowReader.mapping,
      samples: samples,
      rows: rows,
      blankRows: blankRows,
      matchedAgainst: peopleBefore,
      newMinistries: newMinistries.all,
      state: rowReader.state
    )
  }

  /// The plan for a whole file.
  package static func plan(
    _ file: String,
    _ bytes: [UInt8],
    into register: Register,
    options: ImportOptions = ImportOptions()
  ) throws(ImportFailure) -> ImportPlan {
    var importer = Importer(file: file, into: register, options: options)
    try importer.read(bytes.span)
    return try importer.finish()
  }
}

// One record after another.
extension Importer {
  /// Refuses by its first bytes what is no CSV at all.
  private mutating func look(at piece: Span<UInt8>) throws(ImportFailure) {
    guard opening.count < OtherFormat.enough else { return }
    for index in 0..<min(piece.count, OtherFormat.enough - opening.count) {
      opening.append(piece[index])
    }
    if let format = OtherFormat(opening) { throw .otherFormat(format) }
  }

  /// Takes the records that the reader hands over: one after another where the headings are known, so that none is kept.
  private mutating func read(
    _ pass: (inout CSVReader, (CSVRecord) -> Void) throws(CSVFailure) -> Void
  ) throws(ImportFailure) {
    do throws(CSVFailure) {
      if let rowReader {
        var reader = CSVReader()
        swap(&reader, &self.reader)
        defer { swap(&reader, &self.reader) }
        return try pass(&reader) { take($0, rowReader) }
      }
      var records: [CSVRecord] = []
      try pass(&reader) { records.append($0) }
      beginning = records
    } catch {
      throw .unreadable(error)
    }
    defer { beginning = [] }
    for record in beginning {
      if let rowReader { take(record, rowReader) } else { try takeHeadings(record) }
    }
  }

  private mutating func take(_ record: CSVRecord, _ rowReader: RowReader) {
    switch rowReader.read(record) {
    case .blank:
      blankRows += 1
      return
    case .faulty(let problems, let name): add(.invalid(problems), record.line, name)
    case .leftOut(let why, let name): add(.leftOut(why), record.line, name)
    case .person(let person): take(person, line: record.line)
    case .mark(let mark): take(mark, line: record.line, rowReader)
    }
    if samples.count < Self.sampleCount {
      samples.append(record.fields.map { String($0.cleaned.prefix(Self.sampleLength)) })
    }
    if rows[rows.count - 1].affiliation == nil {
      rows[rows.count - 1].affiliation = rowReader.affiliation(of: record)
    }
  }

  /// So many rows show what a column holds.
  private static let sampleCount = 3
  private static let sampleLength = 60

  private mutating func add(_ verdict: ImportPlan.Verdict, _ line: Int, _ name: String) {
    rows.append(ImportPlan.Row(line: line, name: name, verdict: verdict))
  }

  private mutating func takeHeadings(_ record: CSVRecord) throws(ImportFailure) {
    if record.isBlank { return }
    if let flaw = record.flaw { throw .faultyHeadings(flaw) }
    let activities = register.programme?.activities ?? []
    if let activity = options.activity, register.activity(activity) == nil {
      throw .unknownActivity(activity.text, activities: activities.map(\.id))
    }
    for choice in options.ministries where !ministries.knows(choice.ministry) {
      throw .unknownMinistry(choice.ministry)
    }
    let state = try state()
    let mapping = try ColumnMapping(
      headings: record.fields,
      activities: activities.map(\.id),
      options: options
    )
    try mapping.requireFields(activity: options.activity, state: state)
    rowReader = RowReader(
      mapping,
      in: register,
      ministries,
      options,
      // Our own lists are guarded in the forms for spreadsheets, which save them again without the mark.
      removesGuards: !mapping.isOwnList || reader.hasMark
        || reader.delimiter == CSVForm.excel.delimiter,
      delimiter: reader.delimiter ?? CSVOpening.delimiters[0],
      state: state
    )
  }

  /// The state of rows that name none; nil where they must.
  private func state() throws(ImportFailure) -> AffiliationCode? {
    guard let name = options.state else { return nil }
    let affiliations = AffiliationFinder(register.programme)
    guard let code = affiliations.code(of: name) else {
      let nearest = affiliations.nearest(to: name)
      throw .unknownState(name, allowed: affiliations.allowed, nearest: nearest)
    }
    return code
  }
}

// People.
extension Importer {
  private mutating func take(_ row: consuming ReadPerson, line: Int) {
    var traits = KnownPeople.Traits(
      of: row.person.participant.details,
      ministry: row.ministry.print,
      id: row.id
    )
    switch known.match(for: &traits) {
    case .same(let person, let reason):
      let verdict = verdict(on: row, same: person, by: reason, line: line)
      rows.append(ImportPlan.Row(line: line, row, verdict))
    case .alike(let resemblance): add(row, alike: resemblance, traits, line: line)
    case nil: add(row, alike: nil, traits, line: line)
    }
  }

  /// A new person, who is known to the rows that follow.
  private mutating func add(
    _ row: consuming ReadPerson,
    alike: Resemblance?,
    _ traits: KnownPeople.Traits,
    line: Int
  ) {
    // Rows of our own list are different people as the register had them, however alike.
    if row.id.isEmpty {
      known.add(.line(line), traits)
    } else {
      let name = row.person.participant.details.plainName
      known.add(KnownPerson(name: name, source: .line(line)), id: row.id)
    }
    if row.person.newMinistry != nil {
      row.person.newMinistry = newMinistries.settled(row.ministry, line: line)
    }
    rows.append(
      ImportPlan.Row(
        line: line,
        name: "",
        affiliation: row.person.participant.details.affiliation,
        guess: row.guess,
        verdict: .new(row.person, alike: alike)
      )
    )
  }

  private mutating func verdict(
    on row: ReadPerson,
    same known: KnownPerson,
    by reason: KnownPerson.Reason,
    line: Int
  ) -> ImportPlan.Verdict {
    guard case .register(let id, _) = known.source else { return .known(known, reason) }
    if let earlier = lines[id] {
      return .known(KnownPerson(name: known.name, source: .line(earlier)), reason)
    }
    lines[id] = line
    guard let change = updates.change(row, of: id, known, by: reason) else {
      return .known(known, reason)
    }
    let named = change.newMinistry == nil ? .unsaid : row.ministry
    return .changed(change.naming(newMinistries.settled(named, line: line)))
  }
}
