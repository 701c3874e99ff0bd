import Canvas
import Registration
import Testing

@testable import Desk

@Suite struct SubstituteFormTests {
  /// The form for the one who comes in Işıl Yıldırım's place.
  private func substituting() throws -> Player {
    var player = try Player()
    player.type("yildirim")
    try player.press("F8")
    player.type("8")
    try player.press("Enter")
    return player
  }

  @Test func `somebody new takes the place, the letter and a ministry that is new`() throws {
    var player = try substituting()
    let letter = try player.person("Yıldırım").details.letter
    player.type("Kaya")
    try player.press("Enter")
    player.type("Deniz")
    try player.press("Enter Enter")
    player.type("Ministry of Space")
    try player.press("Enter F2")
    let kaya = try player.person("Kaya")
    #expect(try player.person("Yıldırım").standing.status == .substituted)
    #expect(try player.person("Yıldırım").standing.successor == kaya.id)
    #expect(kaya.details.letter == letter)
    #expect(player.register.ministryName(of: kaya) == "Ministry of Space")
  }

  @Test func `somebody on the list takes the place with F8`() throws {
    var player = try substituting()
    player.type("Çağlar")
    try player.press("Enter")
    let caglar = try player.person("Çağlar")
    player.type(caglar.details.givenNames)
    try player.press("F8")
    #expect(try player.person("Yıldırım").standing.successor == caglar.id)
  }
}
