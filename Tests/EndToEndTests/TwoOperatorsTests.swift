import Foundation
import PseudoTerminal
import Testing

/// Two operators at two terminals, on one register.
@Suite struct TwoOperatorsTests {
  private let place: Place

  init() throws {
    place = try Place()
    try place.write(
      "Given names,Family name,State,Position\nMehmet,Şahin,TUR,Director\n",
      to: "list.csv"
    )
    let run = try place.run("import", "list.csv")
    try #require(run.status == 0, "\(run)")
  }

  private func desk(of name: String) throws -> PseudoTerminal {
    let environment = place.environment.merging(["REGDESK_OPERATOR": name]) { $1 }
    return try PseudoTerminal(.regdesk, environment: environment)
  }

  /// Opens the person's form and types after the position.
  private func typePosition(_ text: String, at desk: PseudoTerminal) throws {
    try desk.type("sahin").press(.enter).press(.down, .down, .down, .down).type(text)
    try desk.settle()
  }

  @Test func `what one changes is shown in the other's form and asked about before saving`() throws
  {
    let (first, second) = (try desk(of: "A Park"), try desk(of: "B Lee"))
    try typePosition(" General", at: first)
    try typePosition(" of IT", at: second)
    try second.press(.function(2)).settle()
    let seen = try first.wait { screen in screen.lines.contains { $0.contains("<> B Lee at") } }
    #expect(seen.lines.contains { $0.contains("Director General") })
    try first.press(.function(2)).settle()
    #expect(
      try first.screen.lines.contains { $0.contains("B Lee at") && $0.contains("“Director of IT”") }
    )
    try first.press(.down, .enter, .function(2)).settle()
    let list = try place.run("export", "participants", "--columns", "family_name,position")
    #expect(list.output == "family_name,position\r\nŞahin,Director General\r\n")
    // Adopting, importing, both amendments, and the export above.
    let history = try place.run("export", "entries", "--columns", "by")
    #expect(history.output == "by\r\nA Park\r\nA Park\r\nB Lee\r\nA Park\r\nA Park\r\n")
  }
}
