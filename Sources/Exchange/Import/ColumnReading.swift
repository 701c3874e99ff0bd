import Registration
import Text

/// How the headings of one file are read, given whose export it is and what its rows are.
struct ColumnReading {
  let kind: ImportKind
  let origin: SheetOrigin
  /// All headings' keys.
  let keys: Set<String>
  let activities: [ActivityID]

  /// What becomes of a column by its heading alone.
  func use(of heading: String) -> ColumnMapping.Use {
    let key = Headings.key(heading)
    switch (kind, origin) {
    case (.attendance, _):
      if Headings.derived.contains(key) { return .leftOut(.heading) }
      return Headings.attendanceField(key).map { .field($0, .heading) } ?? .unknown
    case (.people, .pretix):
      return Headings.pretix(key, among: keys) ?? useOfPerson(heading, key)
    case (.people, .indico):
      return Headings.indico(key) ?? useOfPerson(heading, key)
    case (.people, _): return useOfPerson(heading, key)
    }
  }

  private func useOfPerson(_ heading: String, _ key: String) -> ColumnMapping.Use {
    let isOwn = origin == .ownPeople
    if isOwn, let activity = activities.first(where: { $0.text == heading.cleaned }) {
      return .field(.mark(activity), .heading)
    }
    guard let field = Headings.field(heading) else {
      return Headings.derived.contains(key) ? .leftOut(.heading) : .unknown
    }
    switch field {
    case .badge, .status, .arrivedAt: return isOwn ? .field(field, .heading) : .leftOut(.heading)
    default: return .field(field, .heading)
    }
  }

  /// What the choices make of columns, by the columns' places.
  func uses(
    _ choices: [ColumnChoice],
    _ source: ColumnMapping.Source,
    headings: [String]
  ) throws(ImportFailure) -> [Int: ColumnMapping.Use] {
    var uses: [Int: ColumnMapping.Use] = [:]
    for choice in choices {
      let index = try index(of: choice, among: headings)
      guard let name = choice.field else {
        uses[index] = .leftOut(source)
        continue
      }
      guard let field = field(named: name) else {
        throw .noField(name, fields: Self.fields(of: kind), activities: activities)
      }
      let earlier = uses.first { $0.value == .field(field, source) }
      if let earlier, earlier.key != index {
        throw .chosenTwice(field, headings: [headings[earlier.key], headings[index]])
      }
      uses[index] = .field(field, source)
    }
    return uses
  }

  /// The fields that a column of such a file can be, the marks of a person's row left out.
  static func fields(of kind: ImportKind) -> [ImportField] {
    switch kind {
    case .people: ImportField.ofPeople
    case .attendance: ImportField.ofAttendance
    }
  }

  private func index(
    of choice: ColumnChoice,
    among headings: [String]
  ) throws(ImportFailure) -> Int {
    if let number = choice.number, headings.indices.contains(number - 1) { return number - 1 }
    let key = Headings.key(choice.heading)
    guard
      let index = headings.firstIndex(of: choice.heading)
        ?? headings.firstIndex(where: { Headings.key($0) == key })
    else { throw .noHeading(choice.heading, headings: headings) }
    return index
  }

  private func field(named name: String) -> ImportField? {
    if let field = Self.fields(of: kind).first(where: { $0.name == name }) { return field }
    return kind == .people ? activities.first { $0.text == name }.map(ImportField.mark) : nil
  }
}
