import Registration

/// A ministry in the list of ministries, or the people of a state who have none.
struct MinistryRow {
  let affiliation: AffiliationCode
  let ministry: Ministry?
  let totals: Totals
}

extension ListTable<MinistryRow> {
  /// The list of ministries: a row for each that somebody comes from, state by state in protocol order.
  ///
  /// People without a ministry have a row without a name, the last of their state, so that the sums are those of every
  /// other list.
  static func ministries(of register: Register, _ choice: ExportChoice) -> Self {
    let states = Dictionary(grouping: register.people, by: \.details.affiliation)
    let rows = register.affiliationsInOrder.filter { choice.includes($0.code) }
      .flatMap { affiliation -> [MinistryRow] in
        guard let people = states[affiliation.code] else { return [] }
        let totals = register.breakdown(of: people).ministries
        return (register.ministries(of: affiliation.code).map(Optional.some) + [nil])
          .compactMap { ministry in
            totals[ministry?.id].map {
              MinistryRow(affiliation: affiliation.code, ministry: ministry, totals: $0)
            }
          }
      }
    return Self(columns: name + counts + presences(in: register), rows: rows)
  }

  private static var name: [Column] {
    [
      Column("state") { $0.affiliation.text },
      Column("ministry") { $0.ministry?.name ?? "" },
      Column("native_name") { $0.ministry?.nativeName ?? "" },
    ]
  }

  private static var counts: [Column] {
    [
      Column("participants") { String($0.totals.nominated) },
      Column("arrived") { String($0.totals.arrived) },
    ]
  }

  private static func presences(in register: Register) -> [Column] {
    (register.programme?.activities ?? []).map { activity in
      Column(activity.id.text) { String($0.totals[activity.id].attended) }
    }
  }
}
