import Registration
import Testing

@testable import Exchange

/// A file about people who are registered already.
@Suite struct UpdateTests {
  private let headings =
    "State,Ministry,Title,First name,Last name,Position,Level,Capacity,Email,Phone\n"

  /// Three people of a file, as one entry.
  private func desk() throws -> SampleDesk {
    var desk = try SampleDesk()
    let file =
      headings + """
        TUR,MoI,Mr.,Mehmet,Şahin,Expert,national,expert,m.sahin@example.org,+90 312 1
        TUR,MoI,Ms.,Ayşe,Kaya,Adviser,,delegate,a.kaya@example.org,
        UKR,МЮ,,Олена,Шевченко,Head,local,delegate,o@example.org,
        """
    try desk.ask(try #require(plan(file, into: desk).request(skippingInvalid: false)))
    return desk
  }

  private func plan(
    _ text: String,
    into desk: SampleDesk,
    _ options: ImportOptions = ImportOptions()
  ) throws -> ImportPlan {
    try Importer.plan("update.csv", Array(text.utf8), into: desk.register, options: options)
  }

  private func differences(of plan: ImportPlan, in desk: SampleDesk) -> [String] {
    plan.changes.flatMap { change in
      change.differences.map { "\(change.person.name): \($0.words(in: desk.register))" }
    }
  }

  private func person(_ given: String, in desk: SampleDesk) throws -> Participant {
    try #require(desk.register.people.first { $0.details.givenNames == given })
  }

  @Test func `what a file says otherwise is shown field by field, and what it leaves empty is not`()
    throws
  {
    let desk = try desk()
    let plan = try plan(
      headings + """
        TUR,Ministry of Sea,Dr.,Mehmet,Şahin,Director,,expert,M.Sahin@example.org,+90-312-1
        TUR,MoI,,AYSE,Kaya,Adviser,local,head of delegation,a.kaya@example.org,
        TUR,,Mrs.,AYŞE,KAYA,,,,a.kaya@example.org,
        UKR,,,Олена,Шевченко,Head,,,o@example.org,
        """,
      into: desk
    )
    #expect(plan.summary == "0 new, 2 changed, 2 already known, 0 invalid")
    #expect(
      differences(of: plan, in: desk) == [
        "Mehmet Şahin: ministry: Ministry of Interior -> Ministry of Sea",
        "Mehmet Şahin: title: Mr. -> Dr.",
        "Mehmet Şahin: position: Expert -> Director",
        "Ayşe Kaya: capacity: delegate -> head of delegation",
        "Ayşe Kaya: level: - -> local",
      ]
    )
    #expect(plan.request(ImportPlan.Taking()) == nil)
  }

