import Registration

/// The report of a programme as text: the sentence for the press, then totals by state, ministry, level, capacity and
/// activity.
///
/// All numbers come from the register's one count.
package struct Report {
  private let register: Register
  private let asOf: Moment
  private let totals: Breakdown

  /// The report of a register as it is at a moment.
  package init(asOf: Moment, of register: Register) {
    self.register = register
    self.asOf = asOf
    totals = register.breakdown(of: register.people)
  }

  /// The whole report, every line ended.
  package var text: String {
    let tables = [states, ministries, levels, capacities, activities]
    let body = tables.filter { !$0.rows.isEmpty }.flatMap { [""] + $0.lines }
    return (heading + body).map { $0 + "\n" }.joined()
  }

  private var heading: [String] {
    guard let programme = register.programme else { return ["The register has no programme yet."] }
    return programme.title.wrapped(to: pageWidth) + [
      "\(programme.place), \(programme.firstDay.inWords(to: programme.lastDay))",
      "as of \(asOf.inWords)",
      "",
    ] + PressSentence(register).description.wrapped(to: pageWidth)
  }
}

// The tables.
extension Report {
  private var states: TextTable {
    var table = TextTable("By state", ["nominated", "arrived", "missing", "withdrawn"])
    for affiliation in register.delegations {
      guard let totals = totals.states[affiliation.code] else { continue }
      table.rows.append((affiliation.shortName, totals.standing))
    }
    table.rows.append(("All", totals.all.standing))
    return table
  }

  private var ministries: TextTable {
    var table = TextTable("By ministry", ["nominated", "arrived"])
    for affiliation in register.affiliationsInOrder {
      for ministry in register.ministries(of: affiliation.code) {
        guard let totals = totals.ministries[ministry.id] else { continue }
        table.rows.append(
          ("\(affiliation.code) \(ministry.name)", [totals.nominated, totals.arrived])
        )
      }
    }
    if let none = totals.ministries[nil] {
      table.rows.append(("not given", [none.nominated, none.arrived]))
    }
    return table
  }

  private var levels: TextTable {
    var table = TextTable("By level", ["nominated", "arrived"])
    for level in Level.allCases.map(Optional.some) + [nil] {
      guard let totals = totals.levels[level] else { continue }
      table.rows.append((level?.rawValue ?? "not given", [totals.nominated, totals.arrived]))
    }
    return table
  }

  private var capacities: TextTable {
    var table = TextTable("By capacity", ["nominated", "arrived"])
    for capacity in Capacity.allCases {
      guard let totals = totals.capacities[capacity] else { continue }
      table.rows.append((capacity.rawValue, [totals.nominated, totals.arrived]))
    }
    return table
  }

  private var activities: TextTable {
    var table = TextTable(
      "By activity",
      ["expected", "attended", "present", "late", "excused", "absent"]
    )
    for activity in register.programme?.activities ?? [] {
      let counts = totals.all[activity.id]
      table.rows.append(
        (
          (activity.parent == nil ? "" : "  ") + activity.title,
          [
            counts.expected, counts.attended, counts.present, counts.late, counts.excused,
            counts.absent,
          ]
        )
      )
    }
    return table
  }
}

extension Totals {
  fileprivate var standing: [Int] { [nominated, arrived, missing, withdrawn] }
}
