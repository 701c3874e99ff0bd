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
        == " At: Workshop, Mon 30 Oct 10:00-12:30                  3 of 17 called, 14 to go"
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

  @Test func `counts the bus out and back, and shows who is missing on the way back`() throws {
    var player = try roll("6", "Left Left")
    #expect(
      player.line(2)
        == " At: Visit to the Ubiquitous Integrated Center, Wed 1 Nov 09…  bus: out 0 of 17"
    )
    try player.press("Enter Enter Enter")
    #expect(
      player.message
        == "Saved 5: Krastyo SHTARBANOV on the bus to Visit to the Ubiquitous Integrated Center | F5 undoes it"
    )
    try player.press("Right")
    #expect(
      player.lines(2..<9) == """
         At: Visit to the Ubiquitous Integrated Center,…  bus: out 3, back 0, missing 3
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
         At: Visit to the Ubiquitous Integrated Center,…  bus: out 3, back 1, missing 2
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
    try player.press("Shift-F4 Shift-F3 Esc")
    #expect(player.line(3).hasPrefix(" Roll call:"))
  }

  @Test func `one key a person through a whole delegation, and the end is said`() throws {
    var player = try Player()
    let workshop = try #require(ActivityID("workshop"))
    let turks = player.register.people.filter { $0.details.affiliation.text == "TUR" }.map(\.id)
    try player.elsewhere(.expectOnly(turks, at: workshop))
    try player.press("F3 2 F4 2 Shift-F4")
    #expect(player.line(2).hasSuffix("0 of 4 called, 4 to go"))
    let before = player.keys
    try player.press("Enter Enter Enter")
    #expect(player.line(2).hasSuffix("3 of 4 called, 1 to go"))
    try player.press("Enter")
    #expect(player.keys - before == turks.count)
    #expect(turks.allSatisfy { player.register[$0]?.marking(at: workshop)?.mark == .present })
    #expect(
      player.lines(2..<20) == """
         At: Workshop, Mon 30 Oct 10:00-12:30                              all 4 called
         Roll call:                                     ‹present› late  excused  absent
          Badge    Name                     State  Ministry             Mark
          A-009-2  Mehmet ŞAHİN             TUR    Transport, Maritime… present 09:05
          A-010-1  Ayşe ŞAHİNOĞLU           TUR    Interior             present 09:05
          A-011-7  Işıl YILDIRIM            TUR    Development          present 09:05
        > A-012-5  İbrahim ÇAĞLAR           TUR                         present 09:05






        ────────────────────────────────────────────────────────────────────────────────
          ✓ İbrahim ÇAĞLAR  present at 09:05
            Republic of Turkey
            The roll is at its end: all 4 called. Esc ends it.
            ! İbrahim ÇAĞLAR has not arrived yet
        """
    )
  }

  @Test func `whoever is not called but comes is found by typing`() throws {
    var player = try Player()
    let workshop = try #require(ActivityID("workshop"))
    try player.elsewhere(.expectOnly([player.person("Kang").id], at: workshop))
    try player.press("F3 2 F4 2 Shift-F4")
    player.type("papad")
    try player.press("Enter")
    #expect(try player.person("Papadopoulos").marking(at: workshop)?.mark == .present)
  }

  @Test func `a mark that was refused is not the next person's`() throws {
    var player = try Player()
    let workshop = try #require(ActivityID("workshop"))
    try player.elsewhere(
      .mark([player.person("Vardanyan").id], at: workshop, .late, happened: nil, note: "")
    )
    try player.press("F3 2 F4 2 Down Right Enter")
    #expect(player.message.hasPrefix("Hayk VARDANYAN is marked late already"))
    player.type("papad")
    try player.press("Enter")
    #expect(try player.person("Papadopoulos").marking(at: workshop)?.mark == .present)
  }

  @Test func `begins at the person who was lit, so that Enter marks nobody else`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2")
    player.type("turkey")
    try player.press("Shift-F4")
    #expect(player.screen.contains("> A-009-2  Mehmet"))
    try player.press("Enter")
    let workshop = try #require(ActivityID("workshop"))
    #expect(try player.person("Şahin").marking(at: workshop)?.mark == .present)
    #expect(player.screen.contains("> A-010-1  Ayşe"))
  }
}
