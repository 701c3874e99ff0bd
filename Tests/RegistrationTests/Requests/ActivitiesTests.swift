import Testing

@testable import Registration

@Suite struct Activities {
  private var order: (RegistrationDesk) -> [String] {
    { ($0.register.programme?.activities ?? []).map(\.id.text) }
  }

  @Test func `an activity added after one with sessions stands after its sessions`() throws {
    var desk = try RegistrationDesk()
    let gala = try #require(Activity.on("2017-10-30", "gala", "Gala"))
    let panel = try desk.activity("workshop.panel")
    #expect(
      try desk.ask(.addActivity(gala, after: desk.activity("workshop")))
        == [.activityAdded(gala, after: panel)]
    )
    #expect(order(desk) == ["workshop", "workshop.panel", "gala", "visit", "wrap-up"])
  }

  @Test func `a session stands with its activity, a first one right after it`() throws {
    var desk = try RegistrationDesk()
    let tour = try #require(Activity.on("2017-10-31", "visit.tour", "Tour", in: "visit"))
    #expect(
      try desk.ask(.addActivity(tour, after: nil))
        == [.activityAdded(tour, after: try desk.activity("visit"))]
    )
    #expect(order(desk) == ["workshop", "workshop.panel", "visit", "visit.tour", "wrap-up"])
  }

  @Test func `activities that cannot be are refused with why`() throws {
    let desk = try RegistrationDesk()
    func refusal(_ activity: Activity?) throws -> Refusal? {
      try desk.refusal(of: .addActivity(#require(activity), after: nil))
    }
    let workshop = try #require(desk.register.activity(desk.activity("workshop")))
    #expect(try refusal(workshop) == .activityExists(workshop))
    #expect(
      try refusal(.on("2017-10-30", "x", " ")) == .invalidActivity("Give it a title.")
    )
    #expect(
      try refusal(.on("2017-10-30", "x", "X", from: "10:00", to: "09:00"))
        == .invalidActivity("It ends at 09:00, before it starts at 10:00.")
    )
    #expect(
      try refusal(.on("2017-10-30", "x", "X", in: "workshop.panel"))
        == .invalidActivity("A session cannot have sessions of its own.")
    )
    #expect(
      try refusal(.on("2017-10-30", "x", "X", in: "y")) == .unknownActivity(desk.activity("y"))
    )
  }

  @Test func `a change carries what it was; its identifier never changes`() throws {
    var desk = try RegistrationDesk()
    let visit = try #require(desk.register.activity(desk.activity("visit")))
    var moved = visit
    moved.day = CalendarDay("2017-11-01")
    #expect(
      try desk.ask(.changeActivity(from: visit, to: moved), by: "B Kim")
        == [.activityChanged(from: visit, to: moved)]
    )
    var late = visit
    late.venue = "Hall"
    #expect(
      try desk.refusal(of: .changeActivity(from: visit, to: late))
        == .activityChangedMeanwhile(moved, by: Operator("B Kim"), at: try desk.at("09:01"))
    )
    let renamed = try #require(Activity.on("2017-11-01", "tour", "Tour"))
    #expect(
      try desk.refusal(of: .changeActivity(from: moved, to: renamed))
        == .invalidActivity("Its identifier never changes.")
    )
  }

  @Test func `an activity takes its sessions to another day, and one undo brings all back`() throws
  {
    var desk = try RegistrationDesk()
    let before = desk.register.programme
    let workshop = try #require(desk.register.activity(desk.activity("workshop")))
    let panel = try #require(desk.register.activity(desk.activity("workshop.panel")))
    var (moved, movedPanel) = (workshop, panel)
    moved.day = CalendarDay("2017-11-02")
    movedPanel.day = moved.day
    #expect(
      try desk.ask(.changeActivity(from: workshop, to: moved)) == [
        .activityChanged(from: workshop, to: moved),
        .activityChanged(from: panel, to: movedPanel),
      ]
    )
    try desk.ask(.undo)
    #expect(desk.register.programme == before)
  }

  @Test func `a session may be held outside its activity's times, whatever the desk thinks of it`()
    throws
  {
    var desk = try RegistrationDesk()
    let late = try #require(Activity.on("2017-10-31", "x", "X", from: "22:00", in: "workshop"))
    try desk.ask(.addActivity(late, after: nil))
    #expect(desk.register.activity(late.id) == late)
  }

  @Test(arguments: [
    ("Farewell dinner", "farewell-dinner"),
    ("Visit to the Information Network Village", "visit-to-information"),
    ("Gala", "gala-2"), ("Гала-вечер", "activity"), ("ŞÖLEN", "solen"),
  ])
  func `an identifier is made of the title's first words`(title: String, id: String) throws {
    var desk = try RegistrationDesk()
    try desk.ask(.addActivity(#require(Activity.on("2017-10-30", "gala", "Gala")), after: nil))
    #expect(desk.register.freeActivityID(titled: title, in: nil)?.text == id)
    let workshop = try desk.activity("workshop")
    #expect(
      desk.register.freeActivityID(titled: "Panel", in: workshop)?.text == "workshop.panel-2"
    )
  }

  @Test func `cancelled with its sessions it keeps its marks, and nobody is expected there`() throws
  {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let workshop = try desk.activity("workshop")
    let panel = try desk.activity("workshop.panel")
    try desk.ask(.mark([ayse], at: panel, .present, happened: nil, note: ""))
    #expect(
      try desk.ask(.cancelActivity(workshop, reason: "no power")) == [
        .activityCancelled(workshop, reason: "no power"),
        .activityCancelled(panel, reason: "no power"),
      ]
    )
    let totals = desk.register.totals(of: desk.register.people)
    #expect(totals[workshop].attended == 1)
    #expect(totals[workshop].expected == 0)
    let cancelled = try #require(desk.register.activity(workshop))
    #expect(
      try desk.refusal(of: .cancelActivity(workshop, reason: "again"))
        == .activityCancelled(cancelled, reason: "no power")
    )
    #expect(
      try desk.refusal(of: .changeActivity(from: cancelled, to: renamed(cancelled)))
        == .activityCancelled(cancelled, reason: "no power")
    )
  }

  private func renamed(_ activity: Activity) -> Activity {
    var activity = activity
    activity.title += "!"
    return activity
  }
}
