import Testing

@testable import Registration

@Suite struct IssuesTests {
  @Test func `the first issue has no number, the next ones count on`() throws {
    var desk = try RegistrationDesk()
    #expect(desk.register.nextRevision(of: .provisional) == 0)
    let first = try desk.list(.provisional, 0)
    #expect(try desk.ask(.issueList(first)) == [.listIssued(first)])
    #expect(desk.register.nextRevision(of: .provisional) == 1)
    #expect(desk.register.nextRevision(of: .final) == 0)
    let second = try desk.list(.provisional, 1)
    try desk.ask(.issueList(second))
    #expect(desk.register.issues(of: .provisional).map(\.list) == [first, second])
    #expect(desk.register.issues(of: .final) == [])
  }

  @Test func `a number is given once`() throws {
    var desk = try RegistrationDesk()
    let list = try desk.list(.provisional, 0)
    try desk.ask(.issueList(list), by: "B Kim")
    #expect(
      try desk.refusal(of: .issueList(list))
        == .issuedMeanwhile(.provisional, by: Operator("B Kim"))
    )
    #expect(
      try desk.refusal(of: .issueList(try desk.list(.final, 1)))
        == .issuedMeanwhile(.final, by: nil)
    )
  }

  @Test func `an issue stays when the last request is taken back`() throws {
    var desk = try RegistrationDesk()
    try desk.ask(.issueList(try desk.list(.provisional, 0)))
    let entry = try #require(desk.register.entries.last?.id)
    #expect(try desk.refusal(of: .undoEntry(entry)) == .exportStays)
    _ = try? desk.ask(.undo)
    #expect(desk.register.nextRevision(of: .provisional) == 1)
  }

  @Test func `what earlier versions recorded counts as issued`() throws {
    var desk = try RegistrationDesk()
    let last = try #require(desk.register.entries.last?.id)
    let export = Export(list: "list of participants", filter: "final", rows: 5, file: "a.txt")
    try desk.ask(.recordExport(export))
    let entry = try #require(desk.register.entries.last)
    let list = IssuedList(
      .final,
      revision: 0,
      upTo: last,
      asOf: entry.stamp.at,
      rows: 5,
      file: "a.txt"
    )
    #expect(desk.register.issues(of: .final) == [.init(list: list, stamp: entry.stamp)])
    #expect(desk.register.nextRevision(of: .final) == 1)
  }

  @Test func `the register comes back as it was at an entry`() throws {
    var desk = try RegistrationDesk()
    let then = desk.register
    let last = try #require(then.entries.last?.id)
    try desk.ask(.issueList(try desk.list(.provisional, 0)))
    #expect(desk.register.asItWas(upTo: last)?.entries == then.entries)
    #expect(desk.register.asItWas(upTo: last)?.programme == then.programme)
    let unknown = EntryID(desk: last.desk, number: 999)
    #expect(desk.register.asItWas(upTo: unknown) == nil)
  }
}

extension RegistrationDesk {
  /// An issue of everybody, as of now.
  fileprivate func list(_ kind: IssuedList.Kind, _ revision: Int) throws -> IssuedList {
    let last = try #require(register.entries.last?.id)
    return IssuedList(kind, revision: revision, upTo: last, asOf: clock, rows: 0)
  }
}
