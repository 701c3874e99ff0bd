import Registration
import Testing

@testable import Desk

@Suite struct ImportDialogTests {
  /// The dialog after the file was read.
  private func read(
    _ preview: ImportPreview,
    columns: Int = 80,
    rows: Int = 24
  ) throws -> Player {
    var player = try Player(columns: columns, rows: rows)
    try player.press("Shift-F6")
    player.type("list.csv")
    try player.press("Enter")
    #expect(player.effect == .readImport(ImportOrder(file: "list.csv")))
    player.answer(.importRead(preview))
    return player
  }

  private func preview(faulty: Bool = true) throws -> ImportPreview {
    let player = try Player()
    let known = try player.person("Şahin")
    let state = known.details.affiliation
    let changes = [
      FieldChange(.position, was: known.details.position, now: "Director"),
      FieldChange(.phone, was: known.details.phone, now: "+90 1"),
    ]
    let new = { (name: String) in
      Import.Person(
        participant: NewParticipant(details: Details(affiliation: state, familyName: name))
      )
    }
    var preview = ImportPreview(
      file: "list.csv",
      summary: "2 new, 1 changed, 1 already known, 1 invalid",
      columns: [
        .init(number: 1, heading: "Surname", samples: ["Öz", "Ak", "Er"], field: "family_name"),
        .init(
          number: 2,
          heading: "Whence",
          samples: ["TUR", "", ""],
          field: nil,
          why: "not known"
        ),
      ],
      fields: [
        .init("family_name", label: "family name"), .init("state", label: "state"),
        .init("phone", label: "phone"),
      ],
      rows: [
        .init(
          line: 2,
          name: "Öz",
          state: "TUR",
          kind: .new,
          words: "new ministry Sea",
          details: ["new ministry Sea", "expert"],
          deed: .register(new("Öz")),
          isTaken: true
        ),
        .init(
          line: 3,
          name: "Mehmet Şahin",
          state: "TUR",
          kind: .changed,
          words: "position: - -> Director; phone: - -> +90 1",
          details: ["same e-mail"],
          deed: .amend(.init(participant: known.id, changes: changes)),
          differences: [
            .init(.field(.position), words: "position: - -> Director", isClash: false),
            .init(
              .field(.phone),
              words: "phone: - -> +90 1 (changed here by B Lee)",
              isClash: true
            ),
          ],
          known: known.id
        ),
        .init(
          line: 4,
          name: "Can Ak",
          state: "TUR",
          kind: .known,
          words: "same e-mail as Can Ak",
          known: known.id
        ),
        .init(
          line: 5,
          name: "Ak",
          state: "TUR",
          kind: .new,
          deed: .register(new("Ak")),
          isTaken: true
        ),
      ],
      newMinistries: [
        .init(MinistryDraft(affiliation: state, name: "Sea"), nearest: nil, people: 1)
      ],
      matchedAgainst: player.register.people.count
    )
    if faulty {
      preview.rows.append(
        .init(
          line: 6,
          name: "Jane Doe",
          kind: .faulty,
          words: "State: \"Atlantis\"",
          details: ["line 6, column 2 (State): \"Atlantis\" is not a known state."]
        )
      )
    }
    return preview
  }

  @Test func `asks for the file and says that nothing is changed yet`() throws {
    var player = try Player(people: false)
    try player.press("Shift-F6")
    #expect(player.screen.contains("Enter reads it; nothing is changed before you agree."))
    try player.press("Enter")
    #expect(player.message == "Type the file's name.")
  }

