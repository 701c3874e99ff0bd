import Foundation
import Registration
import Testing

@testable import Exchange

/// What goes out comes back: 300 invented people of twelve states, in their own scripts.
@Suite struct RoundTripTests {
  @Test func `the fixture is imported whole`() throws {
    let plan = try plan(of: fixture("nominations-300"), into: SampleDesk())
    #expect(plan.summary == "300 new, 0 already known, 0 invalid")
    var desk = try SampleDesk()
    try desk.ask(try #require(plan.request(skippingInvalid: false)))
    #expect(desk.register.people.count == 300)
    #expect(desk.register.entries.count == 2)
  }

  @Test func `names come back letter for letter`() throws {
    let given = try CSVReader.records(of: fixture("nominations-300")).dropFirst().map { record in
      record.fields.map { $0.trimmingCharacters(in: [" "]) }
    }
    let desk = try deskWithFixture()
    let columns = [
      "letter", "state", "ministry", "title", "given_names", "family_name", "native_name",
      "position", "department", "level", "capacity", "email", "phone",
    ]
    let list = try file(of: desk, .data, columns: columns)
    let written = try CSVReader.records(of: list).dropFirst().map(\.fields)
    // Bytes, since String holds different spellings of one letter for equal.
    let lines = { (rows: [[String]]) in Set(rows.map { Array($0.joined(separator: "|").utf8) }) }
    #expect(
      lines(written).symmetricDifference(lines(given)).map { String(decoding: $0, as: UTF8.self) }
        == []
    )
    #expect(written.count == given.count)
  }

