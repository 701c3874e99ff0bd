import Canvas
import Foundation
import PseudoTerminal
import Testing

/// A scanner and a mouse, byte by byte as a terminal sends what they do.
@Suite struct ScannerTests {
  private func placeWithPeople() throws -> Place {
    let place = try Place()
    let list = """
      Given names,Family name,State,Ministry
      Mehmet,Şahin,TUR,Ministry of Interior
      Oleh,Shevchenko,UKR,Ministry of Justice
      """
    try place.write(list, to: "list.csv")
    let run = try place.run("import", "list.csv")
    try #require(run.status == 0, "\(run)")
    return place
  }

  private static let scans = [
    "A-001-3\rA-002-1\r", "A-001-3\tA-002-1\t", "A-001-3A-002-1", "A-001-3\r\nA-002-1\r\n",
    "A0013\rA0021\r", "Ф-001-3\rФ-002-1\r", "ㅁ-001-3\rㅁ-002-1\r",
  ]

  @Test(arguments: scans)
  func `two scans in one burst mark two people, whatever ends them`(bytes: String) throws {
    let place = try placeWithPeople()
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    try desk.send(Array(bytes.utf8), inputs: bytes.replacing("\r\n", with: "\r").count)
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 4: Oleh SHEVCHENKO arrived"))
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    let list = try place.run("export", "participants", "--columns", "family_name,status")
    #expect(list.output == "family_name,status\r\nŞahin,arrived\r\nShevchenko,arrived\r\n")
  }

  @Test func `a click lights a row and writes nothing, and off means off`() throws {
    let place = try placeWithPeople()
    let desk = try PseudoTerminal(.regdesk, environment: place.environment)
    try desk.use(.click(.init(column: 12, row: 5)))
    #expect(try desk.screen.lines[5].hasPrefix("> A-002-1"))
    #expect(desk.reportsMouse)
    let off = try PseudoTerminal(.regdesk, "--no-mouse", environment: place.environment)
    try off.settle()
    #expect(off.reportsMouse == false)
  }

  @Test func `a theme is chosen by variable, against NO_COLOR`() throws {
    let place = try placeWithPeople()
    let environment = place.environment.merging(
      ["REGDESK_THEME": "high-contrast", "NO_COLOR": "1"]
    ) { $1 }
    let desk = try PseudoTerminal(.regdesk, environment: environment)
    #expect(try desk.screen[.init(column: 40, row: 12)].background == 0)
  }
}
