import Registration
import Testing

@testable import Desk

@Suite struct RollCallTests {
  /// In the roll call of the activity with that number in the dialog.
  private func roll(_ number: String, _ keys: String = "") throws -> Player {
    var player = try Player()
    try player.press("F3 2 F4 \(number) \(keys) Shift-F4")
    return player
  }

  @Test func `lights the first in protocol order, and Enter takes one person after the other`()
    throws
  {
    var player = try roll("2")
    #expect(
      player.line(3)
        == " Roll call:                                     ‹present› late  excused  absent"
    )
    try player.press("Enter Enter Right Enter")
    let workshop = try #require(ActivityID("workshop"))
    let marks = player.register.people.prefix(4).map { $0.marking(at: workshop)?.mark }
    #expect(marks == [.present, .present, .late, nil])
    #expect(player.line(8).hasPrefix("> A-004-5  Georgios PAPADOPOULOS"))
    #expect(
      player.line(2)
        == " At: Workshop, Mon 30 Oct 10:00-12:30                           3 of 17 present"
    )
  }

  @Test func `passes over whoever is marked already, and comes back to whom it passed over`() throws
  {
    var player = try roll("2")
    try player.press("Down Enter Enter")
    #expect(player.line(8).hasPrefix("> A-004-5"))
    try player.press("Up Up Enter")
    #expect(
      player.message
        == "Desislava ZHELYAZKOVA is marked present already, at 09:05 on 30 Oct, recorded by A Park."
    )
    try player.press("Up Enter")
    #expect(player.line(8).hasPrefix("> A-004-5"))
  }

  @Test func `lists only whoever is expected`() throws {
    var player = try Player()
    try player.elsewhere(.expect([try player.person("Vardanyan").id], at: []))
    try player.elsewhere(.withdraw([try player.person("Shtarbanov").id], reason: "ill"))
    try player.press("F3 2 F4 2 Shift-F4")
    #expect(
      player.lines(5..<7).split(separator: "\n").map { $0.prefix(9) } == ["> A-002-1", "  A-004-5"]
    )
  }

  @Test func `a whole delegation is marked at once, in one entry that one key takes back`() throws {
    var player = try roll("2")
    try player.press("Down Shift-F2")
    #expect(
      player.lines(15..<20) == """
        ────────────────────────────────────────────────────────────────────────────────
          ✓ 2 people of the delegation  present
            Republic of Bulgaria
            ! Desislava ZHELYAZKOVA and Krastyo SHTARBANOV have not arrived yet

        """
    )
    #expect(player.line(8).hasPrefix("> A-004-5"))
    try player.press("F5")
    let workshop = try #require(ActivityID("workshop"))
    #expect(player.register.people.allSatisfy { $0.marking(at: workshop) == nil })
  }

  @Test func `outside of a roll call a delegation is not marked by one key`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2 Down Shift-F2")
    #expect(player.message == "A whole delegation is marked in the roll call; Shift-F4 begins it.")
  }

  @Test func `counts the bus out and back, and shows who is missing on the way back`() throws {
    var player = try roll("6", "Left Left")
    #expect(
      player.line(2)
        == " At: Visit to the Ubiquitous Integrated Center, Wed 1 Nov 09…  bus: 0 of 17 out"
    )
    try player.press("Enter Enter Enter")
    #expect(
      player.message
        == "Saved 5: Krastyo SHTARBANOV on the bus to Visit to the Ubiquitous Integrated Center | F5 undoes it"
    )
    try player.press("Right")
    #expect(
      player.lines(2..<9) == """
         At: Visit to the Ubiquitous Integrated Center, W…  bus: 0 of 3 back, 3 missing
         Roll call:                   present  late  excused  absent  bus out ‹bus back›
          Badge    Name                     State  Ministry             Bus back
        > A-001-3  Hayk VARDANYAN · Հայկ Վ… ARM    Transport, Communic… -
          A-002-1  Desislava ZHELYAZKOVA ·… BGR    State e-Government … -
          A-003-7  Krastyo SHTARBANOV · Кр… BGR    State e-Government … -

        """
    )
    try player.press("Home Enter Shift-F3")
    #expect(
      player.lines(2..<8) == """
         At: Visit to the Ubiquitous Integrated Center, W…  bus: 1 of 3 back, 2 missing
         Missing:                     present  late  excused  absent  bus out ‹bus back›
          Badge    Name                     State  Ministry             Bus back
        > A-002-1  Desislava ZHELYAZKOVA ·… BGR    State e-Government … -
          A-003-7  Krastyo SHTARBANOV · Кр… BGR    State e-Government … -

        """
    )
  }

  @Test func `Esc ends it, as does the key that began it`() throws {
    var player = try roll("2")
    try player.press("Esc")
    #expect(player.line(3).hasPrefix(" Type or scan:"))
    try player.press("Shift-F4 Shift-F4")
    #expect(player.line(3).hasPrefix(" Type or scan:"))
    try player.press("Shift-F3")
    #expect(player.message == "The roll call shows who is missing; Shift-F4 begins it.")
  }
}
