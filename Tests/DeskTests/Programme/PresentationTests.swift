import Registration
import Testing

@testable import Desk

/// Presentations that are there already: changed, taken out, left half-typed.
@Suite struct PresentationTests {
  /// The programme with two presentations in the workshop, the second of them lit.
  private func opened() throws -> Player {
    var player = try Player()
    let workshop = try workshop(in: player)
    var changed = workshop
    changed.presentations = [
      .init(title: "Smart cities", presenter: "Republic of Korea"),
      .init(title: "Open data", presenter: "Georgia"),
    ]
    try player.elsewhere(.changeActivity(from: workshop, to: changed))
    try player.goTo(.programme)
    try player.press("Home Down Down")
    return player
  }

  private func workshop(in player: Player) throws -> Activity {
    try #require(player.register.programme?.activities.first { $0.title == "Workshop" })
  }

  @Test func `F8 on a presentation changes it, undoably`() throws {
    var player = try opened()
    try player.press("F8 Tab Ctrl-U")
    player.type("Ukraine")
    try player.press("F2")
    let presenters = { (player: Player) in
      try workshop(in: player).presentations.map(\.presenter)
    }
    #expect(try presenters(player) == ["Republic of Korea", "Ukraine"])
    try player.press("F5")
    #expect(try presenters(player) == ["Republic of Korea", "Georgia"])
  }

  @Test func `Shift-F7 on a presentation takes it out after a question, undoably`() throws {
    var player = try opened()
    try player.press("Shift-F7")
    #expect(player.screen.contains("“Open data” of “Workshop”."))
    try player.press("F2")
    #expect(
      player.message
        == "Saved 4: changed “Workshop”: presentation “Open data” taken out | F5 undoes it"
    )
    try player.press("F5")
    #expect(try workshop(in: player).presentations.map(\.title) == ["Smart cities", "Open data"])
  }

  @Test func `a presentation that another took out meanwhile is not put back unasked`() throws {
    var player = try opened()
    try player.press("F8 Tab Ctrl-U")
    let now = try workshop(in: player)
    var without = now
    without.presentations.removeLast()
    try player.elsewhere(.changeActivity(from: now, to: without))
    try player.press("F2")
    #expect(
      player.message
        == "Somebody else changed “Open data” or took it out meanwhile. Look at it again."
    )
    #expect(try workshop(in: player).presentations == without.presentations)
  }

  @Test func `a presentation half-typed outlives a crash`() throws {
    var player = try opened()
    try player.press("F8 Tab Ctrl-U")
    player.type("Ukr")
    let drafts = player.desk.drafts
    #expect(drafts.map { $0.words(in: player.register) } == ["Presentation: Open data"])
    player.restart(with: drafts)
    player.type("aine")
    try player.press("F2")
    #expect(try workshop(in: player).presentations.last?.presenter == "Ukraine")
  }
}
