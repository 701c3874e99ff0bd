import Testing

@testable import Registration

@Suite struct ImportedBadgeTests {
  @Test func `people of a file keep their badges, and nobody else gets one of them`() throws {
    var desk = try RegistrationDesk()
    try desk.nominate("Can", "Öz")
    try desk.ask(
      .bringIn(
        Import(
          file: "list.csv",
          people: [
            try person("A", badge: nil), try person("B", badge: "A-005"),
            try person("C", badge: "A-002"), try person("D", badge: "B-007"),
            try person("E", badge: "A-001"), try person("F", badge: "A-005"),
          ]
        )
      )
    )
    try desk.nominate("Next", "One")
    // Öz has 1, which E cannot have; B has 5 before F asks for it.
    #expect(
      desk.register.participants.map { "\($0.details.familyName) \($0.badge)".dropLast(2) }
        == [
          "Öz A-001", "A A-006", "B A-005", "C A-002", "D B-007", "E A-007", "F A-008", "One A-009",
        ]
    )
  }

  @Test func `a number of a million is not kept, so that the desk has numbers left`() throws {
    var desk = try RegistrationDesk()
    try desk.ask(
      .bringIn(
        Import(
          file: "list.csv",
          people: [
            try person("A", badge: "A-4294967295"), try person("B", badge: "A-100000"),
            try person("C", badge: "B-100000"), try person("D", badge: "A-007"),
          ]
        )
      )
    )
    try desk.nominate("Next", "One")
    try desk.ask(
      .bringIn(Import(file: "more.csv", people: [try person("E", badge: "A-99999")]))
    )
    #expect(
      desk.register.participants.map { "\($0.details.familyName) \($0.badge)".dropLast(2) }
        == ["A A-008", "B A-009", "C A-010", "D A-007", "One A-011", "E A-99999"]
    )
  }

  private func person(_ name: String, badge: String?) throws -> Import.Person {
    let details = Details(affiliation: try #require(AffiliationCode("TUR")), familyName: name)
    let parts = badge?.split(separator: "-") ?? []
    let kept = try badge.map { _ in
      try #require(Badge(letter: parts[0].utf8.first ?? 0, number: UInt32(parts[1]) ?? 0))
    }
    return Import.Person(participant: NewParticipant(details: details), badge: kept)
  }
}
