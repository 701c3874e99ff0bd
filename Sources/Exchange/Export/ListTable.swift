/// A list before it is written: its columns with what each says about a row, and its rows, made one at a time.
struct ListTable<Row> {
  let columns: [Column]
  /// Rows below the headings.
  let count: Int
  /// The row at a place, from 0.
  let row: (Int) -> Row

  /// A list whose rows are made as they are needed, so that a long one takes no room.
  init(columns: [Column], count: Int, row: @escaping (Int) -> Row) {
    self.columns = columns
    self.count = count
    self.row = row
  }

  init(columns: [Column], rows: [Row]) {
    self.init(columns: columns, count: rows.count) { rows[$0] }
  }

  /// One column: its heading, which never changes, and its cell.
  struct Column {
    let heading: String
    let cell: (Row) -> ListCell

    init(_ heading: String, _ text: @escaping (Row) -> String) {
      self.heading = heading
      cell = { .text(text($0)) }
    }

    init(_ heading: String, number: @escaping (Row) -> Int) {
      self.heading = heading
      cell = { .number(number($0)) }
    }
  }

  /// The table with only these columns, in their order; all of them when none is named.
  func only(_ headings: [String]) throws(ExportRefusal) -> ListTable {
    guard !headings.isEmpty else { return self }
    var chosen: [Column] = []
    for heading in headings {
      if chosen.contains(where: { $0.heading == heading }) { throw .repeatedColumn(heading) }
      guard let column = columns.first(where: { $0.heading == heading }) else {
        throw .unknownColumn(heading, allowed: columns.map(\.heading))
      }
      chosen.append(column)
    }
    return ListTable(columns: chosen, count: count, row: row)
  }

  /// Fills in the cells of the row at a place.
  func fill(_ cells: inout [ListCell], at place: Int) {
    let row = row(place)
    cells.removeAll(keepingCapacity: true)
    for column in columns { cells.append(column.cell(row)) }
  }

  /// Writes the headings and every row as CSV.
  func write<Broken: Error>(
    _ form: CSVForm,
    to sink: @escaping ([UInt8]) throws(Broken) -> Void
  ) throws(Broken) {
    var writer = CSVWriter<Broken>(form, to: sink)
    try writer.write(columns.map(\.heading))
    var cells: [ListCell] = []
    for place in 0..<count {
      fill(&cells, at: place)
      try writer.write(cells)
    }
    try writer.finish()
  }
}
