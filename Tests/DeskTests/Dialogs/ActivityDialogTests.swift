import Testing

@testable import Desk

@Suite struct ActivityDialogTests {
  @Test func `lists arrival and every activity with its day and how many came`() throws {
    var player = try Player()
    try player.elsewhere(.arrive([try player.person("Çağlar").id], at: nil))
    try player.press("F3 2 F4")
    #expect(
      player.lines(6..<17) == """
         ┌─ Check-in for ─────────────────────────────────────────────────────────────┐
         │ > 1  Arrival: the badge is handed over                             1 of 17 │
         │   2  Workshop                                          today       0 of 17 │
         │   3  Global Forum on e-Government                      Tue 31 Oct  0 of 17 │
         │   4    Why do we need e-Government?                    Tue 31 Oct  0 of 17 │
         │   5    Future of the e-Government                      Tue 31 Oct  0 of 17 │
         │   6  Visit to the Ubiquitous Integrated Center         Wed 1 Nov   0 of 17 │
         │   7  Wrap-up meeting                                   Fri 3 Nov   0 of 17 │
         │                                                                            │
         │ Number, letters of the title, or arrows and Enter · Esc goes back          │
         └────────────────────────────────────────────────────────────────────────────┘
        """
    )
  }

  @Test(arguments: ["3", "Down Down Enter"])
  func `is answered by a number or by the arrows`(keys: String) throws {
    var player = try Player()
    try player.press("F3 2 F4 \(keys)")
    #expect(
      player.line(2)
        == " At: Global Forum on e-Government, Tue 31 Oct 09:30-17:00       0 of 17 present"
    )
  }

  @Test func `letters light what is called so`() throws {
    var player = try Player()
    try player.press("F3 2 F4")
    player.type("wrap m")
    #expect(
      player.lines(13..<16) == """
         │ > 7  Wrap-up meeting                                   Fri 3 Nov   0 of 17 │
         │                                                                            │
         │ Find: wrap m · Enter chooses · Esc goes back                               │
        """
    )
    try player.press("Enter")
    #expect(player.line(2).hasPrefix(" At: Wrap-up meeting"))
  }

  @Test func `letters that no activity has are refused, and what was lit stays`() throws {
    var player = try Player()
    try player.press("F3 2 F4")
    player.type("wq")
    #expect(player.message == "No activity is called “wq”; type again.")
    try player.press("Enter")
    #expect(player.line(2).hasPrefix(" At: Workshop"))
  }

  @Test func `a cancelled activity is not offered`() throws {
    var player = try Player()
    let visit = try #require(player.register.programme?.activities.first { $0.hasBus })
    try player.elsewhere(.cancelActivity(visit.id, reason: "rain"))
    try player.press("F3 2 F4 6")
    #expect(player.line(2).hasPrefix(" At: Wrap-up meeting"))
  }
}
