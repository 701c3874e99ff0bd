import Testing

@testable import Registration

/// SplitMix64: the same numbers from the same seed, everywhere.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Requests of every kind in no order, most of them sensible.
struct RandomRequests {
  private var numbers: SeededNumbers
  private var counter = 0

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }

  mutating func bool(oneIn chances: Int) -> Bool { number(below: chances) == 0 }

  /// Any request but adopting, undo and redo.
  mutating func next(_ register: Register, at now: Moment) throws -> Request {
    let people = register.participants.map(\.id)
    guard people.count > 3 else { return try registration(register) }
    let kind = Int.random(in: 0..<27, using: &numbers)
    switch kind {
    case 0: return try registration(register)
    case 1: return try file(register)
    case 2, 3: return .amend(one(people), try changes(of: one(people), register))
    case 4: return try amendment(register)
    case 5: return .confirm(some(people))
    case 6, 7: return .arrive(some(people), at: bool(oneIn: 2) ? now : nil)
    case 8: return .depart(some(people), at: nil)
    case 9: return .markNoShow(some(people))
    case 10: return .withdraw(some(people), reason: "ill")
    case 11: return .reinstate(some(people), reason: "well again")
    case 12: return try substitution(register)
    case 13: return .merge(one(people), into: one(people), [])
    case 14: return .unmerge(one(people))
    case 15: return .expect(some(people), at: bool(oneIn: 3) ? nil : some(activities(register)))
    case 16, 17, 18:
      return .mark(some(people), at: one(activities(register)), mark(), happened: nil, note: "")
    case 19: return .unmark(some(people), at: one(activities(register)))
    case 20:
      let activities = activities(register)
      return .moveMarks(some(people), from: one(activities), to: one(activities))
    case 21:
      let leg: Journey.Leg = bool(oneIn: 2) ? .out : .back
      let visit = try #require(ActivityID("visit"))
      return bool(oneIn: 3)
        ? .unboard(some(people), to: visit, leg) : .board(some(people), to: visit, leg)
    case 22: return try directory(register)
    case 23: return try programme(register)
    case 24:
      return .changeExpected(
        some(people),
        adding: some(activities(register)),
        removing: some(activities(register))
      )
    case 25: return .expectOnly(some(people), at: one(activities(register)))
    default: return .recordExport(Export(list: "participants", rows: people.count))
    }
  }

  private mutating func one<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &numbers)]
  }

  private mutating func some<Value>(_ values: [Value]) -> [Value] {
    (0..<Int.random(in: 1...3, using: &numbers)).map { _ in one(values) }
  }

  private mutating func mark() -> Mark { one(Mark.allCases) }

  private func activities(_ register: Register) -> [ActivityID] {
    (register.programme?.activities ?? []).map(\.id)
  }

  private mutating func details(_ register: Register) throws -> Details {
    counter += 1
    let state = one(try #require(register.programme).affiliations.map(\.code))
    var details = Details(affiliation: state)
    details.familyName = one(["Şahin", "Yılmaz", "Παππάς", "Öztürk"]) + " \(counter)"
    details.capacity = one(Capacity.allCases)
    details.letter = "\(state)/\(counter)"
    if let ministry = register.ministries(of: state).randomElement(using: &numbers) {
      details.ministry = ministry.id
    }
    return details
  }

  private mutating func draft(_ state: AffiliationCode) -> MinistryDraft {
    counter += 1
    return MinistryDraft(affiliation: state, name: "Ministry of Matters \(counter % 7)")
  }

  private mutating func registration(_ register: Register) throws -> Request {
    let details = try details(register)
    let draft = bool(oneIn: 3) ? draft(details.affiliation) : nil
    let new = NewParticipant(details: details, origin: .walkIn(reason: "late letter"))
    return .register(new, newMinistry: draft, hereNow: bool(oneIn: 2))
  }

  private mutating func file(_ register: Register) throws -> Request {
    let people = try (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
      var details = try details(register)
      details.ministry = nil
      return Import.Person(
        participant: NewParticipant(details: details),
        newMinistry: bool(oneIn: 2) ? draft(details.affiliation) : nil,
        status: one(Standing.Status.allCases.filter { $0 != .merged }),
        marks: bool(oneIn: 3) ? [.init(activity: one(activities(register)), mark: mark())] : []
      )
    }
    let known = one(register.participants)
    let amendment = Import.Amendment(
      participant: known.id,
      changes: try changes(of: known.id, register)
    )
    return .bringIn(Import(file: "n.csv", people: people, amendments: [amendment]))
  }

  private mutating func changes(
    of id: ParticipantID,
    _ register: Register
  ) throws -> [FieldChange] {
    counter += 1
    let details = try #require(register[id]).details
    let fields: [Field] = some([.position, .familyName, .remarks, .letter, .title])
    let capacity = FieldChange(
      .capacity,
      was: details.capacity.rawValue,
      now: one(Capacity.allCases).rawValue
    )
    return Set(fields).sorted { $0.rawValue < $1.rawValue }.map {
      FieldChange($0, was: details.text(of: $0), now: "text \(counter)")
    } + [capacity]
  }

  private mutating func amendment(_ register: Register) throws -> Request {
    let person = one(register.participants)
    return .amend(
      person.id,
      try changes(of: person.id, register),
      newMinistry: draft(person.details.affiliation)
    )
  }

  private mutating func substitution(_ register: Register) throws -> Request {
    let person = one(register.participants)
    guard bool(oneIn: 2) else {
      return .substitute(person.id, by: .registered(one(register.participants).id))
    }
    var details = try details(register)
    details.affiliation = person.details.affiliation
    details.ministry = nil
    return .substitute(person.id, by: .new(details, hereNow: bool(oneIn: 2)))
  }

  private mutating func directory(_ register: Register) throws -> Request {
    let ministries = try #require(register.programme).ministries
    let ministry = one(ministries)
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0: return .addMinistry(draft(ministry.affiliation))
    case 1: return .renameMinistry(ministry.id, to: draft(ministry.affiliation))
    default: return .mergeMinistries(ministry.id, into: one(ministries).id)
    }
  }

  private mutating func programme(_ register: Register) throws -> Request {
    counter += 1
    let programme = try #require(register.programme)
    let activity = one(programme.activities)
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0:
      let added = try #require(Activity.on("2017-11-01", "extra-\(counter)", "Extra \(counter)"))
      return .addActivity(added, after: bool(oneIn: 2) ? activity.id : nil)
    case 1:
      var changed = activity
      changed.venue = "Room \(counter)"
      return .changeActivity(from: activity, to: changed)
    case 2: return .cancelActivity(activity.id, reason: "rain")
    default:
      var revised = programme
      revised.place = "Seoul \(counter)"
      if bool(oneIn: 2) { revised.affiliations.reverse() }
      return .reviseProgramme(revised)
    }
  }
}
