import Registration

/// What the operator chose of an import: rows and fields to take, columns, ministries; by lines and numbers of the file.
struct ImportChoices: Hashable, Sendable {
  /// Rows whose taking was turned round, and to what.
  private var rows: [Int: Bool] = [:]
  /// Of changed rows, the fields to take, where they are others than at first.
  private var fields: [Int: Set<Import.Matter>] = [:]
  /// Whether the faulty rows are to be left out.
  var skipsFaulty = false

  /// Whether nothing was chosen of the rows.
  var isEmpty: Bool { rows.isEmpty && fields.isEmpty }

  /// How many rows were chosen otherwise than proposed.
  var count: Int { Set(rows.keys).union(fields.keys).count }

  func takes(_ row: ImportPreview.Row) -> Bool {
    guard row.deed != nil else { return false }
    if !row.differences.isEmpty { return !matters(of: row).isEmpty }
    return rows[row.line] ?? row.isTaken
  }

  /// The fields to take of a changed row: at first those that the desk did not change itself.
  func matters(of row: ImportPreview.Row) -> Set<Import.Matter> {
    fields[row.line] ?? Set(row.differences.filter { !$0.isClash }.map(\.matter))
  }

  /// Takes a row or leaves it; of a changed one all fields or none.
  mutating func set(_ row: ImportPreview.Row, taken: Bool) {
    guard row.deed != nil else { return }
    if row.differences.isEmpty {
      rows[row.line] = taken == row.isTaken ? nil : taken
    } else {
      set(row, matters: taken ? Set(row.differences.map(\.matter)) : [])
    }
  }

  mutating func toggle(_ matter: Import.Matter, of row: ImportPreview.Row) {
    set(row, matters: matters(of: row).symmetricDifference([matter]))
  }

  private mutating func set(_ row: ImportPreview.Row, matters wanted: Set<Import.Matter>) {
    fields[row.line] = nil
    if wanted != matters(of: row) { fields[row.line] = wanted }
  }
}

extension ImportChoices {
  /// What is taken of the rows, as one request; nil when nothing is.
  func request(of preview: ImportPreview) -> Request? {
    var file = Import(file: preview.file, people: [], matchedAgainst: preview.matchedAgainst)
    for row in preview.rows where takes(row) {
      switch row.deed {
      case .register(let person): file.people.append(person)
      case .amend(let amendment):
        file.amendments += [amendment.only(matters(of: row))].compactMap(\.self)
      case .mark(let mark): file.marks.append(mark)
      case nil: break
      }
    }
    let isEmpty = file.people.isEmpty && file.amendments.isEmpty && file.marks.isEmpty
    return isEmpty ? nil : .bringIn(file)
  }
}
