import Testing

@testable import Registration

@Suite struct Programmes {
  @Test func `a register adopts one programme for good`() throws {
    let desk = try RegistrationDesk()
    let programme = try Programme.small()
    #expect(desk.register.entries.map(\.facts) == [[.programmeAdopted(programme)]])
    #expect(
      try desk.refusal(of: .adoptProgramme(programme)) == .programmeAlreadyAdopted(programme.id)
    )
    #expect(try desk.refusal(of: .undo) == .adoptionStays)
  }

  @Test func `a revision keeps what the desk added, changed or uses, and takes the rest`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.ministry = MinistryID("tur.interior") }
    try desk.ask(.mark([ayse], at: desk.activity("wrap-up"), .present, happened: nil, note: ""))
    let visit = try #require(desk.register.activity(desk.activity("visit")))
    var moved = visit
    moved.venue = "Songdo"
    try desk.ask(.changeActivity(from: visit, to: moved))
    let treasury = MinistryDraft(affiliation: try desk.state("TUR"), name: "Treasury")
    try desk.ask(.addMinistry(treasury))
    let current = try #require(desk.register.programme)

    var file = try Programme.small()
    file.place = "Busan"
    file.ministries = []
    file.activities = file.activities.filter { ["visit", "workshop"].contains($0.id.text) }
    var expected = current
    expected.place = "Busan"
    expected.ministries = current.ministries.filter {
      ["tur.interior", "A-k3f9qz.5.1"].contains($0.id.text)
    }
    expected.activities = current.activities.filter { $0.id.text != "workshop.panel" }
    #expect(
      try desk.ask(.reviseProgramme(file)) == [.programmeRevised(from: current, to: expected)]
    )
    #expect(try desk.refusal(of: .reviseProgramme(file)) == .nothingToChange)
  }

  @Test func `another programme is not a revision`() throws {
    let desk = try RegistrationDesk()
    var other = try Programme.small()
    other.id = try #require(ProgrammeID("korea-bsec-2018"))
    #expect(
      try desk.refusal(of: .reviseProgramme(other))
        == .programmeAlreadyAdopted(try Programme.small().id)
    )
  }

  @Test func `an export is kept, and neither undone nor in the way of undo`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let export = Export(list: "participants", rows: 1, file: "p.csv")
    #expect(try desk.ask(.recordExport(export)) == [.exported(export)])
    let entry = try #require(desk.register.entries.last)
    #expect(try desk.refusal(of: .undoEntry(entry.id)) == .exportStays)
    try desk.ask(.undo)
    #expect(desk.register[ayse] == nil)
    try desk.ask(.recordExport(export))
    try desk.ask(.redo)
    #expect(desk.register[ayse] != nil)
  }
}
