import Registration
import Text

/// What can be said of a file before its rows are read: its columns, what they are read as, what the first rows have there.
///
/// For showing a file whose headings say too little, so that the operator can say what is what.
package struct SheetOutline: Hashable, Sendable {
  package let mapping: ColumnMapping
  /// At most three rows.
  package let samples: [[String]]

  /// Looks at the beginning of a file; nil when not even its headings can be read.
  package init?(_ bytes: [UInt8], of register: Register, options: ImportOptions) {
    var reader = CSVReader()
    var records: [CSVRecord] = []
    let piece = Array(bytes.prefix(Self.enough))
    guard (try? reader.read(piece.span, each: { records.append($0) })) != nil else { return nil }
    if piece.count == bytes.count { try? reader.finish { records.append($0) } }
    records.removeAll(where: \.isBlank)
    let activities = (register.programme?.activities ?? []).map(\.id)
    guard let headings = records.first, headings.flaw == nil,
      let mapping = try? ColumnMapping(
        headings: headings.fields,
        activities: activities,
        options: options
      )
    else { return nil }
    self.mapping = mapping
    samples = records.dropFirst().prefix(3).map { record in
      record.fields.map { String($0.cleaned.prefix(60)) }
    }
  }

  private static let enough = 1 << 16
}

extension ImportFailure {
  /// What the operator can put right by saying what the columns are, in words for the screen; nil for all else.
  package var wordsAboutColumns: String? {
    switch self {
    case .noColumn(let fields, _):
      let names = fields.map(\.name)
      let either = names.dropFirst().reduce(names.first ?? "") { say("\($0) or \($1)") }
      return say("No column is known as \(either). Say which it is: Enter on the column.")
    case .noState:
      return say(
        "No column is known as state. Enter on State says whose delegation it is, Enter on a column that it is the state."
      )
    case .noActivity:
      return say("No column says which activity was attended. Say which: Enter on the activity.")
    case .unreadable, .empty, .onlyHeadings, .otherFormat, .oneColumn, .unknownActivity,
      .unknownMinistry, .unknownState, .faultyHeadings, .noHeading, .noField, .chosenTwice:
      return nil
    }
  }
}
