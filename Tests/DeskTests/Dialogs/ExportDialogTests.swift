import Exchange
import Registration
import Testing

@testable import Desk

@Suite struct ExportDialogTests {
  static let shownColumns = [
    "badge", "given_names", "family_name", "native_name", "state", "ministry", "status",
    "arrived_at",
  ]
  static let file = "korea-bsec-2017-participants-20171030-0905.csv"

  @Test func `proposes what is shown and a name, with the first rows, and Enter writes it`() throws
  {
    var player = try Player()
    player.type("sahin")
    try player.press("F6")
    #expect(
      player.lines(3..<20) == """
          ┌─ Export ─────────────────────────────────────────────────────────────────┐
        > │   Preset    ‹ what is shown ›                                            │
          │   List      ‹ participants: a row a person ›                             │
          │   Rows      ‹ 3 shown (“sahin”) ›                                        │
          │   Order     ‹ as shown ›                                                 │
          │   Columns   ‹ as shown: badge, given_names, family_name, native_name, s… │
          │   Form      ‹ data: for programs, exactly as it is ›                     │
          │ > File      korea-bsec-2017-participants-20171030-0905.csv               │
          │                                                                          │
          │ 3 rows, 8 columns; the first of them:                                    │
          │ badge    given_names  family_name  native_name  state  ministry          │
          │ A-009-2  Mehmet       Şahin                     TUR    Ministry of Tran… │
          │ A-010-1  Ayşe         Şahinoğlu                 TUR    Ministry of Inte… │
          │ A-014-9  Oleh         Shahin       Олег Шагін   UKR    State Agency for… │
        ─ │                                                                          │ ─
          │ Enter writes · arrows choose, change · F7 keeps it as a preset · Esc go… │
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Enter")
    let people = try ["Şahin", "Şahinoğlu", "Shahin"].map { try player.person($0).id }
    var choice = ExportChoice(.participants, columns: Self.shownColumns)
    choice.shown = .init(.people(people), words: "“sahin”")
    #expect(player.effect == .export(ExportOrder(choice, file: Self.file)))
    player.answer(.exported(file: Self.file, rows: 3))
    #expect(player.message == "Written: \(Self.file), 3 rows")
    #expect(!player.line(3).contains("Export"))
  }

  @Test func `one row is written in the singular`() throws {
    var player = try Player()
    player.type("oleh")
    try player.press("F6")
    #expect(player.line(12).hasPrefix("  │ 1 row, 8 columns; it is:  "), "\(player.line(12))")
  }

  @Test func `in a small window every line has room, and what is left shows the first rows`() throws
  {
    var player = try Player(columns: 60, rows: 16)
    player.type("sahin")
    try player.press("F6")
    #expect(
      player.lines(0..<16) == """
         Korea-BSEC ICT Cooperation Progr… Mon 30 Oct 09:05  A Park
         Participants│Check-in│Matrix│Delegations│Programme›
        ┌─ Export ─────────────────────────────────────────────────┐
        │   Preset    ‹ what is shown ›                            │
        │   List      ‹ participants: a row a person ›             │
        │   Rows      ‹ 3 shown (“sahin”) ›                        │
        │   Order     ‹ as shown ›                                 │
        │   Columns   ‹ as shown: badge, given_names, family_name… │
        │   Form      ‹ data: for programs, exactly as it is ›     │
        │ > File      ‹ipants-20171030-0905.csv                    │
        │ badge    given_names  family_name  native_name  state  … │
        │ A-009-2  Mehmet       Şahin                     TUR    … │
        │ Enter writes · arrows choose, change · F7 keeps it as a… │
        └──────────────────────────────────────────────────────────┘

         Enter Write  F7 Keep  Esc Back  F1 Help  F9 All  F10 Quit
        """
    )
  }

  @Test func `everyone is written as everyone, not as a choice of people`() throws {
    var player = try Player()
    try player.press("F6 Enter")
    let choice = ExportChoice(.participants, columns: Self.shownColumns)
    #expect(player.effect == .export(ExportOrder(choice, file: Self.file)))
  }

  @Test func `a list that is ordered otherwise is written in that order`() throws {
    var player = try Player()
    let order = ListOptions.Order.familyName
    var options = ListOptions()
    options.order = order
    let people = options.people(of: player.register)
    try player.press("F4 Down Down Down Down Down")
    player.type("by family")
    try player.press("Enter F2 F6 Enter")
    guard case .export(let asked) = player.effect else {
      Issue.record("nothing was exported")
      return
    }
    #expect(asked.choice.shown?.rows == .people(people))
  }

  @Test func `the column that the list tells is the column that is written`() throws {
    var options = ListOptions()
    options.column = .email
    #expect(
      ShownColumns.ofPeople(beside: options.column)
        == [
          "badge", "given_names", "family_name", "native_name", "state", "email", "status",
          "arrived_at",
        ]
    )
  }

  @Test func `a file that is there is left alone until F8 overwrites it`() throws {
    var player = try Player()
    try player.press("F6 Enter")
    player.answer(.fileExists(Self.file))
    #expect(player.message == "That file is there already. Change the name, or F8 overwrites it.")
    #expect(
      player.line(23) == " Enter Write  F8 Overwrite  F7 Keep  Esc Back  F1 Help  F9 All  F10 Quit"
    )
    try player.press("F8")
    let choice = ExportChoice(.participants, columns: Self.shownColumns)
    #expect(
      player.effect == .export(ExportOrder(choice, file: Self.file, overwrites: true))
    )
  }

  @Test func `F8 overwrites nothing before it was asked, nor after another name was typed`() throws
  {
    var player = try Player()
    try player.press("F6 F8")
    #expect(player.message == "F8 does nothing here. F1 lists the keys, F9 all actions.")
    try player.press("Enter")
    player.answer(.fileExists("x.csv"))
    player.type("x")
    try player.press("F8")
    #expect(player.message == "F8 does nothing here. F1 lists the keys, F9 all actions.")
  }

  @Test func `what the world refuses is said, and the dialog stays`() throws {
    var player = try Player()
    try player.press("F6 Enter")
    player.answer(.fileFailed("/nowhere is not there. Choose another place."))
    #expect(player.message == "/nowhere is not there. Choose another place.")
    #expect(player.line(3).hasPrefix("  ┌─ Export"))
  }

  @Test func `Left and Right change list and form, and the proposed name with them`() throws {
    var player = try Player()
    try player.press("F6 Up Left Up Up Up Up Left Left Down Down")
    #expect(
      player.lines(3..<19) == """
          ┌─ Export ─────────────────────────────────────────────────────────────────┐
          │   Preset    ‹ as chosen below ›                                          │ ┃
          │   List      ‹ programme: a row an activity ›                             │ ┃
          │   Rows      ‹ all 6 ›                                                    │ ┃
          │ > Columns   ‹ all 19 ›                                                   │ ┃
          │   Form      ‹ json: open data for programs ›                             │ ┃
          │   File      korea-bsec-2017-programme-20171030-0905.json                 │ ┃
          │                                                                          │ ┃
          │ 6 rows, 19 columns; the first of them:                                   │ ┃
          │ activity       part_of  kind        title               cancelled  day   │ ┃
          │ workshop                workshop    Workshop                       2017… │ │
          │ forum                   conference  Global Forum on e…             2017… │ │
          │ forum.panel-1  forum    session     Why do we need e-…             2017… │ │
          │ forum.panel-2  forum    session     Future of the e-G…             2017… │ │
        ─ │ visit-center            visit       Visit to the Ubiq…             2017… │ ─
          │ Enter writes · arrows choose, change · F7 keeps it as a preset · Esc go… │
        """
    )
  }

  @Test func `rows, order and columns can be others than those shown`() throws {
    var player = try Player()
    player.type("sahin")
    try player.press("F6 Up Up Right Up Right Right Up Right")
    try player.press("Down Down Down Down Enter")
    var choice = ExportChoice(.participants)
    choice.order = .familyName
    #expect(player.effect == .export(ExportOrder(choice, file: Self.file)))
  }

  @Test func `at a door it proposes who attended there`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2 F6 Enter")
    let choice = ExportChoice(.attendees, activity: ActivityID("workshop"))
    let file = "korea-bsec-2017-attendees-workshop-20171030-0905.csv"
    #expect(player.effect == .export(ExportOrder(choice, file: file)))
  }

  @Test func `the activity of attendees can be another`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2 F6 Up Right Down Enter")
    let choice = ExportChoice(.attendees, activity: ActivityID("forum"))
    let file = "korea-bsec-2017-attendees-forum-20171030-0905.csv"
    #expect(player.effect == .export(ExportOrder(choice, file: file)))
  }

  @Test func `without a name it asks for one`() throws {
    var player = try Player()
    try player.press("F6 Ctrl-U Enter")
    #expect(player.message == "A file name is needed.")
  }

  @Test func `when nobody is shown there is nothing to write`() throws {
    var player = try Player()
    player.type("xyzzy")
    try player.press("F6")
    #expect(player.message == "Nobody is shown; Esc clears the filter.")
  }

  @Test func `ministries are written as they are shown`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.ministries)
    player.type("turkey")
    let shown = player.lines(4..<18)
    try player.press("F6 Enter")
    guard case .export(let order) = player.effect else {
      Issue.record("nothing was exported")
      return
    }
    #expect(order.choice.shown?.words == "“turkey”")
    var names: [String] = []
    try ListExport(order.choice, of: player.register).forEachRow { cells in
      names.append(cells.map(\.text).joined(separator: ","))
    }
    #expect(!names.isEmpty)
    #expect(names.allSatisfy { $0.hasPrefix("TUR,") })
    #expect(shown.split(separator: "\n").count { !$0.contains("  TUR  ") && !$0.isEmpty } >= 1)
  }
}
