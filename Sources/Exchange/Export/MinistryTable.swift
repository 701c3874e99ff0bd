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
    guard let shown = choice.ministries ?? everyMinistry(of: register, choice) else {
      return Self(columns: columns, rows: found(withPeople(of: register, choice), register, choice))
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
    return Self(columns: columns, rows: found(rows, register, choice))
  }

  /// Those that the filter finds, as the screen does: people without a ministry are found by no word.
  private static func found(
    _ rows: [MinistryRow],
    _ register: Register,
    _ choice: ExportChoice
  ) -> [MinistryRow] {
    let words = MinistryNames.words(of: choice.filter)
    if words.isEmpty { return rows }
    let affiliations = register.affiliationsInOrder
    return rows.filter { row in
      guard let ministry = row.ministry,
        let affiliation = affiliations.first(where: { $0.code == row.affiliation })
      else { return false }
      return MinistryNames(of: ministry, affiliation, in: register).have(words)
    }
  }

  /// The whole directory state by state, those with people first, people without one after them; nil unless it is wanted.
  private static func everyMinistry(
    of register: Register,
    _ choice: ExportChoice
  ) -> [ExportChoice.MinistryPlace]? {
    guard choice.ofEveryMinistry else { return nil }
    let totals = register.breakdown(of: register.people).ministries
    let unnamed = Set(
      register.people.lazy.filter { $0.details.ministry == nil }.map(\.details.affiliation)
    )
    return register.affiliationsInOrder.flatMap { affiliation in
      let all = register.ministries(of: affiliation.code).map { Optional.some($0.id) }
      let withPeople = all.filter { totals[$0] != nil }
      return
        (withPeople + (unnamed.contains(affiliation.code) ? [nil] : [])
        + all.filter { totals[$0] == nil })
        .map { ExportChoice.MinistryPlace(affiliation.code, $0) }
    }
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
