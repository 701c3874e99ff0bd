import Registration
import Testing

@testable import Desk

@Suite struct DraftsDialogTests {
  /// A new person, a reason and an activity, all left half-typed.
  private func threeLeft() throws -> Player {
    var player = try Player()
    try player.perform("\"Kovalenko\" F7 \"Ir\" Esc Esc Esc")
    try player.perform("\"papa\" F8 \"6\" Enter \"ill\" Esc Esc")
    try player.goTo(.programme)
    try player.perform("End F8 Down \"16:30\" Esc Esc")
    return player
  }

  @Test func `Shift-F8 lists every form that was left unfinished, the last one first`() throws {
    var player = try threeLeft()
    try player.press("Shift-F8")
    let lines = player.screen.split(separator: "\n").map(String.init)
    let drafts = ["Activity: Wrap-up meeting", "Withdrawal: ill", "New participant: Ir Kovalenko"]
    let rows = drafts.compactMap { draft in lines.firstIndex { $0.contains(draft) } }
    #expect(rows.count == 3)
    #expect(rows == rows.sorted())
  }

  @Test func `Enter opens the lit one on the field it was left on`() throws {
    var player = try threeLeft()
    try player.press("Shift-F8 Enter")
    #expect(player.screen.contains("> Ends"))
    try player.press("F2")
    #expect(player.register.programme?.activities.last?.end?.description == "16:30")
    #expect(player.desk.drafts.map(\.form) == ["register", "withdraw"])
  }

  @Test func `F8 gives one up, and F5 brings it back`() throws {
    var player = try threeLeft()
    try player.press("Shift-F8 Down F8")
    #expect(player.message == "Given up: Withdrawal: ill. F5 brings it back.")
    #expect(player.desk.drafts.map(\.form) == ["register", "activity"])
    try player.press("F5")
    #expect(player.message == "Kept again: Withdrawal: ill.")
    #expect(player.desk.drafts.map(\.form) == ["register", "activity", "withdraw"])
  }

  @Test func `all outlive a crash; a reason is offered to the same people`() throws {
    var player = try threeLeft()
    player.restart(with: player.desk.drafts)
    #expect(
      player.message
        == "An unfinished form was kept; here it is. F2 saves it. 2 more wait: Esc, then Shift-F8."
    )
    try player.perform("Esc Esc \"papa\" F8 \"6\" Enter")
    #expect(
      player.message
        == "You left this form unfinished: it is as you left it."
    )
    try player.press("Enter")
    #expect(try player.person("Papadopoulos").standing.reason == "ill")
  }

  @Test func `what it is about may be gone: it is said, and nothing is lost`() throws {
    var player = try Player()
    player.restart(with: [Draft(form: "amend", values: ["person": "A-k3f9qz.99.1"])])
    #expect(player.message == "An unfinished form was kept: Shift-F8 lists it.")
    try player.press("Shift-F8 Enter")
    #expect(
      player.message
        == "What it is about is no longer in the register. F8 gives the form up."
    )
  }

  @Test func `without any, Shift-F8 says so`() throws {
    var player = try Player()
    try player.press("Shift-F8")
    #expect(player.message == "No form was left unfinished.")
  }
}
