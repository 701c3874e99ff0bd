import Testing

/// Finding a person by what was typed.
@Suite struct FindTests {
  private func placeWithPeople() throws -> Place {
    let place = try Place()
    try place.write("Family name,State\nŞahin,TUR\nÖz,TUR\n", to: "list.csv")
    try #require(try place.run("import", "list.csv").status == 0)
    return place
  }

  @Test func `that nobody matches is said`() throws {
    let run = try placeWithPeople().run("find", "zzz", "yyy")
    #expect(run == Run(status: 0, errors: "regdesk: Nobody matches 'zzz yyy'.\n"))
  }

  @Test(arguments: ["A-001-3", "a-001-3", "A0013", "a-0013", "A-001", "a001", "001", "1", "001-3"])
  func `a badge is understood however it is typed`(badge: String) throws {
    let place = try placeWithPeople()
    let run = try place.run("history", badge)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run == (try place.run("history", "A-001-3")))
  }

  @Test(arguments: ["A-001-4", "a0014", "B-001", "0", "A-", "--1"])
  func `a badge that nobody has is not guessed`(badge: String) throws {
    let run = try placeWithPeople().run("history", "--", badge)
    let sentence =
      "regdesk: Nobody has the badge or id '\(badge)'. 'regdesk find' finds people by name.\n"
    #expect(run == Run(status: 66, errors: sentence))
  }
}
