import Registration
import Testing

@testable import Desk

@Suite struct ImportDialogTests {
  /// The dialog after the file was read.
  private func read(_ preview: ImportPreview) throws -> Player {
    var player = try Player(people: false)
    try player.press("Shift-F6")
    player.type("nominations.csv")
    try player.press("Enter")
    #expect(player.effect == .readImport(ImportOrder(file: "nominations.csv")))
    player.answer(.importRead(preview))
    return player
  }

  private var faulty: ImportPreview {
    ImportPreview(
      summary: "118 new, 0 already known, 2 invalid",
      mapping: ["Last name: family_name"],
      problems: [
        "Line 7, column State: “Atlantis” is not a state of the programme. Write its code or name.",
        "Line 9: neither a family name nor an own-script name.",
      ],
      request: nil,
      invalidRows: 2
    )
  }

  @Test func `asks for the file and says that nothing is changed yet`() throws {
    var player = try Player(people: false)
    try player.press("Shift-F6")
    #expect(
      player.lines(2..<7) == """
         ┌─ Import ───────────────────────────────────────────────────────────────────┐
         │ File                                                                       │
         │                                                                            │
         │ A CSV file of nominations; its columns are recognised by their names.      │
         │                                                                            │
        """
    )
    #expect(
      player.line(20).dropFirst(3).prefix(52)
        == "Enter reads it; nothing is changed before you agree."
    )
    try player.press("Enter")
    #expect(player.message == "Type the file's name.")
  }

  @Test func `shows every problem in full, and takes nothing while rows are faulty`() throws {
    var player = try read(faulty)
    #expect(
      player.lines(3..<14) == """
         │ File  nominations.csv                                                      │
         │                                                                            │
         │ 118 new, 0 already known, 2 invalid                                        │
         │ Line 7, column State: “Atlantis” is not a state of the programme. Write    │
         │ its code or name.                                                          │
         │ Line 9: neither a family name nor an own-script name.                      │
         │                                                                            │
         │ Columns                                                                    │
         │ Last name: family_name                                                     │
         │                                                                            │
         │                                                                            │
        """
    )
    try player.press("Enter")
    #expect(player.message == "Nothing is taken by Enter: F8 leaves the faulty rows out.")
    try player.press("F2")
    #expect(player.message == "F2 does nothing here. F1 lists the keys, F9 all actions.")
  }

  @Test func `F8 leaves the faulty rows out, and F2 then takes the good ones as one entry`() throws
  {
    var player = try read(faulty)
    try player.press("F8")
    #expect(
      player.effect == .readImport(ImportOrder(file: "nominations.csv", skipsInvalid: true))
    )
    var good = faulty
    good.request = .bringIn(try .sample())
    player.answer(.importRead(good))
    #expect(player.line(23) == " F2 Confirm  Esc Back  F1 Help  F9 All  F10 Quit")
    try player.press("F2")
    #expect(player.message == "Saved 2: import of nominations.csv: 17 registered | F5 undoes it")
    #expect(
      player.line(2)
        == " Find:                                                17 of 17   protocol order"
    )
    try player.press("F5")
    #expect(player.register.people.isEmpty)
  }

  @Test func `a file with nothing new says so`() throws {
    var player = try read(
      ImportPreview(
        summary: "0 new, 17 already known, 0 invalid",
        mapping: [],
        problems: [],
        request: nil,
        invalidRows: 0
      )
    )
    try player.press("F2")
    #expect(player.message == "There is nothing new in this file.")
  }

  @Test func `a file that cannot be read is said, and its name kept`() throws {
    var player = try Player(people: false)
    try player.press("Shift-F6")
    player.type("nomination.csv")
    try player.press("Enter")
    player.answer(.fileFailed("nomination.csv is not there. Look at its name."))
    #expect(player.message == "nomination.csv is not there. Look at its name.")
    #expect(
      player.line(3)
        == " │ File  nomination.csv                                                       │"
    )
  }

  @Test func `Esc goes from what was read back to the name, then out`() throws {
    var player = try read(faulty)
    try player.press("Esc")
    #expect(player.line(20).dropFirst(3).prefix(15) == "Enter reads it;")
    try player.press("Esc")
    #expect(player.line(2).hasPrefix(" Find:"))
  }
}