  @Test func `shows every row with what becomes of it, and takes nothing while rows are faulty`()
    throws
  {
    var player = try read(preview())
    #expect(
      player.lines(2..<21) == """
        ┌─ Import ─────────────────────────────────────────────────────────────────────┐
        │ list.csv: 2 new, 1 changed, 1 already known, 1 invalid                       │
        │ [All 5] New 2  Changed 1  Known 1  Faulty 1                                  │
        │ > [x] 2 Öz                     TUR    new ministry Sea                       │
        │   [x] 3 Mehmet Şahin           TUR    position: - -> Director; phone: - -> … │
        │    =  4 Can Ak                 TUR    same e-mail as Can Ak                  │
        │   [x] 5 Ak                     TUR                                           │
        │    !  6 Jane Doe                      State: "Atlantis"                      │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │ ──────────────────────────────────────────────────────────────────────────── │
        │ new ministry Sea                                                             │
        │ expert                                                                       │
        │                                                                              │
        │                                                                              │
        │ 1 faulty row: F8 leaves it out, F7 shows it.                                 │
        """
    )
    #expect(
      player.line(23) == " F8 Good rows only  Space Tick  F4 Columns  F1 Help  F9 All  F10 Quit"
    )
    try player.press("F2")
    #expect(player.message == "F2 does nothing here. F1 lists the keys, F9 all actions.")
    try player.press("F7")
    #expect(
      player.line(16).contains("line 6, column 2 (State): \"Atlantis\" is not a known state.")
    )
  }

  @Test func `fits the smallest window`() throws {
    let player = try read(preview(faulty: false), columns: 60, rows: 16)
    #expect(
      player.lines(2..<16) == """
        ┌─ Import ─────────────────────────────────────────────────┐
        │ list.csv: 2 new, 1 changed, 1 already known, 1 invalid   │
        │ [All 4] New 2  Changed 1  Known 1                        │
        │ > [x] 2 Öz               TUR    new ministry Sea         │
        │   [x] 3 Mehmet Şahin     TUR    position: - -> Director… │
        │    =  4 Can Ak           TUR    same e-mail as Can Ak    │
        │   [x] 5 Ak               TUR                             │
        │ ──────────────────────────────────────────────────────── │
        │ new ministry Sea                                         │
        │ expert                                                   │
        │ F2 takes 2 new, 1 changed. Left, Right: other rows.      │
        └──────────────────────────────────────────────────────────┘

         F2 Confirm  Space Tick  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `what is ticked is one entry, and one undo takes it back`() throws {
    var player = try read(preview())
    let before = player.register.people.map(\.details)
    try player.press("F8 Space F2")
    let request = try #require(player.register.entries.last)
    #expect(player.register.sentence(for: request) == "import of list.csv: 1 registered, 1 changed")
    #expect(try player.person("Şahin").details.position == "Director")
    #expect(try player.person("Şahin").details.phone != "+90 1")
    #expect(player.register.people.contains { $0.details.familyName == "Ak" })
    #expect(!player.register.people.contains { $0.details.familyName == "Öz" })
    try player.press("F5")
    #expect(player.register.people.map(\.details) == before)
  }

  @Test func `the fields of a changed row are chosen one by one, a clash only when asked for`()
    throws
  {
    var player = try read(preview(faulty: false))
    try player.press("Down Enter")
    #expect(
      player.line(5)
        == "│ > [x] position: - -> Director                                                │"
    )
    #expect(
      player.line(6)
        == "│   [ ] phone: - -> +90 1 (changed here by B Lee)                              │"
    )
    try player.press("Space Down Enter Esc F2")
    #expect(try player.person("Şahin").details.position != "Director")
    #expect(try player.person("Şahin").details.phone == "+90 1")
  }

  @Test func `Left and Right show one kind of rows, and all of them are ticked at once`() throws {
    var player = try read(preview(faulty: false))
    try player.press("Right Shift-F2")
    #expect(player.message == "2 rows are left.")
    #expect(player.line(4).hasPrefix("│  All 4 [New 2] Changed 1  Known 1 "))
    #expect(player.lines(5..<7).contains("[ ] 2 Öz"))
    try player.press("Shift-F2 Right Right")
    #expect(player.line(4).hasPrefix("│  All 4  New 2  Changed 1 [Known 1]"))
    try player.press("Space")
    #expect(player.message == "This row says nothing new. Enter shows whom it is.")
    try player.press("Shift-F2")
    #expect(player.message == "None of these rows can be taken.")
  }

  @Test func `a file in which nothing is new says so where its rows are counted`() throws {
    var known = try preview(faulty: false)
    known.rows.removeAll { $0.kind != .known }
    let player = try read(known)
    #expect(player.line(20).hasPrefix("│ There is nothing new in this file. "))
  }

  @Test func `what was chosen survives an Esc, and forgetting it is asked`() throws {
    var player = try read(preview(faulty: false))
    try player.press("Space Esc Esc")
    #expect(
      player.message == "Esc again forgets what you chose of 1 rows. Enter goes back to them."
    )
    try player.press("Enter")
    player.answer(.importRead(try preview(faulty: false)))
    #expect(player.line(5).contains("[ ] 2 Öz"))
    var other = try preview(faulty: false)
    other.fingerprint = 7
    try player.press("Esc Enter")
    player.answer(.importRead(other))
    #expect(player.line(5).contains("[x] 2 Öz"))
  }

  @Test func `columns and ministries are shown with samples, and each can be said otherwise`()
    throws
  {
    var player = try read(preview(faulty: false))
    try player.press("F4")
    #expect(
      player.lines(3..<11) == """
        │ How list.csv is read                                                         │
        │                                                                              │
        │   Each row is              people                                            │
        │   State                    as the rows say                                   │
        │ > Surname                  family name        Öz, Ak, Er                     │
        │   Whence                   left out           not known  TUR                 │
        │   TUR Sea                  new ministry                                      │
        │   Empty cells              change nothing                                    │
        """
    )
    try player.press("Down Enter")
    player.type("sta")
    try player.press("Enter")
    var order = ImportOrder(file: "list.csv")
    order.columns = [.init(number: 2, heading: "Whence", field: "state")]
    #expect(player.effect == .readImport(order))
    player.answer(.importRead(try preview(faulty: false)))
    try player.press("Down Enter")
    player.type("interior")
    try player.press("Enter")
    let interior = try #require(
      player.register.ministries(of: try player.person("Şahin").details.affiliation)
        .first { $0.name.hasSuffix("Interior") }
    )
    order.ministries = [.init(words: "Sea", ministry: interior.id)]
    #expect(player.effect == .readImport(order))
  }

  @Test func `a file whose headings say too little opens with its columns`() throws {
    var problem = try preview(faulty: false)
    problem.problem = "No column is known as state. Say which it is: Enter on the column."
    problem.rows = []
    var player = try read(problem)
    #expect(player.line(3).contains("No column is known as state. Say which it is: Enter on"))
    try player.press("Esc")
    #expect(player.screen.contains("Enter reads it; nothing is changed before you agree."))
  }

  @Test func `the state of a delegation's own file is asked for, and what an empty cell says`()
    throws
  {
    var problem = try preview(faulty: false)
    problem.problem = "No column is known as state."
    problem.rows = []
    problem.newMinistries = []
    var player = try read(problem)
    #expect(
      player.line(6)
        == "│ > State                    not said                                          │"
    )
    try player.press("Enter")
    player.type("ukr")
    try player.press("Enter")
    var order = ImportOrder(file: "list.csv")
    order.state = AffiliationCode("UKR")
    #expect(player.effect == .readImport(order))
    player.answer(.importRead(try preview(faulty: false)))
    try player.press("F4")
    #expect(
      player.line(6)
        == "│ > State                    Ukraine                                           │"
    )
    try player.press("End")
    #expect(
      player.line(10)
        == "│ > Empty cells              change nothing                                    │"
    )
    try player.press("Enter Down Enter")
    order.emptyErases = true
    #expect(player.effect == .readImport(order))
  }

  @Test func `reading says how far it is, and Esc stops it`() throws {
    var player = try Player()
    try player.press("Shift-F6")
    player.type("list.csv")
    try player.press("Enter")
    player.answer(.importReading(rows: 1200, percent: 40))
    #expect(player.line(5).contains("1200 rows, 40%"))
    try player.press("Esc")
    #expect(player.effect == .stopReading)
    #expect(player.message == "The reading was stopped; nothing was changed.")
    player.answer(.importRead(try preview()))
    #expect(player.screen.contains("Enter reads it; nothing is changed before you agree."))
  }

  @Test func `a file that cannot be read is said, and its name kept`() throws {
    var player = try Player(people: false)
    try player.press("Shift-F6")
    player.type("nomination.csv")
    try player.press("Enter")
    player.answer(.fileFailed("nomination.csv is not there. Look at its name."))
    #expect(player.message == "nomination.csv is not there. Look at its name.")
    #expect(player.line(3).contains("File  nomination.csv"))
  }
}
