import Registration
import Testing

@testable import Exchange

@Suite struct ExportPresetTests {
  @Test func `a preset gives back the choice that was kept`() throws {
    let register = try SampleDesk.withPeople().register
    var choice = ExportChoice(
      .attendance,
      activity: ActivityID("workshop"),
      states: [try #require(AffiliationCode("TUR"))],
      statuses: [.arrived],
      columns: ["mark", "family_name"]
    )
    choice.ministry = MinistryID("tur.transport")
    choice.capacity = .headOfDelegation
    choice.expected = ActivityID("forum")
    choice.filter = "şahin"
    choice.order = .arrival
    let preset = ExportPreset("mine", choice, .excelComma)
    #expect(try preset.choice(in: register) == choice)
    #expect(try preset.chosenForm() == .excelComma)
    #expect(
      choice.words == """
        activity workshop; state TUR; ministry tur.transport; status arrived; \
        capacity head of delegation; expected forum; filter şahin
        """
    )
    #expect(try text(choice, of: register) == "mark,family_name\npresent,Şahin\n")
  }

  @Test(arguments: [
    ("everyone", 7), ("arrived", 5), ("missing", 1),
  ])
  func `every register has presets`(name: String, count: Int) throws {
    let register = try SampleDesk.withPeople().register
    let preset = try #require(ExportPreset.offered.first { $0.name == name })
    #expect(try ListExport(preset.choice(in: register), of: register).rowCount == count)
  }

  @Test(arguments: [
    (
      PeopleOrder.protocolOrder,
      ["Παππά", "Şahin", "Öz", "Şahinoğlu", "Бондар; \"Ко\"", "Шевченко", "Kang"]
    ),
    (.badge, ["Шевченко", "Şahinoğlu", "Şahin", "Öz", "Kang", "Бондар; \"Ко\"", "Παππά"]),
    (.arrival, ["Παππά", "Şahinoğlu", "Kang", "Шевченко", "Şahin", "Öz", "Бондар; \"Ко\""]),
  ])
  func `people come in the order that was asked for`(order: PeopleOrder, names: [String]) throws {
    let register = try SampleDesk.withPeople().register
    var choice = ExportChoice(.participants, columns: ["family_name"])
    choice.order = order
    var found: [String] = []
    try ListExport(choice, of: register).forEachRow { found.append($0[0].text) }
    #expect(found == names)
  }

  @Test func `a filter finds whom the desk finds, in protocol order`() throws {
    let register = try SampleDesk.withPeople().register
    var choice = ExportChoice(.participants, columns: ["family_name"])
    choice.filter = "sahin"
    #expect(try text(choice, of: register) == "family_name\nŞahin\nŞahinoğlu\n")
  }

  /// What is typed over a screen's list, and the rows that it leaves.
  @Test(arguments: [
    (ExportList.delegations, "state", "republic of t", ["TUR"]),
    (.delegations, "state", "Ουκρανία", []),
    (.ministries, "ministry", "justi", ["Ministry of Justice"]),
    (
      .ministries, "ministry", "turkey",
      ["Ministry of Interior", "Ministry of Transport, Maritime Affairs and Communications"]
    ),
    (.programme, "activity", "need", ["forum", "forum.panel-1"]),
    (.programme, "activity", "forum", ["forum", "forum.panel-1", "forum.panel-2"]),
    (.entries, "n", "programme adopted nobody", []),
  ])
  func `a filter finds what the screen of the list finds`(
    list: ExportList,
    column: String,
    typed: String,
    found: [String]
  ) throws {
    let register = try SampleDesk.withPeople().register
    let choice = ExportChoice(list, filter: typed, columns: [column])
    var rows: [String] = []
    try ListExport(choice, of: register).forEachRow { rows.append($0[0].text) }
    #expect(rows == found)
    let kept = ExportPreset("mine", choice, .data)
    #expect(try kept.choice(in: register) == choice)
  }

  @Test func `entries are found by their words, oldest first`() throws {
    let register = try SampleDesk.withPeople().register
    let choice = ExportChoice(.entries, filter: "workshop late", columns: ["what"])
    var rows: [String] = []
    try ListExport(choice, of: register).forEachRow { rows.append($0[0].text) }
    let all = register.entries.map(register.sentence(for:))
    #expect(!rows.isEmpty)
    #expect(rows == all.filter { $0.contains("Workshop") && $0.contains("late") })
  }

