import Registration
import Testing

@testable import Desk

@Suite struct FormSavingTests {
  /// The form of a new person of that family name, in Given names.
  private func form(_ familyName: String) throws -> Player {
    var player = try Player()
    player.type(familyName)
    try player.press("F7")
    return player
  }

  @Test func `a walk-in takes at most 12 keys beyond the letters of her names and position`() throws
  {
    var player = try form("Kovalenko")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter")
    player.type("ju")
    try player.press("Enter")
    player.type("Chief Expert")
    try player.press("F2")
    let letters = "Kovalenko".count + "Iryna".count + "Chief Expert".count
    #expect(player.keys - letters == 9)
    let person = try player.person("Kovalenko")
    let ukraine = try #require(AffiliationCode("UKR"))
    #expect(
      person.details
        == Details(
          affiliation: ukraine,
          ministry: MinistryID("ukr.justice"),
          givenNames: "Iryna",
          familyName: "Kovalenko",
          position: "Chief Expert"
        )
    )
    #expect(person.standing.status == .arrived)
    #expect(
      player.message == """
        Saved 3: Iryna KOVALENKO registered as a walk-in, Ukraine, badge A-018-2, arrived at 09:05 | F5 undoes it
        """
    )
    #expect(
      player.line(16)
        == "> A-018-2  Iryna KOVALENKO          UKR    Justice              09:05          │"
    )
  }

  @Test func `who is not here now is registered without the arrival`() throws {
    var player = try form("Kovalenko")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter PgDn Space F2")
    #expect(try player.person("Kovalenko").standing.status == .nominated)
  }

  @Test func `a ministry that is not listed is added in place, with the person`() throws {
    var player = try form("Kovalenko")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter")
    player.type("Ministry of Digital Works")
    try player.press("Enter F2")
    let ministry = try #require(try player.person("Kovalenko").details.ministry)
    #expect(player.register.ministry(ministry)?.name == "Ministry of Digital Works")
    #expect(player.register.entries.count == 3)
  }

  @Test func `a failure keeps the form open with everything typed`() throws {
    var player = try form("Kovalenko")
    player.type("Iryna")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter")
    player.failure = "another terminal is saving. Try again."
    try player.press("F2")
    #expect(player.message == "NOT SAVED: another terminal is saving. Try again.")
    #expect(
      player.lines(3..<6) == """
           Family name *    Kovalenko
           Given names      Iryna
           State *          Ukraine                            ▾
        """
    )
    try player.press("F2")
    #expect(try player.person("Kovalenko").details.givenNames == "Iryna")
  }

  @Test func `an amendment names only the fields it changes, with what they replace`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Enter Down Down Down Down End")
    player.type(" General")
    try player.press("F2")
    let id = try player.person("Papadopoulos").id
    #expect(
      player.register.entries.last?.facts
        == [.amended(id, [FieldChange(.position, was: "Director", now: "Director General")])]
    )
  }

  @Test func `an amendment that changes nothing writes nothing`() throws {
    var player = try Player()
    player.type("papa")
    try player.press("Enter F2")
    #expect(player.message == "Nothing was changed.")
    #expect(player.register.entries.count == 2)
  }

  @Test func `Enter on the last field saves`() throws {
    var player = try form("Kovalenko")
    try player.press("Enter")
    player.type("uk")
    try player.press("Enter PgDn Enter")
    #expect(try player.person("Kovalenko").standing.status == .arrived)
  }
}
