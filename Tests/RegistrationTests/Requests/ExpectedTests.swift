import Testing

@testable import Registration

@Suite struct ExpectedTests {
  private struct People {
    var desk: RegistrationDesk
    var ids: [ParticipantID] = []

    init() throws {
      desk = try RegistrationDesk()
      for name in ["A", "B", "C"] { ids.append(try desk.nominate("", name)) }
    }

    func expected(_ place: Int) throws -> [String]? {
      try desk.person(ids[place]).expected?.map(\.text)
    }
  }

  @Test func `one activity is taken from many, who keep their others, in one entry`() throws {
    var people = try People()
    let (workshop, visit) = (
      try people.desk.activity("workshop"), try people.desk.activity("visit")
    )
    try people.desk.ask(.expect([people.ids[1]], at: [workshop]))
    let before = people.desk.register.people.map(\.expected)
    try people.desk.ask(.changeExpected(people.ids, adding: [], removing: [visit]))
    #expect(try people.expected(0)?.contains("visit") == false)
    #expect(try people.expected(0)?.contains("workshop") == true)
    #expect(try people.expected(1) == ["workshop"])
    #expect(try people.expected(2) == people.expected(0))
    try people.desk.ask(.undo)
    #expect(people.desk.register.people.map(\.expected) == before)
  }

  @Test func `what makes somebody expected everywhere again says just that`() throws {
    var people = try People()
    let visit = try people.desk.activity("visit")
    try people.desk.ask(.changeExpected([people.ids[0]], adding: [], removing: [visit]))
    try people.desk.ask(.changeExpected([people.ids[0]], adding: [visit], removing: []))
    #expect(try people.expected(0) == nil)
    #expect(
      try people.desk.refusal(of: .changeExpected(people.ids, adding: [visit], removing: []))
        == .nothingToChange
    )
  }

  @Test func `taking away one session leaves the others`() throws {
    var people = try People()
    let (workshop, panel) = (
      try people.desk.activity("workshop"), try people.desk.activity("workshop.panel")
    )
    let others = people.desk.register.sessions(of: workshop).map(\.id).filter { $0 != panel }
    try people.desk.ask(.expect([people.ids[0]], at: [workshop]))
    try people.desk.ask(.changeExpected([people.ids[0]], adding: [], removing: [panel]))
    #expect(try people.desk.person(people.ids[0]).expected == others)
    try people.desk.ask(.changeExpected([people.ids[0]], adding: [workshop], removing: []))
    #expect(try people.expected(0) == ["workshop"])
  }

  @Test func `these and nobody else are expected, but for those who are out`() throws {
    var people = try People()
    let visit = try people.desk.activity("visit")
    try people.desk.ask(.withdraw([people.ids[2]], reason: "ill"))
    try people.desk.ask(.expectOnly([people.ids[0]], at: visit))
    let isExpected = try people.ids.map {
      people.desk.register.isExpected(try people.desk.person($0), at: visit)
    }
    #expect(isExpected == [true, false, true])
    #expect(people.desk.register.totals(of: people.desk.register.people)[visit].expected == 1)
    #expect(
      try people.desk.refusal(of: .expectOnly([people.ids[0]], at: visit)) == .nothingToChange
    )
    #expect(try people.desk.refusal(of: .expectOnly([], at: visit)) == .nobodyChosen)
  }

  @Test func `of many it is counted who is no longer expected where`() throws {
    var people = try People()
    people.ids.append(try people.desk.nominate("", "D"))
    let workshop = try people.desk.activity("workshop")
    for (id, others) in zip(people.ids, [[], ["visit"], ["wrap-up"]]) {
      let all = [workshop] + others.compactMap { ActivityID($0) }
      try people.desk.ask(.expect([id], at: all))
    }
    try people.desk.ask(
      .changeExpected(people.ids, adding: [], removing: [workshop])
    )
    #expect(people.desk.lastSentence == "4 no longer expected at Workshop")
  }
}
