import Foundation
import Testing

/// Links and other tricks, tried on the real program.
@Suite struct TricksTests {
  private func placeWithRegister() throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    let run = try place.run("import", "list.csv")
    try #require(run.status == 0, "\(run)")
    return place
  }

  @Test(arguments: [
    ["history"], ["check"], ["list"], ["export", "participants"], ["import", "list.csv"],
    ["salvage", "--to", "saved"],
  ])
  func `entries that are a link are followed by no command`(arguments: [String]) throws {
    let place = try placeWithRegister()
    let before = try place.journal
    let moved = try place.shell(
      "mv register/entries elsewhere; ln -s ../elsewhere register/entries"
    )
    try #require(moved.status == 0)
    let run = try place.run(arguments)
    #expect(run.status == 74)
    #expect(run.output == "")
    #expect(
      run.errors
        == "regdesk: The register cannot be read: cannot list \(place.register)/entries: it is a symbolic "
        + "link. Nothing was followed; put the folder that it leads to in its place.\n"
    )
    #expect(try place.journal == before)
    #expect(!place.exists("saved"))
  }

  @Test func `a register that others can open is closed to them, and the operator is told once`()
    throws
  {
    let place = try placeWithRegister()
    try #require(try place.shell("chmod 755 register").status == 0)
    let told =
      "regdesk: Other users of this machine could open \(place.register), where names, telephone numbers and "
      + "addresses are kept. It is closed to them from now on.\n"
    let looking = try place.run("find", "sahin")
    #expect(looking.output == "A-001-3  ŞAHİN  TUR\n")
    #expect(
      looking.errors
        == "regdesk: Other users of this machine can open \(place.register), where names, telephone numbers "
        + "and addresses are kept. Close it to them with `chmod -R go= \(place.register)`, or move it to this "
        + "machine's own disk.\n"
    )
    let first = try place.run("export", "participants", "--to", "a.csv")
    #expect(first == Run(status: 0, errors: told + "regdesk: a.csv: 1 row\n"))
    let second = try place.run("export", "participants", "--to", "b.csv")
    #expect(second == Run(status: 0, errors: "regdesk: b.csv: 1 row\n"))
  }

  @Test func `a list is never written through a link, and leaves a file's other name alone`() throws
  {
    let place = try placeWithRegister()
    try place.write("mine", to: "victim")
    try #require(try place.shell("ln -s victim link.csv; ln victim second.csv").status == 0)
    let link = try place.run("export", "participants", "--to", "link.csv", "--force")
    #expect(
      link
        == Run(
          status: 73,
          errors:
            "regdesk: link.csv is a symbolic link to victim, and nothing is written through a link. "
            + "Name victim itself, or another file.\n"
        )
    )
    let second = try place.run(
      ["export", "participants", "--columns", "family_name", "--to", "second.csv", "--force"]
    )
    #expect(second.status == 0)
    #expect(try place.text(of: "victim") == "mine")
    #expect(try place.text(of: "second.csv") == "family_name\r\nŞahin\r\n")
  }

  @Test func `a draft that cannot be read stays where it is`() throws {
    let place = try placeWithRegister()
    try place.write("from a later version", to: "register/drafts/0123456789ab.draft")
    try place.write("screen\n", to: "script.txt")
    let run = try place.run("play", "script.txt")
    #expect(run.status == 0)
    #expect(try place.text(of: "register/drafts/0123456789ab.draft") == "from a later version")
  }
}
