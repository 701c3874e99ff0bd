import Registration

/// A ministry in the list of ministries, or the people of a state who have none.
struct MinistryRow {
  let affiliation: AffiliationCode
  let ministry: Ministry?
  let totals: Totals
}

extension ListTable<MinistryRow> {
  /// The list of ministries: a row for each that somebody comes from, state by state in protocol order; or for each that a
  /// screen shows, in its order.
  ///
  /// People without a ministry have a row without a name, the last of their state, so that the sums are those of every
  /// other list.
  static func ministries(of register: Register, _ choice: ExportChoice) -> Self {
    let columns = name + counts + presences(in: register)
    guard let shown = choice.ministries else {
      return Self(columns: columns, rows: withPeople(of: register, choice))
    }
    let none = register.totals(of: [])
    let unnamed = Dictionary(
      grouping: register.people.lazy.filter { $0.details.ministry == nil },
      by: \.details.affiliation
    ).mapValues { register.totals(of: $0) }
    let totals = register.breakdown(of: register.people).ministries
    let rows = shown.filter { choice.includes($0.affiliation) }.map { place in
      let ministry = place.ministry.flatMap(register.ministry)
      let own = ministry.map { totals[$0.id] } ?? unnamed[place.affiliation]
      return MinistryRow(affiliation: place.affiliation, ministry: ministry, totals: own ?? none)
    }
    return Self(columns: columns, rows: rows)
  }

  private static func withPeople(of register: Register, _ choice: ExportChoice) -> [MinistryRow] {
    let people = choice.counted(of: register)
    let states = Dictionary(grouping: people, by: \.details.affiliation)
    return register.affiliationsInOrder.filter { choice.includes($0.code) }
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
      Column("participants", number: \.totals.nominated),
      Column("arrived", number: \.totals.arrived),
    ]
  }

  private static func presences(in register: Register) -> [Column] {
    (register.programme?.activities ?? []).map { activity in
      Column(activity.id.text, number: { $0.totals[activity.id].attended })
    }
  }
}
