import Testing

@testable import Registration

@Suite struct Moves {
  @Test func `an arrival is recorded with when it happened`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let facts = try desk.ask(.arrive([ayse], at: try desk.at("08:55")), by: "B Kim")
    #expect(
      facts == [.moved(Move(ayse, .arrived, at: try desk.at("08:55"), was: Standing()))]
    )
    #expect(
      try desk.person(ayse).standing
        == Standing(
          status: .arrived,
          arrival: try desk.seen("08:55", recorded: "09:02", by: "B Kim")
        )
    )
  }

  @Test func `nobody arrives twice: the second is told when and by whom`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    try desk.ask(.arrive([ayse], at: nil), by: "B Kim")
    #expect(
      try desk.refusal(of: .arrive([ayse], at: nil))
        == .alreadyArrived(name: "Ayşe DEMİR", try desk.seen("09:02", by: "B Kim"))
    )
  }

  @Test func `of a group those who arrived are left out, and refused only when nobody is left`()
    throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.arrive([ayse], at: nil))
    #expect(
      try desk.ask(.arrive([ayse, mehmet], at: nil))
        == [.moved(Move(mehmet, .arrived, at: try desk.at("09:04"), was: Standing()))]
    )
    #expect(
      try desk.refusal(of: .arrive([ayse, mehmet], at: nil))
        == .alreadyArrived(name: "Ayşe DEMİR", try desk.seen("09:03"))
    )
    #expect(try desk.refusal(of: .arrive([], at: nil)) == .nobodyChosen)
  }

  @Test func `somebody withdrawn who is here after all is reinstated and arrives in one entry`()
    throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    try desk.ask(.withdraw([ayse], reason: "ill"))
    let withdrawn = Standing(status: .withdrawn, reason: "ill")
    let now = try desk.at("09:03")
    #expect(
      try desk.ask(.arrive([ayse], at: nil)) == [
        .moved(Move(ayse, .reinstated, at: now, was: withdrawn)),
        .moved(Move(ayse, .arrived, at: now, was: Standing())),
      ]
    )
  }

  @Test func `within a group nobody withdrawn comes back unawares`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.withdraw([ayse], reason: "ill"))
    #expect(
      try desk.ask(.arrive([ayse, mehmet], at: nil))
        == [.moved(Move(mehmet, .arrived, at: try desk.at("09:04"), was: Standing()))]
    )
    #expect(
      try desk.refusal(of: .arrive([ayse, mehmet], at: nil))
        == .outOfTheGroup(name: "Ayşe DEMİR", .withdrawn)
    )
  }

  @Test func `who departed and comes back keeps the first arrival`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    try desk.ask(.arrive([ayse], at: nil))
    try desk.ask(.depart([ayse], at: nil))
    #expect(
      try desk.person(ayse).standing
        == Standing(
          status: .departed,
          arrival: try desk.seen("09:02"),
          departure: try desk.seen("09:03")
        )
    )
    #expect(
      try desk.refusal(of: .depart([ayse], at: nil))
        == .alreadyDeparted(name: "Ayşe DEMİR", try desk.seen("09:03"))
    )
    try desk.ask(.arrive([ayse], at: nil))
    #expect(try desk.person(ayse).standing == desk.arrived("09:02"))
  }

  @Test func `who has not arrived does not depart`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    #expect(
      try desk.refusal(of: .depart([ayse], at: nil)) == .notArrived(name: "Ayşe DEMİR")
    )
  }

  @Test func `withdrawing and cancelling need a reason`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    #expect(try desk.refusal(of: .withdraw([ayse], reason: " ")) == .reasonMissing)
    #expect(
      try desk.refusal(of: .cancelActivity(desk.activity("visit"), reason: "")) == .reasonMissing
    )
  }

  @Test func `reinstated is where one was last: arrived, if the badge had been handed over`() throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    try desk.ask(.arrive([ayse], at: nil))
    try desk.ask(.withdraw([ayse], reason: "called home"))
    try desk.ask(.reinstate([ayse], reason: "stays"))
    var standing = try desk.arrived("09:02")
    standing.reason = "stays"
    #expect(try desk.person(ayse).standing == standing)
  }

  @Test func `moves that make no sense for a status are refused`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    try desk.ask(.arrive([ayse], at: nil))
    func status(_ request: Request) throws -> Standing.Status? {
      guard case .wrongStatus("Ayşe DEMİR", let status, _) = try desk.refusal(of: request) else {
        return nil
      }
      return status
    }
    #expect(try status(.confirm([ayse])) == .arrived)
    #expect(try status(.markNoShow([ayse])) == .arrived)
    #expect(try status(.reinstate([ayse], reason: "")) == .arrived)
    #expect(try status(.unmerge(ayse)) == .arrived)
    try desk.ask(.withdraw([ayse], reason: "ill"))
    #expect(try status(.withdraw([ayse], reason: "ill")) == .withdrawn)
  }

  @Test func `confirmed and given up are standings of their own`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    #expect(
      try desk.ask(.confirm([ayse]))
        == [.moved(Move(ayse, .confirmed, at: try desk.at("09:02"), was: Standing()))]
    )
    #expect(
      try desk.ask(.markNoShow([ayse]))
        == [
          .moved(
            Move(ayse, .markedNoShow, at: try desk.at("09:03"), was: Standing(status: .confirmed))
          )
        ]
    )
  }
}
