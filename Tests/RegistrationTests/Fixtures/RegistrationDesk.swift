import Testing

@testable import Registration

/// A desk that asks the register and writes every entry it is granted; its clock goes a minute with each.
struct RegistrationDesk {
  private(set) var register = Register()
  var clock: Moment
  /// All that was applied.
  private(set) var written: [Entry] = []
  private let id: DeskID

  /// A desk on the small programme of these tests, adopted at 09:00 on its first day.
  init() throws {
    id = try #require(DeskID("A-k3f9qz"))
    let day = try #require(CalendarDay("2017-10-30"))
    let nine = try #require(TimeOfDay("09:00"))
    clock = Moment(day: day, time: nine, offsetMinutes: 540)
    try ask(.adoptProgramme(try .small()))
  }

  /// What the next entry would be stamped with.
  func stamp(by name: String = "A Park") throws -> Stamp {
    let asking = try #require(Operator(name))
    return Stamp(id: EntryID(desk: id, number: UInt32(written.count + 1)), at: clock, by: asking)
  }

  /// Asks, writes the entry and gives back its facts.
  @discardableResult
  mutating func ask(_ request: Request, by name: String = "A Park") throws -> [Fact] {
    let stamp = try stamp(by: name)
    let grant = try register.facts(granting: request, stamped: stamp)
    apply(Entry(stamp: stamp, facts: grant.facts, undoes: grant.undoes))
    clock = Moment(milliseconds: clock.milliseconds + 60_000, offsetMinutes: 540)
    return grant.facts
  }

  /// Writes facts that no request would be granted.
  mutating func write(_ facts: Fact..., undoes: EntryID? = nil) {
    guard let asking = Operator("A Park") else { return }
    let stamp = Stamp(
      id: EntryID(desk: id, number: UInt32(written.count + 1)),
      at: clock,
      by: asking
    )
    apply(Entry(stamp: stamp, facts: facts, undoes: undoes))
  }

  /// Applies an entry as it is.
  mutating func apply(_ entry: Entry) {
    register.apply(entry)
    written.append(entry)
  }

  /// Counts everyone once; from here on by increments.
  mutating func countTotals() { register.countTotals() }

  /// Reads everything again from the entries, as opening a register does.
  mutating func restart() {
    var fresh = Register()
    fresh.apply(contentsOf: written)
    register = fresh
  }

  /// The refusal that asking would meet; nil when it would be granted.
  func refusal(of request: Request, by name: String = "A Park") throws -> Refusal? {
    let stamp = try stamp(by: name)
    do throws(Refusal) {
      _ = try register.facts(granting: request, stamped: stamp)
      return nil
    } catch {
      return error
    }
  }

  /// Registers a nominated person of a state.
  @discardableResult
  mutating func nominate(
    _ given: String,
    _ family: String,
    _ state: String = "TUR",
    _ change: (inout Details) -> Void = { _ in }
  ) throws -> ParticipantID {
    var details = Details(affiliation: try #require(AffiliationCode(state)))
    details.givenNames = given
    details.familyName = family
    change(&details)
    try ask(.register(NewParticipant(details: details), hereNow: false))
    return try #require(register.participants.last?.id)
  }

  func person(_ id: ParticipantID) throws -> Participant { try #require(register[id]) }
}

/// What tests name shortly.
extension RegistrationDesk {
  /// A moment of the first day, `09:05`.
  func at(_ time: String) throws -> Moment {
    let day = try #require(CalendarDay("2017-10-30"))
    return Moment(day: day, time: try #require(TimeOfDay(time)), offsetMinutes: 540)
  }

  /// What happened at a time of the first day; recorded then unless said otherwise.
  func seen(
    _ time: String,
    recorded: String? = nil,
    by name: String = "A Park"
  ) throws -> Occurrence {
    Occurrence(
      at: try at(time),
      recordedAt: try at(recorded ?? time),
      by: try #require(Operator(name)),
      desk: id
    )
  }

  /// The standing of somebody who arrived at a time of the first day.
  func arrived(_ time: String, by name: String = "A Park") throws -> Standing {
    Standing(status: .arrived, arrival: try seen(time, by: name))
  }

  func activity(_ id: String) throws -> ActivityID { try #require(ActivityID(id)) }
  func state(_ code: String) throws -> AffiliationCode { try #require(AffiliationCode(code)) }
  func ministry(_ id: String) throws -> MinistryID { try #require(MinistryID(id)) }
  func participant(_ id: String) throws -> ParticipantID { try #require(ParticipantID(id)) }

  /// The last entry in words.
  var lastSentence: String? { register.entries.last.map(register.sentence) }
}