  @Test(arguments: CSVForm.allCases)
  func `an exported list, imported into an empty register, gives the same list`(
    _ form: CSVForm
  ) throws {
    var desk = try deskWithFixture()
    try live(&desk)
    var other = try SampleDesk()
    let plan = try plan(of: file(of: desk, form), into: other)
    #expect(plan.problems == [])
    try other.ask(try #require(plan.request(skippingInvalid: false)))
    let columns = try headings(of: desk).filter { $0 != "id" }
    let before = String(decoding: try file(of: desk, .data, columns: columns), as: UTF8.self)
    let after = String(decoding: try file(of: other, .data, columns: columns), as: UTF8.self)
    #expect(before.split(separator: "\r\n").count == 305)
    #expect(before == after)
  }

  @Test func `a spreadsheet's list comes back also when its mark was lost`() throws {
    var desk = try deskWithFixture()
    try live(&desk)
    var other = try SampleDesk()
    let plan = try plan(of: Array(file(of: desk, .excel).dropFirst(3)), into: other)
    try other.ask(try #require(plan.request(skippingInvalid: false)))
    let columns = ["family_name", "given_names", "position", "department", "remarks"]
    #expect(try file(of: desk, .data, columns: columns) == file(of: other, .data, columns: columns))
  }

  @Test func `an exported list, imported into its own register, brings nobody`() throws {
    var desk = try deskWithFixture()
    try live(&desk)
    let plan = try plan(of: file(of: desk, .data), into: desk)
    #expect(plan.summary == "0 new, 304 already known, 0 invalid")
    #expect(plan.request(skippingInvalid: true) == nil)
  }

  @Test func `the same nominations twice bring nobody the second time`() throws {
    let plan = try plan(of: fixture("nominations-300"), into: deskWithFixture())
    #expect(plan.summary == "0 new, 300 already known, 0 invalid")
  }

  @Test func `a spreadsheet's file is read as any other`() throws {
    let plan = try plan(of: fixture("nominations-excel"), into: SampleDesk())
    #expect(plan.summary == "60 new, 0 already known, 0 invalid")
  }

  @Test func `the good rows of a messy file are taken when asked for`() throws {
    let plan = try plan(of: fixture("nominations-messy"), into: SampleDesk())
    #expect(plan.request(skippingInvalid: false) == nil)
    var desk = try SampleDesk()
    try desk.ask(try #require(plan.request(skippingInvalid: true)))
    #expect(desk.register.people.count == plan.newPeople.count)
    #expect(plan.summary == "47 new, 3 already known, 13 invalid; 2 blank rows skipped")
    let faults = plan.problems.map { problem in
      "\(problem.line) \(problem.column?.heading ?? ""): \(problem.value)"
    }
    #expect(
      faults == [
        "6 Capacity: emperor", "22 State: Atlantis", "31 Last name: ", "35 Email: not an address",
        "36 State: Atlantis", "38 Last name: ", "41 Last name: ", "44 State: Atlantis",
        "45 State: Atlantis", "46 Email: not an address", "59 Capacity: emperor",
        "62 Capacity: emperor", "69 Email: not an address",
      ]
    )
  }
}

extension RoundTripTests {
  private func fixture(_ name: String) throws -> [UInt8] {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Fixtures")
    )
    return [UInt8](try Data(contentsOf: url))
  }

  private func plan(of file: [UInt8], into desk: SampleDesk) throws -> ImportPlan {
    try Importer.plan("list.csv", file, into: desk.register)
  }

  private func deskWithFixture() throws -> SampleDesk {
    var desk = try SampleDesk()
    let plan = try plan(of: fixture("nominations-300"), into: desk)
    try desk.ask(try #require(plan.request(skippingInvalid: false)))
    return desk
  }

  private func headings(of desk: SampleDesk) throws -> [String] {
    let records = try CSVReader.records(of: file(of: desk, .data))
    return try #require(records.first).fields
  }

  private func file(
    of desk: SampleDesk,
    _ form: CSVForm,
    columns: [String] = []
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let choice = ExportChoice(.participants, columns: columns)
    try ListExport(choice, of: desk.register).write(form) { bytes += $0 }
    return bytes
  }

  /// Some days at the desk: every status and mark, hostile texts, people alike, and a badge that is no longer in use.
  private func live(_ desk: inout SampleDesk) throws {
    let ids = desk.register.people.map(\.id)
    try desk.ask(.arrive(each(3, of: ids), at: nil))
    try desk.ask(.confirm(each(7, of: ids)))
    try desk.ask(.depart(each(9, of: ids), at: nil))
    try desk.ask(.markNoShow(each(11, of: ids)))
    try desk.ask(.withdraw(each(13, of: ids), reason: "ill"))
    for (index, activity) in ["workshop", "forum", "forum.panel-1", "wrap-up"].enumerated() {
      let activity = try #require(ActivityID(activity))
      for (place, mark) in Mark.allCases.enumerated() {
        let people = each(5 + index + place, of: ids)
        try desk.ask(.mark(people, at: activity, mark, happened: nil, note: ""))
      }
    }
    try liveOddly(&desk, ids)
  }

  private func liveOddly(_ desk: inout SampleDesk, _ ids: [ParticipantID]) throws {
    var odd = try sampleDetails("TUR", "=1+1", "'@SUM(A1)", nil)
    odd.remarks = "say \"no\"; or, not\u{301}"
    odd.position = "-2+3"
    odd.department = "＝x"
    odd.contactConsent = false
    odd.patronymic = "oğlu"
    // The same person four times, as far as an importer of nominations could tell.
    for _ in 0..<4 {
      try desk.ask(.register(NewParticipant(details: odd), hereNow: true))
    }
    let states = Dictionary(grouping: desk.register.people, by: \.details.affiliation)
    let code = try #require(AffiliationCode("GEO"))
    let georgia = try #require(states[code])
    try desk.ask(.substitute(georgia[0].id, by: .registered(georgia[1].id)))
    let walkIn = NewParticipant(details: odd, origin: .walkIn(reason: "no letter"))
    try desk.ask(.register(walkIn, hereNow: false))
    try desk.ask(.undo)
  }

  private func each(_ step: Int, of ids: [ParticipantID]) -> [ParticipantID] {
    stride(from: step, to: ids.count, by: step).map { ids[$0] }
  }
}
