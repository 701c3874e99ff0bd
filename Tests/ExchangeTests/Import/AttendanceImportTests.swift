import Registration
import Testing

@testable import Exchange

/// Paper sign-in sheets, typed up later.
@Suite struct AttendanceImportTests {
  private func desk() throws -> SampleDesk {
    var desk = try SampleDesk()
    for (state, given, family, native) in [
      ("TUR", "Mehmet", "Şahin", ""), ("TUR", "Ayşe", "Kaya", ""), ("TUR", "Can", "Kaya", ""),
      ("UKR", "Oleh", "Shevchenko", "Олег Шевченко"), ("GRC", "Eleni", "Pappa", "Ελένη Παππά"),
      ("TUR", "Mehmet", "Şahin", ""), ("KOR", "Min-jun", "Kim", "김민준"),
    ] {
      var details = Details(affiliation: try #require(AffiliationCode(state)))
      details.givenNames = given
      details.familyName = family
      details.nativeName = native
      _ = try desk.register(details)
    }
    return desk
  }

  private func plan(
    _ text: String,
    into desk: SampleDesk,
    _ options: ImportOptions = ImportOptions()
  ) throws -> ImportPlan {
    try Importer.plan("sheet.csv", Array(text.utf8), into: desk.register, options: options)
  }

  private func badge(_ number: UInt32) throws -> String {
    "\(try #require(Badge(letter: UInt8(ascii: "A"), number: number)))"
  }

  @Test func `badges and names in any script and order find the person, marks in any language`()
    throws
  {
    let desk = try desk()
    let plan = try plan(
      """
      Badge,Name,State,Activity,Attendance
      \(try badge(1)),,,workshop,x
      2,KAYA Ayşe,Turkey,Workshop,geç kaldı
      ,"Kaya, Can",TUR,workshop,✓
      ,Шевченко Олег,Україна,workshop,з поважної причини
      ,ELENI PAPPA,Greece,workshop,όχι
      ,김민준,KR,workshop,출석
      """,
      into: desk
    )
    #expect(plan.mapping.kind == .attendance)
    #expect(
      words(of: plan) == [
        "2 Mehmet Şahin: present", "3 Ayşe Kaya: late", "4 Can Kaya: present",
        "5 Oleh Shevchenko: excused", "6 Eleni Pappa: absent", "7 Min-jun Kim: present",
      ]
    )
    #expect(plan.summary == "6 to mark, 0 marked so already, 0 invalid")
  }