  @Test func `the changes are one entry, which one undo takes back`() throws {
    var desk = try desk()
    let before = desk.register.people.map(\.details)
    let plan = try plan(
      headings + """
        TUR,Ministry of Sea,Dr.,Mehmet,Şahin,Director,,,m.sahin@example.org,
        TUR,ministry of the sea,,Ayşe,Kaya,,,,a.kaya@example.org,
        TUR,Ministry of Sea,,Can,Öz,,,,,
        """,
      into: desk
    )
    try desk.ask(try #require(plan.request(.init(updates: true))))
    #expect(desk.register.entries.count == 3)
    let people = desk.register.people
    #expect(
      people.map { desk.register.ministryName(of: $0) }.count { $0 == "Ministry of Sea" } == 3
    )
    #expect(try person("Mehmet", in: desk).details.position == "Director")
    #expect(
      try self.plan(headings + "TUR,Ministry of Sea,,Ayşe,Kaya,,,,,\n", into: desk).changes == []
    )
    try desk.ask(.undo)
    #expect(desk.register.people.map(\.details) == before)
  }

  @Test func `what was changed here since clashes only where the file says something new`() throws {
    var desk = try desk()
    let id = try person("Mehmet", in: desk).id
    try desk.ask(.amend(id, [FieldChange(.position, was: "Expert", now: "State Expert")]))
    try desk.ask(.amend(id, [FieldChange(.title, was: "Mr.", now: "H.E.")]))
    let plan = try plan(
      headings + "TUR,,Mr.,Mehmet,Şahin,Director,local,,m.sahin@example.org,\n",
      into: desk
    )
    #expect(
      differences(of: plan, in: desk) == [
        "Mehmet Şahin: position: State Expert -> Director (changed here by A Park, 2017-10-30 09:02)",
        "Mehmet Şahin: level: national -> local",
      ]
    )
    let kept = try #require(plan.changes.first?.amendment(overwriting: false))
    #expect(kept.changes == [FieldChange(.level, was: "national", now: "local")])
    try desk.ask(try #require(plan.request(.init(updates: true, overwrites: true))))
    #expect(try person("Mehmet", in: desk).details.position == "Director")
    #expect(try person("Mehmet", in: desk).details.title == "H.E.")
  }

  @Test func `where a file expects somebody, and how far they came, are changes as well`() throws {
    var desk = try desk()
    let file = """
      State,First name,Last name,Activities,How far,Came
      TUR,Mehmet,Şahin,forum; workshop,withdrawn,
      TUR,Ayşe,Kaya,,arrived,2017-10-30T08:00:00+09:00
      UKR,Олена,Шевченко,"workshop, forum, wrap-up",nominated,

      """
    let options = ImportOptions(columns: [
      ColumnChoice(heading: "How far", field: "status"),
      ColumnChoice(heading: "Came", field: "arrived_at"),
    ])
    let plan = try plan(file, into: desk, options)
    #expect(
      differences(of: plan, in: desk) == [
        "Mehmet Şahin: expected at: everything -> workshop, forum",
        "Mehmet Şahin: status: nominated -> withdrawn",
        "Ayşe Kaya: status: nominated -> arrived",
      ]
    )
    try desk.ask(try #require(plan.request(.init(updates: true))))
    #expect(try person("Mehmet", in: desk).expected?.map(\.text) == ["workshop", "forum"])
    #expect(try person("Mehmet", in: desk).standing.status == .withdrawn)
    let arrival = try #require(try person("Ayşe", in: desk).standing.arrival)
    #expect(arrival.at == Moment("2017-10-30T08:00:00+09:00"))
    #expect(try self.plan(file, into: desk, options).changes == [])
    try desk.ask(.undo)
    #expect(try person("Mehmet", in: desk).expected == nil)
    #expect(
      desk.register.people.map(\.standing.status) == [.nominated, .nominated, .nominated]
    )
  }

  @Test func `ministries of one name in two states are told apart`() throws {
    let desk = try desk()
    let file = headings + "TUR,Ministry of Justice,,Олена,Шевченко,,,,o@example.org,\n"
    #expect(
      differences(of: try plan(file, into: desk), in: desk) == [
        "Олена Шевченко: state: Ukraine -> Turkey",
        "Олена Шевченко: ministry: ukr.justice -> Ministry of Justice",
      ]
    )
  }

  @Test func `an older file takes back nothing that happened`() throws {
    var desk = try desk()
    let mehmet = try person("Mehmet", in: desk).id
    try desk.ask(.arrive([mehmet], at: nil))
    let file = "State,First name,Last name,Status\nTUR,Mehmet,Şahin,nominated\n"
    let options = ImportOptions(columns: [ColumnChoice(heading: "Status", field: "status")])
    #expect(try plan(file, into: desk, options).changes == [])
  }

  @Test func `what the desk said of expected activities clashes only with something new`() throws {
    var desk = try desk()
    let mehmet = try person("Mehmet", in: desk).id
    let forum = try #require(ActivityID("forum"))
    let headings = "State,First name,Last name,Activities\n"
    try desk.ask(
      try #require(
        plan(headings + "TUR,Mehmet,Şahin,workshop\n", into: desk).request(.init(updates: true))
      )
    )
    try desk.ask(.expect([mehmet], at: [forum]))
    #expect(try plan(headings + "TUR,Mehmet,Şahin,workshop\n", into: desk).changes == [])
    let plan = try plan(headings + "TUR,Mehmet,Şahin,wrap-up\n", into: desk)
    #expect(
      differences(of: plan, in: desk) == [
        "Mehmet Şahin: expected at: forum -> wrap-up (changed here by A Park, 2017-10-30 09:03)"
      ]
    )
    #expect(plan.request(.init(updates: true)) == nil)
    try desk.ask(.expect([mehmet], at: nil))
    #expect(throws: Refusal.movedMeanwhile(name: "Mehmet ŞAHİN")) {
      try desk.ask(try #require(plan.request(.init(updates: true, overwrites: true))))
    }
  }

  @Test func `an empty cell empties a field only when told so`() throws {
    let desk = try desk()
    let file = headings + "TUR,MoI,,Mehmet,Şahin,Expert,national,,m.sahin@example.org,\n"
    #expect(try plan(file, into: desk).changes == [])
    #expect(
      differences(of: try plan(file, into: desk, ImportOptions(emptyErases: true)), in: desk) == [
        "Mehmet Şahin: title: Mr. -> -", "Mehmet Şahin: phone: +90 312 1 -> -",
      ]
    )
  }

  @Test func `a field that somebody changes while the file is looked at is refused`() throws {
    var desk = try desk()
    let id = try person("Mehmet", in: desk).id
    let file = headings + "TUR,,,Mehmet,Şahin,Director,,,m.sahin@example.org,\n"
    let request = try #require(try plan(file, into: desk).request(.init(updates: true)))
    try desk.ask(.amend(id, [FieldChange(.position, was: "Expert", now: "Adviser")]))
    #expect(throws: Refusal.self) { try desk.ask(request) }
  }
}
