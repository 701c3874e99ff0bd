import Testing

@testable import Registration

@Suite struct Marks {
  @Test func `a mark is written with when it happened and its note, arrived or not`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let workshop = try desk.activity("workshop")
    let facts = try desk.ask(
      .mark([ayse], at: workshop, .late, happened: try desk.at("10:20"), note: "traffic")
    )
    #expect(
      facts == [
        .marked(
          MarkChange(
            ayse,
            at: workshop,
            mark: .late,
            happened: try desk.at("10:20"),
            note: "traffic",
            was: nil
          )
        )
      ]
    )
    #expect(
      try desk.person(ayse).markings == [
        Marking(
          activity: workshop,
          mark: .late,
          occurrence: try desk.seen("10:20", recorded: "09:02"),
          note: "traffic"
        )
      ]
    )
  }

  @Test func `the same mark again is refused with when and by whom, another replaces it`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    try desk.ask(.mark([ayse], at: visit, .present, happened: nil, note: ""), by: "B Kim")
    let first = Marking(
      activity: visit,
      mark: .present,
      occurrence: try desk.seen("09:02", by: "B Kim")
    )
    #expect(
      try desk.refusal(of: .mark([ayse], at: visit, .present, happened: nil, note: ""))
        == .alreadyMarked(name: "Ayşe DEMİR", first)
    )
    #expect(
      try desk.ask(.mark([ayse], at: visit, .excused, happened: nil, note: ""))
        == [
          .marked(
            MarkChange(ayse, at: visit, mark: .excused, happened: try desk.at("09:03"), was: first)
          )
        ]
    )
  }

  @Test func `the same mark with another time or note is a correction`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    let now = try desk.at("09:02")
    try desk.ask(.mark([ayse], at: visit, .present, happened: nil, note: ""))
    #expect(
      try desk.refusal(of: .mark([ayse], at: visit, .present, happened: now, note: "")) != nil
    )
    #expect(
      try desk.refusal(of: .mark([ayse], at: visit, .present, happened: now, note: "front")) == nil
    )
    let earlier = try desk.at("08:50")
    #expect(
      try desk.refusal(of: .mark([ayse], at: visit, .present, happened: earlier, note: "")) == nil
    )
  }

  @Test func `of a group those who have the mark are left out`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let visit = try desk.activity("visit")
    try desk.ask(.mark([ayse], at: visit, .present, happened: nil, note: ""))
    #expect(
      try desk.ask(.mark([ayse, mehmet, mehmet], at: visit, .present, happened: nil, note: ""))
        == [
          .marked(
            MarkChange(mehmet, at: visit, mark: .present, happened: try desk.at("09:04"), was: nil)
          )
        ]
    )
  }

  @Test func `somebody withdrawn who attends is reinstated; one marked absent is not`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    try desk.ask(.withdraw([ayse], reason: "ill"))
    let withdrawn = Standing(status: .withdrawn, reason: "ill")
    let absent = try desk.ask(.mark([ayse], at: visit, .absent, happened: nil, note: ""))
    let was = try #require(try desk.person(ayse).marking(at: visit))
    let present = try desk.ask(.mark([ayse], at: visit, .present, happened: nil, note: ""))
    #expect(
      absent + present == [
        .marked(
          MarkChange(ayse, at: visit, mark: .absent, happened: try desk.at("09:03"), was: nil)
        ),
        .moved(Move(ayse, .reinstated, at: try desk.at("09:04"), was: withdrawn)),
        .marked(
          MarkChange(ayse, at: visit, mark: .present, happened: try desk.at("09:04"), was: was)
        ),
      ]
    )
  }

  @Test func `a mark is taken away by a further fact, and not twice`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    try desk.ask(.mark([ayse], at: visit, .present, happened: nil, note: ""))
    let was = try #require(try desk.person(ayse).marking(at: visit))
    #expect(
      try desk.ask(.unmark([ayse], at: visit))
        == [
          .marked(MarkChange(ayse, at: visit, mark: nil, happened: try desk.at("09:03"), was: was))
        ]
    )
    #expect(
      try desk.refusal(of: .unmark([ayse], at: visit)) == .notMarked(name: "Ayşe DEMİR", visit)
    )
  }

  @Test func `marks at the wrong activity move with their time and note`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let (visit, workshop) = (try desk.activity("visit"), try desk.activity("workshop"))
    try desk.ask(.mark([ayse], at: visit, .late, happened: nil, note: "bus"))
    let was = try #require(try desk.person(ayse).marking(at: visit))
    #expect(
      try desk.ask(.moveMarks([ayse, mehmet], from: visit, to: workshop)) == [
        .marked(MarkChange(ayse, at: visit, mark: nil, happened: try desk.at("09:04"), was: was)),
        .marked(
          MarkChange(
            ayse,
            at: workshop,
            mark: .late,
            happened: try desk.at("09:03"),
            note: "bus",
            was: nil
          )
        ),
      ]
    )
    #expect(
      try desk.refusal(of: .moveMarks([mehmet], from: visit, to: workshop))
        == .notMarked(name: "Mehmet ŞAHİN", visit)
    )
  }

  @Test func `an activity that the programme does not have is refused`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let gala = try desk.activity("gala")
    #expect(
      try desk.refusal(of: .mark([ayse], at: gala, .present, happened: nil, note: ""))
        == .unknownActivity(gala)
    )
    #expect(try desk.refusal(of: .expect([ayse], at: [gala])) == .unknownActivity(gala))
    #expect(try desk.refusal(of: .board([ayse], to: gala, .out)) == .unknownActivity(gala))
  }

  @Test func `who is expected is set in the programme's order, each activity once`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let (visit, workshop) = (try desk.activity("visit"), try desk.activity("workshop"))
    #expect(
      try desk.ask(.expect([ayse], at: [visit, workshop, visit]))
        == [.expectationSet(ayse, from: nil, to: [workshop, visit])]
    )
    #expect(try desk.refusal(of: .expect([ayse], at: [workshop, visit])) == .nothingToChange)
    #expect(
      try desk.register.isExpected(desk.person(ayse), at: desk.activity("workshop.panel"))
    )
    #expect(try !desk.register.isExpected(desk.person(ayse), at: desk.activity("wrap-up")))
  }

  @Test func `a bus is boarded and left once each way`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    let journey = Journey(activity: visit, leg: .out, occurrence: try desk.seen("09:02"))
    #expect(
      try desk.ask(.board([ayse], to: visit, .out)) == [
        .boarded(
          BoardChange(
            ayse,
            to: visit,
            leg: .out,
            isAboard: true,
            at: try desk.at("09:02"),
            was: nil
          )
        )
      ]
    )
    #expect(
      try desk.refusal(of: .board([ayse], to: visit, .out))
        == .alreadyAboard(name: "Ayşe DEMİR", journey)
    )
    #expect(
      try desk.refusal(of: .unboard([ayse], to: visit, .back)) == .notAboard(name: "Ayşe DEMİR")
    )
    #expect(
      try desk.ask(.unboard([ayse], to: visit, .out)) == [
        .boarded(
          BoardChange(
            ayse,
            to: visit,
            leg: .out,
            isAboard: false,
            at: try desk.at("09:03"),
            was: journey
          )
        )
      ]
    )
    let wrapUp = try #require(Activity.on("2017-11-03", "wrap-up", "Wrap-up meeting"))
    #expect(try desk.refusal(of: .board([ayse], to: wrapUp.id, .out)) == .noBus(wrapUp))
  }

  @Test func `a mark for the rest leaves every mark that stands, and brings nobody back`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Kaya")
    let isil = try desk.nominate("Işıl", "Can")
    let visit = try desk.activity("visit")
    try desk.ask(.mark([ayse], at: visit, .excused, happened: nil, note: "ill"))
    try desk.ask(.withdraw([isil], reason: "ill"))
    try desk.ask(.markRest([ayse, mehmet, isil], at: visit, .present, note: ""))
    #expect(try desk.person(ayse).marking(at: visit)?.mark == .excused)
    #expect(try desk.person(mehmet).marking(at: visit)?.mark == .present)
    #expect(try desk.person(isil).marking(at: visit) == nil)
    let there = try #require(desk.person(ayse).marking(at: visit))
    #expect(
      try desk.refusal(of: .markRest([ayse, mehmet], at: visit, .present, note: ""))
        == .alreadyMarked(name: "Ayşe DEMİR", there)
    )
  }
}
