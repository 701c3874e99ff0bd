import Registration
import Text

/// Makes an import plan from a file as it arrives, in pieces of any size.
///
/// It looks at the register once, at the start, and changes nothing: throwing the importer away leaves no trace.
package struct Importer {
  private let peopleBefore: Int
  private let file: String
  private let affiliations: AffiliationFinder
  private let ministries: MinistryFinder
  private let activities: [Activity]
  private let choices: [ColumnChoice]
  private var reader = CSVReader()
  private var rowReader: RowReader?
  private var known: KnownPeople
  private var rows: [ImportPlan.Row] = []
  private var blankRows = 0
  private var newMinistries: [ImportPlan.NewMinistry] = []
  private var newMinistryPlaces: [MinistryKey: Int] = [:]

  private struct MinistryKey: Hashable {
    let affiliation: AffiliationCode
    let name: String
  }

  /// An importer of the file of this name into the register as it is now.
  package init(file: String, into register: Register, choices: [ColumnChoice] = []) {
    self.file = file
    self.choices = choices
    affiliations = AffiliationFinder(register.programme)
    ministries = MinistryFinder(register)
    activities = register.programme?.activities ?? []
    known = KnownPeople(register)
    peopleBefore = register.people.count
  }

  /// Rows read so far, blank ones included: for showing progress.
  package var rowCount: Int { rows.count + blankRows }

  /// Takes the next piece of the file.
  package mutating func read(_ piece: Span<UInt8>) throws(ImportFailure) {
    var records: [CSVRecord] = []
    do { try reader.read(piece) { records.append($0) } } catch { throw .unreadable(error) }
    for record in records { try take(record) }
  }

  /// Says that the file is over and returns what importing it would do.
  package mutating func finish() throws(ImportFailure) -> ImportPlan {
    var records: [CSVRecord] = []
    do { try reader.finish { records.append($0) } } catch { throw .unreadable(error) }
    for record in records { try take(record) }
    guard let rowReader else { throw .empty }
    return ImportPlan(
      file: file,
      mapping: rowReader.mapping,
      rows: rows,
      blankRows: blankRows,
      matchedAgainst: peopleBefore,
      newMinistries: newMinistries
    )
  }

  /// The plan for a whole file.
  package static func plan(
    _ file: String,
    _ bytes: [UInt8],
    into register: Register,
    choices: [ColumnChoice] = []
  ) throws(ImportFailure) -> ImportPlan {
    var importer = Importer(file: file, into: register, choices: choices)
    try importer.read(bytes.span)
    return try importer.finish()
  }
}

// One record after another.
extension Importer {
  private mutating func take(_ record: CSVRecord) throws(ImportFailure) {
    guard let rowReader else { return try takeHeadings(record) }
    switch rowReader.read(record) {
    case .blank: blankRows += 1
    case .faulty(let problems, let name):
      rows.append(ImportPlan.Row(line: record.line, name: name, verdict: .invalid(problems)))
    case .person(let person): take(person, line: record.line)
    }
  }

  private mutating func takeHeadings(_ record: CSVRecord) throws(ImportFailure) {
    if record.isBlank { return }
    if let flaw = record.flaw { throw .faultyHeadings(flaw) }
    let mapping = try ColumnMapping(
      headings: record.fields,
      activities: activities.map(\.id),
      choices: choices
    )
    rowReader = RowReader(
      mapping: mapping,
      removesGuards: !mapping.isOwnList || reader.hasMark,
      affiliations: affiliations,
      ministries: ministries,
      activities: activities
    )
  }

  private mutating func take(_ row: ReadPerson, line: Int) {
    let details = row.person.participant.details
    let newMinistry = row.person.newMinistry.map { MinistryFinder.key($0.name) }
    let ministry = details.ministry?.text ?? newMinistry ?? ""
    let traits = known.traits(of: details, ministry: ministry, id: row.id)
    let verdict = verdict(on: row, known.match(for: traits), line: line)
    if case .new = verdict {
      let person = KnownPerson(name: details.plainName, source: .line(line))
      // Rows of our own list are different people as the register had them, however alike.
      if row.id.isEmpty { known.add(person, traits) } else { known.add(person, id: row.id) }
    }
    rows.append(ImportPlan.Row(line: line, name: details.plainName, verdict: verdict))
  }

  private mutating func verdict(
    on row: ReadPerson,
    _ match: KnownPeople.Match?,
    line: Int
  ) -> ImportPlan.Verdict {
    if case .same(let known, let reason) = match { return .known(known, reason) }
    var person = row.person
    person.newMinistry = settled(person.newMinistry, line: line)
    if case .alike(let resemblance) = match { return .new(person, alike: resemblance) }
    return .new(person, alike: nil)
  }

  /// The ministry as the first row that named it wrote it.
  private mutating func settled(_ draft: MinistryDraft?, line: Int) -> MinistryDraft? {
    guard let draft else { return nil }
    let key = MinistryKey(affiliation: draft.affiliation, name: MinistryFinder.key(draft.name))
    if let place = newMinistryPlaces[key] {
      newMinistries[place].lines.append(line)
      return newMinistries[place].ministry
    }
    newMinistryPlaces[key] = newMinistries.count
    let nearest = ministries.nearest(to: draft.name, in: draft.affiliation)
    newMinistries.append(
      ImportPlan.NewMinistry(ministry: draft, nearest: nearest, lines: [line])
    )
    return draft
  }
}
