import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct SeveralDraftsTests {
  /// Two new people, both left half-typed.
  private func twoLeft() throws -> Player {
    var player = try Player()
    for name in ["Kovalenko", "Melnyk"] {
      player.type(name)
      try player.press("F7")
      player.type("Ir")
      try player.press("Esc Esc Esc")
    }
    return player
  }

  @Test func `each form that is left unfinished is kept`() throws {
    let player = try twoLeft()
    #expect(player.desk.drafts.map { $0.values["family_name"] } == ["Kovalenko", "Melnyk"])
  }

  @Test func `all of them outlive a crash, the last one is opened`() throws {
    var player = try twoLeft()
    player.restart(with: player.desk.drafts)
    #expect(
      player.message
        == "An unfinished form was kept; here it is. F2 saves it. 1 more waits: Esc, then Shift-F8."
    )
    #expect(player.desk.drafts.map { $0.values["family_name"] } == ["Kovalenko", "Melnyk"])
  }

  @Test func `letters typed in an open pick list outlive a crash, too`() throws {
    var player = try Player()
    player.type("Kovalenko")
    try player.press("F7 Enter")
    player.type("ukr")
    player.restart(with: player.desk.drafts)
    try player.press("Enter")
    #expect(player.desk.drafts.map { $0.values["state"] } == ["UKR"])
  }

  @Test func `a pick list that finds nothing says so when it is asked to pick`() throws {
    var player = try Player()
    player.type("Kovalenko")
    try player.press("F7 Enter")
    player.type("atlantis")
    try player.press("Enter")
    #expect(
      player.message == "Nothing there is called so. Backspace corrects it, Esc closes the list."
    )
  }
}
