import Registration

/// Where a record has what: the mapping of a file's columns, looked up once for all rows.
struct ColumnPlaces {
  /// Places from 0 by the field's number; nil for fields that no column has.
  private var byField = [Int?](repeating: nil, count: ImportField.numberCount)
  /// The columns of marks.
  let marks: [(activity: ActivityID, index: Int)]
  /// The columns that fill in a field of a person's details, in the file's order.
  let details: [(field: Field, set: FieldSet, index: Int)]
  /// The columns that nobody knows.
  let unknown: [Int]
  /// Our own list's column of identities; nil in other people's files.
  let id: Int?

  init(_ mapping: ColumnMapping, activities: [Activity]) {
    var details: [(field: Field, set: FieldSet, index: Int)] = []
    var unknown: [Int] = []
    for (index, column) in mapping.columns.enumerated() {
      switch column.use {
      case .field(let field, _):
        if let number = field.number, byField[number] == nil { byField[number] = index }
        if let own = field.ofDetails { details.append((own, FieldSet([own]), index)) }
      case .unknown: unknown.append(index)
      case .doubled, .leftOut: break
      }
    }
    marks = activities.compactMap { activity in
      mapping.index(of: .mark(activity.id)).map { (activity.id, $0) }
    }
    self.details = details
    self.unknown = unknown
    id = mapping.idIndex
  }

  /// The field's place; nil when no column has it.
  subscript(field: ImportField) -> Int? { field.number.flatMap { byField[$0] } }
}
