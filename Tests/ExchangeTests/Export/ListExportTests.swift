import Registration
import Testing

@testable import Exchange

/// Every list, byte for byte.
@Suite struct ListExportTests {
  @Test func `participants in protocol order with their marks`() throws {
    #expect(
      try file(ExportChoice(.participants)) == #"""
        seq,id,badge,status,state,state_name,ministry,title,given_names,patronymic,family_name,native_name,capacity,position,department,level,email,phone,letter,contact_consent,remarks,arrived_at,workshop,forum,forum.panel-1,forum.panel-2,wrap-up
        1,A-k3f9qz.8.1,A-007-6,departed,GRC,Greece,,Dr.,Ελένη,,Παππά,Ελένη Παππά,delegate,Director,IT,national,grc@example.org,+90 312,GRC/2017/1,,,2017-10-30T09:12:00.000+09:00,,,,,
        2,A-k3f9qz.4.1,A-003-7,arrived,TUR,Turkey,"Ministry of Transport, Maritime Affairs and Communications",Dr.,Mehmet,,Şahin,Mehmet Şahin,head of delegation,Director,IT,national,tur@example.org,+90 312,TUR/2017/1,yes,,2017-10-30T09:08:00.000+09:00,present,,,,
        3,A-k3f9qz.5.1,A-004-5,withdrawn,TUR,Turkey,Ministry of Interior,Dr.,Can,,Öz,Can Öz,delegate,Director,IT,national,tur@example.org,+90 312,TUR/2017/1,yes,,,,,,,
        4,A-k3f9qz.3.1,A-002-1,arrived,TUR,Turkey,Ministry of Interior,Dr.,Ayşe,,Şahinoğlu,Ayşe Şahinoğlu,delegate,Director,IT,national,tur@example.org,+90 312,TUR/2017/1,yes,,2017-10-30T09:11:00.000+09:00,excused,,,present,
        5,A-k3f9qz.7.1,A-006-8,nominated,UKR,Ukraine,Ministry of Justice,Dr.,=Ірина,,"Бондар; ""Ко""","=Ірина Бондар; ""Ко""",delegate,Director,IT,national,ukr@example.org,+90 312,UKR/2017/1,,,,absent,,,,
        6,A-k3f9qz.2.1,A-001-3,arrived,UKR,Ukraine,Ministry of Justice,Dr.,Олег,,Шевченко,Олег Шевченко,delegate,Director,IT,national,ukr@example.org,+90 312,UKR/2017/1,,,2017-10-30T09:09:00.000+09:00,late,,,,
        7,A-k3f9qz.6.1,A-005-9,arrived,KOR,Korea,Ministry of the Interior and Safety,Dr.,Sang-Baek CHRIS,,Kang,Sang-Baek CHRIS Kang,organiser,Director,IT,national,kor@example.org,+90 312,KOR/2017/1,,,2017-10-30T09:10:00.000+09:00,,present,,,

        """#
    )
  }

  @Test func `attendance, a row a marking, in the order of the programme`() throws {
    #expect(
      try file(ExportChoice(.attendance)) == #"""
        activity,session,participant_id,badge,family_name,given_names,state,ministry,mark,at,recorded_at,note,by,desk
        workshop,,A-k3f9qz.4.1,A-003-7,Şahin,Mehmet,TUR,"Ministry of Transport, Maritime Affairs and Communications",present,2017-10-30T09:15:00.000+09:00,2017-10-30T09:15:00.000+09:00,,A Park,A-k3f9qz
        workshop,,A-k3f9qz.3.1,A-002-1,Şahinoğlu,Ayşe,TUR,Ministry of Interior,excused,2017-10-30T09:17:00.000+09:00,2017-10-30T09:17:00.000+09:00,,A Park,A-k3f9qz
        workshop,,A-k3f9qz.7.1,A-006-8,"Бондар; ""Ко""",=Ірина,UKR,Ministry of Justice,absent,2017-10-30T09:18:00.000+09:00,2017-10-30T09:18:00.000+09:00,,A Park,A-k3f9qz
        workshop,,A-k3f9qz.2.1,A-001-3,Шевченко,Олег,UKR,Ministry of Justice,late,2017-10-30T09:16:00.000+09:00,2017-10-30T09:16:00.000+09:00,"train, ""late""",A Park,A-k3f9qz
        forum,,A-k3f9qz.6.1,A-005-9,Kang,Sang-Baek CHRIS,KOR,Ministry of the Interior and Safety,present,2017-10-30T09:20:00.000+09:00,2017-10-30T09:20:00.000+09:00,,A Park,A-k3f9qz
        forum,forum.panel-2,A-k3f9qz.3.1,A-002-1,Şahinoğlu,Ayşe,TUR,Ministry of Interior,present,2017-10-30T09:19:00.000+09:00,2017-10-30T09:19:00.000+09:00,,A Park,A-k3f9qz

        """#
    )
  }

  @Test func `attendees of an activity, those of its sessions too`() throws {
    #expect(
      try file(ExportChoice(.attendees, activity: ActivityID("forum"))) == #"""
        seq,badge,title,given_names,family_name,state,ministry,position,mark,at,status
        1,A-002-1,Dr.,Ayşe,Şahinoğlu,TUR,Ministry of Interior,Director,present,2017-10-30T09:19:00.000+09:00,arrived
        2,A-005-9,Dr.,Sang-Baek CHRIS,Kang,KOR,Ministry of the Interior and Safety,Director,present,2017-10-30T09:20:00.000+09:00,arrived

        """#
    )
  }

  @Test func `delegations, a row a state, also of those who sent nobody, then others with people`()
    throws
  {
    #expect(
      try file(ExportChoice(.delegations)) == #"""
        order,state,state_name,nominated,arrived,missing,withdrawn,workshop,forum,forum.panel-1,forum.panel-2,wrap-up
        1,ALB,Albania,0,0,0,0,0,0,0,0,0
        2,ARM,Armenia,0,0,0,0,0,0,0,0,0
        3,AZE,Azerbaijan,0,0,0,0,0,0,0,0,0
        4,BGR,Bulgaria,0,0,0,0,0,0,0,0,0
        5,GEO,Georgia,0,0,0,0,0,0,0,0,0
        6,GRC,Greece,1,1,0,0,0,0,0,0,0
        7,MDA,Moldova,0,0,0,0,0,0,0,0,0
        8,ROU,Romania,0,0,0,0,0,0,0,0,0
        9,RUS,Russia,0,0,0,0,0,0,0,0,0
        10,SRB,Serbia,0,0,0,0,0,0,0,0,0
        11,TUR,Turkey,2,2,0,1,1,1,0,1,0
        12,UKR,Ukraine,2,1,1,0,1,0,0,0,0
        13,KOR,Korea,1,1,0,0,0,1,0,0,0

        """#
    )
  }

  @Test func `ministries that people come from, and the people without one`() throws {
    #expect(
      try file(ExportChoice(.ministries)) == #"""
        state,ministry,native_name,participants,arrived,workshop,forum,forum.panel-1,forum.panel-2,wrap-up
        GRC,,,1,1,0,0,0,0,0
        TUR,Ministry of Interior,İçişleri Bakanlığı,1,1,0,1,0,1,0
        TUR,"Ministry of Transport, Maritime Affairs and Communications",Ulaştırma Bakanlığı,1,1,1,0,0,0,0
        UKR,Ministry of Justice,Міністерство юстиції,2,1,1,0,0,0,0
        KOR,Ministry of the Interior and Safety,행정안전부,1,1,0,1,0,0,0

        """#
    )
  }

  @Test func `entries in words with what they are about`() throws {
    var desk = try SampleDesk()
    let can = try desk.register(sampleDetails("TUR", "Can", "Öz", nil))
    try desk.mark(can, at: "forum", .present)
    try desk.ask(.undo)
    #expect(
      try text(ExportChoice(.entries), of: desk.register) == #"""
        n,at,by,desk,what,subject
        1,2017-10-30T09:00:00.000+09:00,A Park,A-k3f9qz,adopted the programme Korea-BSEC ICT Cooperation Program 2017,korea-bsec-2017
        2,2017-10-30T09:01:00.000+09:00,A Park,A-k3f9qz,"Can ÖZ registered, Turkey, badge A-001-3",A-k3f9qz.2.1
        3,2017-10-30T09:02:00.000+09:00,A Park,A-k3f9qz,Can ÖZ present at Global Forum on e-Government at 09:02,A-k3f9qz.2.1
        4,2017-10-30T09:03:00.000+09:00,A Park,A-k3f9qz,undid: Can ÖZ present at Global Forum on e-Government at 09:02,A-k3f9qz.2.1

        """#
    )
  }

  @Test func `a spreadsheet's file is guarded and has semicolons`() throws {
    let ukraine = try #require(AffiliationCode("UKR"))
    let choice = ExportChoice(
      .participants,
      states: [ukraine],
      columns: ["seq", "given_names", "family_name", "phone"]
    )
    #expect(
      try file(choice, .excel) == #"""
        \#u{FEFF}seq;given_names;family_name;phone
        1;'=Ірина;"Бондар; ""Ко""";+90 312
        2;Олег;Шевченко;+90 312

        """#
    )
  }

  @Test func `people are chosen by state and status, and numbered anew`() throws {
    let register = try SampleDesk.withPeople().register
    let choice = try ExportChoice(
      list: "participants",
      states: ["Türkiye", "Ukraine"],
      statuses: ["nominated", "Withdrawn"],
      columns: "family_name,seq",
      in: register
    )
    #expect(choice.words == "state TUR, UKR; status nominated, withdrawn")
    #expect(
      try text(choice, of: register) == #"""
        family_name,seq
        Öz,1
        "Бондар; ""Ко""",2

        """#
    )
  }

  @Test func `what a screen shows is written in its order`() throws {
    let register = try SampleDesk.withPeople().register
    var choice = ExportChoice(.participants, columns: ["seq", "family_name"])
    let ids = try ["A-k3f9qz.7.1", "A-k3f9qz.4.1"].map { try #require(ParticipantID($0)) }
    choice.shown = .init(.people(ids), words: "found by \"an\"")
    #expect(choice.words == "found by \"an\"")
    #expect(
      try text(choice, of: register) == #"""
        seq,family_name
        1,"Бондар; ""Ко"""
        2,Şahin

        """#
    )
  }

  @Test(arguments: [ExportList.attendance, .attendees])
  func `marks are written of those whom a screen shows, in its order`(list: ExportList) throws {
    let register = try SampleDesk.withPeople().register
    let workshop = try #require(ActivityID("workshop"))
    let everybody = register.people.filter { register.attended($0, workshop) }.map(\.id)
    try #require(everybody.count > 1)
    var choice = ExportChoice(list, activity: workshop, columns: ["family_name"])
    choice.shown = .init(.people(everybody.reversed().dropLast()), words: "shown")
    let names = everybody.dropFirst().reversed().compactMap { register[$0]?.details.familyName }
    let rows = try text(choice, of: register).split(separator: "\n")
    #expect(rows.map(String.init) == ["family_name"] + names)
  }

  @Test func `the export itself is asked to be recorded`() throws {
    let register = try SampleDesk.withPeople().register
    let choice = ExportChoice(.attendees, activity: ActivityID("workshop"))
    let export = try ListExport(choice, of: register)
    #expect(
      export.request(file: "bus.csv")
        == .recordExport(
          Export(list: "attendees", filter: "activity workshop", rows: 2, file: "bus.csv")
        )
    )
  }

  @Test(arguments: [
    ("guests", nil, [], [], nil, ExportRefusal.unknownList("guests")),
    ("attendees", nil, [], [], nil, .noActivity(allowed: activities)),
    ("attendees", "gala", [], [], nil, .unknownActivity("gala", allowed: activities)),
    ("delegations", "forum", [], [], nil, .filterDoesNotApply(.activity, .delegations)),
    ("ministries", nil, [], ["arrived"], nil, .filterDoesNotApply(.status, .ministries)),
    ("entries", nil, ["TUR"], [], nil, .filterDoesNotApply(.state, .entries)),
    (
      "participants", nil, [], ["merged"], nil,
      .unknownStatus(
        "merged",
        allowed: [
          "nominated", "confirmed", "arrived", "departed", "no-show", "withdrawn", "substituted",
        ]
      )
    ),
    ("participants", nil, [], [], "id,badge,id", .repeatedColumn("id")),
    (
      "entries", nil, [], [], "n,who",
      .unknownColumn("who", allowed: ["n", "at", "by", "desk", "what", "subject"])
    ),
  ])
  func `what cannot be written is refused`(
    list: String,
    activity: String?,
    states: [String],
    statuses: [String],
    columns: String?,
    refusal: ExportRefusal
  ) throws {
    let register = try SampleDesk.withPeople().register
    #expect(throws: refusal) {
      let choice = try ExportChoice(
        list: list,
        activity: activity,
        states: states,
        statuses: statuses,
        columns: columns,
        in: register
      )
      return try ListExport(choice, of: register)
    }
  }

  private static let activities = [
    "workshop", "forum", "forum.panel-1", "forum.panel-2", "wrap-up",
  ]

  @Test func `the sums of all lists agree`() throws {
    let register = try SampleDesk.withPeople().register
    let ministries = try numbers(ExportChoice(.ministries), of: register)
    let delegations = try numbers(ExportChoice(.delegations), of: register)
    let workshop = ExportChoice(.attendees, activity: ActivityID("workshop"))
    let forum = ExportChoice(.attendees, activity: ActivityID("forum"))
    let all = register.totals(of: register.people)
    #expect([ministries["arrived"], delegations["arrived"]] == [all.arrived, all.arrived])
    #expect(delegations["nominated"] == all.nominated)
    #expect(ministries["workshop"] == (try ListExport(workshop, of: register).rowCount))
    #expect(delegations["workshop"] == ministries["workshop"])
    #expect(ministries["forum"] == (try ListExport(forum, of: register).rowCount))
    #expect(delegations["forum"] == ministries["forum"])
  }

  /// The sum of every column that holds numbers.
  private func numbers(_ choice: ExportChoice, of register: Register) throws -> [String: Int] {
    var bytes: [UInt8] = []
    try ListExport(choice, of: register).write(.data) { bytes += $0 }
    let records = try CSVReader.records(of: bytes).map(\.fields)
    var sums: [String: Int] = [:]
    for row in records.dropFirst() {
      for (heading, field) in zip(records[0], row) { sums[heading, default: 0] += Int(field) ?? 0 }
    }
    return sums
  }

  /// The file as text; every line end must be CRLF, the last one too.
  private func file(_ choice: ExportChoice, _ form: CSVForm = .data) throws -> String {
    try text(choice, form, of: SampleDesk.withPeople().register)
  }
}

/// A list as text with plain line ends, or an empty text when a line does not end with CRLF.
func text(_ choice: ExportChoice, _ form: CSVForm = .data, of register: Register) throws -> String {
  var bytes: [UInt8] = []
  try ListExport(choice, of: register).write(form) { bytes += $0 }
  let lines = String(decoding: bytes, as: UTF8.self)
  return lines.filter { $0 == "\n" }.isEmpty ? lines.replacing("\r\n", with: "\n") : ""
}
