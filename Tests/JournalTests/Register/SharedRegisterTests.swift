import Registration
import Testing

@testable import Journal

/// Two terminals on one register, through the calls that the program makes.
@Suite struct SharedRegisterTests {
  @Test func `a new register adopts its programme and opens again without a configuration`() throws
  {
    let disk = ModelDisk.withHome()
    var here = try Terminal(on: disk)
    try here.ask(.adoptProgramme(try Sample.programme()))
    #expect(try Terminal(on: disk).register.programme == here.register.programme)
    #expect(here.register.programme?.id == ProgrammeID("korea-bsec-2017"))
  }

  @Test func `the same person cannot be marked arrived twice, and the second is told who did it`()
    throws
  {
    let disk = ModelDisk.withHome()
    var here = try Terminal(on: disk)
    let person = try here.registerSomebody()
    var there = try Terminal(on: disk)
    try here.ask(.arrive([person], at: nil), minute: 5)
    guard case .refused(.alreadyArrived(_, let arrival)) = there.refusal(.arrive([person], at: nil))
    else {
      Issue.record("marked twice")
      return
    }
    #expect(arrival.at == Terminal.moment(minute: 5))
    #expect(there.register.entries == here.register.entries)
  }

  @Test func `each sees what the other marked, and both registers are equal`() throws {
    let disk = ModelDisk.withHome()
    var here = try Terminal(on: disk)
    let person = try here.registerSomebody()
    var there = try Terminal(on: disk)
    try here.ask(.arrive([person], at: nil))
    #expect(try there.journal.catchUp(into: &there.register) == 1)
    #expect(there.register[person]?.standing.status == .arrived)
    try there.ask(.undo)
    #expect(try here.journal.catchUp(into: &here.register) == 1)
    #expect(here.register.entries == there.register.entries)
    #expect(here.register[person] == there.register[person])
    #expect(here.register[person]?.standing.status != .arrived)
  }

  @Test func `state by increments is state by replay`() throws {
    let disk = ModelDisk.withHome()
    var here = try Terminal(on: disk)
    let person = try here.registerSomebody()
    try here.ask(.arrive([person], at: nil))
    try here.ask(.undo)
    try here.ask(.redo)
    let replayed = try Terminal(on: disk).register
    #expect(replayed.participants == here.register.participants)
    #expect(replayed.entries == here.register.entries)
    #expect(replayed.oddities.isEmpty)
  }

  @Test func `a clock that went back, or far ahead, is warned of`() throws {
    let disk = ModelDisk.withHome()
    var here = try Terminal(on: disk)
    #expect(here.journal.clockWarning(at: Terminal.moment(minute: 5)) == nil)
    try here.ask(.adoptProgramme(try Sample.programme()), minute: 5)
    #expect(here.journal.clockWarning(at: Terminal.moment(minute: 5)) == nil)
    #expect(
      here.journal.clockWarning(at: Terminal.moment(minute: 4))
        == .behind(last: Terminal.moment(minute: 5), now: Terminal.moment(minute: 4))
    )
    #expect(
      here.journal.clockWarning(at: Terminal.moment(minute: 5 + 1441))?.description
        == "The clock says 2017-10-31 09:06, more than a day after the last entry "
        + "(2017-10-30 09:05). Please check that it is right."
    )
  }
}

/// One terminal of an operator: a journal and the register folded from it.
private struct Terminal {
  let journal: Journal
  var register: Register
  let name: Operator

  init(on disk: ModelDisk) throws {
    let surroundings = Surroundings(
      fileSystem: ModelProcess(disk),
      patience: Patience(limit: 10, wait: { _ in }),
      random: Lottery(seed: 7)
    )
    (journal, register, _) = try Journal.open(
      at: Desk.directory,
      for: .writing(letter: UInt8(ascii: "A")),
      in: surroundings
    )
    name = try Sample.operator()
  }

  @discardableResult
  mutating func ask(_ request: Request, minute: Int64 = 0) throws -> Entry {
    try journal.record(request, at: Self.moment(minute: minute), by: name, into: &register)
  }

  /// Why the request was not recorded; nil when it was.
  mutating func refusal(_ request: Request) -> NotRecorded? {
    do throws(NotRecorded) {
      _ = try journal.record(request, at: Self.moment(minute: 9), by: name, into: &register)
      return nil
    } catch {
      return error
    }
  }

  /// Adopts the programme and registers one person.
  mutating func registerSomebody() throws -> ParticipantID {
    try ask(.adoptProgramme(try Sample.programme()))
    let details = Details(
      affiliation: try #require(AffiliationCode("TUR")),
      givenNames: "Ayşe",
      familyName: "ŞAHİNOĞLU"
    )
    try ask(.register(NewParticipant(details: details), hereNow: false))
    return try #require(register.participants.first).id
  }

  /// 09:00 in Seoul on the first day, and so many minutes.
  static func moment(minute: Int64) -> Moment {
    Moment(milliseconds: 1_509_321_600_000 + minute * 60_000, offsetMinutes: 540)
  }
}
