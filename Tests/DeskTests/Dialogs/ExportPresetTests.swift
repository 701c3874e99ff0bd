import Exchange
import Registration
import Testing

@testable import Desk

@Suite struct ExportPresetTests {
  @Test func `the presets that every register has stand after what is shown`() throws {
    var player = try Player.afterFirstMorning()
    try player.press("F6 Up Up Up Up Up Up")
    var words: [String] = []
    for _ in 0..<5 {
      try player.press("Right")
      let lines = player.lines(3..<20).split(separator: "\n")
      let count = lines.first { $0.contains(" columns; ") }?.drop { !$0.isNumber }
      words.append(
        "\(player.line(4).filter { $0.isLetter || $0 == " " }.trimmed): "
          + "\(count?.prefix { $0 != "," } ?? "")"
      )
    }
    let totals = player.register.totals(of: player.register.people)
    let workshop = try #require(ActivityID("workshop"))
    let attended = totals[workshop].attended + totals[workshop].attendedAndOut
    #expect(
      words == [
        "    Preset     everyone: 17 rows", "    Preset     arrived: \(totals.arrived) rows",
        "    Preset     not arrived: \(totals.missing) rows",
        "    Preset     who attended an activity: \(attended) rows",
        "    Preset     what is shown: 17 rows",
      ]
    )
  }

  @Test func `what was narrowed is kept under a name and offered first`() throws {
    var player = try Player()
    player.type("turkey")
    try player.press("F6 F7")
    player.type("Turkish delegation")
    try player.press("Enter")
    var kept = ExportChoice(.participants, columns: ExportDialogTests.shownColumns)
    kept.filter = "turkey"
    let preset = ExportPreset("Turkish delegation", kept, .data)
    #expect(player.effect == .keepPresets([preset]))
    #expect(player.message == "Kept as the preset “Turkish delegation”.")
    #expect(player.line(4).contains("Preset    ‹ “Turkish delegation” ›"))
    player.presets = [preset]
    try player.press("Shift-F7")
    #expect(player.effect == .keepPresets([]))
    #expect(player.message == "The preset “Turkish delegation” is forgotten.")
  }

  @Test func `a preset of that name is given to the new choice`() throws {
    var player = try Player()
    player.presets = [ExportPreset("mine", ExportChoice(.entries), .json)]
    try player.press("F6 F7")
    player.type("mine")
    try player.press("Enter")
    let kept = ExportChoice(.participants, columns: ExportDialogTests.shownColumns)
    #expect(player.effect == .keepPresets([ExportPreset("mine", kept, .data)]))
  }

  @Test func `what is typed over the journal, the ministries or the programme is kept, too`() throws
  {
    var player = try Player.afterFirstMorning()
    try player.goTo(.journal)
    player.type("workshop")
    try player.press("F6 F7")
    player.type("mine")
    try player.press("Enter")
    let entries = ExportChoice(.entries, filter: "workshop", columns: ShownColumns.ofEntries)
    #expect(player.effect == .keepPresets([ExportPreset("mine", entries, .data)]))
    try player.press("Esc")
    try player.goTo(.ministries)
    player.type("justice")
    try player.press("F6 F7")
    player.type("mine")
    try player.press("Enter")
    var ministries = ExportChoice(
      .ministries,
      filter: "justice",
      columns: ShownColumns.ofMinistries
    )
    ministries.ofEveryMinistry = true
    #expect(player.effect == .keepPresets([ExportPreset("mine", ministries, .data)]))
    try player.press("Esc")
    try player.goTo(.programme)
    player.type("wrap")
    try player.press("F6 F7")
    player.type("mine")
    try player.press("Enter")
    let programme = ExportChoice(.programme, filter: "wrap", columns: ShownColumns.ofProgramme)
    #expect(player.effect == .keepPresets([ExportPreset("mine", programme, .data)]))
  }

  @Test func `what no preset can say is not kept, and why is said`() throws {
    var player = try Player.afterFirstMorning()
    try player.goTo(.checkIn)
    try player.press("Shift-F3 F6 F7")
    #expect(
      player.message
        == "No preset can say which rows these are. Choose all in the line Rows, or another preset."
    )
    try player.press("Shift-F7")
    #expect(player.message == "No preset is chosen that was kept here.")
  }

  @Test func `a preset needs a name, and Esc keeps nothing`() throws {
    var player = try Player()
    try player.press("F6 F7 Enter")
    #expect(player.message == "A preset needs a name.")
    try player.press("Esc")
    #expect(player.message == "Nothing was changed.")
    #expect(player.effect == nil)
  }

  @Test func `a preset that no longer means anything says why`() throws {
    var player = try Player()
    var preset = ExportPreset("gala", ExportChoice(.attendees), .data)
    preset.activity = "gala"
    player.presets = [preset]
    try player.press("F6 Up Up Up Up Up Up Right")
    #expect(player.message.hasPrefix("There is no activity \"gala\"."))
  }
}
