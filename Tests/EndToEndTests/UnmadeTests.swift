import Foundation
import Testing

/// A register whose making was interrupted before its programme was adopted.
@Suite struct UnmadeTests {
  /// A register of which only so much of the first entry's line was written.
  private func placeWithRegister(ending rest: String) throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    let journal = try place.journal
    let header = try #require(journal.firstIndex(of: UInt8(ascii: "\n")))
    try place.replaceJournal(with: journal[...header] + Data(rest.utf8))
    return place
  }

  private let sentence =
    "The register has no programme yet: its making was interrupted. "
    + "'regdesk open' or 'regdesk import' completes it.\n"

  @Test(arguments: ["", "0123abcd 01"])
  func `an import completes it`(rest: String) throws {
    let place = try placeWithRegister(ending: rest)
    let dry = try place.run("import", "list.csv", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.output.hasPrefix("list.csv: 1 new, 0 already known, 0 invalid\n"))
    let run = try place.run("import", "list.csv")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("\nSaved 2: import of list.csv: 1 registered\n"))
    #expect(try place.run("find", "sahin") == Run(status: 0, output: "A-001-3  ŞAHİN  TUR\n"))
  }

  @Test func `an export and those who read are told what completes it`() throws {
    let place = try placeWithRegister(ending: "")
    let errors = "regdesk: \(sentence)"
    #expect(try place.run("export", "participants") == Run(status: 65, errors: errors))
    #expect(try place.run("history") == Run(status: 0, errors: errors))
    let check = try place.run("check")
    #expect(check.status == 0)
    #expect(check.output.contains("\n0 entries, 0 participants, 0 problems\n"))
    #expect(check.output.hasSuffix("\n\(sentence)"))
  }
}
