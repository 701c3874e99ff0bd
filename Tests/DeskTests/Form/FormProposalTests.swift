import Registration
import Testing

@testable import Desk

@Suite struct FormProposalTests {
  /// A desk where somebody of the Ukrainian ministry of justice was just registered.
  private func registered() throws -> Player {
    var player = try Player()
    try player.perform("\"Kovalenko\" F7 \"Iryna\" Enter \"uk\" Enter \"ju\" F2")
    return player
  }

  @Test func `the next person is proposed the state and ministry, visibly`() throws {
    var player = try registered()
    try player.perform("\"Bondar\" F7")
    #expect(
      player.lines(3..<7) == """
           Family name *    Bondar
         > Given names
           State *          Ukraine                            ▾ ~ as for Iryna KOVALEN…
           Ministry         Ministry of Justice                ▾ ~ as for Iryna KOVALEN…
        """
    )
    try player.perform("\"Taras\" F2")
    #expect(try player.person("Bondar").details.ministry?.text == "ukr.justice")
  }

  @Test func `one key clears what is proposed, another brings it back`() throws {
    var player = try registered()
    try player.press("F7 Shift-F8")
    #expect(
      player.lines(5..<7) == """
           State *                                             ▾
           Ministry                                            ▾
        """
    )
    try player.press("F5 F2")
    #expect(player.message == "Not saved: A family name or an own-script name is needed.")
    try player.press("Shift-F5 Shift-F8")
    #expect(player.message == "Nothing is proposed here.")
  }

  @Test func `another state takes the ministry's proposal away`() throws {
    var player = try registered()
    try player.perform("\"Bondar\" F7 Enter \"tur\" Enter")
    #expect(
      player.lines(5..<7) == """
           State *          Turkey                             ▾
         > Ministry                                            ▾
        """
    )
  }

  @Test func `a form with nothing but a proposal closes at once and leaves no draft`() throws {
    var player = try registered()
    try player.press("F7 Esc")
    #expect(player.line(2).hasPrefix(" Find:"))
    #expect(player.desk.drafts == [])
  }

  @Test func `F7 in a delegation proposes its state`() throws {
    var player = try Player()
    try player.goTo(.delegations)
    try player.perform("\"gree\" Enter F7")
    #expect(
      player.line(5)
        == "   State *          Greece                             ▾ ~ as for Greece; Shift…"
    )
    try player.perform("Esc Esc F7")
    #expect(player.line(5).hasPrefix("   State *          Greece"))
  }

  @Test func `F2 takes the lit line of an open list and saves`() throws {
    let player = try registered()
    #expect(try player.person("Kovalenko").details.ministry?.text == "ukr.justice")
    #expect(try player.person("Kovalenko").standing.status == .arrived)
  }
}
