import Registration
import Text

/// One record being read: what its fields say, and everything that is wrong with them.
struct RowScanner {
  let record: CSVRecord
  let reader: RowReader
  /// What every field says.
  private let cells: [Cell]
  private(set) var problems: [ImportProblem] = []

  init(_ record: CSVRecord, reader: RowReader) {
    self.record = record
    self.reader = reader
    cells = reader.cells(of: record)
  }

  /// The field's text, cleaned; empty when no column has it.
  func text(_ field: ImportField) -> String { text(at: reader.places[field]) }

  /// The same by the column's place from 0; nil is no column.
  func text(at index: Int?) -> String {
    guard let index, index < cells.count else { return "" }
    return cells[index].text
  }

  /// What the column's field says; nothing when no column has it.
  func cell(at index: Int?) -> Cell {
    guard let index, index < cells.count else { return Cell() }
    return cells[index]
  }

  /// The person's name as far as it can be read.
  var name: String {
    if reader.places[.fullName] != nil { return text(.fullName) }
    let latin = [text(.givenNames), text(.familyName)].filter { !$0.isEmpty }
    return latin.isEmpty ? text(.nativeName) : latin.joined(separator: " ")
  }

  /// The identity in our own list; empty in other people's files.
  var id: String { text(at: reader.places.id) }

  /// Notes a problem with the whole row.
  mutating func report(_ fault: ImportProblem.Fault, line: Int) {
    problems.append(ImportProblem(line: line, column: nil, value: "", fault: fault))
  }

  /// Notes a problem with one field.
  mutating func report(_ fault: ImportProblem.Fault, at index: Int?) {
    guard let index else { return }
    let column = reader.mapping.columns[index]
    problems.append(
      ImportProblem(
        line: record.place(of: index).line,
        column: ImportProblem.Column(number: column.number, heading: column.heading.cleaned),
        value: record[index],
        fault: fault
      )
    )
  }

  /// The person, or nil with every problem noted.
  mutating func person() -> ReadPerson? {
    checkName()
    let affiliation = affiliation()
    let words = Words(
      capacity: word(.capacity, say("capacity"), reader.capacities),
      level: word(.level, say("level"), reader.levels),
      consent: word(.contactConsent, say("answer"), reader.consents),
      status: word(.status, say("status"), reader.statuses),
      addresses: addresses(),
      expected: expected()
    )
    let badge = badge()
    let arrivedAt = arrivedAt()
    let marks = marks()
    guard let affiliation else { return nil }
    let ministry = ministry(in: affiliation)
    guard problems.isEmpty else { return nil }
    let name = WholeName(of: self)
    // Filled in where it is: a person who is handed on is copied, with a dozen texts each time.
    var read = reader.blank(of: affiliation)
    setDetails(of: &read.person.participant.details, affiliation, ministry.known, name, words)
    read.person.participant.expected = words.expected
    read.person.newMinistry = ministry.new
    read.person.badge = badge
    read.person.status = words.status ?? .nominated
    read.person.arrivedAt = arrivedAt
    read.person.marks = marks
    read.id = id
    read.given = given(name)
    read.ministry = ministry
    read.guess = name.guess
    return read
  }

  private struct Words {
    let capacity: Capacity?
    let level: Level?
    let consent: Bool?
    let status: Standing.Status?
    /// The first, and those for which there is no field.
    let addresses: (first: String, further: ArraySlice<String>)
    let expected: [ActivityID]?
  }

  /// Writes every field in its place: a person made by one call is copied from call to call.
  private func setDetails(
    of details: inout Details,
    _ affiliation: AffiliationCode,
    _ ministry: MinistryID?,
    _ name: WholeName,
    _ words: Words
  ) {
    details.affiliation = affiliation
    details.ministry = ministry
    details.title = text(.title)
    details.givenNames = name.given
    details.patronymic = text(.patronymic)
    details.familyName = name.family
    details.nativeName = name.native
    details.capacity = words.capacity ?? .delegate
    details.position = text(.position)
    details.department = text(.department)
    details.level = words.level
    details.email = words.addresses.first
    details.phone = text(.phone)
    details.letter = text(.letter)
    details.contactConsent = words.consent
    details.remarks = remarks(words.addresses.further)
  }

  /// The fields of which the row says something, empty cells among them where these are to empty.
  private func given(_ name: WholeName) -> FieldSet {
    var given = name.fields.isEmpty ? FieldSet() : FieldSet(name.fields)
    for (field, set, index) in reader.places.details {
      let mayEmpty = reader.emptyErases && field != .affiliation && field != .capacity
      if mayEmpty || !cells[index].text.isEmpty { given.formUnion(set) }
    }
    return given
  }
}
