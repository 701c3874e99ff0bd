/// The one function for totals; merged records never count.
extension Register {
  /// Totals of some people.
  package func totals(of people: some Sequence<Participant>) -> Totals {
    let programme = CountedProgramme(self)
    var totals = Totals(programme)
    var count = PersonCount()
    for person in people where person.standing.status != .merged {
      count.look(at: person, in: programme)
      totals.add(count)
    }
    return totals
  }

  /// Totals of some people as a whole and by state, ministry, level and capacity, in one pass.
  package func breakdown(of people: some Sequence<Participant>) -> Breakdown {
    let programme = CountedProgramme(self)
    let none = Totals(programme)
    var parts = Breakdown(all: none)
    var count = PersonCount()
    for person in people where person.standing.status != .merged {
      count.look(at: person, in: programme)
      // Not `map(currentMinistry)`, which copies the register.
      let ministry = person.details.ministry.map { currentMinistry($0) }
      parts.add(count, of: person.details, ministry, none: none)
    }
    return parts
  }
}
