/// A list before it is written: its rows, and its columns with what each says about a row.
struct ListTable<Row> {
  let columns: [Column]
  let rows: [Row]

  /// One column: its heading, which never changes, and its text; empty when there is nothing to say.
  struct Column {
    let heading: String
    let text: (Row) -> String

    init(_ heading: String, _ text: @escaping (Row) -> String) {
      self.heading = heading
      self.text = text
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
    return ListTable(columns: chosen, rows: rows)
  }

  /// Writes the headings and every row.
  func write<Broken: Error>(
    _ form: CSVForm,
    to sink: @escaping ([UInt8]) throws(Broken) -> Void
  ) throws(Broken) {
    var writer = CSVWriter<Broken>(form, to: sink)
    try writer.write(columns.map(\.heading))
    for row in rows { try writer.write(columns.map { $0.text(row) }) }
    try writer.finish()
  }
}
