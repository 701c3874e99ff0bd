import Registration

/// What the operator chose of an import: rows and fields to take, columns, ministries; by lines and numbers of the file.
struct ImportChoices: Hashable, Sendable {
  /// Rows whose taking was turned round, and to what.
  private var rows: [Int: Bool] = [:]
  /// Of changed rows, the fields to take, where they are others than at first.
  private var fields: [Int: Set<Field>] = [:]
  /// Whether the faulty rows are to be left out.
  var skipsFaulty = false

  /// Whether nothing was chosen of the rows.
  var isEmpty: Bool { rows.isEmpty && fields.isEmpty }

  /// How many rows were chosen otherwise than proposed.
  var count: Int { Set(rows.keys).union(fields.keys).count }

  func takes(_ row: ImportPreview.Row) -> Bool {
    guard row.deed != nil else { return false }
    if !row.differences.isEmpty { return !fields(of: row).isEmpty }
    return rows[row.line] ?? row.isTaken
  }

  /// The fields to take of a changed row: at first those that the desk did not change itself.
  func fields(of row: ImportPreview.Row) -> Set<Field> {
    fields[row.line] ?? Set(row.differences.filter { !$0.isClash }.map(\.field))
  }

  /// Takes a row or leaves it; of a changed one all fields or none.
  mutating func set(_ row: ImportPreview.Row, taken: Bool) {
    guard row.deed != nil else { return }
    if row.differences.isEmpty {
      rows[row.line] = taken == row.isTaken ? nil : taken
    } else {
      set(row, fields: taken ? Set(row.differences.map(\.field)) : [])
    }
  }

  mutating func toggle(_ field: Field, of row: ImportPreview.Row) {
    set(row, fields: fields(of: row).symmetricDifference([field]))
  }

  private mutating func set(_ row: ImportPreview.Row, fields wanted: Set<Field>) {
    fields[row.line] = nil
    if wanted != fields(of: row) { fields[row.line] = wanted }
  }
}

extension ImportChoices {
  /// What is taken of the rows, as one request; nil when nothing is.
  func request(of preview: ImportPreview) -> Request? {
    var file = Import(file: preview.file, people: [], matchedAgainst: preview.matchedAgainst)
    for row in preview.rows where takes(row) {
      switch row.deed {
      case .register(let person): file.people.append(person)
      case .amend(var amendment):
        let wanted = fields(of: row)
        amendment.changes.removeAll { !wanted.contains($0.field) }
        if !wanted.contains(.ministry) { amendment.newMinistry = nil }
        file.amendments.append(amendment)
      case .mark(let mark): file.marks.append(mark)
      case nil: break
      }
    }
    let isEmpty = file.people.isEmpty && file.amendments.isEmpty && file.marks.isEmpty
    return isEmpty ? nil : .bringIn(file)
  }
}
