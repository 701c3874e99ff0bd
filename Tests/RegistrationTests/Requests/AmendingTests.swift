import Testing

@testable import Registration

@Suite struct Amending {
  @Test func `only fields that differ are changed, each with what it was`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.position = "Expert" }
    let facts = try desk.ask(
      .amend(
        ayse,
        [
          FieldChange(.position, was: "Expert", now: "Head of Department"),
          FieldChange(.phone, was: "", now: ""),
        ]
      )
    )
    #expect(
      facts == [.amended(ayse, [FieldChange(.position, was: "Expert", now: "Head of Department")])]
    )
    #expect(try desk.person(ayse).details.position == "Head of Department")
  }

  @Test func `a change on an old value is refused with what it is now, by whom and when`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    try desk.ask(.amend(ayse, [FieldChange(.position, was: "", now: "Expert")]), by: "B Kim")
    let late = FieldChange(.position, was: "", now: "Adviser")
    #expect(
      try desk.refusal(of: .amend(ayse, [late]))
        == .changedMeanwhile(
          late,
          isNow: "Expert",
          by: Operator("B Kim"),
          at: try desk.at("09:02")
        )
    )
  }

  @Test func `the same change asked twice changes nothing the second time`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let change = FieldChange(.position, was: "", now: "Expert")
    try desk.ask(.amend(ayse, [change]), by: "B Kim")
    #expect(try desk.refusal(of: .amend(ayse, [change])) == .nothingToChange)
  }

  @Test func `what a field cannot be is refused`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.ministry = MinistryID("tur.interior") }
    func refusal(_ field: Field, _ was: String, _ now: String) throws -> Refusal? {
      try desk.refusal(of: .amend(ayse, [FieldChange(field, was: was, now: now)]))
    }
    #expect(try refusal(.capacity, "delegate", "king") == .invalidValue(.capacity, "king"))
    #expect(try refusal(.familyName, "Demir", "") == .nameless)
    #expect(try refusal(.email, "", "x") == .emailWithoutAddress("x"))
    let interior = try #require(Ministry.of("TUR", "tur.interior", "Ministry of Interior"))
    #expect(
      try refusal(.affiliation, "TUR", "GRC")
        == .ministryOfAnotherState(interior, try desk.state("GRC"))
    )
    let nobody = try desk.participant("A-k3f9qz.99.1")
    #expect(
      try desk.refusal(of: .amend(nobody, [FieldChange(.phone, was: "", now: "1")]))
        == .unknownParticipant(nobody)
    )
  }

  @Test func `an old fault elsewhere does not keep other fields from being corrected`() throws {
    var desk = try RegistrationDesk()
    let stamp = try desk.stamp()
    let faulty = Details(affiliation: try desk.state("TUR"), familyName: "Demir", email: "none")
    let badge = try #require(Badge(letter: 65, number: 1))
    desk.write(.registered(NewParticipant(details: faulty), badge: badge))
    let id = ParticipantID(entry: stamp.id, place: 1)
    #expect(try desk.refusal(of: .amend(id, [FieldChange(.phone, was: "", now: "1")])) == nil)
  }

  @Test func `a new ministry is added and becomes the person's`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let turkey = try desk.state("TUR")
    let treasury = MinistryDraft(affiliation: turkey, name: "Treasury")
    let facts = try desk.ask(.amend(ayse, [], newMinistry: treasury))
    let id = try desk.ministry("A-k3f9qz.3.1")
    #expect(
      facts == [
        .ministryAdded(Ministry(id: id, affiliation: turkey, name: "Treasury")),
        .amended(ayse, [FieldChange(.ministry, was: "", now: "A-k3f9qz.3.1")]),
      ]
    )
  }
}
