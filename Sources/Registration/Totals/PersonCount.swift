/// What one person adds to totals; used for one person after the other, so that a count of ten thousand allocates nothing.
struct PersonCount {
  private(set) var status = Standing.Status.nominated
  /// Places in the programme where expected; nil for everywhere that takes place.
  private(set) var expected: [Int]?
  /// Places of activities attended there or at a session, each once.
  private(set) var attended: [Int] = []
  private(set) var marks: [(place: Int, mark: Mark)] = []
  private(set) var journeys: [(place: Int, leg: Journey.Leg)] = []

  /// True for those whom nobody expects.
  var isOut: Bool { status.isOut }

  /// True when the person has a mark there, or was at one of its sessions.
  func wasSeen(at place: Int) -> Bool {
    attended.contains(place) || marks.contains { $0.place == place }
  }

  /// Whether the person was on the bus to that place and on the bus back.
  func wentBothWays(to place: Int) -> Bool {
    Journey.Leg.allCases.allSatisfy { leg in
      journeys.contains { $0.place == place && $0.leg == leg }
    }
  }

  /// Looks at another person.
  mutating func look(at person: Participant, in programme: CountedProgramme) {
    status = person.standing.status
    look(at: person.markings, in: programme)
    look(at: person.journeys, in: programme)
    expected = person.expected.map { Self.places($0, in: programme) }
  }

  private mutating func look(at markings: Markings, in programme: CountedProgramme) {
    marks.removeAll(keepingCapacity: true)
    attended.removeAll(keepingCapacity: true)
    var index = 0
    for position in markings.indices {
      let activity = markings.activity(at: position)
      guard let place = programme.place(of: activity, from: &index) else { continue }
      let mark = markings.mark(at: position)
      marks.append((place, mark))
      guard mark.attended else { continue }
      note(place)
      if let parent = programme.parents[place] { note(parent) }
    }
  }

  private mutating func note(_ place: Int) {
    if !attended.contains(place) { attended.append(place) }
  }

  private mutating func look(at journeys: [Journey], in programme: CountedProgramme) {
    self.journeys.removeAll(keepingCapacity: true)
    for journey in journeys {
      guard let place = programme.place(of: journey.activity) else { continue }
      self.journeys.append((place, journey.leg))
    }
  }

  private static func places(
    _ activities: [ActivityID],
    in programme: CountedProgramme
  ) -> [Int] {
    let direct = Set(activities.compactMap(programme.place))
    return programme.takingPlace.filter { place in
      direct.contains(place) || programme.parents[place].map(direct.contains) ?? false
    }
  }
}
