import Registration
import Text

/// Reads one record after another as a person, by the columns' mapping.
///
/// One for a whole file: its rows refer to it, and it remembers what they said.
final class RowReader {
  let mapping: ColumnMapping
  let places: ColumnPlaces
  /// Whether the apostrophes that protect spreadsheets are to come off.
  let removesGuards: Bool
  /// The byte that parts the file's fields.
  let delimiter: UInt8
  let affiliations: AffiliationFinder
  /// The state of rows that name none; nil where every row must.
  let state: AffiliationCode?
  let ministries: MinistryFinder
  /// The ministries meant by words that the operator explained, by these words' keys.
  let ministryChoices: [String: [MinistryChoice]]
  let activities: [Activity]
  /// The names of fields that an empty cell empties; none unless told so.
  let emptyErases: Bool
  /// What a sheet of attendance is read against; nil for people.
  let sheet: AttendanceSheet?
  let capacities = UnderstoodWords(KnownWords.capacities)
  let levels = UnderstoodWords(KnownWords.levels)
  let consents = UnderstoodWords(KnownWords.consents)
  let statuses = UnderstoodWords(KnownWords.statuses)
  /// Those of each column of marks, in their order.
  let markWords: [UnderstoodWords<Mark>]
  private var memory = PlaceMemory()
  private var columns: [ColumnTexts]
  private var blank: ReadPerson?

  /// A reader of files whose fields are parted by `delimiter`; the rows may be people or, with a sheet, marks.
  init(
    _ mapping: ColumnMapping,
    in register: Register,
    _ ministries: MinistryFinder,
    _ options: ImportOptions,
    removesGuards: Bool,
    delimiter: UInt8,
    state: AffiliationCode?
  ) {
    self.mapping = mapping
    self.removesGuards = removesGuards
    self.delimiter = delimiter
    self.state = state
    affiliations = AffiliationFinder(register.programme)
    self.ministries = ministries
    ministryChoices = Dictionary(grouping: options.ministries) { MinistryFinder.key($0.words) }
    activities = register.programme?.activities ?? []
    places = ColumnPlaces(mapping, activities: activities)
    markWords = places.marks.map { _ in UnderstoodWords(KnownWords.marks) }
    columns = mapping.columns.map { _ in ColumnTexts() }
    emptyErases = options.emptyErases
    sheet = mapping.kind == .attendance ? AttendanceSheet(register, options) : nil
  }

  /// What a record turned out to be.
  enum Reading {
    case blank
    case faulty([ImportProblem], name: String)
    case person(ReadPerson)
    case mark(ReadMark)
    case leftOut(ImportPlan.LeftOut, name: String)
  }

  func read(_ record: CSVRecord) -> Reading {
    if record.flaw == nil, record.isBlank { return .blank }
    var row = RowScanner(record, reader: self)
    if let flaw = record.flaw {
      row.report(.quotes(flaw), line: flaw.place.line)
    } else if record.count != mapping.columns.count {
      row.report(fieldCountFault(of: record), line: record.line)
    } else if sheet != nil {
      if row.hasNoMark { return .leftOut(.noMark, name: row.name) }
      if let mark = row.mark() { return .mark(mark) }
    } else if let word = row.cancellation {
      return .leftOut(.cancelled(word), name: row.name)
    } else if let person = row.person() {
      return .person(person)
    }
    return .faulty(row.problems, name: row.name)
  }

  /// A person of whom nothing is known yet, to be filled in.
  func blank(of state: AffiliationCode) -> ReadPerson {
    if let blank { return blank }
    let details = Details(affiliation: state)
    let blank = ReadPerson(
      person: Import.Person(participant: NewParticipant(details: details))
    )
    self.blank = blank
    return blank
  }

  /// What every field of a record says.
  func cells(of record: CSVRecord) -> [Cell] {
    // Out of the object while it is asked, which takes a look for each field otherwise.
    var columns = self.columns
    self.columns = []
    defer { self.columns = columns }
    var cells: [Cell] = []
    cells.reserveCapacity(record.count)
    var other = ColumnTexts()
    for index in 0..<record.count {
      let field = record.bytes.span.extracting(record.range(of: index))
      let cell =
        index < columns.count
        ? columns[index].cell(field, removingGuard: removesGuards)
        : Cell(text: other.cell(field, removingGuard: removesGuards).text)
      cells.append(cell)
    }
    return cells
  }

  /// The state or body that goes by this name; nil when none does.
  func code(ofState name: String) -> AffiliationCode? { memory.state(name, by: affiliations) }

  /// The same for a cell of the states' column.
  func code(ofState cell: Cell) -> AffiliationCode? { memory.state(cell, by: affiliations) }

  /// What was remembered of a cell of the ministries' column, in a row with that cell of the states'.
  func ministry(_ cell: Cell, inStateOf state: Cell) -> NamedMinistry? {
    memory.ministry(cell, inStateOf: state)
  }

  func remember(_ ministry: NamedMinistry, _ cell: Cell, inStateOf state: Cell) {
    memory.remember(ministry, cell, inStateOf: state)
  }

  /// The ministry of the state that goes by this name; nil when none does.
  func ministry(_ name: String, in affiliation: AffiliationCode) -> MinistryID? {
    memory.ministry(name, in: affiliation, by: ministries)
  }

  /// The state or body that the record names, whatever else is wrong with it; nil when it names none.
  func affiliation(of record: CSVRecord) -> AffiliationCode? {
    let name = RowScanner(record, reader: self).text(.state)
    return name.isEmpty ? state : affiliations.code(of: name)
  }

  /// More or fewer fields than headings, and whether another delimiter explains it.
  private func fieldCountFault(of record: CSVRecord) -> ImportProblem.Fault {
    let expected = mapping.columns.count
    guard record.count == 1, expected > 1 else {
      return .fieldCount(record.count, expected: expected)
    }
    let others = CSVOpening.delimiters.filter { $0 != delimiter }
    let fitting = others.first { other in record[0].utf8.count { $0 == other } == expected - 1 }
    guard let fitting else { return .fieldCount(1, expected: expected) }
    return .otherDelimiter(Self.name(of: fitting), expected: Self.name(of: delimiter))
  }

  private static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ","): say("commas")
    case UInt8(ascii: ";"): say("semicolons")
    case UInt8(ascii: "\t"): say("tabs")
    default: say("upright bars")
    }
  }
}
