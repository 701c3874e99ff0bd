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
  static func delegations(of register: Register, _ choice: ExportChoice) -> Self {
    let totals = register.breakdown(of: register.people).states
    let nobody = register.totals(of: [])
    let rows = register.delegations.enumerated().map { index, state in
      Delegation(order: index + 1, affiliation: state, totals: totals[state.code] ?? nobody)
    }
    return Self(
      columns: state + counts + presences(in: register),
      rows: rows.filter { choice.includes($0.affiliation.code) }
    )
  }

  private static var state: [Column] {
    [
      Column("order") { String($0.order) },
      Column("state") { $0.affiliation.code.text },
      Column("state_name") { $0.affiliation.shortName },
    ]
  }

  private static var counts: [Column] {
    [
      Column("nominated") { String($0.totals.nominated) },
      Column("arrived") { String($0.totals.arrived) },
      Column("missing") { String($0.totals.missing) },
      Column("withdrawn") { String($0.totals.withdrawn) },
    ]
  }

  private static func presences(in register: Register) -> [Column] {
    (register.programme?.activities ?? []).map { activity in
      Column(activity.id.text) { String($0.totals[activity.id].attended) }
    }
  }
}
