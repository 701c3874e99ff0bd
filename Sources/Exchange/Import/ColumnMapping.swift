import Registration
import Text

/// Which column of a file is read as which field, and why the others are left out.
package struct ColumnMapping: Hashable, Sendable {
  /// The columns in the file's order.
  package let columns: [Column]
  package let kind: ImportKind
  package let origin: SheetOrigin

  /// One column of the file.
  package struct Column: Hashable, Sendable {
    /// From 1.
    package let number: Int
    package let heading: String
    package var use: Use
  }

  /// What becomes of a column.
  package enum Use: Hashable, Sendable {
    case field(ImportField, Source)
    /// The field is already read from another column, by its number.
    case doubled(ImportField, column: Int)
    /// Not taken: our own running numbers, a status that is not ours, or as the operator chose.
    case leftOut(Source)
    /// Nobody we know calls a field so.
    case unknown
  }

  /// Who says what becomes of a column.
  package enum Source: Hashable, Sendable {
    case heading
    /// The operator, now.
    case chosen
    /// The operator, for the same headings before.
    case remembered
  }
}

extension ColumnMapping {
  /// Whether the file is our own list of participants: then badges, status, arrivals and marks are read too.
  package var isOwnList: Bool { origin == .ownPeople }

  /// The mapping of a file's headings, as its choices change it; what is missing is said by `requireFields`.
  init(
    headings: [String],
    activities: [ActivityID],
    options: ImportOptions = ImportOptions()
  ) throws(ImportFailure) {
    let keys = headings.map(Headings.key)
    origin = SheetOrigin(keys)
    kind = options.kind ?? (options.activity != nil ? .attendance : Self.kind(of: keys, origin))
    let reading = ColumnReading(kind: kind, origin: origin, keys: Set(keys), activities: activities)
    var uses = headings.map(reading.use)
    let remembered =
      (try? reading.uses(
        options.memory.choices(for: headings),
        .remembered,
        headings: headings
      )) ?? [:]
    uses = uses.indices.map { remembered[$0] ?? uses[$0] }
    let chosen = try reading.uses(options.columns, .chosen, headings: headings)
    uses = uses.indices.map { chosen[$0] ?? uses[$0] }
    Self.settleDoubles(among: &uses, keys: keys)
    Self.dropWholeName(among: &uses)
    columns = zip(headings.indices, uses).map { index, use in
      Column(number: index + 1, heading: headings[index], use: use)
    }
  }

  /// What a column can be chosen to be, in the order in which help lists them.
  package func fieldsToChoose(in register: Register) -> [ImportField] {
    let activities = kind == .people ? register.programme?.activities ?? [] : []
    return ColumnReading.fields(of: kind) + activities.map { .mark($0.id) }
  }

  /// The place of the field's column in a record, from 0; nil when no column has it.
  func index(of field: ImportField) -> Int? {
    columns.firstIndex { column in
      if case .field(field, _) = column.use { true } else { false }
    }
  }

  /// The place of our own list's column of identities, from 0; nil in other people's files.
  var idIndex: Int? {
    isOwnList ? columns.firstIndex { Headings.key($0.heading) == "id" } : nil
  }

  /// Stops where no column holds what a row cannot do without.
  ///
  /// `state` is that of rows that name none; with it a column of names is enough.
  func requireFields(
    activity: ActivityID?,
    state: AffiliationCode?
  ) throws(ImportFailure) {
    let headings = columns.map(\.heading)
    if columns.count == 1, let only = columns.first, !isEnough(only) {
      throw .oneColumn(only.heading)
    }
    func require(_ fields: [ImportField]) throws(ImportFailure) {
      guard fields.contains(where: { index(of: $0) != nil }) else {
        throw .noColumn(for: fields, headings: headings)
      }
    }
    switch kind {
    case .people:
      try require([.familyName, .nativeName, .fullName])
      if state == nil, index(of: .state) == nil { throw .noState(headings: headings) }
    case .attendance:
      try require([.badge, .participant, .familyName, .nativeName, .fullName])
      if activity == nil, index(of: .activity) == nil, index(of: .session) == nil {
        throw .noActivity
      }
    }
  }
}

extension ColumnMapping {
  /// Whether a file can consist of this column alone: of badges, or of the names of one delegation.
  private func isEnough(_ column: Column) -> Bool {
    switch column.use {
    case .field(.badge, _): true
    case .field: kind == .people
    case .doubled, .leftOut, .unknown: false
    }
  }
}

// How the uses are settled.
extension ColumnMapping {
  private static func kind(of keys: [String], _ origin: SheetOrigin) -> ImportKind {
    switch origin {
    case .ownPeople, .indico, .pretix: return .people
    case .ownAttendance: return .attendance
    case .other: break
    }
    let fields = Set(keys.compactMap(Headings.attendanceField))
    let names: Set<ImportField> = [.badge, .participant, .familyName, .nativeName, .fullName]
    return fields.contains(.attendance) && !fields.isDisjoint(with: names)
      ? .attendance : .people
  }

  /// Of several columns for one field the chosen one counts, else the one with our own heading, else the first.
  private static func settleDoubles(among uses: inout [Use], keys: [String]) {
    var best: [ImportField: Int] = [:]
    for (index, use) in uses.enumerated() {
      guard case .field(let field, let source) = use else { continue }
      guard let other = best[field] else {
        best[field] = index
        continue
      }
      let isOwnHeading = keys[index] == Headings.key(field.name)
      let otherIsByHeading = uses[other] == .field(field, .heading)
      let otherIsOwnHeading = keys[other] == Headings.key(field.name)
      let isChosen = source == .chosen || (source == .remembered && otherIsByHeading)
      let wins = isChosen || (isOwnHeading && otherIsByHeading && !otherIsOwnHeading)
      if wins { best[field] = index }
    }
    for (index, use) in uses.enumerated() {
      if case .field(let field, _) = use, let other = best[field], other != index {
        uses[index] = .doubled(field, column: other + 1)
      }
    }
  }

  /// A whole name says nothing where its parts have columns of their own.
  private static func dropWholeName(among uses: inout [Use]) {
    let hasParts = uses.contains { use in
      guard case .field(let field, _) = use else { return false }
      return field == .familyName || field == .nativeName
    }
    guard hasParts else { return }
    for (index, use) in uses.enumerated() where use == .field(.fullName, .heading) {
      uses[index] = .leftOut(.heading)
    }
  }
}

extension ColumnMapping.Column: CustomStringConvertible {
  /// `Last name -> family_name`, as the mapping is shown.
  package var description: String {
    switch use {
    case .field(let field, let source): "\(heading) -> \(field.name)" + source.words
    case .doubled(let field, let column):
      say("\(heading): left out, column \(column) is \(field.name)")
    case .leftOut(let source): say("\(heading): left out") + source.words
    case .unknown: say("\(heading): not known, left out")
    }
  }
}

extension ColumnMapping.Source {
  fileprivate var words: String { why.isEmpty ? "" : " (\(why))" }

  /// `chosen`, `as last time`; empty when the heading says it.
  package var why: String {
    switch self {
    case .heading: ""
    case .chosen: say("chosen")
    case .remembered: say("as last time")
    }
  }
}
