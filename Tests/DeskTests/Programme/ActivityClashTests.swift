import Registration
import Testing

@testable import Desk

@Suite struct ActivityClashTests {
  /// The wrap-up's form with an end typed, while another moved its beginning and end.
  private func clashing() throws -> Player {
    var player = try Player()
    try player.goTo(.programme)
    try player.perform("End F8 Down \"16:30\"")
    let wrapUp = try #require(player.register.programme?.activities.last)
    var moved = wrapUp
    moved.start = TimeOfDay("14:00")
    moved.end = TimeOfDay("15:00")
    try player.elsewhere(.changeActivity(from: wrapUp, to: moved))
    return player
  }

  @Test func `what only the other changed is taken over, what both did is asked`() throws {
    var player = try clashing()
    try player.press("F2 Down Enter F2")
    let wrapUp = try #require(player.register.programme?.activities.last)
    #expect([wrapUp.start, wrapUp.end] == [TimeOfDay("14:00"), TimeOfDay("16:30")])
  }

  @Test func `theirs stands when it is taken`() throws {
    var player = try clashing()
    try player.press("F2 Enter F2")
    let wrapUp = try #require(player.register.programme?.activities.last)
    #expect([wrapUp.start, wrapUp.end] == [TimeOfDay("14:00"), TimeOfDay("15:00")])
    #expect(player.message == "Nothing was changed.")
  }
}
