import Registration
import Testing

@testable import Desk

@Suite struct SimilarNamesTests {
  @Test func `a slip of one letter offers the name, and no key acts on it before it is chosen`()
    throws
  {
    var player = try Player()
    player.type("shahni")
    #expect(
      player.lines(2..<6) == """
         Find: shahni                             0 of 17, 1 similar   best match first
          Badge    Name                     State  Ministry             Arrived
          A-014-9  Oleh SHAHIN · Олег Шагін UKR    similar to Shahin    -

        """
    )
    try player.press("F2")
    #expect(
      player.message
        == "Nobody is written so. Down chooses a similar name, F7 registers a new person."
    )
    try player.press("Down F2")
    #expect(
      try player.register.participants.filter { $0.standing.arrival != nil }.map(\.id) == [
        player.person("Shahin").id
      ]
    )
  }

  @Test func `similar names beside the one meant take nothing from the single hit`() throws {
    var player = try playerWithAlike()
    try player.goTo(.checkIn)
    player.burst("caglar", then: .enter)
    #expect(try player.person("Çağlar").standing.status == .arrived)
    #expect(try player.person("Çağlat").standing.status == .nominated)
  }

  @Test func `everyone shown is everyone who matches, not who is similar`() throws {
    var player = try playerWithAlike()
    player.type("caglar")
    #expect(
      player.line(2)
        == " Find: caglar                             1 of 18, 1 similar   best match first"
    )
    try player.press("F8 Tab Tab")
    #expect(
      player.lines(4..<6) == """
         │ The people shown (“caglar”)                            Tab: İbrahim ÇAĞLAR │
         │ 1 nominated, 0 arrived, 1 missing                                          │
        """
    )
  }

  /// Somebody is registered whose name is İbrahim Çağlar's but for a letter.
  private func playerWithAlike() throws -> Player {
    var player = try Player()
    let turkey = try #require(AffiliationCode("TUR"))
    let alike = Details(affiliation: turkey, givenNames: "Can", familyName: "Çağlat")
    try player.elsewhere(
      .register(NewParticipant(details: alike), newMinistry: nil, hereNow: false)
    )
    return player
  }
}
