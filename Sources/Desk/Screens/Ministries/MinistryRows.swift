import Registration
import Text

/// The directory of ministries as the screen lists it: states in protocol order, in each those with people first.
struct MinistryRows {
  private(set) var rows: [MinistryRow] = []
  /// Ministries among the rows.
  private(set) var shown = 0
  /// Ministries in the whole directory.
  private(set) var count = 0
  private let breakdown: Breakdown
  /// Totals of the people who have no ministry.
  private let unnamed: [AffiliationCode: Totals]
  private let none: Totals

  /// Those of the view that every typed word finds.
  init(_ view: MinistryView, typed: String, in register: Register) {
    breakdown = register.breakdownOfAll
    unnamed = breakdown.ministries[nil as MinistryID?] == nil ? [:] : Self.unnamed(in: register)
    none = register.totals(of: [])
    let words = MinistryNames.words(of: typed)
    let directory = Dictionary(grouping: register.programme?.ministries ?? [], by: \.affiliation)
      .mapValues { $0.filter { register.mergedMinistries[$0.id] == nil } }
    for affiliation in Self.affiliations(of: register) {
      add(affiliation, directory[affiliation.code] ?? [], view, words, in: register)
    }
  }

  /// What the numbers of a row say; of a heading those of the whole state.
  func totals(of row: MinistryRow) -> Totals {
    switch row {
    case .affiliation(let code): breakdown.states[code] ?? none
    case .ministry(let ministry): breakdown.ministries[ministry] ?? none
    case .unnamed(let code): unnamed[code] ?? none
    }
  }

  /// One pass over everybody, for where there is somebody without a ministry.
  private static func unnamed(in register: Register) -> [AffiliationCode: Totals] {
    Dictionary(
      grouping: register.people.lazy.filter { $0.details.ministry == nil },
      by: \.details.affiliation
    ).mapValues { register.totals(of: $0) }
  }

  private mutating func add(
    _ affiliation: Affiliation,
    _ all: [Ministry],
    _ view: MinistryView,
    _ words: [String],
    in register: Register
  ) {
    count += all.count
    let found = all.filter { ministry in
      view.shows(ministry, breakdown, in: register)
        && (words.isEmpty || MinistryNames(of: ministry, affiliation, in: register).have(words))
    }
    shown += found.count
    let withPeople = found.filter { breakdown.ministries[$0.id] != nil }
    let others = found.filter { breakdown.ministries[$0.id] == nil }
    var own = (withPeople + others).map { MinistryRow.ministry($0.id) }
    if words.isEmpty, view.showsUnnamed, unnamed[affiliation.code] != nil {
      own.insert(.unnamed(affiliation.code), at: withPeople.count)
    }
    if !own.isEmpty { rows += [.affiliation(affiliation.code)] + own }
  }

  /// Every state and body in protocol order: group by group.
  private static func affiliations(of register: Register) -> [Affiliation] {
    guard let programme = register.programme else { return [] }
    return programme.groups.flatMap { group in
      programme.affiliations.filter { $0.group == group.id }
    }
  }
}
