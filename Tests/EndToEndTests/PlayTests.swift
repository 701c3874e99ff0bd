import Foundation
import Testing

/// `regdesk play`: the same desk without a terminal.
@Suite struct PlayTests {
  @Test func `the same script gives the same output`() throws {
    let script = """
      # a walk-in is looked for in vain
      type zzz
      screen
      resize 60x16
      screen
      svg screen.svg
      """
    let outputs = try (0..<2).map { _ in
      let place = try Place()
      try place.write(script, to: "script.txt")
      let run = try place.run("play", "script.txt", "--now", "2017-10-30T09:12+09:00")
      #expect(run.status == 0)
      #expect(run.errors == "")
      return [run.output, try place.text(of: "screen.svg")]
    }
    #expect(outputs[0] == outputs[1])
    let lines = outputs[0][0].split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 24 + 16 + 1)
    #expect(lines[0].hasSuffix("Mon 30 Oct 09:12  A Park"))
    #expect(lines[2].hasPrefix(" Find: zzz "))
    #expect(lines[24].hasSuffix("Mon 30 Oct 09:12  A Park"))
  }

  @Test func `what a script records is there afterwards`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    try place.write("type sahin\nkey F2\n", to: "script.txt")
    let run = try place.run(
      "play",
      "script.txt",
      "--now",
      "2017-10-30T09:12+09:00",
      "--operator",
      "B Lee"
    )
    #expect(run == Run(status: 0))
    let history = try place.run("history", "A-001-3")
    #expect(
      history.output.split(separator: "\n").last
        == "3  2017-10-30 09:12  B Lee: ŞAHİN arrived at 09:12"
    )
  }

  @Test func `the desk imports and exports as the subcommands do`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "home/list.csv")
    let script = """
      key Shift-F6
      type ~/list.csv
      key Enter
      key F2
      key F6
      key Enter
      """
    try place.write(script, to: "script.txt")
    let run = try place.run("play", "script.txt", "--now", "2017-10-30T09:12+09:00")
    #expect(run == Run(status: 0))
    let file = "korea-bsec-2017-participants-20171030-0912.csv"
    #expect(
      try place.run("history").output == """
        1  2017-10-30 09:12  A Park: adopted the programme Korea-BSEC ICT Cooperation Program 2017
        2  2017-10-30 09:12  A Park: import of list.csv: 1 registered
        3  2017-10-30 09:12  A Park: exported participants, 1 row to \(file)

        """
    )
    let exported = try place.text(of: file)
    let columns = exported.split(separator: "\r\n").first.map(String.init) ?? ""
    #expect(columns == "badge,given_names,family_name,native_name,state,ministry,status,arrived_at")
    #expect(try place.run("export", "participants", "--columns", columns).output == exported)
  }

  @Test func `a bad line is refused before anything is played`() throws {
    let place = try Place()
    try place.write("screen\nkey F2\nkey F13\n", to: "script.txt")
    let sentence =
      "regdesk: script.txt:3: there is no key 'F13'. "
      + "Write it as the help does: F2, Ctrl-S, Shift-F5, Enter, PgDn, a.\n"
    #expect(try place.run("play", "script.txt") == Run(status: 65, errors: sentence))
    #expect(try place.names() == ["home", "script.txt"])
  }
}
