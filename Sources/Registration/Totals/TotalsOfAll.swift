/// The totals of everyone, counted once and then kept by increments: a mark changes one person's part of them.
extension Register {
  /// The totals of all people shown; counted on the spot unless `countTotals` did.
  package var totalsOfAll: Totals { counted?.all ?? totals(of: people) }

  /// The same by state, ministry, level and capacity, too.
  package var breakdownOfAll: Breakdown { counted ?? breakdown(of: people) }

  /// Where everyone stands; what they attended may not be counted.
  package var standings: Totals {
    if let counted { return counted.all }
    var totals = Totals(CountedProgramme(self))
    for row in order.rows { totals.add(records[Int(row)].standing.status, 1) }
    return totals
  }

  /// Counts everyone, unless that is done.
  ///
  /// Not needed for the totals of all, only for them to be quick: to be called while nobody types.
  package mutating func countTotals() {
    if counted == nil { counted = breakdown(of: people) }
  }

  /// Changes what totals count of somebody.
  mutating func recount(_ row: Int, after change: (inout Register) -> Void) {
    guard counted != nil else { return change(&self) }
    count(row, times: -1)
    change(&self)
    count(row, times: 1)
  }

  private mutating func count(_ row: Int, times: Int) {
    guard isShown(row) else { return }
    let programme = CountedProgramme(self)
    var person = PersonCount()
    person.look(at: records[row], in: programme)
    let details = records[row].details
    let ministry = details.ministry.map(currentMinistry)
    counted?.add(person, of: details, ministry, none: Totals(programme), times: times)
  }
}

extension Breakdown {
  /// Adds one person, or with -1 takes somebody out who was added; parts of nobody are left out.
  mutating func add(
    _ person: PersonCount,
    of details: Details,
    _ ministry: MinistryID?,
    none: Totals,
    times: Int = 1
  ) {
    all.add(person, times: times)
    states[details.affiliation, default: none].add(person, times: times)
    ministries[ministry, default: none].add(person, times: times)
    levels[details.level, default: none].add(person, times: times)
    capacities[details.capacity, default: none].add(person, times: times)
    guard times < 0 else { return }
    if states[details.affiliation] == none { states[details.affiliation] = nil }
    if ministries[ministry] == none { ministries.removeValue(forKey: ministry) }
    if levels[details.level] == none { levels.removeValue(forKey: details.level) }
    if capacities[details.capacity] == none { capacities[details.capacity] = nil }
  }
}
