import Testing

@testable import Registration

@Suite struct MarkingsTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `markings are a list in the order of activities, whatever is put there and taken away`(
    seed: UInt64
  ) throws {
    var random = SeededNumbers(seed: seed)
    let activities = try ["forum", "visit", "forum.panel-1", "workshop", "a", "zoo"].map {
      try #require(ActivityID($0))
    }
    var numbers = NameNumbers()
    var markings = Markings()
    var model: [ActivityID: Marking] = [:]
    for _ in 0..<300 {
      let activity = try #require(activities.randomElement(using: &random))
      let marking = try marking(at: activity, &random)
      markings.set(marking, at: activity, &numbers)
      model[activity] = marking
      let expected = model.values.sorted { $0.activity < $1.activity }
      try #require(Array(markings) == expected)
      try #require(markings.indices.map { markings.activity(at: $0) } == expected.map(\.activity))
      try #require(markings.indices.map { markings.mark(at: $0) } == expected.map(\.mark))
      try #require(markings == Markings(expected.shuffled(using: &random)))
      for activity in activities {
        try #require(markings.position(of: activity).map { markings[$0] } == model[activity])
      }
    }
  }

  /// One time in three none, one in three with a note.
  private func marking(at activity: ActivityID, _ random: inout SeededNumbers) throws -> Marking? {
    if Int.random(in: 0..<3, using: &random) == 0 { return nil }
    let (desks, operators) = (["A-k3f9qz", "B-k3f9qz"], ["A Park", "B Kim", "C Şahin"])
    let name = try #require(operators.randomElement(using: &random))
    let occurrence = Occurrence(
      at: Moment(milliseconds: .random(in: 0..<1_000_000, using: &random), offsetMinutes: 540),
      recordedAt: Moment(milliseconds: .random(in: 0..<9, using: &random), offsetMinutes: -60),
      by: try #require(Operator(name)),
      desk: try #require(desks.randomElement(using: &random).flatMap { DeskID($0) })
    )
    return Marking(
      activity: activity,
      mark: try #require(Mark.allCases.randomElement(using: &random)),
      occurrence: occurrence,
      note: Int.random(in: 0..<3, using: &random) == 0 ? "left at ten" : ""
    )
  }

  @Test func `markings beyond the names that have numbers are kept as they are`() throws {
    var numbers = NameNumbers()
    let by = try #require(Operator("A Park"))
    let desk = try #require(DeskID("A-k3f9qz"))
    let now = Moment(milliseconds: 5, offsetMinutes: 0)
    let occurrence = Occurrence(at: now, recordedAt: now, by: by, desk: desk)
    var markings = Markings()
    var expected: [Marking] = []
    for number in 10_000..<10_000 + KnownNames.most + 20 {
      let activity = try #require(ActivityID("a\(number)"))
      expected.append(Marking(activity: activity, mark: .late, occurrence: occurrence))
      markings.set(expected.last, at: activity, &numbers)
    }
    #expect(Array(markings) == expected)
    for marking in expected { markings.set(nil, at: marking.activity, &numbers) }
    #expect(markings.isEmpty)
  }
}
