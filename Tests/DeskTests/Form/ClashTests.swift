import Registration
import Testing

@testable import Desk

/// Two operators at one person.
@Suite struct ClashTests {
  /// Papadopoulos's form with another position typed.
  private func typed(columns: Int = 80, rows: Int = 24) throws -> Player {
    var player = try Player(columns: columns, rows: rows)
    player.type("papa")
    try player.press("Enter Down Down Down Down")
    player.type(" General")
    return player
  }

  private func elsewhere(_ player: inout Player, _ changes: FieldChange...) throws {
    let person = try player.person("Papadopoulos").id
    try player.elsewhere(.amend(person, changes))
  }

  private let position = FieldChange(.position, was: "Director", now: "Deputy")
  private let phone = FieldChange(.phone, was: "", now: "+30 210 1234567")

  @Test func `what only the other changed is taken over and shown`() throws {
    var player = try typed()
    try elsewhere(&player, phone)
    #expect(
      player.line(15)
        == "   Phone           +30 210 1234567                      ~ B Lee at 09:05 made i…"
    )
    try player.press("F2")
    let details = try player.person("Papadopoulos").details
    #expect([details.position, details.phone] == ["Director General", "+30 210 1234567"])
    let id = try player.person("Papadopoulos").id
    #expect(
      player.register.entries.last?.facts
        == [.amended(id, [FieldChange(.position, was: "Director", now: "Director General")])]
    )
  }

  @Test func `what both changed is asked, field by field, before anything is saved`() throws {
    var player = try typed()
    try elsewhere(&player, position)
    #expect(
      player.line(7)
        == " > Position        Director General                     <> B Lee at 09:05: “Dep…"
    )
    let entries = player.register.entries.count
    try player.press("F2")
    #expect(player.register.entries.count == entries)
    #expect(
      player.lines(8..<12) == """
          ┌─ Changed meanwhile: Georgios PAPADOPOULOS ───────────────────────────────┐
          │   Position: was “Director” when you opened it                            │
          │ > ( ) B Lee at 09:05 made it “Deputy”                                    │
          │   ( ) you typed “Director General”                                       │
        """
    )
  }

  @Test func `theirs stands when it is taken`() throws {
    var player = try typed()
    try elsewhere(&player, position)
    try player.press("F2 Enter F2")
    #expect(try player.person("Papadopoulos").details.position == "Deputy")
    #expect(player.message == "Nothing was changed.")
  }

  @Test func `yours stands when it is taken, and replaces theirs knowingly`() throws {
    var player = try typed()
    try elsewhere(&player, position)
    try player.press("F2 Down Enter F2")
    let id = try player.person("Papadopoulos").id
    #expect(
      player.register.entries.last?.facts
        == [.amended(id, [FieldChange(.position, was: "Deputy", now: "Director General")])]
    )
  }

  @Test func `nothing is chosen by F2 alone, and Esc goes back with everything typed`() throws {
    var player = try typed()
    try elsewhere(&player, position)
    try player.press("F2 F2")
    #expect(
      player.message
        == "Choose for Position first: Up and Down, then Enter takes the lit value."
    )
    try player.press("Esc")
    #expect(player.line(7).hasPrefix(" > Position        Director General"))
  }

  @Test func `what the other took back is no clash any more`() throws {
    var player = try typed()
    try elsewhere(&player, position)
    try elsewhere(&player, FieldChange(.position, was: "Deputy", now: "Director"))
    #expect(player.line(7) == " > Position        Director General")
    try player.press("F2")
    #expect(try player.person("Papadopoulos").details.position == "Director General")
  }

  @Test func `a draft notices what others changed until it is resumed`() throws {
    var player = try typed()
    let drafts = player.desk.drafts
    try player.press("Esc Esc")
    try elsewhere(&player, position, phone)
    player.restart(with: drafts)
    #expect(player.line(7).contains("<> B Lee at 09:05"))
    #expect(player.line(15) == "   Phone           +30 210 1234567")
  }

  @Test(arguments: [(60, 16), (80, 24), (140, 50)])
  func `every size shows the clash and the question`(columns: Int, rows: Int) throws {
    var player = try typed(columns: columns, rows: rows)
    try elsewhere(&player, position, phone)
    let form = player.screen
    try player.press("F2")
    #expect(form + "\n" + player.screen == ClashScreens.screens[columns])
  }
}
