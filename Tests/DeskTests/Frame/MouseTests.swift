import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct MouseTests {
  /// The row of the screen with that text, and a column in it.
  private func place(of text: String, in player: Player) throws -> Place {
    let lines = player.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not shown")
    let before = try #require(lines[row].firstRange(of: text)).lowerBound
    return Place(column: lines[row][..<before].count, row: row)
  }

  private func click(_ text: String, in player: inout Player) throws {
    player.use(.click(try place(of: text, in: player)))
  }

  @Test func `a click lights the row that was painted there, a second one opens it`() throws {
    var player = try Player()
    try click("Mehmet ŞAHİN", in: &player)
    #expect(player.line(12).hasPrefix("> A-009-2  Mehmet ŞAHİN"))
    #expect(player.canvas.cursor == Place(column: 0, row: 12))
    try click("Mehmet ŞAHİN", in: &player)
    #expect(player.screen.contains("Family name"))
  }

  @Test func `one click marks nobody, also on a row that is lit already`() throws {
    var player = try Player()
    try player.goTo(.checkIn)
    player.type("sahin")
    try click("Mehmet ŞAHİN", in: &player)
    #expect(player.register.entries.count == 2)
    try click("Mehmet ŞAHİN", in: &player)
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
  }

  @Test func `a key between two clicks makes the second a first one`() throws {
    var player = try Player()
    try player.goTo(.checkIn)
    try click("Mehmet ŞAHİN", in: &player)
    try player.press("Down Up")
    try click("Mehmet ŞAHİN", in: &player)
    #expect(player.register.entries.count == 2)
  }

  @Test func `the row that was painted is lit, whoever has moved it meanwhile`() throws {
    var player = try Player()
    let there = try place(of: "Mehmet ŞAHİN", in: player)
    try player.elsewhereUnseen(.withdraw([try player.person("Vardanyan").id], reason: "ill"))
    player.use(.click(there))
    #expect(player.screen.contains("> A-009-2  Mehmet ŞAHİN"))
  }

  @Test func `headings are passed over on the way to a row`() throws {
    var player = try Player()
    try player.goTo(.delegations)
    player.type("tur")
    try player.press("Enter")
    let lines = player.screen.split(separator: "\n", omittingEmptySubsequences: false)
    // The line above the list names her among the missing.
    let row = try #require(lines.lastIndex { $0.contains("Işıl YILDIRIM") })
    player.use(.click(Place(column: 10, row: row)))
    #expect(player.line(row).hasPrefix("> "))
    #expect(player.line(row).contains("Işıl YILDIRIM"))
  }

  @Test func `a click on a tab goes there, but not while a dialog waits`() throws {
    var player = try Player()
    try click("Journal", in: &player)
    #expect(player.screen.contains("Adopted") || player.line(2).hasPrefix(" Find:"))
    try player.press("F9")
    try click("Participants", in: &player)
    #expect(player.message == "Esc closes this first.")
  }

  @Test func `a click on the bar asks, but what writes needs a second one`() throws {
    var player = try Player()
    player.type("papa")
    try click("F2 Arrived", in: &player)
    #expect(player.register.entries.count == 2)
    try click("F2 Arrived", in: &player)
    #expect(player.message == "Saved 3: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
    try click("F1 Help", in: &player)
    #expect(player.screen.contains("─ Help"))
  }

  @Test func `a click on a field of a form goes there, and types and saves nothing`() throws {
    var player = try Player()
    try player.press("F7")
    try click("Position", in: &player)
    player.type("Envoy")
    #expect(player.lines(0..<20).contains("> Position"))
    try click("Position", in: &player)
    try click("Position", in: &player)
    #expect(player.register.entries.count == 2)
  }

  @Test func `the wheel moves in the list`() throws {
    var player = try Player()
    player.use(.wheelDown(Place(column: 10, row: 8)))
    player.use(.wheelDown(Place(column: 10, row: 8)))
    player.use(.wheelUp(Place(column: 10, row: 8)))
    #expect(player.screen.contains("> A-003-7"))
  }

  @Test func `the mouse can be switched off and on again while running`() throws {
    var player = try Player()
    try player.press("F9")
    player.type("mouse")
    try player.press("Enter")
    #expect(player.message == "The mouse is left to the terminal.")
    #expect(player.effect == .display(Display(usesMouse: false)))
    let before = player.screen
    try click("Mehmet ŞAHİN", in: &player)
    #expect(player.screen.contains("> A-") == before.contains("> A-"))
  }

  @Test func `a theme is chosen from the palette`() throws {
    var player = try Player()
    try player.press("F9")
    player.type("colours")
    try player.press("Enter")
    try click("High contrast", in: &player)
    try player.press("Enter")
    #expect(player.effect == .display(Display(theme: .highContrast)))
    #expect(player.desk.display.theme == .highContrast)
  }

  @Test func `clicks anywhere on any screen never write`() throws {
    var player = try Player()
    for screen in MainScreen.allCases {
      for row in 0..<24 {
        for column in stride(from: 0, to: 80, by: 7) {
          player.use(.click(Place(column: column, row: row)))
          try player.press("Ctrl-C")
        }
      }
      for _ in 0..<9 { try player.press("Esc") }
      try player.goTo(screen)
    }
    #expect(player.register.entries.count == 2)
  }
}
