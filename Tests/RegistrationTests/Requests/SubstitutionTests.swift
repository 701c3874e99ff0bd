import Testing

@testable import Registration

@Suite struct Substitution {
  @Test func `a new person takes letter, place and the activities to come; the marks stay`() throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.letter = "TUR/2017/44" }
    let workshop = try desk.activity("workshop")
    try desk.ask(.mark([ayse], at: workshop, .present, happened: nil, note: ""))
    desk.clock = try desk.at("11:30")
    let details = Details(affiliation: try desk.state("TUR"), familyName: "Şahin")
    let facts = try desk.ask(.substitute(ayse, by: .new(details, hereNow: true)))
    let substitute = try desk.participant("A-k3f9qz.4.1")
    var taken = details
    taken.letter = "TUR/2017/44"
    let new = NewParticipant(
      details: taken,
      letterOrder: 1,
      // The panel was over at 11:00; the workshop goes on until 12:00.
      expected: [workshop, try desk.activity("visit"), try desk.activity("wrap-up")],
      substituteFor: ayse
    )
    let now = try desk.at("11:30")
    #expect(
      facts == [
        .registered(new, badge: try #require(Badge(letter: 65, number: 2))),
        .moved(Move(ayse, .substituted(by: substitute), at: now, was: Standing())),
        .moved(Move(substitute, .arrived, at: now, was: Standing())),
      ]
    )
    #expect(try desk.person(ayse).standing == Standing(status: .substituted, successor: substitute))
    #expect(try desk.person(ayse).markings.map(\.activity) == [workshop])
    #expect(try desk.person(substitute).markings == [])
  }

  @Test func `somebody on the list already takes the letter and more activities`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.letter = "TUR/2017/44" }
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let (visit, wrapUp) = (try desk.activity("visit"), try desk.activity("wrap-up"))
    try desk.ask(.expect([ayse], at: [visit, wrapUp]))
    try desk.ask(.expect([mehmet], at: [visit]))
    try desk.ask(.withdraw([mehmet], reason: "ill"))
    let facts = try desk.ask(.substitute(ayse, by: .registered(mehmet)))
    let withdrawn = Standing(status: .withdrawn, reason: "ill")
    let now = try desk.at("09:06")
    #expect(
      facts == [
        .moved(Move(mehmet, .reinstated, at: now, was: withdrawn)),
        .amended(mehmet, [FieldChange(.letter, was: "", now: "TUR/2017/44")]),
        .expectationSet(mehmet, from: [visit], to: [visit, wrapUp]),
        .moved(Move(ayse, .substituted(by: mehmet), at: now, was: Standing())),
      ]
    )
    #expect(try desk.person(mehmet).substituteFor == ayse)
    try desk.ask(.undo)
    #expect(try desk.person(mehmet).substituteFor == nil)
  }

  @Test func `a substitute is of the same state, another person, and takes one place only`() throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let can = try desk.nominate("Can", "Öz")
    let eleni = try desk.nominate("Eleni", "Pappa", "GRC")
    func refusal(_ id: ParticipantID, by other: ParticipantID) throws -> Refusal? {
      try desk.refusal(of: .substitute(id, by: .registered(other)))
    }
    #expect(try refusal(ayse, by: ayse) == .sameRecord)
    #expect(try refusal(ayse, by: eleni) == .substituteOfAnotherState(name: "Ayşe DEMİR"))
    let greek = Details(affiliation: try desk.state("GRC"), familyName: "Pappas")
    #expect(
      try desk.refusal(of: .substitute(ayse, by: .new(greek, hereNow: false)))
        == .substituteOfAnotherState(name: "Ayşe DEMİR")
    )
    try desk.ask(.substitute(ayse, by: .registered(mehmet)))
    #expect(try refusal(can, by: mehmet) == .alreadyInTheChain(name: "Mehmet ŞAHİN"))
    #expect(
      try refusal(ayse, by: can)
        == .wrongStatus(
          name: "Ayşe DEMİR",
          .substituted,
          wanted: "their place is taken already"
        )
    )
  }

  @Test func `somebody substituted who comes after all is reinstated, and the place is free again`()
    throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.substitute(ayse, by: .registered(mehmet)))
    try desk.ask(.arrive([ayse], at: nil))
    #expect(try desk.person(ayse).standing == desk.arrived("09:04"))
    #expect(try desk.person(mehmet).substituteFor == nil)
  }
}
