import Foundation
import Testing

/// A damaged journal is what every subcommand speaks of before anything else.
@Suite struct DamageTests {
  private func placeWithPeople() throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\nÖz,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    return place
  }

  /// What may happen to the journal's bytes.
  enum Mishap: CaseIterable {
    case flippedProgramme, flippedPeople, emptied, lineTwice

    func befalls(_ place: Place) throws {
      switch self {
      case .flippedProgramme: _ = try place.damageLine(1)
      case .flippedPeople: _ = try place.damageLine(2)
      case .emptied: try place.replaceJournal(with: Data())
      case .lineTwice:
        let journal = try place.journal
        let end = try #require(journal.dropLast().lastIndex(of: UInt8(ascii: "\n")))
        try place.replaceJournal(with: journal + journal[(end + 1)...])
      }
    }
  }

  @Test(arguments: Mishap.allCases)
  func `subcommands name the damage alone and end with 65`(mishap: Mishap) throws {
    let place = try placeWithPeople()
    try mishap.befalls(place)
    let before = try place.journal
    let damage = try place.run("check").errors
    #expect(damage.contains("\(place.register)/entries/A-"))
    let told = Run(status: 65, errors: damage)
    #expect(try place.run("import", "list.csv") == told)
    #expect(try place.run("import", "nowhere.csv", "--dry-run") == told)
    #expect(try place.run("export", "participants", "--state", "nowhere") == told)
    #expect(try place.run("list", "--issue") == told)
    for reading in [["find", "zzz"], ["report"], ["list"], ["history"], ["history", "A-077"]] {
      let run = try place.run(reading)
      #expect(run.status == 65, "\(reading)")
      #expect(run.errors == damage, "\(reading)")
    }
    #expect(try place.journal == before)
  }
}
