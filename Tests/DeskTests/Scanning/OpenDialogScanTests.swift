import Canvas
import Registration
import Testing

@testable import Desk

/// A badge that is read while something else is open marks nobody, chooses nothing, and says so.
@Suite struct OpenDialogScanTests {
  private static let notMarked =
    "A-016-3 Ji-won KANG, Korea: not marked. Esc closes what is open; then read the badge again."

  @Test(
    arguments: ["F3", "Down F8", "Down F1", "Down Shift-F9"],
    [
      Key?.some(.enter), .some(.tab), nil,
    ]
  )
  func `the digits of a badge choose nothing in a dialog, whatever ends it`(
    keys: String,
    end: Key?
  ) throws {
    var player = try Player()
    try player.press(keys)
    let before = player.lines(0..<21)
    let entries = player.register.entries.count
    player.burst("A-016-3", then: end)
    #expect(player.message == Self.notMarked)
    #expect(player.register.entries.count == entries)
    #expect(player.lines(0..<21) == before)
  }

  @Test(arguments: ["A-016-3", "A0163", "ㅁ-016-3"])
  func `a badge does not choose another activity for check-in`(code: String) throws {
    var player = try Player()
    try player.press("F3 2 F4")
    player.burst(code, then: .enter)
    #expect(player.message == Self.notMarked)
    try player.press("Esc")
    #expect(player.line(2).hasPrefix(" At: Arrival"))
    #expect(player.register.entries.count == 2)
  }

  @Test func `a badge without hyphens does not act on the lit person either`() throws {
    var player = try Player()
    try player.press("Down F8")
    player.burst("A0163", then: .enter)
    #expect(player.message == Self.notMarked)
    #expect(player.register.entries.count == 2)
  }

  @Test func `a question stays open when a badge is read, and is answered afterwards`() throws {
    var player = try Player()
    try player.press("F3 2 Shift-F2")
    player.burst("A-016-3", then: .enter)
    #expect(player.message == Self.notMarked)
    #expect(player.screen.contains("leaves all as it is"))
    try player.press("Enter")
    #expect(player.message == "Nothing was changed.")
  }

  @Test(arguments: [Key.enter, .tab])
  func `a badge in a note is text and writes no mark for the lit person`(end: Key) throws {
    var player = try Player()
    try player.press("F3 2 F4 2 Down Shift-F6")
    player.burst("A-016-3", then: end)
    #expect(player.message == Self.notMarked)
    #expect(player.register.entries.count == 2)
    #expect(player.screen.contains("Note A-016-3"))
  }

  @Test func `a misread badge in a note writes no mark either`() throws {
    var player = try Player()
    try player.press("F3 2 F4 2 Down Shift-F6")
    player.burst("A-016-4", then: .enter)
    #expect(
      player.message == "A-016-4 is no badge: the check digit does not fit, read it again."
    )
    #expect(player.register.entries.count == 2)
  }

  @Test func `a digit after a letter that did nothing is held, and an arrow ends that`() throws {
    var player = try Player()
    try player.press("F3 a 3")
    #expect(
      player.message
        == "Digits after a letter may be a badge: they choose nothing here. Down ends that."
    )
    try player.press("Down 3")
    #expect(player.screen.contains("workshop"))
  }

  @Test func `a badge finds a person where one is asked for`() throws {
    var player = try Player()
    try player.press("Down F8 9 Enter")
    player.burst("A-016-3")
    #expect(player.message == "")
    #expect(player.screen.contains("A-016-3"))
  }
}
