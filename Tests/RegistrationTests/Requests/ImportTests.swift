import Testing

@testable import Registration

@Suite struct Imports {
  private func person(
    _ family: String,
    _ ministry: String? = nil,
    status: Standing.Status = .nominated,
    arrivedAt: Moment? = nil,
    marks: [Import.Person.Mark] = []
  ) throws -> Import.Person {
    let turkey = try #require(AffiliationCode("TUR"))
    return Import.Person(
      participant: NewParticipant(details: Details(affiliation: turkey, familyName: family)),
      newMinistry: ministry.map { MinistryDraft(affiliation: turkey, name: $0) },
      status: status,
      arrivedAt: arrivedAt,
      marks: marks
    )
  }

  @Test func `people come in row order as one entry; a new ministry is added once for all`() throws
  {
    var desk = try RegistrationDesk()
    let people = [try person("Öz", "Treasury"), try person("Demir", "TREASURY")]
    let facts = try desk.ask(.bringIn(Import(file: "n.csv", people: people)))
    let treasury = Ministry(
      id: try desk.ministry("A-k3f9qz.2.1"),
      affiliation: try desk.state("TUR"),
      name: "Treasury"
    )
    var registered = people.map(\.participant)
    for index in registered.indices {
      registered[index].details.ministry = treasury.id
      registered[index].letterOrder = index + 1
    }
    #expect(
      facts == [
        .ministryAdded(treasury),
        .registered(registered[0], badge: try #require(Badge(letter: 65, number: 1))),
        .registered(registered[1], badge: try #require(Badge(letter: 65, number: 2))),
        .broughtIn(file: "n.csv"),
      ]
    )
    try desk.ask(.undo)
    #expect(desk.register.participants == [])
    #expect(desk.register.programme == (try Programme.small()))
  }

  @Test func `status, arrival and marks of the file are carried`() throws {
    var desk = try RegistrationDesk()
    let eight = try desk.at("08:00")
    let visit = try desk.activity("visit")
    try desk.ask(
      .bringIn(
        Import(
          file: "n.csv",
          people: [
            try person("Öz", status: .confirmed), try person("Demir", status: .withdrawn),
            try person("Ak", status: .arrived, arrivedAt: eight),
            try person("Er", status: .departed), try person("Su", status: .noShow),
            try person("Ay", status: .substituted),
            try person("Can", marks: [.init(activity: visit, mark: .late, at: eight)]),
          ]
        )
      )
    )
    let now = try desk.seen("09:01")
    #expect(
      desk.register.participants.map(\.standing) == [
        Standing(status: .confirmed), Standing(status: .withdrawn),
        Standing(status: .arrived, arrival: try desk.seen("08:00", recorded: "09:01")),
        Standing(status: .departed, arrival: now, departure: now), Standing(status: .noShow),
        Standing(status: .substituted), Standing(),
      ]
    )
    #expect(
      desk.register.participants.last?.markings == [
        Marking(
          activity: visit,
          mark: .late,
          occurrence: try desk.seen("08:00", recorded: "09:01")
        )
      ]
    )
  }

  @Test func `known people are amended in the same entry`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let phone = FieldChange(.phone, was: "", now: "1")
    let file = Import(
      file: "n.csv",
      people: [],
      amendments: [.init(participant: ayse, changes: [phone])]
    )
    #expect(
      try desk.ask(.bringIn(file)) == [.amended(ayse, [phone]), .broughtIn(file: "n.csv")]
    )
    #expect(try desk.refusal(of: .bringIn(file)) == .nothingToChange)
  }

  @Test func `a file matched before others registered somebody has to be read again`() throws {
    var desk = try RegistrationDesk()
    let before = desk.register.people.count
    let file = Import(file: "n.csv", people: [try person("Öz")], matchedAgainst: before)
    try desk.ask(.bringIn(Import(file: "m.csv", people: [try person("Öz")])))
    #expect(try desk.refusal(of: .bringIn(file)) == .registeredMeanwhile)
  }

  @Test func `one faulty row is a refusal of all, and so is an empty file`() throws {
    let desk = try RegistrationDesk()
    let people = [try person("Öz"), try person("")]
    #expect(try desk.refusal(of: .bringIn(Import(file: "n.csv", people: people))) == .nameless)
    #expect(try desk.refusal(of: .bringIn(Import(file: "n.csv", people: []))) == .importIsEmpty)
  }
}

extension Imports {
  @Test func `a sheet's marks are written in the same entry, unless others marked meanwhile`()
    throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    let mark = Import.Attendance(participant: ayse, activity: visit, mark: .late, note: " bus ")
    let file = Import(file: "s.csv", people: [], marks: [mark])
    let facts = try desk.ask(.bringIn(file))
    #expect(facts.count == 2)
    #expect(try desk.person(ayse).markings.map(\.mark) == [.late])
    #expect(try desk.person(ayse).markings.map(\.note) == ["bus"])
    #expect(
      try desk.refusal(of: .bringIn(file)) == .markedMeanwhile(name: "Ayşe DEMİR", visit)
    )
  }

  @Test func `an amendment may bring a new ministry, which is added once for all`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let can = try desk.nominate("Can", "Öz")
    let draft = MinistryDraft(affiliation: try desk.state("TUR"), name: "Treasury")
    let changes = [FieldChange(.ministry, was: "", now: "Treasury")]
    let file = Import(
      file: "n.csv",
      people: [],
      amendments: [ayse, can].map {
        Import.Amendment(participant: $0, changes: changes, newMinistry: draft)
      }
    )
    #expect(try desk.ask(.bringIn(file)).count == 4)
    let ministries = try [ayse, can].map { try desk.person($0).details.ministry }
    #expect(ministries[0] == ministries[1])
    #expect(ministries[0].flatMap(desk.register.ministry)?.name == "Treasury")
  }
}
