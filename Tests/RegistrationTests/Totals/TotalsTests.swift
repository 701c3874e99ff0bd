import Testing

@testable import Registration

@Suite struct TotalsTests {
  /// Eight people in every standing, some with marks.
  private func desk() throws -> RegistrationDesk {
    var desk = try RegistrationDesk()
    let interior = MinistryID("tur.interior")
    var ids: [ParticipantID] = []
    for name in ["A", "B", "C", "D", "E", "F"] {
      ids.append(
        try desk.nominate("", name) {
          $0.ministry = interior
          $0.level = .national
        }
      )
    }
    let greek = try desk.nominate("", "G", "GRC") { $0.capacity = .headOfDelegation }
    let twin = try desk.nominate("", "H", "GRC")
    try desk.ask(.arrive([ids[0], ids[1], greek], at: nil))
    try desk.ask(.depart([ids[1]], at: nil))
    try desk.ask(.withdraw([ids[2]], reason: "ill"))
    try desk.ask(.markNoShow([ids[3]]))
    try desk.ask(.substitute(ids[4], by: .registered(ids[5])))
    try desk.ask(.merge(twin, into: greek, []))
    let panel = try desk.activity("workshop.panel")
    let (workshop, visit) = (try desk.activity("workshop"), try desk.activity("visit"))
    try desk.ask(.expect([greek], at: [workshop]))
    try desk.ask(.mark([ids[0]], at: panel, .late, happened: nil, note: ""))
    try desk.ask(.mark([ids[0], ids[4]], at: workshop, .present, happened: nil, note: ""))
    try desk.ask(.mark([greek], at: workshop, .excused, happened: nil, note: ""))
    try desk.ask(.mark([ids[4]], at: workshop, .absent, happened: nil, note: ""))
    try desk.ask(.board([ids[0], ids[1]], to: visit, .out))
    try desk.ask(.board([ids[0]], to: visit, .back))
    return desk
  }

  private typealias Seen = Totals.Attendance

  @Test func `nominated are all but withdrawn, substituted and merged; arrived includes departed`()
    throws
  {
    let register = try desk().register
    let totals = register.totals(of: register.participants)
    #expect(
      [
        totals.nominated, totals.arrived, totals.missing, totals.departed, totals.withdrawn,
        totals.substituted, totals.noShow,
      ] == [5, 3, 2, 1, 1, 1, 1]
    )
  }

  @Test func `attended is present or late there or at one of its sessions`() throws {
    let desk = try desk()
    let totals = desk.register.totals(of: desk.register.people)
    var workshop = Seen()
    (workshop.expected, workshop.attended, workshop.present) = (5, 1, 1)
    (workshop.excused, workshop.awaited) = (1, 3)
    var panel = Seen()
    (panel.expected, panel.attended, panel.late, panel.awaited) = (5, 1, 1, 4)
    var visit = Seen()
    (visit.expected, visit.out, visit.back, visit.awaited) = (4, 2, 1, 4)
    visit.stranded = 1
    #expect(try totals[desk.activity("workshop")] == workshop)
    #expect(try totals[desk.activity("workshop.panel")] == panel)
    #expect(try totals[desk.activity("visit")] == visit)
    #expect(try totals[desk.activity("gala")] == Seen())
    #expect(Mark.allCases.map { workshop[$0] } == [1, 0, 1, 0])
  }

  @Test
  func `whoever was there and withdrew since is counted apart, so that nobody is there twice`()
    throws
  {
    var desk = try RegistrationDesk()
    let workshop = try desk.activity("workshop")
    let (ill, replaced) = (try desk.nominate("", "A"), try desk.nominate("", "B"))
    let (there, guest) = (try desk.nominate("", "C"), try desk.nominate("", "D"))
    try desk.ask(.expect([guest], at: []))
    try desk.ask(
      .mark([ill, replaced, there, guest], at: workshop, .present, happened: nil, note: "")
    )
    try desk.ask(.withdraw([ill], reason: "ill"))
    try desk.ask(.substitute(replaced, by: .registered(try desk.nominate("", "E"))))
    var seen = Seen()
    (seen.expected, seen.attended, seen.unexpected, seen.attendedAndOut) = (2, 2, 1, 2)
    (seen.present, seen.awaited) = (2, 1)
    #expect(desk.register.totals(of: desk.register.people)[workshop] == seen)
    #expect(seen.expectedThere == 1)
  }

  @Test func `a bus counts heads, whatever became of them, and names both kinds of odd ones`()
    throws
  {
    var desk = try RegistrationDesk()
    let visit = try desk.activity("visit")
    let (gone, back) = (try desk.nominate("", "A"), try desk.nominate("", "B"))
    let taxi = try desk.nominate("", "C")
    try desk.ask(.board([gone, back], to: visit, .out))
    try desk.ask(.board([back, taxi], to: visit, .back))
    try desk.ask(.withdraw([gone], reason: "ill"))
    let seen = desk.register.totals(of: desk.register.people)[visit]
    #expect([seen.out, seen.back, seen.stranded, seen.backOnly] == [2, 2, 1, 1])
  }

  @Test func `the parts of a breakdown are the totals of their people, and add up`() throws {
    let register = try desk().register
    let breakdown = register.breakdown(of: register.people)
    #expect(breakdown.all == register.totals(of: register.people))
    for code in ["TUR", "GRC"].compactMap({ AffiliationCode($0) }) {
      let people = register.people.filter { $0.details.affiliation == code }
      #expect(breakdown.states[code] == register.totals(of: people))
    }
    let parts: [[Int]] = [
      breakdown.states.values.map(\.nominated), breakdown.ministries.values.map(\.nominated),
      breakdown.levels.values.map(\.nominated), breakdown.capacities.values.map(\.nominated),
    ]
    #expect(parts.map { $0.reduce(0, +) } == [5, 5, 5, 5])
    #expect(breakdown.levels[.national]?.nominated == 4)
    #expect(breakdown.capacities[.headOfDelegation]?.arrived == 1)
  }
}
