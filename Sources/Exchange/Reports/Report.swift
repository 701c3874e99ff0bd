import Registration
import Text

/// The report of a programme: the sentence for the press, then totals by state, ministry, level, capacity, activity and hour.
///
/// All numbers come from the register's one count. `ReportText` and `ReportPage` write it.
package struct Report {
  /// The programme's title; nil without a programme.
  let programme: String?
  /// `Seoul, 30 October - 3 November 2017`.
  let place: String
  let asOf: Moment
  let sentence: String
  let facts: ProgrammeFacts
  /// Those with somebody in them.
  let tables: [ReportTable]
  /// The figures that are not shown; nil when all are.
  private let small: SmallCells<ReportTable.Cell>?

  /// The report of a register as it is at a moment.
  ///
  /// Masked, figures of fewer than three people are left out, with what they could be computed from. `venue` gives a moment
  /// the offset of the venue's clock.
  package init(
    asOf: Moment,
    maskingSmall masksSmall: Bool = false,
    of register: Register,
    venue: (Moment) -> Moment = { $0 }
  ) {
    let made = ReportTables(register, venue: venue)
    programme = register.programme?.title
    place = register.programme?.placeAndDays ?? ""
    self.asOf = asOf
    sentence = PressSentence(register).description
    facts = ProgrammeFacts(register)
    tables = made.all.filter { !$0.rows.isEmpty }
    small = masksSmall ? SmallCells(made.figures, sums: made.sums, keeping: made.everybody) : nil
  }
}

extension Report {
  /// What stands for a figure that is not shown.
  static let mask = "*"

  /// The figure as it is written.
  func text(of cell: ReportTable.Cell, _ value: Int) -> String {
    isShown(cell) ? String(value) : Self.mask
  }

  func isShown(_ cell: ReportTable.Cell) -> Bool {
    !(small?.hidden.contains(cell) ?? false)
  }

  /// What is not shown and why; nil when everything is.
  var note: String? {
    guard let small else { return nil }
    if small.hidden.isEmpty { return "No figure had to be left out: none is of one or two people." }
    let few = small.small.count
    let others = small.hidden.count - few
    let first =
      "\(Self.mask) is not shown: \(few) \(few == 1 ? "figure" : "figures") of fewer than three people"
    let second =
      others == 0
      ? "" : ", and \(others) more, from which such a figure could be computed"
    let places = tables.compactMap { table -> String? in
      let count = table.rows.flatMap(table.cells).count { !isShown($0) }
      return count == 0 ? nil : "\(table.title) \(count)"
    }
    return "\(first)\(second). By table: \(places.joined(separator: ", "))."
  }
}
