import Registration

/// A list of the register, ready to be written in any form.
///
/// It is made from the register as it was, row by row as it is written, and changes nothing. That it was written is a fact of
/// its own: `request(file:)`.
package struct ListExport {
  package let choice: ExportChoice
  /// What stands above the columns; these words never change.
  package let headings: [String]
  /// Rows below the headings.
  package let rowCount: Int
  /// What a program has to know of the list beside its rows.
  let origin: Origin
  /// Fills in the cells of the row at a place, from 0.
  private let fill: (Int, inout [ListCell]) -> Void

  /// Where a list comes from: its programme, and how far the journal had come.
  struct Origin: Hashable, Sendable {
    let programme: String
    /// When the last entry was written that the list knows of; empty in an empty register.
    let asOf: String
  }

  /// The list as chosen.
  package init(_ choice: ExportChoice, of register: Register) throws(ExportRefusal) {
    try choice.check(in: register)
    let columns = choice.columns
    switch choice.list {
    case .participants:
      self.init(choice, try .participants(of: register, choice).only(columns), register)
    case .attendance:
      self.init(choice, try .attendance(of: register, choice).only(columns), register)
    case .attendees: self.init(choice, try .attendees(of: register, choice).only(columns), register)
    case .delegations:
      self.init(choice, try .delegations(of: register, choice).only(columns), register)
    case .ministries:
      self.init(choice, try .ministries(of: register, choice).only(columns), register)
    case .programme: self.init(choice, try .programme(of: register, choice).only(columns), register)
    case .entries: self.init(choice, try .entries(of: register, choice).only(columns), register)
    }
  }

  private init<Row>(_ choice: ExportChoice, _ table: ListTable<Row>, _ register: Register) {
    self.choice = choice
    headings = table.columns.map(\.heading)
    rowCount = table.count
    origin = Origin(
      programme: register.programme?.id.text ?? "",
      asOf: register.lastStamp?.at.description ?? ""
    )
    fill = { place, cells in table.fill(&cells, at: place) }
  }

  /// The cells of the rows at some places, one row after another.
  package func forEachRow<Broken: Error>(
    in places: Range<Int>? = nil,
    _ take: ([ListCell]) throws(Broken) -> Void
  ) throws(Broken) {
    var cells: [ListCell] = []
    cells.reserveCapacity(headings.count)
    for place in places?.clamped(to: 0..<rowCount) ?? 0..<rowCount {
      fill(place, &cells)
      try take(cells)
    }
  }

  /// Writes the whole file as CSV, a piece at a time, to `sink`; what the sink throws stops the writing.
  package func write<Broken: Error>(
    _ form: CSVForm,
    to sink: @escaping ([UInt8]) throws(Broken) -> Void
  ) throws(Broken) {
    var writer = CSVWriter<Broken>(form, to: sink)
    try writer.write(headings)
    try forEachRow { cells throws(Broken) in try writer.write(cells) }
    try writer.finish()
  }

  /// The request that records the export; the file's name without its directory, empty for standard output.
  package func request(file: String) -> Request {
    .recordExport(
      Export(list: choice.list.rawValue, filter: choice.words, rows: rowCount, file: file)
    )
  }
}
