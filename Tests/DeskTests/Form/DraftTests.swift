import Registration
import Testing

@testable import Desk

@Suite struct DraftTests {
  private func halfTyped() throws -> Player {
    var player = try Player()
    try player.press("F7")
    player.type("Kovalenko")
    try player.press("Enter")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter")
    return player
  }

  private let asTyped = """
       Family name *    Kovalenko
       Given names      Iryna
       State *          Ukraine                            ▾
    """

  @Test func `Esc asks once, and leaving keeps what was typed to be offered again`() throws {
    var player = try halfTyped()
    try player.press("Esc")
    #expect(
      player.message
        == "Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later."
    )
    try player.press("Esc")
    #expect(player.line(2).hasPrefix(" Find:"))
    try player.press("F7")
    #expect(
      player.message
        == "You left this form unfinished: it is as you left it. Shift-F7 begins anew."
    )
    #expect(player.lines(3..<6) == asTyped)
  }

  @Test func `typing after the question takes it back`() throws {
    var player = try halfTyped()
    try player.press("Esc Tab Esc")
    #expect(
      player.message
        == "Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later."
    )
  }

  @Test func `a form with nothing typed closes at once`() throws {
    var player = try Player()
    player.type("Kovalenko")
    try player.press("F7 Esc")
    #expect(player.line(2).hasPrefix(" Find: Kovalenko"))
    #expect(player.desk.drafts == [])
  }

  @Test func `what was typed outlives a crash`() throws {
    var player = try halfTyped()
    let draft = try #require(player.desk.drafts.last)
    player.restart(with: [draft])
    #expect(player.message == "An unfinished form was kept; here it is. F2 saves it.")
    #expect(player.lines(3..<6) == asTyped)
    try player.press("F2")
    #expect(try player.person("Kovalenko").details.givenNames == "Iryna")
    #expect(player.desk.drafts == [])
  }

  @Test func `a half-typed amendment outlives a crash, too`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Enter Down Down Down Down")
    player.type(" General")
    player.restart(with: [try #require(player.desk.drafts.last)])
    try player.press("F2")
    #expect(try player.person("Papadopoulos").details.position == "Director General")
  }

  @Test func `another name begins another form, and the first one waits for its own`() throws {
    var player = try halfTyped()
    try player.press("Esc Esc")
    player.type("Bondar")
    try player.press("F7")
    #expect(player.message == "")
    player.type("Taras")
    try player.press("Esc Esc Esc")
    player.type("Kovalenko")
    try player.press("F7")
    #expect(player.lines(3..<6) == asTyped)
  }

  @Test func `a form can be emptied, and that be undone`() throws {
    var player = try halfTyped()
    try player.press("Shift-F7")
    #expect(player.message == "An empty form. F5 brings back what was typed.")
    #expect(player.line(3) == " > Family name *")
    try player.press("F5")
    #expect(player.lines(3..<6) == asTyped)
  }

  @Test func `what is saved is not offered again`() throws {
    var player = try halfTyped()
    try player.press("F2 F7")
    #expect(player.line(3) == " > Family name *")
    #expect(player.message == "")
  }

  @Test func `going away by another way keeps it as well`() throws {
    var player = try halfTyped()
    try player.press("F10")
    #expect(player.effect == .quit)
    #expect(player.desk.drafts.last?.values["family_name"] == "Kovalenko")
  }
}
