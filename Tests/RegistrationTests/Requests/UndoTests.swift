import Testing

@testable import Registration

@Suite struct Undo {
  @Test func `undo takes back this operator's last request and redo puts it back as it was`() throws
  {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let arrival = try desk.ask(.arrive([mehmet], at: nil))
    let arrived = try desk.person(mehmet)
    #expect(try desk.ask(.undo) == arrival.map { .undone($0) })
    #expect(try desk.person(mehmet).standing == Standing())
    #expect(try desk.ask(.redo) == arrival)
    #expect(try desk.person(mehmet) == arrived)
    #expect(
      desk.register.entries.map { $0.undoes?.number } == [nil, nil, nil, 3, 4]
    )
  }

  @Test func `a registration taken back and redone is the same person with the same badge`() throws
  {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let registered = try desk.person(mehmet)
    try desk.ask(.undo)
    #expect(desk.register[mehmet] == nil)
    #expect(desk.register.participant(badge: registered.badge) == nil)
    #expect(Array(desk.register.people) == [])
    try desk.ask(.redo)
    #expect(Array(desk.register.people) == [registered])
    #expect(desk.register.participant(badge: registered.badge) == registered)
  }

  @Test func `another operator's requests are not this one's to undo`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.confirm([mehmet]), by: "B Kim")
    #expect(try desk.refusal(of: .undo, by: "C Lee") == .nothingToUndo)
    try desk.ask(.undo, by: "B Kim")
    #expect(try desk.person(mehmet).standing == Standing())
    #expect(try desk.refusal(of: .redo) == .nothingToRedo)
    #expect(try desk.refusal(of: .redo, by: "B Kim") == nil)
  }

  @Test func `undo goes back step by step, redo forward, until something else is asked`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.confirm([mehmet]))
    try desk.ask(.arrive([mehmet], at: nil))
    func status() throws -> Standing.Status { try desk.person(mehmet).standing.status }
    try desk.ask(.undo)
    try desk.ask(.undo)
    #expect(try status() == .nominated)
    try desk.ask(.redo)
    #expect(try status() == .confirmed)
    try desk.ask(.withdraw([mehmet], reason: "ill"))
    #expect(try desk.refusal(of: .redo) == .nothingToRedo)
    try desk.ask(.undo)
    try desk.ask(.undo)
    #expect(try status() == .nominated)
  }

  @Test func `what was changed since is not taken back: who changed it is said`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.arrive([mehmet], at: nil))
    let arrival = try #require(desk.register.entries.last)
    try desk.ask(.depart([mehmet], at: nil), by: "B Kim")
    #expect(
      try desk.refusal(of: .undo)
        == .noLongerApplies(arrival.id, why: "Mehmet ŞAHİN departed at 09:03 (B Kim, 09:03)")
    )
  }

  @Test func `a registration with later facts is not taken back before them`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let registration = try #require(desk.register.entries.last)
    let visit = try desk.activity("visit")
    try desk.ask(.mark([mehmet], at: visit, .present, happened: nil, note: ""), by: "B Kim")
    #expect(
      try desk.refusal(of: .undoEntry(registration.id))
        == .noLongerApplies(
          registration.id,
          why: "Mehmet ŞAHİN present at Visit at 09:02 (B Kim, 09:02)"
        )
    )
    try desk.ask(.undo, by: "B Kim")
    #expect(try desk.refusal(of: .undoEntry(registration.id)) == nil)
  }

  @Test func `marks at two activities are taken back in any order`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let before = try desk.person(mehmet)
    let (visit, wrapUp) = (try desk.activity("visit"), try desk.activity("wrap-up"))
    try desk.ask(.mark([mehmet], at: visit, .present, happened: nil, note: ""))
    let first = try #require(desk.register.entries.last)
    try desk.ask(.mark([mehmet], at: wrapUp, .present, happened: nil, note: ""))
    try desk.ask(.undoEntry(first.id))
    try desk.ask(.undo)
    #expect(try desk.person(mehmet) == before)
  }

  @Test func `of an undo, undoing it is redo; what is undone already is refused`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.confirm([mehmet]))
    let confirmation = try #require(desk.register.entries.last)
    try desk.ask(.undo)
    let undo = try #require(desk.register.entries.last)
    #expect(
      try desk.refusal(of: .undoEntry(confirmation.id)) == .undoneMeanwhile(confirmation.id)
    )
    try desk.ask(.undoEntry(undo.id), by: "B Kim")
    #expect(try desk.person(mehmet).standing.status == .confirmed)
    let redo = try #require(desk.register.entries.last)
    try desk.ask(.undoEntry(redo.id))
    #expect(try desk.person(mehmet).standing.status == .nominated)
    let unknown = EntryID(desk: undo.id.desk, number: 99)
    #expect(try desk.refusal(of: .undoEntry(unknown)) == .unknownEntry(unknown))
  }

  @Test func `what was added and is in use stays`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    let gala = try #require(Activity.on("2017-10-31", "gala", "Gala"))
    try desk.ask(.addActivity(gala, after: nil), by: "B Kim")
    let treasury = MinistryDraft(affiliation: try desk.state("TUR"), name: "Treasury")
    try desk.ask(.addMinistry(treasury), by: "C Lee")
    let added = try #require(desk.register.entries.last)
    try desk.ask(.mark([mehmet], at: gala.id, .present, happened: nil, note: ""))
    try desk.ask(.amend(mehmet, [FieldChange(.ministry, was: "", now: "A-k3f9qz.4.1")]))
    #expect(try desk.refusal(of: .undo, by: "B Kim") == .activityHasMarks(gala, count: 1))
    #expect(
      try desk.refusal(of: .undo, by: "C Lee")
        == .noLongerApplies(added.id, why: "“Treasury” has 1 of the participants now")
    )
  }

  @Test func `undo and redo survive a restart`() throws {
    var desk = try RegistrationDesk()
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.arrive([mehmet], at: nil))
    try desk.ask(.undo)
    desk.restart()
    try desk.ask(.redo)
    #expect(try desk.person(mehmet).standing == desk.arrived("09:02"))
    desk.restart()
    try desk.ask(.undo)
    #expect(try desk.person(mehmet).standing == Standing())
  }
}
