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

  @Test func `six keys besides the letters put somebody in another's place`() throws {
    var player = try Player()
    let letters = "yildirim" + "8" + "Kaya" + "Deniz"
    player.type("yildirim")
    try player.press("F8")
    player.type("8")
    try player.press("Enter")
    player.type("Kaya")
    try player.press("Enter")
    player.type("Deniz")
    try player.press("F2")
    #expect(try player.person("Yıldırım").standing.successor == player.person("Kaya").id)
    #expect(player.keys - letters.count + 1 <= 6, "the 8 that chooses is a key, too")
  }

  @Test func `the chain of a place stands in the pane, the form and the history`() throws {
    var player = try substituting()
    player.type("Kaya")
    try player.press("Enter")
    player.type("Deniz")
    try player.press("F2")
    let chain = "Işıl YILDIRIM → Deniz KAYA"
    #expect(player.line(20) == "  \(chain), Ministry of Development")
    try player.press("Enter")
    #expect(player.line(2) == " Deniz KAYA  A-018-2   \(chain)")
    try player.press("Esc Shift-F9")
    #expect(
      player.lines(3..<5) == """
         │ Place         Işıl YILDIRIM → Deniz KAYA                                   │
         │ 30 Oct 09:05  Işıl YILDIRIM substituted by Deniz KAYA (A Park)             │
        """
    )
  }
}
