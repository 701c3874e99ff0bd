import Registration
import Testing

@testable import Desk

@Suite struct ListOptionsDialogTests {
  @Test func `a state and a ministry are found by a few letters, F2 shows the list so`() throws {
    var player = try Player()
    try player.press("F4")
    player.type("tu")
    try player.press("Enter")
    player.type("int")
    try player.press("Enter F2")
    #expect(
      player.lines(2..<6) == """
         Find:                   1 of 17   Turkey, Ministry of Interior, protocol order
          Badge    Name                     State  Ministry             Arrived
          A-010-1  Ayşe ŞAHİNOĞLU           TUR    Interior             -

        """
    )
  }

  @Test func `filters stay while other screens are shown`() throws {
    var player = try Player()
    try player.press("F4")
    player.type("tu")
    try player.press("Enter F2 F3 2 F3 1")
    #expect(
      player.line(2)
        == " Find:                                         4 of 17   Turkey, protocol order"
    )
  }

  @Test func `what is typed is looked for among those alone`() throws {
    var player = try Player()
    try player.press("F4")
    player.type("uk")
    try player.press("Enter F2")
    player.type("sahin")
    #expect(
      player.line(2)
        == " Find: sahin                                1 of 17   Ukraine, best match first"
    )
  }

  @Test func `who is missing, and the order by name`() throws {
    var player = try Player()
    try player.elsewhere(.arrive([try player.person("Çağlar").id], at: nil))
    try player.press("F4 Down Down")
    player.type("not")
    try player.press("Enter Down Down")
    player.type("fam")
    try player.press("Enter F2")
    #expect(
      player.line(2)
        == " Find:                                   16 of 17   not arrived, by family name"
    )
    #expect(player.line(4).hasPrefix("  A-007-6  Miloš ĐORĐEVIĆ"))
  }

  @Test func `Esc leaves the list as it was`() throws {
    var player = try Player()
    try player.press("F4")
    player.type("tu")
    try player.press("Esc Esc")
    #expect(
      player.line(2)
        == " Find:                                                17 of 17   protocol order"
    )
  }

  @Test
  func `whom the filter no longer shows is not followed by another until an arrow is pressed`()
    throws
  {
    var player = try Player()
    try player.press("F4 Down Down")
    player.type("not")
    try player.press("Enter F2 Down Down F2 F2")
    #expect(player.message == "Nobody is chosen: type a part of a name, or press Down.")
    #expect(player.register.entries.count == 3)
    try player.press("Down")
    #expect(player.line(5).hasPrefix("> A-003-7  Krastyo SHTARBANOV"))
  }

  @Test func `a held key marks nobody but the one who was looked for`() throws {
    var player = try Player()
    try player.press("F4 Down Down")
    player.type("not")
    try player.press("Enter F2")
    player.type("sahin")
    try player.press("F2 F2 F2")
    #expect(player.register.entries.count == 3)
    #expect(try player.person("Şahinoğlu").standing.status == .nominated)
  }

  @Test
  func `the column beside the state tells what is asked for, and Esc keeps that and the order`()
    throws
  {
    var player = try Player()
    try player.press("F4")
    player.type("uk")
    try player.press("Enter PgDn Up")
    player.type("fam")
    try player.press("Enter")
    player.type("let")
    try player.press("Enter F2")
    #expect(
      player.lines(2..<7) == """
         Find:                                        3 of 17   Ukraine, by family name
          Badge    Name                     State  Letter               Arrived
          A-014-9  Oleh SHAHIN · Олег Шагін UKR    UKR/72/15-994        -
          A-013-0  Oksana SHEVCHENKO · Окс… UKR    UKR/72/15-994        -
          A-015-8  Yevheniia ZNAMIANSKA · … UKR    UKR/72/15-994        -
        """
    )
    try player.press("Esc")
    #expect(
      player.line(2)
        == " Find:                                                17 of 17   by family name"
    )
    #expect(
      player.line(3) == "  Badge    Name                     State  Letter               Arrived"
    )
  }
}
