import Foundation
import PseudoTerminal
import Testing

/// Lines that are taken away from a journal while a desk shows them.
@Suite struct LostEndTests {
  private static let losses = [
    "the last line": "truncate -s $(head -n -1 $J | wc -c) $J",
    "everything": ": >$J",
    "the last line, by an editor": "sed -i '$d' $J",
  ]

  @Test(arguments: losses.keys.sorted())
  func `the desk names what is gone, and writes it again when it is asked to`(loss: String) throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    try desk.type("sahin").press(.function(2)).settle()
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 3: "))
    let deed = try #require(Self.losses[loss])
    try #require(try place.shell("J=$(ls register/entries/*.journal); \(deed)").status == 0)
    try desk.press(.function(5)).settle()
    let told = Self.text(of: try desk.screen)
    #expect(told.contains("gone from the disk. This desk still knows"), "\(told)")
    #expect(
      told.contains(
        /Entry 3, by A Park on \d{4}-\d\d-\d\d at \d\d:\d\d: ŞAHİN arrived at \d\d:\d\d\./
      ),
      "\(told)"
    )
    #expect(told.contains("F2 writes again what it knows"), "\(told)")
    #expect(told.contains("is shorter than it was: lines that were saved are"), "\(told)")
    #expect(!told.contains("Nothing: every entry was found whole"), "\(told)")

    try desk.press(.shiftFunction(1)).press(.function(2)).settle()
    let report = Self.text(of: try desk.screen)
    #expect(report.contains("Saving works again. 3 entries are here, whole."), "\(report)")
    #expect(report.contains("gone from the disk and ha"), "\(report)")
    try desk.press(.enter).press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    let list = try place.run("export", "participants", "--columns", "family_name,status")
    #expect(list.output == "family_name,status\r\nŞahin,arrived\r\n")
    #expect(try place.run("check").output.contains("\n4 entries, 1 participant, 0 problems\n"))
  }

  @Test(arguments: losses.keys.sorted())
  func `a desk that alone knows what is gone asks before it is left`(loss: String) throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    try desk.type("sahin").press(.function(2)).settle()
    let deed = try #require(Self.losses[loss])
    try #require(try place.shell("J=$(ls register/entries/*.journal); \(deed)").status == 0)
    try desk.press(.function(10)).settle()
    #expect(Self.text(of: try desk.screen).contains("Only this desk still knows"))
    // What leaves elsewhere does not leave here, nor does staying.
    try desk.press(.function(10)).press(.enter).press(.function(10)).settle()
    #expect(Self.text(of: try desk.screen).contains("F8 leaves; "))
    try desk.press(.function(2)).settle()
    #expect(
      Self.text(of: try desk.screen).contains("Saving works again. 3 entries are here, whole.")
    )
    try desk.press(.enter).press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    let list = try place.run("export", "participants", "--columns", "family_name,status")
    #expect(list.output == "family_name,status\r\nŞahin,arrived\r\n")
  }

  @Test func `a second choice leaves what only the desk knows`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    try desk.type("sahin").press(.function(2)).settle()
    let deed = try #require(Self.losses["the last line"])
    try #require(try place.shell("J=$(ls register/entries/*.journal); \(deed)").status == 0)
    try desk.press(.function(10)).press(.function(8))
    #expect(try desk.waitForEnding() == .exited(0))
  }

  /// The screen's words, whatever lines and frames they are broken into.
  private static func text(of screen: Screen) -> String {
    screen.lines.joined(separator: " ").replacing("│", with: " ").split(separator: " ")
      .joined(separator: " ")
  }
}
