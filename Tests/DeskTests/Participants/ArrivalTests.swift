import Registration
import Testing

@testable import Desk

@Suite struct ArrivalTests {
  @Test(arguments: [
    ("sahin", "Şahin"), ("Şahin", "Şahin"), ("шевч", "Shevchenko"), ("shevch", "Shevchenko"),
    ("παπα", "Papadopoulos"), ("papa", "Papadopoulos"), ("강", "Kang"), ("kang", "Kang"),
    ("009", "Şahin"), ("zhivkovich", "Živković"), ("turcanu", "Țurcanu"),
  ])
  func `finds who is meant in any script and marks the arrival by one more key`(
    typed: String,
    familyName: String
  ) throws {
    var player = try Player()
    player.type(typed)
    try player.press("F2")
    #expect(try player.person(familyName).standing.status == .arrived)
    #expect(player.keys == typed.count + 1)
  }

  @Test func `F2 hands over the badge and says so only when it is saved`() throws {
    var player = try Player()
    player.type("sahin")
    try player.press("F2")
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
    #expect(
      player.line(4) == "> A-009-2  Mehmet ŞAHİN             TUR    Transport, Maritime… 09:05"
    )
    #expect(
      player.line(18)
        == "  Mr. Mehmet ŞAHİN                                     arrived 09:05, by A Park"
    )
  }

  @Test(arguments: ["F2", "Ctrl-S", "Ins"])
  func `the arrival has a key on every keyboard`(key: String) throws {
    var player = try Player()
    player.type("papa")
    try player.press(key)
    #expect(try player.person("Papadopoulos").standing.status == .arrived)
  }

  @Test func `what was looked for is done with after a mark, and the next letter begins anew`()
    throws
  {
    var player = try Player()
    player.type("sahin")
    try player.press("F2")
    player.type("papa")
    try player.press("F2")
    #expect(
      player.line(2)
        == " Find: papa                                          1 of 17   best match first"
    )
    #expect(player.message == "Saved 4: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test func `a second arrival is refused with when and by whom`() throws {
    var player = try Player()
    try player.elsewhere(.arrive([try player.person("Şahin").id], at: nil))
    player.minutesPass(3)
    player.type("sahin")
    try player.press("F2")
    #expect(
      player.message == "Mehmet ŞAHİN arrived already, at 09:05 on 30 Oct, recorded by B Lee."
    )
  }

  @Test func `the best match that was seen stays lit when a better one is registered elsewhere`()
    throws
  {
    var player = try Player()
    player.type("shahin")
    #expect(player.line(4).hasPrefix("> A-014-9  Oleh SHAHIN"))
    let armenia = try #require(AffiliationCode("ARM"))
    let newcomer = Details(affiliation: armenia, givenNames: "Ani", familyName: "Shahin")
    try player.elsewhere(.register(NewParticipant(details: newcomer), hereNow: false))
    try player.press("F2")
    #expect(player.message == "Saved 4: Oleh SHAHIN arrived at 09:05 | F5 undoes it")
  }

  @Test func `a key that came before the matches were painted acts on nobody among several`() throws
  {
    var player = try Player()
    player.burst("sahin", then: .function(2))
    #expect(player.message == "3 people match: look at the lit one, then press the key again.")
    try player.press("F2")
    #expect(player.message == "Saved 3: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it")
  }

  @Test func `a key that came before the only match was painted acts on that one`() throws {
    var player = try Player()
    player.burst("papadop", then: .function(2))
    #expect(player.message == "Saved 3: Georgios PAPADOPOULOS arrived at 09:05 | F5 undoes it")
  }

  @Test(arguments: ["F5", "Ctrl-Z"], ["Shift-F5", "Ctrl-Y"])
  func `a wrong mark is undone with one key, which goes there, and done again with another`(
    undo: String,
    redo: String
  ) throws {
    var player = try Player()
    player.type("papa")
    try player.press("F2")
    player.type("sahin")
    try player.press("F2 \(undo)")
    #expect(
      player.message == "Saved 5: undid: Mehmet ŞAHİN arrived at 09:05 | Shift-F5 does it again"
    )
    #expect(try player.person("Şahin").standing.status == .nominated)
    try player.press(undo)
    #expect(
      player.line(7)
        == "> A-004-5  Georgios PAPADOPOULOS ·… GRC    Digital Policy, Tel… -              ┃"
    )
    try player.press("\(redo) \(redo)")
    #expect(
      player.message == "Saved 8: redid: Mehmet ŞAHİN arrived at 09:05 | F5 undoes it"
    )
  }

  @Test func `with nothing to undo it says so`() throws {
    var player = try Player(people: false)
    try player.press("F5")
    #expect(player.message == "The programme was adopted for good. Change it by a revision.")
  }

  @Test func `nothing is written when nothing can be saved, and the key says why`() throws {
    var player = try Player()
    player.readOnly = "The journal is damaged: it can be read only."
    player.type("sahin")
    try player.press("F2")
    #expect(player.message == "The journal is damaged: it can be read only.")
    try player.press("F5")
    #expect(player.message == "The journal is damaged: it can be read only.")
  }

  @Test func `what could not be saved is never called saved`() throws {
    var player = try Player()
    player.failure = "the disk is full. Nothing was written; free some room and press F2 again."
    player.type("sahin")
    try player.press("F2")
    #expect(
      player.message
        == "NOT SAVED: the disk is full. Nothing was written; free some room and press F2 again."
    )
    #expect(try player.person("Şahin").standing.status == .nominated)
  }
}
