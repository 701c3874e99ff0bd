import Canvas
import Foundation
import PseudoTerminal
import Testing

/// The desk on a terminal, as an operator uses it.
@Suite struct DeskTests {
  private func placeWithPeople() throws -> Place {
    let place = try Place()
    let list = """
      Given names,Family name,Own script,State,Ministry
      Mehmet,Şahin,,TUR,Ministry of Interior
      Oleh,Shevchenko,Олег Шевченко,UKR,Ministry of Justice
      """
    try place.write(list, to: "list.csv")
    let run = try place.run("import", "list.csv")
    try #require(run.status == 0, "\(run)")
    return place
  }

  private func desk(at place: Place) throws -> PseudoTerminal {
    try PseudoTerminal(.regdesk, environment: place.environment)
  }

  @Test func `the first keys find somebody, one more marks her arrived, one takes it back`() throws
  {
    let place = try placeWithPeople()
    let desk = try desk(at: place)
    try desk.type("шев").press(.function(2))
    let saved = try desk.screen.lines[22]
    #expect(saved.hasPrefix(" Saved 3: Oleh SHEVCHENKO arrived"))
    try desk.press(.function(5))
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 4: "))
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    let list = try place.run("export", "participants", "--columns", "family_name,status")
    #expect(list.output == "family_name,status\r\nŞahin,nominated\r\nShevchenko,nominated\r\n")
  }

  @Test func `two desks see each other's work, and nobody arrives twice`() throws {
    let place = try placeWithPeople()
    let (first, second) = (try desk(at: place), try desk(at: place))
    try first.settle()
    try second.settle()
    try first.type("sahin").press(.function(2))
    try first.settle()
    let seen = try second.wait { screen in
      screen.lines.contains {
        $0.contains("Mehmet ŞAHİN") && !$0.hasSuffix(" -") && $0.contains(":")
      }
    }
    #expect(!seen.lines[22].contains("Saved"))
    try second.type("sahin").press(.function(2))
    #expect(try second.screen.lines[22].contains("arrived"))
    #expect(try second.screen.lines[22].contains("A Park"))
    #expect(try place.run("export", "entries", "--columns", "n").output == "n\r\n1\r\n2\r\n3\r\n")
  }