  @Test func `whoever cannot be told is a problem that says who may be meant`() throws {
    let desk = try desk()
    let plan = try plan(
      """
      Badge,Name,State,Activity,Mark
      ,Mehmet Sahin,TUR,workshop,x
      ,Kaya,TUR,workshop,x
      ,Nobody Known,TUR,workshop,x
      ,,TUR,workshop,x
      \(try badge(2)),Mehmet Şahin,TUR,workshop,x
      \(try badge(99)),,,workshop,x
      ,Eleni Pappa,GRC,gala,x
      ,Eleni Pappa,GRC,workshop,perhaps
      """,
      into: desk
    )
    let several = "Several people may be meant: "
    #expect(
      plan.problems.map(\.description) == [
        "line 2, column 2 (Name): \(several)Mehmet Şahin (\(try badge(1))), "
          + "Mehmet Şahin (\(try badge(6))). Write the badge.",
        "line 3, column 2 (Name): \(several)Ayşe Kaya (\(try badge(2))), "
          + "Can Kaya (\(try badge(3))). Write the badge.",
        "line 4, column 2 (Name): Nobody in the register is called so. "
          + "Look at the spelling and the state, or register the person first.",
        "line 5: The row says neither a badge nor a name. Write one of them.",
        "line 6, column 1 (Badge): This is the badge of Ayşe Kaya (\(try badge(2))), "
          + "not of the person in this row. Mend one of the two.",
        "line 7, column 1 (Badge): Nobody in the register is given the badge \(try badge(99)). "
          + "Look at the spelling and the state, or register the person first.",
        "line 8, column 4 (Activity): \"gala\" is not a known activity. "
          + "Allowed: workshop, forum, forum.panel-1, forum.panel-2, wrap-up.",
        "line 9, column 5 (Mark): \"perhaps\" is not a known mark. "
          + "Allowed: present, late, excused, absent, x, ✓.",
      ]
    )
    #expect(plan.request(skippingInvalid: true) == nil)
  }

  @Test func `a sheet of one activity needs no more than names`() throws {
    var desk = try desk()
    let options = ImportOptions(activity: ActivityID("wrap-up"), offsetMinutes: 540)
    let plan = try plan(
      "Country,Surname,First name,Time\nGreece,Pappa,Eleni,16:05\nTUR,Kaya,Can,\n",
      into: desk,
      options
    )
    #expect(words(of: plan) == ["2 Eleni Pappa: present", "3 Can Kaya: present"])
    #expect(plan.marks.first?.attendance.at?.description == "2017-11-03T16:05:00.000+09:00")
    try desk.ask(try #require(plan.request(skippingInvalid: false)))
    #expect(desk.register.entries.last?.facts.count == 3)
    #expect(
      desk.register.sentence(for: try #require(desk.register.entries.last))
        == "import of sheet.csv: 2 marked present at Wrap-up meeting"
    )
    try desk.ask(.undo)
    #expect(desk.register.people.allSatisfy { $0.markings.isEmpty })
  }

  @Test func `a mark that stands is known, another is a conflict and stays unless told otherwise`()
    throws
  {
    var desk = try desk()
    try desk.mark(desk.register.participants[3].id, at: "workshop", .present)
    try desk.mark(desk.register.participants[4].id, at: "workshop", .absent)
    let plan = try plan(
      """
      Name,State,Activity,Mark
      Oleh Shevchenko,UKR,workshop,present
      Eleni Pappa,GRC,workshop,present
      Eleni Pappa,GRC,workshop,present
      Eleni Pappa,GRC,workshop,late
      Kim Min-jun,KOR,workshop,
      """,
      into: desk
    )
    #expect(
      words(of: plan) == [
        "2 Oleh Shevchenko: same mark already as Oleh Shevchenko (\(try badge(4)))",
        "3 Eleni Pappa: present",
        "4 Eleni Pappa: same mark already as Eleni Pappa (line 3)",
        "5 Eleni Pappa: line 5, column 4 (Mark): \"late\" is said of somebody whom line 3 says to be "
          + "present. Keep one line.",
        "6 Kim Min-jun: left out, noMark",
      ]
    )
    #expect(
      plan.summary
        == "0 to mark, 1 marked otherwise here, 2 marked so already, 1 invalid, 1 without a mark"
    )
    #expect(plan.request(.init(skipsInvalid: true)) == nil)
    #expect(
      plan.marks.map { $0.caution(in: desk.register) } == [
        "marked absent at Workshop by A Park, the file says present"
      ]
    )
    let request = try #require(plan.request(.init(skipsInvalid: true, overwrites: true)))
    var other = desk
    try other.ask(request)
    #expect(other.register.participants[4].markings.map(\.mark) == [.present])
    try desk.mark(desk.register.participants[4].id, at: "workshop", .excused)
    #expect(
      throws: Refusal.markedMeanwhile(name: "Eleni PAPPA", try #require(ActivityID("workshop")))
    ) {
      try desk.ask(request)
    }
  }

  @Test func `whoever is not expected, or withdrawn, is flagged`() throws {
    var desk = try desk()
    let kim = desk.register.participants[6].id
    let forum = try #require(ActivityID("forum"))
    try desk.ask(.expect([kim], at: [forum]))
    try desk.ask(.withdraw([desk.register.participants[3].id], reason: "ill"))
    let plan = try plan(
      "Name,State,Activity,Session,Mark\n김민준,KOR,workshop,,x\nKim Min-jun,KOR,forum,forum.panel-1,x\n"
        + "Олег Шевченко,UKR,forum,Future of the e-Government,yes\n",
      into: desk
    )
    #expect(
      plan.marks.map { $0.caution(in: desk.register) } == [
        "not expected at Workshop", nil,
        "withdrawn, and marked at Future of the e-Government",
      ]
    )
  }

  @Test func `our own list of attendance is known where it comes from, and fills another register`()
    throws
  {
    var desk = try desk()
    let other = desk
    for (index, mark) in Mark.allCases.enumerated() {
      let activity = ["workshop", "forum", "forum.panel-1", "wrap-up"][index]
      try desk.mark(desk.register.participants[index].id, at: activity, mark, note: "a, \"b\"")
      try desk.mark(desk.register.participants[index + 2].id, at: activity, .present)
    }
    var bytes: [UInt8] = []
    try ListExport(ExportChoice(.attendance), of: desk.register).write(.data) { bytes += $0 }
    let again = try Importer.plan("attendance.csv", bytes, into: desk.register)
    #expect(again.mapping.origin == .ownAttendance)
    #expect(again.summary == "0 to mark, 8 marked so already, 0 invalid")
    var copy = other
    let plan = try Importer.plan("attendance.csv", bytes, into: copy.register)
    #expect(plan.summary == "8 to mark, 0 marked so already, 0 invalid")
    try copy.ask(try #require(plan.request(skippingInvalid: false)))
    let told = { (desk: SampleDesk) in
      desk.register.participants.map { person in
        person.markings.map { "\($0.activity) \($0.mark) \($0.occurrence.at) \($0.note)" }
      }
    }
    #expect(told(copy) == told(desk))
  }

  @Test func `a time without a day is understood where the programme has the day`() throws {
    let plan = try plan(
      """
      Name,State,Activity,Mark,Time
      김민준,KOR,wrap-up,x,9.05
      김민준,KOR,workshop,x,09:05
      김민준,KOR,forum,x,2017-10-30 9:05
      김민준,KOR,forum.panel-1,x,soon
      """,
      into: desk(),
      ImportOptions(offsetMinutes: 540)
    )
    #expect(
      plan.marks.map { $0.attendance.at?.description } == [
        "2017-11-03T09:05:00.000+09:00", "2017-10-30T09:05:00.000+09:00",
      ]
    )
    #expect(
      plan.problems.map(\.description) == [
        "line 3, column 5 (Time): \"09:05\" has no day, and Workshop has none in the programme. "
          + "Set it there, or write the day, too: 2017-10-30 09:05.",
        "line 5, column 5 (Time): \"soon\" is not a known moment. "
          + "Allowed: 2017-10-30T09:05:00+09:00, 2017-10-30 09:05.",
      ]
    )
  }

  @Test func `a sheet that says of no activity is refused with what would help`() throws {
    #expect(throws: ImportFailure.noActivity) { try plan("Name,Signature\nA B,x\n", into: desk()) }
    #expect(ImportFailure.noActivity.description.hasPrefix("No column says which activity"))
  }

  @Test(arguments: [
    ("ДА", Mark.present), ("evet", .present), ("ναι", .present), ("✔", .present), ("X", .present),
    ("1", .present), ("Signed", .present), ("სapatio", nil), ("საპატიო", .excused),
    ("üzrlü", .excused), ("întârziat", .late), ("zakasnio", .late), ("지각", .late),
    ("բացակա", .absent), ("не был", .absent), ("-", .absent), ("N/A", nil), ("?", nil),
    ("Hayır", .absent), ("mungon", .absent), ("отсутна", .absent),
  ])
  func `a mark is read in the languages of the states`(word: String, mark: Mark?) {
    #expect(MarkWords.mark(word) == mark)
  }
}
