import Registration
import Testing

@testable import Desk

/// What others make of a person whose form is open.
@Suite struct FormFateTests {
  private func typed() throws -> Player {
    var player = try Player()
    player.type("papa")
    try player.press("Enter Down Down Down Down")
    player.type(" General")
    return player
  }

  @Test func `a withdrawal is said, and saving is still possible`() throws {
    var player = try typed()
    try player.elsewhere(.withdraw([player.person("Papadopoulos").id], reason: "ill"))
    #expect(
      player.line(2)
        == " ? B Lee (09:05) withdrew this person. F2 saves; F8 on the list reinstates."
    )
    try player.press("F8")
    #expect(player.message == "F2 still saves here.")
    try player.press("F2")
    #expect(try player.person("Papadopoulos").details.position == "Director General")
  }

  @Test func `a record merged away takes what was typed along`() throws {
    var player = try typed()
    let (gone, kept) = (try player.person("Papadopoulos"), try player.person("Mpakogianni"))
    try player.elsewhere(.merge(gone.id, into: kept.id, []))
    #expect(
      player.line(2)
        == " ? B Lee (09:05) merged this into \(kept.badge). F8 takes what you typed there."
    )
    try player.press("F8")
    #expect(player.message == "What you typed was taken along. Look at it; F2 saves.")
    try player.press("F2")
    #expect(try player.person("Mpakogianni").details.position == "Director General")
    #expect(player.desk.drafts == [])
  }

  @Test func `a registration that was taken back can be made anew`() throws {
    var player = try Player()
    player.type("Kovalenko")
    try player.press("F7 Enter")
    player.type("uk")
    try player.press("Enter F2 Enter End")
    player.type("ova")
    try player.elsewhere(.undoEntry(try #require(player.register.entries.last).id))
    #expect(
      player.line(2)
        == " ? B Lee (09:05) took this registration back. F8 registers what you typed anew."
    )
    try player.press("F8 F2")
    #expect(try player.person("Kovalenkoova").details.affiliation.text == "UKR")
  }
}
