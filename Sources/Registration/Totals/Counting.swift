/// The one function for totals. Merged records never count.
extension Register {
  /// Totals of some people.
  package func totals(of people: some Sequence<Participant>) -> Totals {
    let counting = Counting(self)
    var totals = counting.nothing
    for person in people where person.standing.status != .merged {
      totals.count(counting.count(person))
    }
    return totals
  }

  /// Totals of some people as a whole and by state, ministry, level and capacity, in one pass.
  package func breakdown(of people: some Sequence<Participant>) -> Breakdown {
    let counting = Counting(self)
    let none = counting.nothing
    var parts = Breakdown(all: none)
    for person in people where person.standing.status != .merged {
      let count = counting.count(person)
      let details = person.details
      parts.all.count(count)
      parts.states[details.affiliation, default: none].count(count)
      parts.ministries[details.ministry.map(currentMinistry), default: none].count(count)
      parts.levels[details.level, default: none].count(count)
      parts.capacities[details.capacity, default: none].count(count)
    }
    return parts
  }
}

/// The programme's activities by place, looked up once for a whole count.
private struct Counting {
  let places: [ActivityID: Int]
  /// By place: the place of the activity that it is a session of.
  let parents: [Int?]
  /// By place: false for cancelled activities, where nobody is expected.
  let takesPlace: [Bool]

  init(_ register: Register) {
    let activities = register.programme?.activities ?? []
    let places = Dictionary(
      activities.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.places = places
    parents = activities.map { $0.parent.flatMap { places[$0] } }
    takesPlace = activities.map { register.cancellations[$0.id] == nil }
  }

  var nothing: Totals { Totals(places: places, count: parents.count) }

  func count(_ person: Participant) -> PersonCount {
    let marks = person.markings.compactMap { marking in
      places[marking.activity].map { ($0, marking.mark) }
    }
    let journeys = person.journeys.compactMap { journey in
      places[journey.activity].map { ($0, journey.leg) }
    }
    return PersonCount(
      status: person.standing.status,
      expected: expected(person),
      attended: attended(marks),
      marks: marks,
      journeys: journeys
    )
  }

  private func expected(_ person: Participant) -> [Bool] {
    switch person.standing.status {
    case .withdrawn, .substituted, .merged:
      return Array(repeating: false, count: parents.count)
    case .nominated, .confirmed, .arrived, .departed, .noShow: break
    }
    guard let expected = person.expected else { return takesPlace }
    let direct = Set(expected.compactMap { places[$0] })
    return parents.indices.map { place in
      takesPlace[place] && (direct.contains(place) || parents[place].map(direct.contains) ?? false)
    }
  }

  private func attended(_ marks: [(Int, Mark)]) -> [Bool] {
    var attended = Array(repeating: false, count: parents.count)
    for (place, mark) in marks where mark.attended {
      attended[place] = true
      if let parent = parents[place] { attended[parent] = true }
    }
    return attended
  }
}
