import Testing

@testable import Registration

@Suite struct Registering {
  @Test
  func `a nominated person gets an identity, the next badge and the next place in the letter`()
    throws
  {
    var desk = try RegistrationDesk()
    try desk.nominate("Ayşe", "Demir")
    var details = Details(affiliation: try desk.state("TUR"))
    details.familyName = "Şahin"
    let facts = try desk.ask(.register(NewParticipant(details: details), hereNow: false))
    #expect(
      facts == [
        .registered(
          NewParticipant(details: details, letterOrder: 2),
          badge: try #require(Badge(letter: 65, number: 2))
        )
      ]
    )
    #expect(desk.register.participants.map(\.id.description) == ["A-k3f9qz.2.1", "A-k3f9qz.3.1"])
  }

  @Test func `a walk-in is admitted with the reason, and arrives in the same entry when here`()
    throws
  {
    var desk = try RegistrationDesk()
    var details = Details(affiliation: try desk.state("GRC"))
    details.nativeName = "Ελένη Παππά"
    let new = NewParticipant(details: details, origin: .walkIn(reason: "letter to follow"))
    let facts = try desk.ask(.register(new, hereNow: true))
    var registered = new
    registered.letterOrder = 1
    let id = try desk.participant("A-k3f9qz.2.1")
    #expect(
      facts == [
        .registered(registered, badge: try #require(Badge(letter: 65, number: 1))),
        .moved(Move(id, .arrived, at: try desk.at("09:01"), was: Standing())),
      ]
    )
  }

  @Test func `a walk-in without any reason is not turned away`() throws {
    var desk = try RegistrationDesk()
    let details = Details(affiliation: try desk.state("GRC"), familyName: "Pappas")
    let new = NewParticipant(details: details, origin: .walkIn(reason: ""))
    #expect(try desk.ask(.register(new, hereNow: true)).count == 2)
  }

  @Test func `a ministry that is new is added in the same entry, one that is known is taken`()
    throws
  {
    var desk = try RegistrationDesk()
    let details = Details(affiliation: try desk.state("TUR"), familyName: "Demir")
    let new = NewParticipant(details: details)
    let treasury = MinistryDraft(affiliation: details.affiliation, name: "Treasury")
    let facts = try desk.ask(.register(new, newMinistry: treasury, hereNow: false))
    let id = try desk.ministry("A-k3f9qz.2.1")
    var registered = new
    registered.letterOrder = 1
    registered.details.ministry = id
    #expect(
      facts == [
        .ministryAdded(Ministry(id: id, affiliation: details.affiliation, name: "Treasury")),
        .registered(registered, badge: try #require(Badge(letter: 65, number: 1))),
      ]
    )
    let known = MinistryDraft(affiliation: details.affiliation, name: "MINISTRY OF INTERIOR")
    #expect(try desk.ask(.register(new, newMinistry: known, hereNow: false)).count == 1)
    #expect(desk.register.participants.last?.details.ministry?.text == "tur.interior")
  }

  @Test func `a badge number is never used again, not even after undo`() throws {
    var desk = try RegistrationDesk()
    try desk.nominate("Ayşe", "Demir")
    try desk.ask(.undo)
    try desk.nominate("Mehmet", "Şahin")
    #expect(desk.register.people.map(\.badge.number) == [2])
  }

  @Test func `faulty details are refused, each with its reason`() throws {
    let desk = try RegistrationDesk()
    let turkey = try desk.state("TUR")
    let good = Details(affiliation: turkey, familyName: "Demir")
    func refusal(_ change: (inout Details) throws -> Void) throws -> Refusal? {
      var details = good
      try change(&details)
      return try desk.refusal(of: .register(NewParticipant(details: details), hereNow: false))
    }
    let greek = try #require(Ministry.of("GRC", "grc.interior", "Ministry of Interior"))
    let albania = try desk.state("ALB")
    let unknown = try desk.ministry("tur.sea")
    #expect(try refusal { _ in } == nil)
    #expect(try refusal { $0.familyName = "  " } == .nameless)
    #expect(try refusal { $0.email = "demir at gov.tr" } == .emailWithoutAddress("demir at gov.tr"))
    #expect(try refusal { $0.affiliation = albania } == .unknownAffiliation(albania))
    #expect(try refusal { $0.ministry = unknown } == .unknownMinistry(unknown))
    #expect(
      try refusal { $0.ministry = greek.id } == .ministryOfAnotherState(greek, turkey)
    )
  }

  @Test func `nothing is granted before a programme is adopted`() throws {
    let desk = try RegistrationDesk()
    let stamp = try desk.stamp()
    #expect(throws: Refusal.noProgramme) {
      try Register().facts(granting: .confirm([]), stamped: stamp)
    }
  }

  @Test func `numbers at their end are refused or kept, never overrun`() throws {
    var desk = try RegistrationDesk()
    let details = Details(affiliation: try desk.state("TUR"), familyName: "Demir")
    let last = NewParticipant(details: details, letterOrder: .max)
    try desk.ask(.register(last, hereNow: false))
    try desk.ask(.register(NewParticipant(details: details), hereNow: false))
    #expect(desk.register.participants.map(\.letterOrder) == [.max, .max])
    let badge = try #require(Badge(letter: 65, number: .max))
    desk.write(.registered(NewParticipant(details: details), badge: badge))
    #expect(
      try desk.refusal(of: .register(NewParticipant(details: details), hereNow: false))
        == .noBadgesLeft
    )
  }
}
