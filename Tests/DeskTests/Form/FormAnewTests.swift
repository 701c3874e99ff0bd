import Registration
import Testing

@testable import Desk

/// Beginning a form anew, and what is said of fields after typing is taken back.
@Suite struct FormAnewTests {
  @Test func `the form of somebody registered is shown again as the record is`() throws {
    var player = try Player()
    player.type("kang")
    try player.press("Enter Down Down Down Down Ctrl-U")
    player.type("Boss")
    try player.press("Esc Esc Enter")
    #expect(
      player.message
        == "You left this form unfinished: it is as you left it. Shift-F7 begins anew."
    )
    try player.press("Shift-F7")
    #expect(
      player.message == "The form is as it was before you typed. F5 brings back what was typed."
    )
    #expect(!player.screen.contains("Boss"))
    try player.press("F5")
    #expect(player.message == "What was typed before is back.")
    #expect(player.screen.contains("Boss"))
  }

  @Test func `the form of an activity is shown again as the programme has it`() throws {
    var player = try Player()
    try player.goTo(.programme)
    try player.perform("End F8 Ctrl-U \"26:00\" Esc Esc F8")
    #expect(player.screen.contains("Begins    26:00"))
    #expect(player.screen.contains("! write it as 09:30"))
    #expect(
      player.message
        == "You left this form unfinished: it is as you left it. Shift-F7 begins anew."
    )
    try player.press("Shift-F7")
    #expect(!player.screen.contains("26:00"))
    try player.press("F5")
    #expect(player.screen.contains("Begins    26:00"))
  }

  @Test func `a time that was taken back is no longer called wrong`() throws {
    var player = try Player()
    try player.goTo(.programme)
    try player.perform("End F8 Ctrl-U \"26:00\" F2")
    #expect(player.screen.contains("! write it as 09:30"))
    try player.press("F5")
    #expect(player.message == "Typing undone in Begins.")
    #expect(!player.screen.contains("! write it as 09:30"))
  }

  @Test func `taking a state back brings its ministry back in the same step`() throws {
    var player = try Player()
    try player.press("F7")
    try player.perform("\"Demir\" Enter Enter \"tur\" Enter \"interior\" Enter Up Up \"gre\" Enter")
    #expect(player.screen.contains("State *          Greece"))
    #expect(!player.screen.contains("Ministry of Interior"))
    try player.press("F5")
    #expect(player.screen.contains("State *          Turkey"))
    #expect(player.screen.contains("Ministry         Ministry of Interior"))
    #expect(player.message == "Typing undone in State.")
  }

  @Test func `the history is shown from a person's form, and a new person has none`() throws {
    var player = try Player()
    player.type("kang")
    try player.press("Enter Shift-F9")
    #expect(player.screen.contains("History: "))
    try player.press("Esc Esc F7 Shift-F9")
    #expect(player.message == "Nobody is registered here yet: F2 saves.")
  }

  @Test func `the same name in the same state is asked about once before it is saved`() throws {
    var player = try Player()
    let entries = player.register.entries.count
    let badge = try player.person("Papadopoulos").badge
    try player.press("F7")
    try player.perform("\"Papadopoulos\" Enter \"Georgios\" Enter \"gre\" Enter F2")
    #expect(
      player.message
        == "Not saved yet: Georgios PAPADOPOULOS, \(badge), is on the list. F8 opens it, F2 adds another."
    )
    #expect(player.register.entries.count == entries)
    try player.press("F2")
    #expect(player.register.entries.count == entries + 1)
  }

  @Test func `help that does not fit takes two rows`() throws {
    var player = try Player(columns: 60, rows: 16)
    try player.press("F7")
    #expect(
      player.lines(12..<14) == """
           In Latin letters, exactly as given: Şahin. Without one,
           fill in Own script.
        """
    )
  }
}
