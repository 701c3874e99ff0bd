import Registration
import Testing

@testable import Desk

@Suite struct MinistryActsTests {
  @Test func `F7 proposes the lit state, and what was typed and not found as the name`() throws {
    var player = try opened()
    player.type("tur")
    try player.press("F7")
    #expect(
      player.lines(6..<17) == """
            Ministry of Interior       İçişleri Bakanlı… İB                  1       1
          ┌─ Add a ministry ─────────────────────────────────────────────────────────┐
          │   State *  Turkey                             ▾                          │
          │ > Name *                                                                 │
          │   Own name                                                               │
          │   Short                                                                  │
          │                                                                          │
          │   In English: Ministry of Interior.                                      │
          │                                                                          │
          │ F2 saves · Enter goes to the next field · Esc goes back                  │
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Esc Esc")
    player.type("Shipping")
    try player.press("F7")
    #expect(
      player.lines(8..<10) == """
          │ > State *                                     ▾                          │
          │   Name *   Shipping                                                      │
        """
    )
  }

  @Test func `a ministry added is in words in the journal, shown with its sign, and undone`() throws
  {
    var player = try opened()
    player.type("grc")
    try player.press("F7 Ctrl-U")
    player.type("Ministry of Shipping")
    try player.press("Enter")
    player.type("Υπουργείο Ναυτιλίας")
    try player.press("Enter")
    player.type("MinShip, ΥΝ")
    try player.press("F2")
    #expect(
      player.message == "Saved 7: added “Ministry of Shipping”, Greece | F5 undoes it"
    )
    try player.press("Esc")
    player.type("ναυτ")
    #expect(
      player.lines(4..<6) == """
          GRC  Greece                                                        2       2
        > + Ministry of Shipping       Υπουργείο Ναυτιλ… MinShip             -       -
        """
    )
    try player.press("Esc F5")
    #expect(player.register.programme?.ministries.count == 11)
  }

  @Test(arguments: [
    ("7", "Not saved: at least two letters."), ("", "Not saved: a name in English is needed."),
    ("ministry of INTERIOR", "Not saved: “Ministry of Interior” is there already."),
  ])
  func `what cannot be a new name is refused with why`(name: String, said: String) throws {
    var player = try opened()
    let entries = player.register.entries
    player.type("tur")
    try player.press("F7 Ctrl-U")
    player.type(name)
    try player.press("F2")
    #expect(player.message == said)
    #expect(player.register.entries == entries)
  }

  @Test func `a name like one that is there is doubtful and can be saved`() throws {
    var player = try opened()
    player.type("tur")
    try player.press("F7 Ctrl-U")
    player.type("Ministry of the Interior")
    try player.press("Enter Up")
    #expect(
      player.lines(8..<14) == """
          │   State *  Turkey                             ▾                          │
          │ > Name *   Ministry of the Interior             ? is it “Ministry of In… │
          │   Own name                                                               │
          │   Short                                                                  │
          │                                                                          │
          │   ? is it “Ministry of Interior”?                                        │
        """
    )
    try player.press("F2")
    #expect(player.message == "Saved 7: added “Ministry of the Interior”, Turkey | F5 undoes it")
  }

  @Test func `F8 offers to rename and to merge, with nothing lit`() throws {
    var player = try opened()
    player.type("justice")
    try player.press("F8")
    #expect(
      player.lines(8..<17) == """
          │ Ukraine                                                                  │
          │                                                                          │
          │ > 0  Nothing: go back                                                    │
          │   1  Rename it, or set its own name and abbreviations                    │
          │   2  Merge it into another ministry: this is a second spelling           │
          │                                                                          │
          │ Number, then Enter · Esc goes back                                       │
          └──────────────────────────────────────────────────────────────────────────┘

        """
    )
    try player.press("Enter")
    #expect(player.line(2).contains("justice"))
  }

  @Test func `a ministry is renamed for everybody in it`() throws {
    var player = try opened()
    player.type("justice")
    try player.press("F8 1 Enter Ctrl-U")
    player.type("Ministry of Justice of Ukraine")
    try player.press("F2")
    #expect(
      player.message
        == "Saved 7: renamed “Ministry of Justice” to “Ministry of Justice of Ukraine” | F5 undoes it"
    )
    let person = try player.person("Znamianska")
    #expect(player.register.ministryName(of: person) == "Ministry of Justice of Ukraine")
    try player.press("F5")
    #expect(player.register.ministryName(of: person) == "Ministry of Justice")
  }

  @Test func `two spellings become one after a preview and another key, undoably`() throws {
    var player = try opened()
    let before = player.register.programme
    try second(&player)
    player.type("the interior tur")
    try player.press("F8 2 Enter")
    #expect(
      player.lines(5..<20) == """
        > │ From: Ministry of the Interior                                           │
          │ Into:                                                                    │
          │                                                                          │
          │ > Ministry of Interior                      İçişleri Bakanlığı           │
          │   Ministry of Transport, Maritime Affairs … Ulaştırma Bakanlığı          │
          │   Ministry of Development                   Kalkınma Bakanlığı           │
          │                                                                          │
          │                                                                          │
          │                                                                          │
          │                                                                          │
          │                                                                          │
          │                                                                          │
        ─ │                                                                          │ ─
          │ Type or arrows choose · Enter shows what would be merged · Esc goes back │
          └──────────────────────────────────────────────────────────────────────────┘
        """
    )
    try player.press("Enter")
    #expect(
      player.lines(6..<18) == """
            ┌─ Merge two spellings of one ministry ────────────────────────────────┐
            │ From: Ministry of the Interior                                       │
            │ Into: Ministry of Interior · İçişleri Bakanlığı                      │
            │                                                                      │
            │ 1 person moves: Işıl YILDIRIM.                                       │
            │ The spelling still finds the ministry when a file is imported. F5    │
            │ undoes the merge.                                                    │
            │                                                                      │
            │ > Enter  leaves all as it is                                         │
            │   F2     makes them one                                              │
            └──────────────────────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
        """
    )
    try player.press("Enter")
    #expect(player.message == "Nothing was changed.")
    try player.press("F8 2 Enter Enter F2")
    #expect(
      player.message
        == "Saved 9: merged “Ministry of the Interior” into “Ministry of Interior” | F5 undoes it"
    )
    let person = try player.person("Yıldırım")
    #expect(player.register.ministryName(of: person) == "Ministry of Interior")
    try player.press("F5")
    #expect(player.register.ministryName(of: person) == "Ministry of the Interior")
    #expect(player.register.programme != before)
  }

  @Test func `merged elsewhere meanwhile, it is refused with where it went`() throws {
    var player = try opened()
    try second(&player)
    player.type("the interior tur")
    try player.press("F8 2 Enter Enter")
    let rows = MinistryRows(.addedHere, typed: "", in: player.register).rows
    let gone = try #require(rows.compactMap(\.ministry).first)
    let development = try #require(MinistryID("tur.development"))
    try player.elsewhere(.mergeMinistries(gone, into: development))
    try player.press("F2")
    #expect(
      player.message
        == "“Ministry of the Interior” was merged into “Ministry of Development” meanwhile. Look at the list again."
    )
  }

  @Test func `the pick list of the form never makes a ministry of a lone digit`() throws {
    var player = try Player()
    try player.press("F7")
    player.type("Demir")
    try player.press("Enter Enter")
    player.type("tur")
    try player.press("Enter 7 Enter")
    #expect(player.screen.contains("nothing found; two letters or more can be added as new"))
    try player.press("Esc F2")
    #expect(try player.person("Demir").details.ministry == nil)
    #expect(player.register.programme?.ministries.count == 11)
  }

  private func opened() throws -> Player {
    var player = try Player.afterFirstMorning()
    try player.goTo(.ministries)
    return player
  }

  /// Adds a second spelling of the Turkish ministry of interior, with one person in it.
  private func second(_ player: inout Player) throws {
    let turkey = try #require(AffiliationCode("TUR"))
    let draft = MinistryDraft(affiliation: turkey, name: "Ministry of the Interior")
    try player.elsewhere(.addMinistry(draft))
    let ministry = try #require(player.register.ministry(named: draft))
    let person = try player.person("Yıldırım")
    let change = FieldChange(
      .ministry,
      was: person.details.text(of: .ministry),
      now: ministry.id.text
    )
    try player.elsewhere(.amend(person.id, [change]))
  }
}
