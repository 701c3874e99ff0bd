import Foundation
import Testing

/// What the program says and leaves behind when the world is against it.
@Suite struct TroubleTests {
  private func placeWithRegister() throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let run = try place.run("import", "list.csv")
    try #require(run.status == 0, "\(run)")
    return place
  }

  @Test func `without a terminal the desk does not open and no register is made`() throws {
    let place = try Place()
    let sentence =
      "regdesk: The desk reads keys from a terminal, and standard input is none: "
      + "start it without a pipe.\n"
    #expect(try place.run() == Run(status: 69, errors: sentence))
    #expect(try place.run("open") == Run(status: 69, errors: sentence))
    #expect(try place.names() == ["home"])
  }

  @Test func `where nothing can be made the register cannot be created`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let run = try place.run("import", "list.csv", "--register", "/sys/regdesk")
    #expect(run.status == 73)
    #expect(
      run.errors.hasPrefix("regdesk: The register was not created: cannot make the directory")
    )
  }

  @Test func `a full disk takes nothing of an import`() throws {
    let place = try placeWithRegister()
    try place.copyFixture("nominations.csv")
    let before = try place.journal
    // No file may grow by more than 4 KiB, which the import needs many times over.
    let blocks = before.count / 1_024 + 4
    let run = try place.shell(#"ulimit -f \#(blocks); "$regdesk" import nominations.csv"#)
    #expect(run.status == 74)
    let name = try #require(try place.names(in: "register/entries").first)
    let sentence =
      "regdesk: NOT SAVED: no room in \(place.register)/entries/\(name), "
      + "the file would be larger than allowed. Free some space and try again.\n"
    #expect(run.errors == sentence)
    #expect(try place.journal == before)
    let again = try place.run("import", "nominations.csv")
    #expect(again.status == 0)
  }

  @Test func `a register that somebody else is saving to is locked`() throws {
    let place = try placeWithRegister()
    let before = try place.journal
    let run = try place.shell(#"flock register "$regdesk" export delegations --to states.csv"#)
    let sentence =
      "regdesk: Another terminal is saving. Nothing was lost; try again in a moment.\n"
    #expect(run == Run(status: 75, errors: sentence))
    #expect(try place.names() == ["home", "list.csv", "register"])
    #expect(try place.journal == before)
  }

  @Test func `a damaged journal is shown up to there and never written to`() throws {
    let place = try placeWithRegister()
    let whole = try place.run("history")
    try place.damageLastLine()
    let damaged = try place.journal
    let history = try place.run("history")
    #expect(history.status == 65)
    #expect(
      history.output == whole.output.split(separator: "\n").prefix(1).map { "\($0)\n" }.joined()
    )
    #expect(history.errors.hasPrefix("regdesk: The journal is damaged: \(place.register)/entries/"))
    #expect(history.errors.split(separator: "\n").count == 1)
    let export = try place.run("export", "participants", "--to", "list2.csv")
    #expect(export.status == 65)
    #expect(export.errors == history.errors)
    #expect(try place.journal == damaged)
    #expect(!place.exists("list2.csv"))
  }

  @Test func `an unfinished last line is moved aside, and the operator is told`() throws {
    let place = try placeWithRegister()
    let before = try place.journal
    try place.append("0123")
    let run = try place.run("export", "participants", "--columns", "family_name")
    #expect(run.status == 0)
    #expect(run.output == "family_name\r\nŞahin\r\n")
    #expect(run.errors.hasPrefix("regdesk: Entry 3 was cut off by a crash"))
    #expect(try place.journal.starts(with: before))
    let torn = try #require(try place.names(in: "register/entries").first { $0.contains("torn") })
    #expect(try place.text(of: "register/entries/\(torn)") == "0123")
  }

  @Test func `another programme's register is not taken for this one's`() throws {
    let place = try placeWithRegister()
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../config/programmes/korea-bsec-2017.yaml").standardizedFileURL
    let programme = try String(contentsOf: source, encoding: .utf8)
    try place.write(
      programme.replacing("id: korea-bsec-2017\n", with: "id: korea-bsec-2018\n"),
      to: "korea-bsec-2018.yaml"
    )
    try place.write("Family name,State\nÖz,TUR\n", to: "list.csv")
    let run = try place.run("import", "list.csv", "--programme", "korea-bsec-2018.yaml")
    let sentence =
      "regdesk: The register at \(place.register) is that of 'korea-bsec-2017', "
      + "not of 'korea-bsec-2018'. Choose another --register or --programme.\n"
    #expect(run.status == 65)
    #expect(run.errors == sentence)
  }

  @Test func `the register lies by the programme's id where nobody says another place`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let run = try place.run(["import", "list.csv"], environment: ["REGDESK_REGISTER": ""])
    #expect(run.status == 0)
    #expect(
      try place.names(in: "home/.local/share/regdesk/korea-bsec-2017") == [
        "cache", "drafts", "entries",
      ]
    )
    let found = try place.run(
      ["find", "şahin"],
      environment: ["REGDESK_REGISTER": "", "REGDESK_CONFIG": "\(place.path)/nowhere"]
    )
    #expect(found == Run(status: 0, output: "A-001-3  ŞAHİN  TUR\n"))
  }
}
