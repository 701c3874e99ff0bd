import Canvas
import Foundation
import PseudoTerminal
import Testing

/// Whatever it comes in by, no text gives an order to the terminal, hides or turns what people read: all bytes are looked at.
@Suite struct EscapeTests {
  /// Runs a command and returns what must not stand in what it wrote, and whether the hostile text came as far as that.
  private func orders(of run: Run) -> (found: Set<String>, isThere: Bool) {
    let written = run.output + run.errors
    return (HostileText.orders(in: written), written.contains(HostileText.mark))
  }

  private func expectHarmless(_ run: Run, _ what: String) {
    let (found, isThere) = orders(of: run)
    #expect(found == [], "\(what)")
    #expect(isThere, "nothing hostile came out of \(what): \(run)")
  }

  @Test(arguments: [
    ["history"], ["list"], ["list", "--final"], ["report"], ["find", "zqz"], ["find", "A-001-3"],
    ["check"],
    ["history", "A-001-3"],
  ])
  func `a journal edited by hand speaks through no command`(arguments: [String]) throws {
    let place = try Place()
    try place.makeHostileRegister()
    let run = try place.run(arguments)
    if arguments == ["check"] {
      #expect(orders(of: run).found == [])
    } else {
      expectHarmless(run, arguments.joined(separator: " "))
    }
  }

  @Test(arguments: [
    "participants", "delegations", "ministries", "entries",
  ])
  func `a list that is shown on a terminal is text for people`(list: String) throws {
    let place = try Place()
    try place.makeHostileRegister()
    var environment = place.environment
    environment["REGDESK"] = BuiltProgram.regdesk.path
    let shell = try PseudoTerminal(
      .shell,
      "-c",
      "\"$REGDESK\" export \(list)",
      environment: environment,
      size: Size(columns: 200, rows: 50)
    )
    #expect(try shell.waitForEnding() == .exited(0))
    let text = String(decoding: shell.output, as: UTF8.self).replacingOccurrences(
      of: "\r\n",
      with: "\n"
    )
    #expect(HostileText.orders(in: text) == [])
    #expect(text.contains(HostileText.mark))
  }

  @Test(arguments: ["en", "tr"])
  func `a journal edited by hand speaks on no screen of a script, nor in its picture`(
    language: String
  ) throws {
    let place = try Place()
    try place.makeHostileRegister()
    try place.write(Self.tour + "svg screen.svg\n", to: "tour.txt")
    for size in language == "en" ? ["80x24", "140x50"] : ["60x16"] {
      let run = try place.run("play", "tour.txt", "--size", size, "--language", language)
      #expect(run.status == 0, "\(run)")
      expectHarmless(run, "the screens of \(size)")
      #expect(HostileText.orders(in: try place.text(of: "screen.svg")) == [])
    }
  }

  @Test func `a journal edited by hand speaks on no terminal`() throws {
    let place = try Place()
    try place.makeHostileRegister()
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    for line in Self.tour.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      if words[0] == "type" { try desk.type(words[1]) }
      if words[0] == "key", let key = Key(named: words[1]) { try desk.press(key) }
    }
    #expect(try desk.screen.lines.contains { $0.contains(HostileText.mark) })
    try desk.press(.function(10))
    #expect(HostileText.terminalOrders(in: desk.output) == [])
  }

  @Test func `what is typed and pasted on a terminal comes back as text`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    let pasted = HostileText.text.replacingOccurrences(of: "\u{1B}", with: "")
    try desk.paste(pasted).press(.function(7)).paste(pasted).press(.function(2))
    #expect(try desk.screen.lines.contains { $0.contains(HostileText.mark) })
    try desk.press(.escape).press(.escape).press(.function(10))
    #expect(HostileText.terminalOrders(in: desk.output) == [])
  }

  /// Screens and dialogs, one after another, each shown.
  private static let tour =
    """
    screen
    type zqz
    screen
    key Enter
    screen
    key Esc
    key Shift-F9
    screen
    key Esc
    key F8
    screen
    key Esc
    key F4
    screen
    key Esc
    key F6
    screen
    key Esc
    key Esc

    """
    + (2...7).map {
      "key F3\ntype \($0)\nscreen\nkey Down\nkey Enter\nscreen\nkey F8\nscreen\nkey Esc\nkey Esc\nkey Esc\n"
    }
    .joined()
}
