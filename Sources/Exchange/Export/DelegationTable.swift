import Registration

/// A state, or another affiliation with people, in the list of delegations.
struct Delegation {
  /// Its place in protocol order, from 1.
  let order: Int
  let affiliation: Affiliation
  let totals: Totals
}

extension ListTable<Delegation> {
  /// The list of delegations: a row for each state in protocol order, also for those that nominated nobody, then one
  /// for each other affiliation that has people, so that the rows add up to all participants.
  ///
  /// When a screen shows some people only, these are counted, and those without any of them are left out.
  static func delegations(of register: Register, _ choice: ExportChoice) -> Self {
    let totals = register.breakdown(of: choice.counted(of: register)).states
    let nobody = register.totals(of: [])
    let rows = register.delegations.enumerated().map { index, state in
      Delegation(order: index + 1, affiliation: state, totals: totals[state.code] ?? nobody)
    }
    return Self(
      columns: state + counts + presences(in: register),
      rows: rows.filter { row in
        let code = row.affiliation.code
        return choice.includes(code) && row.affiliation.isFound(by: choice.filter)
          && (choice.people == nil || totals[code] != nil)
      }
    )
  }

  private static var state: [Column] {
    [
      Column("order", number: \.order),
      Column("state") { $0.affiliation.code.text },
      Column("state_name") { $0.affiliation.shortName },
    ]
  }

  private static var counts: [Column] {
    [
      Column("nominated", number: \.totals.nominated),
      Column("arrived", number: \.totals.arrived),
      Column("missing", number: \.totals.missing),
      Column("withdrawn", number: \.totals.withdrawn),
    ]
  }

  private static func presences(in register: Register) -> [Column] {
    (register.programme?.activities ?? []).map { activity in
      Column(activity.id.text, number: { $0.totals[activity.id].attended })
    }
  }
}
