import Registration
import Text

/// Reads one record after another as a person, by the columns' mapping.
struct RowReader {
  let mapping: ColumnMapping
  /// Whether the apostrophes that protect spreadsheets are to come off.
  let removesGuards: Bool
  let affiliations: AffiliationFinder
  let ministries: MinistryFinder
  let activities: [Activity]

  /// What a record turned out to be.
  enum Reading {
    case blank
    case faulty([ImportProblem], name: String)
    case person(Import.Person, nearestMinistry: String?)
  }

  func read(_ record: CSVRecord) -> Reading {
    if record.flaw == nil, record.fields.allSatisfy(\.cleaned.isEmpty) { return .blank }
    var row = RowScanner(record, reader: self)
    if let flaw = record.flaw {
      row.report(.quotes(flaw), line: flaw.place.line)
    } else if record.count != mapping.columns.count {
      row.report(.fieldCount(record.count, expected: mapping.columns.count), line: record.line)
    } else if let person = row.person() {
      return .person(person, nearestMinistry: row.nearestMinistry)
    }
    return .faulty(row.problems, name: row.name)
  }
}

/// One record being read: what its fields say, and everything that is wrong with them.
struct RowScanner {
  private let record: CSVRecord
  private let reader: RowReader
  private(set) var problems: [ImportProblem] = []
  /// The known ministry that looks most like a new one.
  private(set) var nearestMinistry: String?

  init(_ record: CSVRecord, reader: RowReader) {
    self.record = record
    self.reader = reader
  }

  /// The person's name as far as it can be read.
  var name: String {
    let latin = [text(.givenNames), text(.familyName)].filter { !$0.isEmpty }
    return latin.isEmpty ? text(.nativeName) : latin.joined(separator: " ")
  }

  /// Notes a problem with the whole row.
  mutating func report(_ fault: ImportProblem.Fault, line: Int) {
    problems.append(ImportProblem(line: line, column: nil, value: "", fault: fault))
  }

  /// The person, or nil with every problem noted.
  mutating func person() -> Import.Person? {
    checkName()
    let affiliation = affiliation()
    let words = Words(
      capacity: word(.capacity, "capacity", .capacities),
      level: word(.level, "level", .levels),
      consent: word(.contactConsent, "answer", .consents),
      status: word(.status, "status", .statuses),
      email: email(),
      expected: expected()
    )
    let arrivedAt = arrivedAt()
    let marks = marks()
    guard problems.isEmpty, let affiliation else { return nil }
    let ministry = ministry(in: affiliation)
    let details = details(affiliation, ministry.known, words)
    return Import.Person(
      participant: NewParticipant(details: details, expected: words.expected),
      newMinistry: ministry.new,
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
    let email: String
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
      email: words.email,
      phone: text(.phone),
      letter: text(.letter),
      contactConsent: words.consent,
      remarks: text(.remarks)
    )
  }
}

// Fields.
extension RowScanner {
  /// The field's text, cleaned; empty when no column has it.
  private func text(_ field: ImportField) -> String {
    guard let index = reader.mapping.index(of: field), index < record.count else { return "" }
    let text = record[index]
    return (reader.removesGuards ? FormulaGuard.removed(from: text) : text).cleaned
  }

  private mutating func report(_ fault: ImportProblem.Fault, in field: ImportField) {
    guard let index = reader.mapping.index(of: field) else { return }
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

  private mutating func checkName() {
    guard text(.familyName).isEmpty, text(.nativeName).isEmpty else { return }
    report(.noName, in: reader.mapping.index(of: .familyName) == nil ? .nativeName : .familyName)
  }

  private mutating func affiliation() -> AffiliationCode? {
    let name = text(.state)
    let finder = reader.affiliations
    if name.isEmpty {
      report(.missing("state", allowed: finder.allowed), in: .state)
      return nil
    }
    let code = finder.code(of: name)
    if code == nil {
      let nearest = finder.nearest(to: name)
      report(.unknown("state", allowed: finder.allowed, nearest: nearest), in: .state)
    }
    return code
  }

  private mutating func ministry(
    in affiliation: AffiliationCode
  ) -> (known: MinistryID?, new: MinistryDraft?) {
    let name = text(.ministry)
    guard !name.isEmpty else { return (nil, nil) }
    if let known = reader.ministries.id(of: name, in: affiliation) { return (known, nil) }
    nearestMinistry = reader.ministries.nearest(to: name, in: affiliation)
    return (nil, MinistryDraft(affiliation: affiliation, name: name))
  }

  private mutating func word<Value>(
    _ field: ImportField,
    _ what: String,
    _ spellings: Spellings<Value>
  ) -> Value? {
    let text = text(field)
    guard !text.isEmpty else { return nil }
    let value = spellings.value(of: text)
    if value == nil {
      let nearest = spellings.nearest(to: text)
      report(.unknown(what, allowed: spellings.allowed, nearest: nearest), in: field)
    }
    return value
  }

  private mutating func email() -> String {
    let text = text(.email)
    guard !text.isEmpty else { return "" }
    guard let address = MailAddress.inside(text) else {
      report(.noAddress, in: .email)
      return ""
    }
    return address
  }
}

// Activities.
extension RowScanner {
  private mutating func expected() -> [ActivityID]? {
    let names = text(.activities).split { $0 == ";" || $0 == "," || $0 == "|" }
      .map { String($0).cleaned }.filter { !$0.isEmpty }
    guard !names.isEmpty else { return nil }
    let ids = names.map { name in
      reader.activities.first {
        $0.id.text == name.lowercased() || $0.title.lettersOnly == name.lettersOnly
      }?.id
    }
    if ids.contains(nil) {
      let allowed = reader.activities.map(\.id.text)
      report(.unknown("activity", allowed: allowed, nearest: nil), in: .activities)
    }
    return ids.compactMap(\.self)
  }

  private mutating func arrivedAt() -> Moment? {
    let text = text(.arrivedAt)
    guard !text.isEmpty else { return nil }
    let moment = Moment(text)
    if moment == nil {
      let example = "a moment such as 2017-10-30T09:05:00+09:00"
      report(.unknown("moment", allowed: [example], nearest: nil), in: .arrivedAt)
    }
    return moment
  }

  private mutating func marks() -> [Import.Person.Mark] {
    var marks: [Import.Person.Mark] = []
    for activity in reader.activities {
      guard let mark = word(.mark(activity.id), "mark", .marks) else { continue }
      marks.append(Import.Person.Mark(activity: activity.id, mark: mark))
    }
    return marks
  }
}
