import Registration
import Text

/// One record being read: what its fields say, and everything that is wrong with them.
struct RowScanner {
  let record: CSVRecord
  let reader: RowReader
  /// Every field's text, cleaned, without its guard.
  private let texts: [String]
  private(set) var problems: [ImportProblem] = []

  init(_ record: CSVRecord, reader: RowReader) {
    self.record = record
    self.reader = reader
    texts = (0..<record.count).map { index in
      let text = record[index]
      return (reader.removesGuards ? FormulaGuard.removed(from: text) : text).cleaned
    }
  }

  /// The field's text, cleaned; empty when no column has it.
  func text(_ field: ImportField) -> String { text(at: reader.places[field]) }

  /// The same by the column's place from 0; nil is no column.
  func text(at index: Int?) -> String {
    guard let index, index < texts.count else { return "" }
    return texts[index]
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
      capacity: word(.capacity, say("capacity"), .capacities),
      level: word(.level, say("level"), .levels),
      consent: word(.contactConsent, say("answer"), .consents),
      status: word(.status, say("status"), .statuses),
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
    let details = details(affiliation, ministry.known, name, words)
    let person = Import.Person(
      participant: NewParticipant(details: details, expected: words.expected),
      newMinistry: ministry.new,
      badge: badge,
      status: words.status ?? .nominated,
      arrivedAt: arrivedAt,
      marks: marks
    )
    return ReadPerson(person: person, id: id, given: given(name), guess: name.guess)
  }

  private struct Words {
    let capacity: Capacity?
    let level: Level?
    let consent: Bool?
    let status: Standing.Status?
    let addresses: [String]
    let expected: [ActivityID]?
  }

  private func details(
    _ affiliation: AffiliationCode,
    _ ministry: MinistryID?,
    _ name: WholeName,
    _ words: Words
  ) -> Details {
    Details(
      affiliation: affiliation,
      ministry: ministry,
      title: text(.title),
      givenNames: name.given,
      patronymic: text(.patronymic),
      familyName: name.family,
      nativeName: name.native,
      capacity: words.capacity ?? .delegate,
      position: text(.position),
      department: text(.department),
      level: words.level,
      email: words.addresses.first ?? "",
      phone: text(.phone),
      letter: text(.letter),
      contactConsent: words.consent,
      remarks: remarks(words.addresses.dropFirst())
    )
  }

  /// The fields of which the row says something, empty cells among them where these are to empty.
  private func given(_ name: WholeName) -> [Field] {
    let given = reader.places.details.filter { field, index in
      let mayEmpty = reader.emptyErases && field != .affiliation && field != .capacity
      return mayEmpty || !text(at: index).isEmpty
    }
    return given.map(\.field) + name.fields
  }
}
