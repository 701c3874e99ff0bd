import Registration
import Testing

@testable import Desk

/// The form of a ministry beside another operator, and left half-typed.
@Suite struct MinistryFormTests {
  /// The Ukrainian ministry of justice's form, with an abbreviation typed.
  private func opened() throws -> Player {
    var player = try Player.afterFirstMorning()
    try player.goTo(.ministries)
    player.type("justice")
    try player.press("F8 1 Enter Tab Tab Ctrl-U")
    player.type("MOJ")
    return player
  }

  private func rename(_ player: inout Player, to name: String, short: String = "") throws {
    let id = try #require(MinistryID("ukr.justice"))
    var draft = MinistryDraft(try #require(player.register.ministry(id)))
    draft.name = name
    if !short.isEmpty { draft.abbreviations = [short] }
    try player.elsewhere(.renameMinistry(id, to: draft))
  }

  @Test func `what another renames meanwhile is taken over, not written back`() throws {
    var player = try opened()
    try rename(&player, to: "Ministry of Law")
    #expect(player.screen.contains("Name *   Ministry of Law                      ~ B Lee at 09:"))
    try player.press("F2")
    let ministry = try #require(MinistryID("ukr.justice").flatMap(player.register.ministry))
    #expect([ministry.name] + ministry.abbreviations == ["Ministry of Law", "MOJ"])
  }

  @Test func `what both changed is asked before it is saved`() throws {
    var player = try opened()
    try rename(&player, to: "Ministry of Law", short: "ML")
    try player.press("F2")
    #expect(player.screen.contains("Short: was"))
    #expect(player.screen.contains("you typed “MOJ”"))
    try player.press("Down Enter F2")
    let ministry = try #require(MinistryID("ukr.justice").flatMap(player.register.ministry))
    #expect([ministry.name] + ministry.abbreviations == ["Ministry of Law", "MOJ"])
  }

  @Test func `the form left with Esc or by a crash comes back as it was`() throws {
    var player = try opened()
    try player.press("Esc")
    #expect(
      player.message
        == "Not saved yet: F2 saves; Esc again leaves, and what was typed is kept for later."
    )
    try player.press("Esc F8 1 Enter")
    #expect(player.message == "You left this form unfinished: it is as you left it.")
    #expect(player.screen.contains("> Short    MOJ"))
    let drafts = player.desk.drafts
    #expect(drafts.map { $0.words(in: player.register) } == ["Ministry: Ministry of Justice"])
    player.restart(with: drafts)
    #expect(player.screen.contains("> Short    MOJ"))
    try rename(&player, to: "Ministry of Law")
    try player.press("F2")
    let ministry = try #require(MinistryID("ukr.justice").flatMap(player.register.ministry))
    #expect([ministry.name] + ministry.abbreviations == ["Ministry of Law", "MOJ"])
  }

  @Test func `a ministry that is added half-typed comes back with its state`() throws {
    var player = try Player()
    try player.goTo(.ministries)
    player.type("tur")
    try player.press("F7")
    player.type("Ministry of Sea")
    player.restart(with: player.desk.drafts)
    try player.press("F2")
    #expect(player.message == "Saved 3: added “Ministry of Sea”, Turkey | F5 undoes it")
  }

  @Test func `a name that was refused is no longer called wrong once it is taken back`() throws {
    var player = try opened()
    try player.press("Up Up Ctrl-U F2")
    #expect(player.screen.contains("* a name in English is needed"))
    try player.press("F5")
    #expect(!player.screen.contains("* a name in English is needed"))
    #expect(player.message == "Typing undone in Name.")
  }
}
