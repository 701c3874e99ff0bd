import Foundation
import Testing

/// Hostile text through every way in: files, their names, arguments, the environment.
@Suite struct EscapeInputTests {
  private static let name = HostileText.text.replacingOccurrences(of: "/", with: "")

  private func expectHarmless(_ run: Run, _ what: String) {
    let written = run.output + run.errors
    #expect(HostileText.orders(in: written) == [], "\(what)")
    #expect(written.contains(HostileText.mark), "nothing hostile came out of \(what): \(run)")
  }

  @Test func `every column and heading of an import`() throws {
    let place = try Place()
    try place.copyFixture("nominations.csv")
    let headings = try #require(
      try place.text(of: "nominations.csv").split(separator: "\r\n").first
    )
    let text = "\"" + HostileText.text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    let columns = headings.split(separator: ",").map(String.init)
    let rows = columns.indices.map { hostile in
      columns.indices.map { column in
        let plain =
          ["State": "TUR", "Last name": "Oz\(hostile)", "First name": "A"][columns[column]] ?? ""
        return column == hostile ? text : plain
      }.joined(separator: ",")
    }
    try place.write(
      ([String(headings) + "," + text] + rows.map { $0 + "," }).joined(separator: "\n"),
      to: "list.csv"
    )
    expectHarmless(try place.run("import", "list.csv", "--dry-run"), "the plan of an import")
    expectHarmless(try place.run("import", "list.csv", "--skip-invalid"), "an import")
    for arguments in [["list"], ["find", "zqz"]] {
      expectHarmless(try place.run(arguments), arguments[0])
    }
  }

  @Test(arguments: [
    ["import", "NAME.csv"], ["play", "NAME.txt"], ["programme", "NAME.yaml"],
    ["check", "--register", "NAME"],
    ["history", "NAME"], ["find", "NAME"], ["export", "participants", "--to", "NAME/x.csv"],
    ["export", "participants", "--activity", "NAME"],
    ["export", "participants", "--state", "NAME"],
    ["export", "participants", "--status", "NAME"],
    ["export", "participants", "--columns", "NAME"],
    ["export", "NAME"], ["import", "list.csv", "--column", "NAME"],
    ["import", "list.csv", "--column", "NAME=letter"],
    ["NAME"], ["--NAME"], ["keys", "NAME"], ["list", "--desk", "NAME"],
    ["keys", "--language", "NAME"],
    ["list", "--config", "NAME", "--programme", "x"], ["open", "--theme", "NAME"],
    ["play", "list.csv", "--size", "NAME"],
    ["play", "list.csv", "--now", "NAME"], ["salvage", "--to", "/dev/null/NAME"], ["help", "NAME"],
    ["programme", "--programme", "NAME"], ["backup", "--to", "/dev/null/NAME"],
  ])
  func `an argument that is repeated`(arguments: [String]) throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let run = try place.run(arguments.map { $0.replacing("NAME", with: Self.name) })
    #expect(HostileText.orders(in: run.output + run.errors) == [], "\(arguments)")
  }

  @Test func `the operator's name, in the environment and as an option`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try place.write("screen\n", to: "script")
    let hostile = ["REGDESK_OPERATOR": HostileText.text]
    _ = try place.run(["import", "list.csv"], environment: hostile)
    expectHarmless(try place.run("history"), "the history")
    expectHarmless(try place.run(["play", "script"], environment: hostile), "the screen")
  }

  @Test func `names of files, a script's words and pasted text`() throws {
    let place = try Place()
    let name = String(Self.name.prefix(60))
    try place.write("Family name,State\nŞahin,TUR\n", to: name)
    try place.write(
      "type \(HostileText.text.replacing("\n", with: ""))\nscreen\nkey F7\npaste \(Self.name)\nscreen\n",
      to: "script"
    )
    try place.write("\(HostileText.text)\n", to: "broken")
    expectHarmless(try place.run("import", name), "an import")
    expectHarmless(try place.run("history"), "the history")
    expectHarmless(try place.run("play", "script"), "a script")
    expectHarmless(try place.run("play", "script"), "a draft")
    expectHarmless(try place.run("play", "broken"), "a broken script")
  }

  @Test func `a programme, and what is said against it`() throws {
    let place = try Place()
    let hostile = "\"\(HostileText.escaped)\""
    let activity = { (id: String) in
      "  - {id: \(id), kind: workshop, title: \(hostile), venue: \(hostile), organiser: \(hostile), chair: \(hostile)}\n"
    }
    let head =
      "id: p\nfirst-day: 2017-10-30\nlast-day: 2017-11-03\ntime-zone: Asia/Seoul\norganisation: bsec\nhosts: [KOR]\n"
    try place.write(
      head + "title: \(hostile)\nplace: \(hostile)\norganisers: [\(hostile)]\nactivities:\n"
        + activity("one"),
      to: "p.yaml"
    )
    try place.write(
      "\(hostile): 1\nid: \(hostile)\ntime-zone: \(hostile)\nactivities: {\(hostile): x}\n",
      to: "bad.yaml"
    )
    try place.write("a: \(HostileText.text)\n", to: "raw.yaml")
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try place.write("screen\nkey F3\ntype 5\nscreen\n", to: "script")
    expectHarmless(try place.run("programme", "p.yaml"), "a programme")
    expectHarmless(try place.run("programme", "bad.yaml"), "a faulty programme")
    #expect(HostileText.orders(in: try place.run("programme", "raw.yaml").errors) == [])
    let imported = try place.run("import", "list.csv", "--programme", "p.yaml")
    #expect(imported.status == 0)
    #expect(HostileText.orders(in: imported.output + imported.errors) == [])
    for arguments in [["report"], ["list"], ["play", "script"]] {
      expectHarmless(try place.run(arguments), arguments[0])
    }
  }

  @Test func `a draft on the disk`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let forms = ["register", "activity", "ministry", "withdraw", HostileText.escaped]
    for (index, form) in forms.enumerated() {
      let values = ["given_names", "family_name", "remarks", "title", "name", "reason", "state"].map
      {
        "\"\($0)\":\"\(HostileText.escaped)\""
      }
      try place.write(
        "[{\"form\":\"\(form)\",\"values\":{\(values.joined(separator: ","))}}]",
        to: "register/drafts/00\(index).draft"
      )
    }
    try place.write("screen\nkey Esc\nkey Shift-F8\nscreen\nkey Enter\nscreen\n", to: "script")
    expectHarmless(try place.run("play", "script"), "drafts")
  }

  @Test func `a table of another language`() throws {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    try place.makeFolder("config")
    try place.makeFolder("config/programmes")
    try place.makeFolder("config/languages")
    try place.write(
      "language: xx\nphrases:\n  \"Participants\": \"\(HostileText.escaped)\"\n  \"Nobody matches '{1}'.\": \"{1} \(HostileText.escaped)\"\n",
      to: "config/languages/xx.yaml"
    )
    try place.write("screen\n", to: "script")
    for arguments in [["play", "script"], ["find", "nobody"]] {
      expectHarmless(
        try place.run(arguments + ["--language", "xx", "--config", "config"]),
        arguments[0]
      )
    }
  }
}
