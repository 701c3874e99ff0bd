import Testing

@testable import Registration

@Suite struct Applying {
  @Test func `what makes no sense is kept, skipped where it must be, and listed`() throws {
    var desk = try RegistrationDesk()
    let ayse = try desk.nominate("Ayşe", "Demir")
    let person = try desk.person(ayse)
    let nobody = try desk.participant("A-k3f9qz.99.1")
    let visit = try desk.activity("visit")
    let now = try desk.at("09:00")
    let unknown = EntryID(desk: ayse.desk, number: 77)
    desk.write(
      .moved(Move(nobody, .arrived, at: now, was: Standing())),
      .registered(NewParticipant(details: person.details), badge: person.badge),
      .amended(ayse, [FieldChange(.phone, was: "1", now: "2")]),
      .amended(ayse, [FieldChange(.capacity, was: "delegate", now: "king")]),
      .marked(MarkChange(ayse, at: visit, mark: .late, happened: now, was: nil)),
      .marked(MarkChange(ayse, at: visit, mark: .present, happened: now, was: nil)),
      .programmeAdopted(try Programme.small()),
      .activityCancelled(try desk.activity("gala"), reason: ""),
      .undone(.ministryAdded(try #require(Ministry.of("TUR", "tur.sea", "Sea")))),
      undoes: unknown
    )
    #expect(
      desk.register.oddities.map(\.description) == [
        "entry A-k3f9qz.3: takes back entry A-k3f9qz.77, which is not there",
        "entry A-k3f9qz.3, fact 1: speaks of participant A-k3f9qz.99.1, who is not registered",
        "entry A-k3f9qz.3, fact 2: gives badge \(person.badge), which somebody has",
        "entry A-k3f9qz.3, fact 3: replaces a phone that was not there",
        "entry A-k3f9qz.3, fact 4: sets capacity to “king”, which it cannot be",
        "entry A-k3f9qz.3, fact 6: replaces a mark that was not there",
        "entry A-k3f9qz.3, fact 7: adopts programme korea-bsec-2017 although one is adopted",
        "entry A-k3f9qz.3, fact 8: speaks of activity gala, which is not in the programme",
        "entry A-k3f9qz.3, fact 9: speaks of ministry tur.sea, which is not in the directory",
      ]
    )
    #expect(desk.register.entries.count == 3)
    #expect(try desk.person(ayse).marking(at: visit)?.mark == .present)
    #expect(try desk.person(ayse).details.phone == "2")
  }

  @Test func `what changed a programme whose adoption was lost counts once another is adopted`()
    throws
  {
    var desk = try RegistrationDesk()
    let sea = try #require(Ministry.of("TUR", "tur.sea", "Sea"))
    let old = try #require(desk.register.entries.first)
    desk.write(.ministryAdded(sea))
    let added = try #require(desk.register.entries.last)
    var register = Register()
    register.apply(added)
    #expect(
      register.oddities.map(\.description) == [
        "entry A-k3f9qz.2, fact 1: changes a programme although none is adopted"
      ]
    )
    register.apply(old)
    #expect(register.oddities == [])
    #expect(register.programme?.ministries.last == sea)
  }

  @Test func `the entry read twice counts once`() throws {
    var desk = try RegistrationDesk()
    try desk.nominate("Ayşe", "Demir")
    let entry = try #require(desk.register.entries.last)
    var register = desk.register
    register.apply(entry)
    #expect(register.participants.count == 1)
    #expect(register.entries.count == 2)
    #expect(register.oddities == [Oddity(entry: entry.id, place: 0, kind: .entryTwice)])
  }

  @Test func `ministries never merge in a circle`() throws {
    var desk = try RegistrationDesk()
    let (one, other) = (try desk.ministry("tur.interior"), try desk.ministry("tur.transport"))
    desk.write(.ministriesMerged(one, into: other), .ministriesMerged(other, into: one))
    #expect(
      desk.register.oddities.map(\.description) == [
        "entry A-k3f9qz.2, fact 2: merges ministry tur.transport into itself"
      ]
    )
    #expect(desk.register.ministry(one)?.id == other)
  }

  /// An entry that says nothing but which one it takes back.
  private func entry(_ number: UInt32, undoes: UInt32? = nil) throws -> Entry {
    var stamp = try RegistrationDesk().stamp()
    stamp.id = EntryID(desk: stamp.id.desk, number: number)
    let undone = undoes.map { EntryID(desk: stamp.id.desk, number: $0) }
    return Entry(stamp: stamp, facts: [], undoes: undone)
  }

  @Test func `an entry stands until an entry that stands takes it back`() throws {
    var history = History()
    var standing: [[UInt32]] = []
    for entry in try [entry(1), entry(2, undoes: 1), entry(3, undoes: 2), entry(4, undoes: 1)] {
      history.append(entry)
      let ids = (0..<history.count).map { history.stamp(at: $0).id }
      standing.append(ids.filter(history.isEffective).map(\.number))
    }
    #expect(standing == [[1], [2], [1, 3], [3, 4]])
  }

  @Test func `entries that take back themselves or one another take back nothing that came later`()
    throws
  {
    var history = History()
    let entries = try [entry(1, undoes: 1), entry(2, undoes: 3), entry(3, undoes: 2)]
    for entry in entries { history.append(entry) }
    #expect(entries.map { history.isEffective($0.id) } == [true, false, true])
    #expect(entries.map { history.origin(of: $0).steps } == [0, 0, 1])
  }
}
