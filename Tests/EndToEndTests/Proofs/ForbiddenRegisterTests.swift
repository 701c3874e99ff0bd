import Foundation
import Testing

/// Directories and files that this user may not read, or not write.
@Suite(.enabled(if: Nobody.isThere, "the program cannot be run as another user here"))
struct ForbiddenRegisterTests {
  /// What is forbidden, as the shell does it, and what the program cannot do then.
  enum Closed: String, CaseIterable {
    case register = "chmod 000 register"
    case entries = "chmod 000 register/entries"
    case journal = "chmod 000 register/entries/*.journal"
    case place = "chmod 600 register"

    func sentence(_ place: Place, _ journal: String) -> String {
      let (operation, path) =
        self == .journal ? ("open", "/\(journal)") : ("list", "")
      return
        "regdesk: The register cannot be read: cannot \(operation) \(place.register)/entries\(path): "
        + "permission denied. Its owner can allow it with `chmod -R u=rwX,go= \(place.register)`, or choose "
        + "another with --register.\n"
    }
  }

  private let place: Place

  init() throws {
    place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try place.write("Family name,State\nÖz,TUR\n", to: "more.csv")
    try place.write("type sahin\nkey F2\nscreen\n", to: "marks.play")
    try #require(try place.run("import", "list.csv").status == 0)
    try place.giveToNobody()
  }

  @Test(arguments: Closed.allCases)
  func `a register that may not be read is never called missing`(closed: Closed) throws {
    let name = try #require(try place.journalNames.first)
    let before = try place.entriesOnDisk
    _ = try place.shell(closed.rawValue)
    let expected = Run(status: 74, errors: closed.sentence(place, name))
    for arguments in [
      ["check"], ["find", "sahin"], ["history"], ["export", "delegations"], ["import", "more.csv"],
      ["import", "more.csv", "--dry-run"], ["play", "marks.play"], ["salvage", "--to", "saved"],
    ] {
      #expect(try place.runAsNobody(arguments) == expected, "\(arguments)")
    }
    _ = try place.shell("chmod 700 register register/entries; chmod 600 register/entries/*")
    #expect(try place.entriesOnDisk == before)
    #expect(try place.runAsNobody(["check"]).status == 0)
  }

  @Test func `a register that may only be read is shown, and says why nothing is saved`() throws {
    let name = try #require(try place.journalNames.first)
    let before = try place.entriesOnDisk
    _ = try place.shell("chmod 400 register/entries/*; chmod 500 register register/*")
    let sentence =
      "The register can only be read here: cannot open \(place.register)/entries/\(name): "
      + "permission denied. Its owner can allow it with `chmod -R u=rwX,go= \(place.register)`.\n"
    #expect(try place.runAsNobody(["find", "sahin"]).output == "A-001-3  ŞAHİN  TUR\n")
    let check = try place.runAsNobody(["check"])
    #expect(check.status == 0)
    #expect(check.output.contains("\n2 entries, 1 participant, 1 problem\n\(sentence)"), "\(check)")
    for arguments in [["import", "more.csv"], ["export", "delegations", "--to", "out.csv"]] {
      let run = try place.runAsNobody(arguments)
      #expect(run.status == 73)
      #expect(run.errors == "regdesk: \(sentence)")
    }
    let desk = try place.runAsNobody(["play", "marks.play"])
    #expect(desk.status == 0)
    #expect(Acknowledgement.all(in: desk.output) == [])
    #expect(desk.output.contains("The register can only be read here"))
    #expect(try place.entriesOnDisk == before)
    #expect(!place.exists("out.csv"))
  }

  @Test func `where nothing may be made the register cannot be created`() throws {
    _ = try place.shell("rm -r register; chmod 500 .")
    let run = try place.runAsNobody(["import", "more.csv"])
    let sentence =
      "regdesk: The register was not created: cannot make the directory \(place.register): "
      + "permission denied. Choose another place with --register.\n"
    #expect(run.status == 73)
    #expect(run.errors == sentence)
    #expect(Acknowledgement.all(in: run.output) == [])
  }
}