  @Test func `after kill -9 everything saved is there, and the half-typed form too`() throws {
    let place = try placeWithPeople()
    let desk = try desk(at: place)
    try desk.type("sahin").press(.function(2))
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 3: Mehmet ŞAHİN arrived"))
    try desk.press(.escape).press(.function(7)).type("Кан")
    try desk.settle()
    try desk.signal(SIGKILL)
    #expect(try desk.waitForEnding() == .killed(SIGKILL))
    let list = try place.run("export", "participants", "--columns", "family_name,status")
    #expect(
      list
        == Run(status: 0, output: "family_name,status\r\nŞahin,arrived\r\nShevchenko,nominated\r\n")
    )
    let again = try self.desk(at: place)
    #expect(try again.screen.lines.contains { $0.contains("Family name") && $0.contains("Кан") })
  }

  @Test func `a tiny window says what it needs, and the desk is back when it grows`() throws {
    let place = try placeWithPeople()
    let desk = try PseudoTerminal(
      .regdesk,
      environment: place.environment,
      size: Size(columns: 10, rows: 3)
    )
    let tiny = try desk.screen.text
    #expect(!tiny.isEmpty)
    #expect(!tiny.contains("Participants"))
    try desk.resize(to: Size(columns: 80, rows: 24))
    #expect(try desk.screen.lines[1].contains("Participants"))
  }

  @Test func `the first start makes the register from the configuration`() throws {
    let place = try Place()
    let desk = try desk(at: place)
    #expect(
      try desk.screen.lines[0].hasPrefix(" Korea-BSEC ICT Cooperation Program 2017 · Seoul")
    )
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    #expect(try place.names(in: "register") == ["cache", "drafts", "entries"])
  }

  @Test func `a terminal that cannot show a screen is refused before anything is made`() throws {
    let place = try Place()
    let desk = try PseudoTerminal(.regdesk, environment: place.environment, type: "dumb")
    #expect(try desk.waitForEnding() == .exited(69))
    #expect(
      desk.shown.writtenLines.joined()
        == "regdesk: The terminal type \"dumb\" in TERM cannot show a full screen: use another terminal."
    )
    #expect(try place.names() == ["home"])
  }

  @Test func `a damaged register opens for looking and says so`() throws {
    let place = try placeWithPeople()
    try place.damageLastLine()
    let damaged = try place.journal
    let desk = try desk(at: place)
    #expect(try desk.screen.text.contains("The register is damaged: nothing can be saved"))
    try desk.press(.enter)
    #expect(try desk.screen.lines[0].hasPrefix(" NOTHING IS SAVED: Shift-F1 helps"))
    try desk.press(.function(7))
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    #expect(try place.journal == damaged)
  }

  @Test func `a damaged register is repaired at the desk, and nothing is deleted`() throws {
    let place = try placeWithPeople()
    let first = try desk(at: place)
    try first.type("sahin").press(.function(2)).press(.escape).type("шев").press(.function(2))
    try first.press(.function(10))
    #expect(try first.waitForEnding() == .exited(0))
    _ = try place.damageLine(3)
    let damaged = try place.journal
    let desk = try desk(at: place)
    #expect(try desk.screen.lines.contains { $0.contains("│ Entry 3, by A Park on") })
    try desk.press(.shiftFunction(1)).press(.function(2))
    #expect(try desk.screen.text.contains("The register is repaired"))
    try desk.press(.enter).type("sahin").press(.function(2))
    #expect(try desk.screen.lines[22].hasPrefix(" Saved 1: Mehmet ŞAHİN arrived"))
    try desk.press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    let aside = try #require(try place.names().first { $0.hasPrefix("register-damaged-") })
    let name = try #require(try place.names(in: "\(aside)/entries").first)
    let kept = try Data(contentsOf: URL(filePath: "\(place.path)/\(aside)/entries/\(name)"))
    #expect(kept == damaged)
    let list = try place.run("export", "participants", "--columns", "family_name,status")
    #expect(list.output == "family_name,status\r\nŞahin,arrived\r\nShevchenko,arrived\r\n")
  }

  @Test func `what a crashed desk left is offered after the repair`() throws {
    let place = try placeWithPeople()
    let second = try desk(at: place)
    try second.press(.function(7)).type("Anders").settle()
    try #require(try place.names(in: "register/drafts").contains { $0.hasSuffix(".draft") })
    _ = try place.damageLine(2)
    let desk = try self.desk(at: place)
    #expect(try desk.screen.text.contains("The register is damaged: nothing can be saved"))
    try second.signal(SIGKILL)
    #expect(try second.waitForEnding() == .killed(SIGKILL))
    try desk.press(.shiftFunction(1)).press(.function(2)).settle()
    #expect(try desk.screen.text.contains("An unfinished form of a desk that broke off was found"))
    try desk.press(.enter).press(.shiftFunction(8)).settle()
    #expect(try desk.screen.text.contains("Anders"))
    try desk.press(.escape).press(.function(10))
    #expect(try desk.waitForEnding() == .exited(0))
    let third = try self.desk(at: place)
    #expect(try third.screen.text.contains("Anders"))
  }

  /// Three of the five lines that tell of the lit person change with every row.
  @Test(arguments: ["xterm-256color", "tmux-256color", "linux"])
  func `a row move writes no more than what changed`(type: String) throws {
    let place = try Place()
    let list = """
      Given names,Family name,Own script,State,Ministry,Position,Department,Letter
      Mehmet,Şahin,Mehmet Şahin,TUR,Ministry of Interior,Director,Cyber Security,TUR/2017/14
      Ayşe,Yılmaz,Ayşe Yılmaz,TUR,Ministry of Economy,Expert,E-Government,TUR/2017/25
      Sevda,Güzey,Sevda Güzey,TUR,Ministry of Justice,Adviser,Strategic Planning,TUR/2017/7
      Oleh,Shevchenko,Олег Шевченко,UKR,Ministry of Justice,Director,E-Government,UKR/2017/44
      Nazar,Shcherban,Назар Щербань,UKR,Ministry of Finance,Expert,Cyber Security,UKR/2017/4
      """
    try place.write(list, to: "list.csv")
    let run = try place.run("import", "list.csv")
    try #require(run.status == 0, "\(run)")
    let desk = try PseudoTerminal(.regdesk, environment: place.environment, type: type)
    try desk.press(.down)
    for _ in 0..<4 {
      let written = try desk.written { try $0.press(.down) }
      #expect(written.count <= 250, "\(String(decoding: written, as: UTF8.self).debugDescription)")
    }
    #expect(try desk.screen.lines[8].hasPrefix("> A-005-"))
    #expect(try desk.screen.lines[18].contains("Nazar SHCHERBAN"))
  }
}
