import Registration

/// A list of the register, ready to be written in any form.
///
/// It is made from the register as it was; writing it asks the register for nothing more, and changes nothing. That it was
/// written is a fact of its own: `request(file:)`.
package struct ListExport {
  package let choice: ExportChoice
  private let table: Table

  private enum Table {
    case participants(ListTable<NumberedParticipant>)
    case attendance(ListTable<MarkedParticipant>)
    case attendees(ListTable<Attendee>)
    case delegations(ListTable<Delegation>)
    case ministries(ListTable<MinistryRow>)
    case entries(ListTable<Entry>)
  }

  /// The list as chosen.
  package init(_ choice: ExportChoice, of register: Register) throws(ExportRefusal) {
    try choice.check(in: register)
    self.choice = choice
    let columns = choice.columns
    table =
      switch choice.list {
      case .participants: .participants(try .participants(of: register, choice).only(columns))
      case .attendance: .attendance(try .attendance(of: register, choice).only(columns))
      case .attendees: .attendees(try .attendees(of: register, choice).only(columns))
      case .delegations: .delegations(try .delegations(of: register, choice).only(columns))
      case .ministries: .ministries(try .ministries(of: register, choice).only(columns))
      case .entries: .entries(try .entries(of: register, choice).only(columns))
      }
  }

  /// Rows below the headings.
  package var rowCount: Int {
    switch table {
    case .participants(let table): table.rows.count
    case .attendance(let table): table.rows.count
    case .attendees(let table): table.rows.count
    case .delegations(let table): table.rows.count
    case .ministries(let table): table.rows.count
    case .entries(let table): table.rows.count
    }
  }

  /// Writes the whole file, a piece at a time, to `sink`; what the sink throws stops the writing.
  package func write<Broken: Error>(
    _ form: CSVForm,
    to sink: @escaping ([UInt8]) throws(Broken) -> Void
  ) throws(Broken) {
    switch table {
    case .participants(let table): try table.write(form, to: sink)
    case .attendance(let table): try table.write(form, to: sink)
    case .attendees(let table): try table.write(form, to: sink)
    case .delegations(let table): try table.write(form, to: sink)
    case .ministries(let table): try table.write(form, to: sink)
    case .entries(let table): try table.write(form, to: sink)
    }
  }

  /// The request that records the export; the file's name without its directory, empty for standard output.
  package func request(file: String) -> Request {
    .recordExport(
      Export(list: choice.list.rawValue, filter: choice.words, rows: rowCount, file: file)
    )
  }
}
