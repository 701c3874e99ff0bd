import Registration
import Text

/// Which column of a file is read as which field, and why the others are left out.
package struct ColumnMapping: Hashable, Sendable {
  /// The columns in the file's order.
  package let columns: [Column]
  /// Whether the file is our own list of participants: then badges, status, arrivals and marks are read too.
  package let isOwnList: Bool

  /// One column of the file.
  package struct Column: Hashable, Sendable {
    /// From 1.
    package let number: Int
    package let heading: String
    package var use: Use
  }

  /// What becomes of a column.
  package enum Use: Hashable, Sendable {
    /// Read as this field, found by its heading or chosen by the operator.
    case field(ImportField, isChosen: Bool)
    /// The field is already read from another column, by its number.
    case doubled(ImportField, column: Int)
    /// Known, and not taken: our own running numbers, or a status that is not ours.
    case leftOut
    /// Nobody we know calls a field so.
    case unknown
  }
}

extension ColumnMapping {
  /// The mapping of a file's headings, as its choices change it.
  init(
    headings: [String],
    activities: [ActivityID],
    choices: [ColumnChoice]
  ) throws(ImportFailure) {
    let keys = headings.map(Headings.key)
    let isOwn = Headings.own.isSubset(of: keys)
    isOwnList = isOwn
    let chosen = try Self.chosen(choices, headings: headings, keys: keys, activities: activities)
    var uses = headings.indices.map { index in
      chosen[index] ?? Self.use(of: headings[index], isOwnList: isOwn, activities: activities)
    }
    Self.settleDoubles(among: &uses, keys: keys)
    columns = zip(headings.indices, uses).map { index, use in
      Column(number: index + 1, heading: headings[index], use: use)
    }
    try requireNameAndState()
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

  private func requireNameAndState() throws(ImportFailure) {
    let headings = columns.map(\.heading)
    guard index(of: .familyName) != nil || index(of: .nativeName) != nil else {
      throw .noColumn(for: [.familyName, .nativeName], headings: headings)
    }
    guard index(of: .state) != nil else { throw .noColumn(for: [.state], headings: headings) }
  }
}

// How the uses are found.
extension ColumnMapping {
  private static func use(
    of heading: String,
    isOwnList: Bool,
    activities: [ActivityID]
  ) -> Use {
    if isOwnList, let activity = activities.first(where: { $0.text == heading.cleaned }) {
      return .field(.mark(activity), isChosen: false)
    }
    guard let field = Headings.field(heading) else {
      return Headings.derived.contains(Headings.key(heading)) ? .leftOut : .unknown
    }
    switch field {
    case .badge, .status, .arrivedAt: return isOwnList ? .field(field, isChosen: false) : .leftOut
    default: return .field(field, isChosen: false)
    }
  }

  private static func chosen(
    _ choices: [ColumnChoice],
    headings: [String],
    keys: [String],
    activities: [ActivityID]
  ) throws(ImportFailure) -> [Int: Use] {
    var uses: [Int: Use] = [:]
    for choice in choices {
      guard
        let index = headings.firstIndex(of: choice.heading)
          ?? keys.firstIndex(of: Headings.key(choice.heading))
      else { throw .noHeading(choice.heading, headings: headings) }
      guard let name = choice.field else {
        uses[index] = .leftOut
        continue
      }
      guard let field = field(named: name, activities: activities) else {
        throw .noField(name, activities: activities)
      }
      let earlier = uses.first { $0.value == .field(field, isChosen: true) }
      if let earlier, earlier.key != index { throw .chosenTwice(field) }
      uses[index] = .field(field, isChosen: true)
    }
    return uses
  }

  private static func field(named name: String, activities: [ActivityID]) -> ImportField? {
    if let field = ImportField.all.first(where: { $0.name == name }) { return field }
    return activities.first { $0.text == name }.map(ImportField.mark)
  }

  /// Of several columns for one field the chosen one counts, else the one with our own heading, else the first.
  private static func settleDoubles(among uses: inout [Use], keys: [String]) {
    var best: [ImportField: Int] = [:]
    for (index, use) in uses.enumerated() {
      guard case .field(let field, let isChosen) = use else { continue }
      guard let other = best[field] else {
        best[field] = index
        continue
      }
      let isOwnHeading = keys[index] == Headings.key(field.name)
      let otherIsChosen = uses[other] == .field(field, isChosen: true)
      let otherIsOwnHeading = keys[other] == Headings.key(field.name)
      let wins = isChosen || (isOwnHeading && !otherIsChosen && !otherIsOwnHeading)
      if wins { best[field] = index }
    }
    for (index, use) in uses.enumerated() {
      if case .field(let field, _) = use, let other = best[field], other != index {
        uses[index] = .doubled(field, column: other + 1)
      }
    }
  }
}

extension ColumnMapping.Column: CustomStringConvertible {
  /// `Last name -> family_name`, as the mapping is shown.
  package var description: String {
    switch use {
    case .field(let field, let isChosen):
      "\(heading) -> \(field.name)" + (isChosen ? " (\(say("chosen")))" : "")
    case .doubled(let field, let column):
      say("\(heading): left out, column \(column) is \(field.name)")
    case .leftOut: say("\(heading): left out")
    case .unknown: say("\(heading): not known, left out")
    }
  }
}
