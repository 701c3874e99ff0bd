import Proofs
import Registration
import Testing
import Text

@testable import Exchange

/// No likely duplicate is missed, and none invented, by looking names up instead of comparing them.
@Suite struct KnownPeopleTests {
  @Test(arguments: 1...6)
  func `people of all states are matched as by comparing one with each other`(seed: UInt64) throws {
    let register = try sampleRegister()
    var chance = ScriptText(seed: seed)
    var (known, plain) = (KnownPeople(register), PlainKnownPeople(register))
    var matches: Set<String> = []
    for (line, details) in try people(seed).enumerated() {
      let asked = varied(details, &chance)
      let ministry = ["", "tur.interior", "finance", "interior"][chance.number(below: 4)]
      var traits = Self.traits(asked, ministry)
      let match = known.match(for: &traits)
      #expect(match == plain.match(asked, ministry: ministry))
      matches.insert(Self.kind(match))
      if case .same = match, chance.number(below: 3) > 0 { continue }
      known.add(.line(line), traits)
      plain.add(asked, ministry: ministry, .line(line))
    }
    #expect(matches.count > 5, "\(matches.sorted())")
  }

  @Test func `people of one name are told apart by letter, e-mail and ministry as one by one`()
    throws
  {
    let register = try sampleRegister()
    var chance = ScriptText(seed: 9)
    var (known, plain) = (KnownPeople(register), PlainKnownPeople(register))
    var details = try #require(try people(1).first)
    details.nativeName = "Mehmet Şahin"
    for line in 0..<300 {
      details.email = chance.number(below: 12) == 0 ? "" : "p\(line)@example.org"
      details.letter = ["", "TUR/1", "TUR-1", "TUR/2", "L \(line)"][chance.number(below: 5)]
      let ministry = ["", "a", "b", "c", "m\(line)"][chance.number(below: 5)]
      var traits = Self.traits(details, ministry)
      #expect(known.match(for: &traits) == plain.match(details, ministry: ministry))
      known.add(.line(line), traits)
      plain.add(details, ministry: ministry, .line(line))
    }
  }

  @Test(arguments: 1...4)
  func `users of one mailbox are told apart as by comparing one with each other`(
    seed: UInt64
  ) throws {
    let register = try sampleRegister()
    var chance = ScriptText(seed: seed + 50)
    var (known, plain) = (KnownPeople(register), PlainKnownPeople(register))
    for (line, person) in try people(seed).prefix(200).enumerated() {
      var details = varied(person, &chance)
      details.email = "office\(chance.number(below: 3))@example.org"
      switch chance.number(below: 10) {
      case 0: details.givenNames = String(details.givenNames.prefix(1))
      case 1: (details.givenNames, details.familyName, details.nativeName) = ("", "ʼ", "")
      case 2: (details.givenNames, details.familyName, details.nativeName) = ("", "", "-")
      default: break
      }
      var traits = Self.traits(details, "")
      let match = known.match(for: &traits)
      #expect(match == plain.match(details, ministry: ""))
      if case .same = match { continue }
      known.add(.line(line), traits)
      plain.add(details, ministry: "", .line(line))
    }
  }

  private static func traits(_ details: Details, _ ministry: String) -> KnownPeople.Traits {
    KnownPeople.Traits(of: details, ministry: Fingerprint(orNoneOf: ministry), id: "")
  }

  private static func kind(_ match: KnownPeople.Match?) -> String {
    switch match {
    case .same(_, let reason): reason.description
    case .alike(let resemblance): "alike by \(resemblance.reason)"
    case nil: "new"
    }
  }

  /// Invented people of the twelve states.
  private func people(_ seed: UInt64) throws -> [Details] {
    let plan = try Importer.plan(
      "n.csv",
      InventedNominations(people: 350, seed: seed).bytes,
      into: try sampleRegister()
    )
    return plan.newPeople.map(\.participant.details)
  }

  /// The person as another list may have them.
  private func varied(_ person: Details, _ chance: inout ScriptText) -> Details {
    var details = person
    switch chance.number(below: 9) {
    case 0: details.email = ""
    case 1: details.email = "office@example.org"
    case 2: details.familyName = details.familyName.uppercased()
    case 3: (details.givenNames, details.familyName) = (details.familyName, details.givenNames)
    case 4: details.nativeName = ""
    case 5: (details.givenNames, details.familyName) = ("", details.nativeName)
    case 6: details.familyName = details.familyName.replacing("sh", with: "ch")
    default: break
    }
    if chance.number(below: 3) == 0 { details.email = "" }
    if chance.number(below: 2) == 0 { details.letter = "one letter" }
    return details
  }
}
