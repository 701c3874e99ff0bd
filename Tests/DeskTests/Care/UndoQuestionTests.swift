import Registration
import Testing

@testable import Desk

/// Undo where one key would take back much, or not what was meant.
@Suite struct UndoQuestionTests {
  @Test func `what was done to many people is taken back only after a question`() throws {
    var player = try Player(people: false)
    try player.elsewhere(.bringIn(try .crowd(52)), by: "A Park")
    try player.press("F5")
    #expect(player.register.entries.count == 2)
    #expect(player.screen.contains("is about 52 people:"))
    #expect(player.screen.contains("takes it back for all 52"))
    try player.press("Enter")
    #expect(player.register.entries.count == 2)
    try player.press("F5 F2")
    #expect(player.register.entries.last?.undoes?.number == 2)
    #expect(Array(player.register.people).isEmpty)
  }

  @Test func `a few are taken back at once`() throws {
    var player = try Player()
    player.type("sahin")
    try player.press("F2 F5")
    #expect(player.register.entries.last?.undoes?.number == 3)
  }

  @Test func `where the last one cannot be taken back, the one before it is offered`() throws {
    var player = try Player()
    player.type("sahin")
    try player.press("F2")
    let other = try player.person("Shevchenko").id
    try player.elsewhere(.arrive([other], at: nil), by: "A Park")
    try player.elsewhere(.depart([other], at: nil), by: "B Lee")
    try player.press("F5")
    #expect(player.screen.contains("Your entry before that can be taken back"))
    try player.press("F2")
    #expect(player.register.entries.last?.undoes?.number == 3)
  }
}
