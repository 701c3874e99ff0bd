import Registration
import Testing

@testable import Desk

@Suite struct ExportDialogTests {
  @Test func `proposes what is shown and a name, and Enter writes it`() throws {
    var player = try Player()
    player.type("sahin")
    try player.press("F6")
    #expect(
      player.lines(7..<17) == """
          ┌─ Export ─────────────────────────────────────────────────────────────────┐
          │   List      ‹ participants: a row a person ›                             │
          │   Form      ‹ data: for programs, exactly as it is ›                     │
          │ > File      korea-bsec-2017-participants-20171030-0905.csv               │
          │                                                                          │
          │ Rows: 3 shown (“sahin”)                                                  │
          │                                                                          │
          │                                                                          │
          │ Enter writes · arrows choose, change · Esc goes back                     │
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Enter")
    let people = try ["Şahin", "Şahinoğlu", "Shahin"].map { try player.person($0).id }
    #expect(
      player.effect
        == .export(
          ExportOrder(
            list: "participants",
            people: people,
            filter: "“sahin”",
            file: "korea-bsec-2017-participants-20171030-0905.csv"
          )
        )
    )
    player.answer(.exported(file: "korea-bsec-2017-participants-20171030-0905.csv", rows: 3))
    #expect(
      player.message == "Written: korea-bsec-2017-participants-20171030-0905.csv, 3 rows"
    )
    #expect(player.line(7).trimmed == "")
  }

  @Test func `everyone is written as everyone, not as a choice of people`() throws {
    var player = try Player()
    try player.press("F6 Enter")
    #expect(
      player.effect
        == .export(
          ExportOrder(
            list: "participants",
            file: "korea-bsec-2017-participants-20171030-0905.csv"
          )
        )
    )
  }

  @Test func `a file that is there is left alone until F8 overwrites it`() throws {
    var player = try Player()
    try player.press("F6 Enter")
    player.answer(.fileExists("korea-bsec-2017-participants-20171030-0905.csv"))
    #expect(player.message == "That file is there already. Change the name, or F8 overwrites it.")
    #expect(
      player.line(23) == " Enter Write  F8 Overwrite  Esc Back  F1 Help  F9 All  F10 Quit"
    )
    try player.press("F8")
    #expect(
      player.effect
        == .export(
          ExportOrder(
            list: "participants",
            file: "korea-bsec-2017-participants-20171030-0905.csv",
            overwrites: true
          )
        )
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
    #expect(player.line(7).hasPrefix("  ┌─ Export"))
  }

  @Test func `Left and Right change list, form and activity, and the proposed name with them`()
    throws
  {
    var player = try Player()
    try player.press("F6 Up Right Up Left Left Down Down Right")
    #expect(
      player.lines(7..<14) == """
          ┌─ Export ─────────────────────────────────────────────────────────────────┐ ┃
          │   List      ‹ ministries: a row a ministry ›                             │ ┃
          │   Form      ‹ excel: for spreadsheets, with semicolons ›                 │ ┃
          │ > File      korea-bsec-2017-ministries-20171030-0905.csv                 │ ┃
          │                                                                          │ ┃
          │ Rows: every ministry that somebody comes from                            │ ┃
          │                                                                          │ │
        """
    )
  }

  @Test func `at a door it proposes who attended there`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2 F6 Enter")
    #expect(
      player.effect
        == .export(
          ExportOrder(
            list: "attendees",
            activity: ActivityID("workshop"),
            file: "korea-bsec-2017-attendees-workshop-20171030-0905.csv"
          )
        )
    )
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
}
