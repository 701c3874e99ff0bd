import Testing

@testable import Registration

@Suite struct Sentences {
  @Test func `every request is told in words`() throws {
    var desk = try RegistrationDesk()
    let visit = try desk.activity("visit")
    var said: [String] = []
    func tell(_ request: Request) throws {
      try desk.ask(request)
      said.append(try #require(desk.lastSentence))
    }
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.ministry = MinistryID("tur.interior") }
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try tell(.arrive([mehmet], at: desk.at("09:01")))
    try tell(.confirm([ayse]))
    try tell(.arrive([ayse], at: nil))
    try tell(.amend(ayse, [FieldChange(.ministry, was: "tur.interior", now: "tur.transport")]))
    try tell(
      .amend(
        ayse,
        [
          FieldChange(.position, was: "", now: "Expert"),
          FieldChange(.ministry, was: "tur.transport", now: ""),
        ]
      )
    )
    try tell(.mark([ayse, mehmet], at: visit, .late, happened: nil, note: "bus"))
    try tell(.mark([ayse], at: visit, .excused, happened: nil, note: ""))
    try tell(.unmark([mehmet], at: visit))
    try tell(.expect([ayse], at: [visit]))
    try tell(.board([ayse, mehmet], to: visit, .out))
    try tell(.unboard([ayse], to: visit, .out))
    try tell(.depart([mehmet], at: nil))
    try tell(.withdraw([ayse], reason: "called home"))
    try tell(.mark([ayse], at: visit, .present, happened: nil, note: ""))
    try tell(.undo)
    try tell(.redo)
    try tell(.merge(ayse, into: mehmet, []))
    try tell(.unmerge(ayse))
    try tell(.recordExport(Export(list: "attendees", filter: "visit", rows: 1, file: "a.csv")))
    let last = try #require(desk.register.entries.last?.id)
    let list = { (revision: Int) in
      IssuedList(.final, revision: revision, upTo: last, asOf: desk.clock, rows: 2 - revision)
    }
    try tell(.issueList(list(0)))
    try tell(.issueList(list(1)))
    #expect(
      said == [
        "Mehmet ŞAHİN arrived at 09:01",
        "Ayşe DEMİR confirmed",
        "Ayşe DEMİR arrived at 09:05",
        "Ayşe DEMİR changed: ministry “Ministry of Interior” is now “Ministry of Transport”",
        "Ayşe DEMİR changed: position “Expert”, ministry “Ministry of Transport” taken out",
        "Ayşe DEMİR and Mehmet ŞAHİN late at Visit at 09:08 (bus)",
        "Ayşe DEMİR excused at Visit",
        "Mehmet ŞAHİN no longer marked at Visit",
        "Ayşe DEMİR expected at Visit",
        "Ayşe DEMİR and Mehmet ŞAHİN on the bus to Visit",
        "Ayşe DEMİR not on the bus to Visit",
        "Mehmet ŞAHİN departed at 09:14",
        "Ayşe DEMİR withdrawn: called home",
        "Ayşe DEMİR reinstated, present at Visit at 09:16",
        "undid: Ayşe DEMİR reinstated, present at Visit at 09:16",
        "redid: Ayşe DEMİR reinstated, present at Visit at 09:16",
        "Ayşe DEMİR merged into the other record of Mehmet ŞAHİN",
        "Ayşe DEMİR parted again from the other record; Mehmet ŞAHİN no longer marked at Visit",
        "exported attendees (visit), 1 row to a.csv",
        "issued the final list of participants, first issue: 2 people",
        "issued the final list of participants, Rev.1: 1 person",
      ]
    )
  }

  @Test func `the programme and its directory are told in words`() throws {
    var desk = try RegistrationDesk()
    var said = [try #require(desk.lastSentence)]
    func tell(_ request: Request) throws {
      try desk.ask(request)
      said.append(try #require(desk.lastSentence))
    }
    let turkey = try desk.state("TUR")
    try tell(.addMinistry(MinistryDraft(affiliation: turkey, name: "Treasury")))
    let treasury = try desk.ministry("A-k3f9qz.2.1")
    try tell(.renameMinistry(treasury, to: MinistryDraft(affiliation: turkey, name: "Finance")))
    try tell(.mergeMinistries(treasury, into: desk.ministry("tur.interior")))
    let gala = try #require(Activity.on("2017-10-31", "gala", "Gala"))
    try tell(.addActivity(gala, after: nil))
    var changed = gala
    changed.venue = "Hall"
    try tell(.changeActivity(from: gala, to: changed))
    var renamed = changed
    renamed.title = "Dinner"
    try tell(.changeActivity(from: changed, to: renamed))
    try tell(.cancelActivity(gala.id, reason: "rain"))
    var programme = try #require(desk.register.programme)
    programme.place = "Busan"
    try tell(.reviseProgramme(programme))
    #expect(
      said == [
        "adopted the programme Korea-BSEC ICT Cooperation Program 2017",
        "added “Treasury”, Turkey",
        "renamed “Treasury” to “Finance”",
        "merged “Finance” into “Ministry of Interior”",
        "added “Gala” to the programme",
        "changed “Gala”: place “Hall”",
        "renamed “Gala” to “Dinner”",
        "cancelled “Dinner”: rain",
        "revised the programme Korea-BSEC ICT Cooperation Program 2017",
      ]
    )
  }

  @Test func `registrations name state, badge and reason; substitutions both people`() throws {
    var desk = try RegistrationDesk()
    let turkey = try desk.state("TUR")
    var new = NewParticipant(
      details: Details(affiliation: turkey, familyName: "Şahin"),
      origin: .walkIn(reason: "letter to follow")
    )
    try desk.ask(.register(new, hereNow: true))
    #expect(
      desk.lastSentence
        == "ŞAHİN registered as a walk-in, Turkey, badge A-001-3: letter to follow, arrived at 09:01"
    )
    new.details.familyName = "Demir"
    let id = try desk.participant("A-k3f9qz.2.1")
    try desk.ask(.substitute(id, by: .new(new.details, hereNow: true)))
    #expect(desk.lastSentence == "ŞAHİN substituted by DEMİR")
  }

  @Test func `an import is counted, and so is what is said of many`() throws {
    var desk = try RegistrationDesk()
    let turkey = try desk.state("TUR")
    let people = (1...5).map { number in
      Import.Person(
        participant: NewParticipant(
          details: Details(affiliation: turkey, familyName: "Person \(number)")
        ),
        newMinistry: MinistryDraft(affiliation: turkey, name: "Treasury"),
        status: number == 5 ? .arrived : .nominated
      )
    }
    try desk.ask(.bringIn(Import(file: "nominations.csv", people: people)))
    #expect(
      desk.lastSentence
        == "import of nominations.csv: 1 new in the directory, 5 registered, 1 arrived"
    )
    try desk.ask(.arrive(desk.register.people.map(\.id), at: nil))
    #expect(desk.lastSentence == "PERSON 1, PERSON 2 and 2 others arrived at 09:02")
  }

  @Test func `what is said of a person, and of whom an entry speaks`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.substitute(ayse, by: .registered(mehmet)))
    try desk.ask(.undo)
    try desk.ask(.arrive([mehmet], at: nil))
    #expect(desk.register.entries(about: ayse).map(\.id.number) == [2, 4, 5])
    #expect(desk.register.entries(about: mehmet).map(\.id.number) == [3, 4, 5, 6])
    #expect(
      desk.register.entries.map { desk.register.people(of: $0) } == [
        [], [ayse], [mehmet], [ayse, mehmet], [ayse, mehmet], [mehmet],
      ]
    )
  }
}
