import Registration
import Testing

@testable import Exchange

/// What is promised of imports, on generated files of all twelve states.
@Suite struct InventedNominationsTests {
  @Test(arguments: CSVForm.allCases)
  func `a thousand people of every state leave and come back as the same list`(
    _ form: CSVForm
  ) throws {
    let desk = try desk(with: InventedNominations(people: 1_000, seed: 7))
    #expect(desk.register.people.count == 1_000)
    #expect(Set(desk.register.people.map(\.details.affiliation)).count == 12)
    var other = try SampleDesk()
    let plan = try Importer.plan("list.csv", list(of: desk, form), into: other.register)
    #expect(plan.summary == "1000 new, 0 already known, 0 invalid")
    try other.ask(try #require(plan.request(skippingInvalid: false)))
    let before = try withoutIdentities(list(of: desk, .data))
    let after = try withoutIdentities(list(of: other, .data))
    #expect(before.count == 1_001)
    #expect(zip(before, after).first { $0 != $1 } == nil)
    #expect(before.count == after.count)
  }

  @Test func `the same file again brings nobody and changes nothing`() throws {
    let file = InventedNominations(people: 1_000, seed: 8)
    let plan = try Importer.plan("n.csv", file.bytes, into: desk(with: file).register)
    #expect(plan.summary == "0 new, 1000 already known, 0 invalid")
    #expect(plan.request(.init(updates: true, overwrites: true)) == nil)
  }

  @Test(arguments: 1...5)
  func `every faulty row of a messy file is named, and the counts add up`(seed: Int) throws {
    let file = InventedNominations(people: 240, seed: UInt64(seed), isMessy: true)
    var desk = try SampleDesk()
    let plan = try Importer.plan("n.csv", file.bytes, into: desk.register)
    #expect(plan.request(skippingInvalid: false) == nil)
    let faulty = plan.rows.filter { if case .invalid = $0.verdict { true } else { false } }
    #expect(faulty.map(\.line) == file.lines(of: .faulty))
    #expect(plan.knownCount == file.lines(of: .repeated).count)
    #expect(plan.newPeople.count == file.lines(of: .good).count)
    #expect(plan.blankRows == file.lines(of: .blank).count)
    try desk.ask(try #require(plan.request(skippingInvalid: true)))
    #expect(desk.register.people.count == plan.newPeople.count)
    #expect(desk.register.entries.count == 2)
    let again = try Importer.plan("n.csv", file.bytes, into: desk.register)
    #expect(again.newPeople == [])
    #expect(again.changes == [])
    #expect(again.knownCount == plan.newPeople.count + plan.knownCount)
  }

  private func desk(with file: InventedNominations) throws -> SampleDesk {
    var desk = try SampleDesk()
    let plan = try Importer.plan("n.csv", file.bytes, into: desk.register)
    #expect(plan.problems.map(\.description) == [])
    try desk.ask(try #require(plan.request(skippingInvalid: false)))
    return desk
  }

  private func list(of desk: SampleDesk, _ form: CSVForm) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try ListExport(ExportChoice(.participants), of: desk.register).write(form) { bytes += $0 }
    return bytes
  }

  private func withoutIdentities(_ list: [UInt8]) throws -> [[String]] {
    let rows = try CSVReader.records(of: list).map(\.fields)
    let id = try #require(rows.first?.firstIndex(of: "id"))
    return rows.map { row in row.enumerated().filter { $0.offset != id }.map(\.element) }
  }
}
