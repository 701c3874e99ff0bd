import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct DeliberateActsTests {
  @Test func `where a mark is written arrival is not offered`() throws {
    var player = try Player()
    player.type("caglar")
    try player.press("F8")
    player.type("3")
    try player.press("Right Right Right Enter Enter Enter")
    let caglar = try player.person("Çağlar")
    #expect(caglar.standing.status == .nominated)
    #expect(caglar.markings.map(\.mark) == [.absent])
  }

  @Test func `F2 alone does not bring back somebody withdrawn`() throws {
    var player = try Player()
    let caglar = try player.person("Çağlar").id
    try player.elsewhere(.withdraw([caglar], reason: "sick leave"))
    player.type("caglar")
    try player.press("F2")
    #expect(
      player.message
        == "İbrahim ÇAĞLAR is withdrawn. F8 reinstates, or hands the badge over all the same."
    )
    #expect(try player.person("Çağlar").standing.status == .withdrawn)
  }

  @Test func `undo is at hand in an opened delegation`() throws {
    var player = try Player()
    try player.goTo(.delegations)
    player.type("tur")
    try player.press("Down Enter Down Down Down F2")
    let saved = player.message
    #expect(saved.hasPrefix("Saved"))
    try player.press("F5")
    #expect(player.message.contains("undid"))
  }

  @Test func `after an undone registration nobody is lit`() throws {
    var player = try Player()
    player.type("Kovalenko")
    try player.press("F7 Enter")
    player.type("ukr")
    try player.press("Enter F2 F5 F2")
    #expect(player.message == "Nobody is chosen: type a part of a name, or press Down.")
  }

  @Test func `another state empties a ministry of the one before`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Enter Down Down")
    player.type("kor")
    try player.press("Enter")
    #expect(player.desk.drafts.map { $0.values["ministry"] } == [""])
  }
}
