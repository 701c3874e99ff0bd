import Testing

@testable import Registration

extension Register {
  /// A register of these people, registered in this order at desk A.
  static func of(_ people: [Details], _ programme: Programme? = nil) throws -> Register {
    var facts: [Fact] = programme.map { [.programmeAdopted($0)] } ?? []
    for (row, details) in people.enumerated() {
      let badge = try #require(Badge(letter: UInt8(ascii: "A"), number: UInt32(row + 1)))
      facts.append(
        .registered(NewParticipant(details: details, letterOrder: row + 1), badge: badge)
      )
    }
    var register = Register()
    try register.write(facts)
    return register
  }

  static let morning = Moment(milliseconds: 1_509_321_600_000, offsetMinutes: 540)

  /// Applies facts as the next entry of desk A.
  mutating func write(_ facts: [Fact], undoing entry: EntryID? = nil) throws {
    let desk = try #require(DeskID("A-k3f9qz"))
    let stamp = Stamp(
      id: EntryID(desk: desk, number: nextEntryNumber(of: desk)),
      at: Self.morning,
      by: try #require(Operator("A Park"))
    )
    apply(Entry(stamp: stamp, facts: facts, undoes: entry))
  }

  /// The first of those who match.
  func first(_ query: String) throws -> Participant {
    try #require(matches(of: SearchQuery(query)).first.flatMap { self[$0.participant] })
  }

  /// The names of those who match, the best first, with the reason where there is one.
  func found(_ query: String) -> [String] {
    matches(of: SearchQuery(query)).compactMap { match in
      guard let details = self[match.participant]?.details else { return nil }
      let name = "\(details.givenNames) \(details.familyName)"
      let shown = name == " " ? details.nativeName : name
      return reason(for: match).map { "\(shown), \($0)" } ?? shown
    }
  }
}
