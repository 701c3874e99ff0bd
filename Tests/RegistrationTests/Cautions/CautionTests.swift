import Testing

@testable import Registration

@Suite struct Cautions {
  /// What would be flagged now, in words.
  private func cautions(_ desk: RegistrationDesk, _ request: Request) -> [String] {
    desk.register.cautions(on: request, at: desk.clock).map(\.description)
  }

  @Test func `a mark is flagged where something about it is odd`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let (visit, wrapUp) = (try desk.activity("visit"), try desk.activity("wrap-up"))
    let panel = try desk.activity("workshop.panel")
    func present(_ id: ActivityID) -> Request {
      .mark([ayse], at: id, .present, happened: nil, note: "")
    }
    #expect(cautions(desk, present(panel)) == ["Ayşe DEMİR has not arrived yet"])
    try desk.ask(.arrive([ayse], at: nil))
    #expect(cautions(desk, present(panel)) == [])
    #expect(cautions(desk, present(visit)) == ["Visit is on Tue 31 Oct, not today"])
    try desk.ask(.expect([ayse], at: [visit]))
    #expect(cautions(desk, present(panel)) == ["Ayşe DEMİR was not expected at Panel"])
    try desk.ask(.mark([ayse], at: panel, .absent, happened: nil, note: ""), by: "B Kim")
    #expect(
      cautions(desk, present(panel)) == [
        "Ayşe DEMİR was not expected at Panel",
        "Ayşe DEMİR was marked absent at 09:04 by B Kim",
      ]
    )
    try desk.ask(.cancelActivity(wrapUp, reason: "rain"))
    #expect(
      cautions(desk, .mark([ayse], at: wrapUp, .excused, happened: nil, note: ""))
        == ["Wrap-up meeting was cancelled: rain"]
    )
  }

  @Test func `who comes back is flagged, and who is left out of a group`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.withdraw([ayse], reason: "ill"))
    try desk.ask(.markNoShow([mehmet]))
    #expect(
      cautions(desk, .arrive([ayse], at: nil)) == ["Ayşe DEMİR was withdrawn and is back now"]
    )
    #expect(
      cautions(desk, .arrive([ayse, mehmet], at: nil)) == [
        "Ayşe DEMİR was left out: out of the programme",
        "Mehmet ŞAHİN was no-show and is back now",
      ]
    )
  }

  @Test func `more people than seats`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    try desk.ask(.arrive([ayse, mehmet], at: nil))
    var gala = try #require(Activity.on("2017-10-30", "gala", "Gala"))
    gala.capacity = 1
    try desk.ask(.addActivity(gala, after: nil))
    func present(_ id: ParticipantID) -> Request {
      .mark([id], at: gala.id, .present, happened: nil, note: "")
    }
    #expect(cautions(desk, present(ayse)) == [])
    try desk.ask(present(ayse))
    #expect(cautions(desk, present(mehmet)) == ["Gala has 1 seat, 2 people attend"])
  }

  @Test func `on the bus back without having been on the bus out`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    desk.clock = Moment(milliseconds: desk.clock.milliseconds + 86_400_000, offsetMinutes: 540)
    #expect(cautions(desk, .board([ayse], to: visit, .out)) == [])
    #expect(
      cautions(desk, .board([ayse], to: visit, .back))
        == ["Ayşe DEMİR was not on the bus to Visit"]
    )
  }

  @Test func `namesakes, in either script, and a second head of a delegation`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir") { $0.capacity = .headOfDelegation }
    let mehmet = try desk.nominate("Mehmet", "Şahin")
    var twin = Details(affiliation: try desk.state("TUR"))
    (twin.givenNames, twin.familyName, twin.capacity) = ("AYSE", "DEMIR", .headOfDelegation)
    let new = Request.register(NewParticipant(details: twin), hereNow: false)
    #expect(
      cautions(desk, new) == [
        "Ayşe DEMİR, badge A-001-3, is on the list already",
        "Ayşe DEMİR is head of delegation of Turkey already",
      ]
    )
    let promoted = FieldChange(.capacity, was: "delegate", now: "head of delegation")
    #expect(
      cautions(desk, .amend(mehmet, [promoted]))
        == ["Ayşe DEMİR is head of delegation of Turkey already"]
    )
    #expect(cautions(desk, .amend(ayse, [FieldChange(.phone, was: "", now: "1")])) == [])
    twin.familyName = "Other"
    #expect(cautions(desk, .substitute(ayse, by: .new(twin, hereNow: false))) == [])
    twin.affiliation = try desk.state("GRC")
    #expect(cautions(desk, .register(NewParticipant(details: twin), hereNow: false)) == [])
  }

  @Test func `withdrawing who is here, and cancelling what has marks`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let visit = try desk.activity("visit")
    #expect(cautions(desk, .withdraw([ayse], reason: "ill")) == [])
    #expect(cautions(desk, .cancelActivity(visit, reason: "rain")) == [])
    try desk.ask(.arrive([ayse], at: nil))
    try desk.ask(.mark([ayse], at: visit, .present, happened: nil, note: ""))
    #expect(cautions(desk, .withdraw([ayse], reason: "ill")) == ["Ayşe DEMİR has arrived"])
    #expect(
      cautions(desk, .cancelActivity(visit, reason: "rain")) == ["Visit has 1 mark, which stays"]
    )
  }
}