  @Test func `every ministry of the directory is a choice that a preset keeps`() throws {
    var desk = try SampleDesk.withPeople()
    let turkey = try #require(AffiliationCode("TUR"))
    try desk.ask(.addMinistry(MinistryDraft(affiliation: turkey, name: "Ministry of Sea")))
    let register = desk.register
    var choice = ExportChoice(.ministries, columns: ["state", "ministry"])
    let withPeople = try ListExport(choice, of: register).rowCount
    choice.ofEveryMinistry = true
    let list = try ListExport(choice, of: register)
    let nameless = Set(
      register.people.filter { $0.details.ministry == nil }.map(\.details.affiliation)
    )
    let count = register.affiliationsInOrder.reduce(0) {
      $0 + register.ministries(of: $1.code).count
    }
    #expect(list.rowCount == count + nameless.count)
    #expect(list.rowCount == withPeople + 1)
    #expect(choice.words == "every ministry")
    #expect(try ExportPreset("all", choice, .data).choice(in: register) == choice)
  }

  @Test func `somebody who was there and withdrew since is among the attendees, and it shows`()
    throws
  {
    var desk = try SampleDesk.withPeople()
    let mehmet = try #require(desk.register.people.first { $0.details.familyName == "Şahin" })
    try desk.ask(.withdraw([mehmet.id], reason: "called home"))
    let choice = ExportChoice(
      .attendees,
      activity: ActivityID("workshop"),
      columns: ["family_name", "status"]
    )
    #expect(
      try text(choice, of: desk.register)
        == "family_name,status\nŞahin,withdrawn\nШевченко,arrived\n"
    )
  }

  @Test func `the programme is a list with what its activities counted`() throws {
    let register = try SampleDesk.withPeople().register
    let choice = ExportChoice(
      .programme,
      columns: ["activity", "part_of", "kind", "attended", "present", "late", "excused", "absent"]
    )
    #expect(
      try text(choice, of: register) == """
        activity,part_of,kind,attended,present,late,excused,absent
        workshop,,workshop,2,1,1,1,1
        forum,,conference,2,1,0,0,0
        forum.panel-1,forum,session,0,0,0,0,0
        forum.panel-2,forum,session,1,1,0,0,0
        wrap-up,,meeting,0,0,0,0,0

        """
    )
  }

  @Test func `ministries are written as a screen shows them, those of nobody too`() throws {
    let register = try SampleDesk.withPeople().register
    var choice = ExportChoice(.ministries, columns: ["state", "ministry", "participants"])
    let codes = ["UKR", "GRC"].compactMap { AffiliationCode($0) }
    try #require(codes.count == 2)
    choice.shown = .init(
      .ministries([.init(codes[0], MinistryID("ukr.justice")), .init(codes[1], nil)]),
      words: "shown"
    )
    #expect(
      try text(choice, of: register)
        == "state,ministry,participants\nUKR,Ministry of Justice,2\nGRC,,1\n"
    )
    choice.list = .participants
    choice.columns = ["family_name"]
    #expect(
      try text(choice, of: register)
        == "family_name\nΠαππά\n\"Бондар; \"\"Ко\"\"\"\nШевченко\n"
    )
  }

  private static let unknown: [(String?, String?, String?, ExportRefusal)] = [
    ("beard", nil, nil, .unknownMinistry("beard")),
    (nil, "emperor", nil, .unknownCapacity("emperor", allowed: KnownWords.capacities.allowed)),
    (nil, nil, "size", .unknownOrder("size", allowed: ["protocol", "name", "badge", "arrival"])),
  ]

  @Test(arguments: unknown)
  func `what nobody knows is refused with what is allowed`(
    ministry: String?,
    capacity: String?,
    order: String?,
    refusal: ExportRefusal
  ) throws {
    let register = try sampleRegister()
    #expect(throws: refusal) {
      try ExportChoice(
        list: "participants",
        ministry: ministry,
        capacity: capacity,
        order: order,
        in: register
      )
    }
  }
}
