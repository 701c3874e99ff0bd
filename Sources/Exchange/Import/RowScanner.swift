import Registration
import Text

/// One record being read: what its fields say, and everything that is wrong with them.
struct RowScanner {
  let record: CSVRecord
  let reader: RowReader
  private(set) var problems: [ImportProblem] = []

  init(_ record: CSVRecord, reader: RowReader) {
    self.record = record
    self.reader = reader
  }

  /// The person's name as far as it can be read.
  var name: String {
    let latin = [text(.givenNames), text(.familyName)].filter { !$0.isEmpty }
    return latin.isEmpty ? text(.nativeName) : latin.joined(separator: " ")
  }

  /// The identity in our own list; empty in other people's files.
  var id: String { text(at: reader.mapping.idIndex) }

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
  mutating func person() -> Import.Person? {
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
    let details = details(affiliation, ministry.known, words)
    return Import.Person(
      participant: NewParticipant(details: details, expected: words.expected),
      newMinistry: ministry.new,
      badge: badge,
      status: words.status ?? .nominated,
      arrivedAt: arrivedAt,
      marks: marks
    )
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
    _ words: Words
  ) -> Details {
    Details(
      affiliation: affiliation,
      ministry: ministry,
      title: text(.title),
      givenNames: text(.givenNames),
      patronymic: text(.patronymic),
      familyName: text(.familyName),
      nativeName: text(.nativeName),
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
}
