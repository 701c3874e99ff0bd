import Registration

/// What was counted of the people that the matrix shows, kept so that moving in it counts nothing.
struct MatrixTotals: Sendable {
  /// Of whom, and whether by state, too.
  struct Question: Hashable, Sendable {
    let people: FoundPeople.Question
    let isByState: Bool
  }

  let question: Question
  let all: Totals
  /// Empty unless counted by state.
  let states: [AffiliationCode: Totals]
  /// The states counted, in protocol order.
  let rows: [AffiliationCode]

  /// One pass over the people found; none where they are everybody, whose totals are kept.
  init(_ people: FoundPeople, isByState: Bool, in register: Register) {
    question = Question(people: people.question, isByState: isByState)
    let isOfAll = !people.isOfSearch && !people.question.options.isFiltering
    let shown = people.ids.lazy.compactMap { register[$0] }
    if isByState {
      let breakdown = isOfAll ? register.breakdownOfAll : register.breakdown(of: shown)
      all = breakdown.all
      states = breakdown.states
      rows = DelegationRows.rows(typed: "", in: register).map(\.affiliation.code)
        .filter { breakdown.states[$0] != nil }
    } else {
      all = isOfAll ? register.totalsOfAll : register.totals(of: shown)
      states = [:]
      rows = []
    }
  }
}
