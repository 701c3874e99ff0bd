import Registration
import Testing

/// Requests of many kinds in no order, the same from the same seed; some of them are refused.
struct RequestLottery {
  private var lottery: Lottery
  private var counter = 0

  init(seed: UInt64) {
    lottery = Lottery(seed: seed)
  }

  mutating func bool(oneIn chances: Int) -> Bool { number(below: chances) == 0 }

  mutating func next(_ register: Register) throws -> Request {
    guard let programme = register.programme else { return .adoptProgramme(try Sample.programme()) }
    let people = register.participants.map(\.id)
    let activities = programme.activities.map(\.id)
    guard people.count > 2 else { return try registration() }
    switch number(below: 18) {
    case 0, 1: return try registration()
    case 2: return try file()
    case 3, 4: return amendment(of: try one(people), register)
    case 5, 6: return .arrive([try one(people)], at: nil)
    case 7: return .depart([try one(people)], at: nil)
    case 8: return .withdraw([try one(people)], reason: "ill")
    case 9: return .reinstate([try one(people)], reason: "well again")
    case 10: return .merge(try one(people), into: try one(people), [])
    case 11, 12:
      let mark = try one(Mark.allCases)
      return .mark([try one(people)], at: try one(activities), mark, happened: nil, note: "")
    case 13: return .unmark([try one(people)], at: try one(activities))
    case 14: return .expect([try one(people)], at: [try one(activities)])
    case 15: return .undo
    case 16: return .redo
    default: return .recordExport(Export(list: "participants", rows: people.count))
    }
  }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &lottery)
  }

  private mutating func one<Value>(_ values: [Value]) throws -> Value {
    try #require(values.randomElement(using: &lottery))
  }

  private mutating func details() throws -> Details {
    counter += 1
    return Details(
      affiliation: try #require(AffiliationCode("TUR")),
      givenNames: "Ayşe",
      familyName: "ŞAHİN \(counter)"
    )
  }

  private mutating func registration() throws -> Request {
    .register(NewParticipant(details: try details()), hereNow: bool(oneIn: 2))
  }

  private mutating func file() throws -> Request {
    let people = try (0..<3).map { _ in
      Import.Person(participant: NewParticipant(details: try details()))
    }
    return .bringIn(Import(file: "n.csv", people: people))
  }

  private mutating func amendment(of id: ParticipantID, _ register: Register) -> Request {
    counter += 1
    let was = register[id]?.details.text(of: .position) ?? ""
    return .amend(id, [FieldChange(.position, was: was, now: "Head \(counter)")])
  }
}
