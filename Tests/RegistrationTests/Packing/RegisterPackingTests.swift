import Testing

@testable import Registration

@Suite struct RegisterPackingTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `a register unpacked is the register that was packed, and goes on like it`(
    seed: UInt64
  ) throws {
    var desk = try RegistrationDesk.random(seed: seed, requests: 300, counting: seed != 3)
    let pieces = desk.register.pieces
    var unpacked = try #require(Register(pieces: pieces))
    #expect(WholeState(unpacked) == WholeState(desk.register))
    var requests = RandomRequests(seed: seed + 100)
    for _ in 0..<60 {
      guard let entry = try desk.askRandomly(&requests) else { continue }
      unpacked.apply(entry)
      try #require(WholeState(unpacked) == WholeState(desk.register))
    }
  }

  @Test func `nothing is packed as nothing`() throws {
    let unpacked = try #require(Register(pieces: Register().pieces))
    #expect(WholeState(unpacked) == WholeState(Register()))
  }

  @Test func `people are found in a register unpacked as in the one that was packed`() throws {
    let desk = try RegistrationDesk.random(seed: 7, requests: 200, counting: false)
    let unpacked = try #require(Register(pieces: desk.register.pieces))
    for typed in ["sahin", "pap", "1", "tur/", "yilmaz 1"] {
      let query = SearchQuery(typed)
      let (found, expected) = (unpacked.matches(of: query), desk.register.matches(of: query))
      #expect(Array(found) == Array(expected))
    }
  }

  @Test func `entries that make no sense, and what came before a programme, are kept`() throws {
    var register = Register()
    for entry in try Entry.senseless() { register.apply(entry) }
    let unpacked = try #require(Register(pieces: register.pieces))
    #expect(!register.oddities.isEmpty)
    #expect(WholeState(unpacked) == WholeState(register))
  }

  @Test func `many entries and people come in several pieces, none much larger than 1 MiB`() throws
  {
    let register = try Register.crowd(people: 5_000, marks: 40_000)
    let pieces = register.pieces
    #expect(pieces.count > PackedSection.allCases.count)
    #expect(pieces.allSatisfy { $0.count < 1_300_000 })
    let unpacked = try #require(Register(pieces: pieces))
    #expect(WholeState(unpacked) == WholeState(register))
  }
}

@Suite struct RegisterUnpackingTests {
  @Test func `pieces that are missing, doubled or in another order make no register`() throws {
    let pieces = try RegistrationDesk.random(seed: 1, requests: 100, counting: true).register.pieces
    for place in pieces.indices {
      var fewer = pieces
      fewer.remove(at: place)
      #expect(Register(pieces: fewer) == nil, "without piece \(place)")
      var more = pieces
      more.insert(pieces[place], at: place)
      // Of an empty section a second piece says nothing.
      if pieces[place].count > 1 { #expect(Register(pieces: more) == nil, "piece \(place) twice") }
    }
    #expect(Register(pieces: []) == nil)
    #expect(Register(pieces: [[]]) == nil)
    #expect(Register(pieces: pieces.reversed()) == nil)
    #expect(Register(pieces: pieces + [[0]]) == nil)
  }

  @Test func `a piece that is cut anywhere makes no register`() throws {
    let pieces = try RegistrationDesk.random(seed: 2, requests: 25, counting: true).register.pieces
    for place in pieces.indices {
      for count in 0..<pieces[place].count {
        var cut = pieces
        cut[place].removeLast(pieces[place].count - count)
        #expect(Register(pieces: cut) == nil, "piece \(place) after \(count) bytes")
      }
    }
  }

  @Test func `whatever bit is flipped, the program goes on`() throws {
    let pieces = try RegistrationDesk.random(seed: 3, requests: 25, counting: true).register.pieces
    var refused = 0
    for place in pieces.indices {
      for bit in 0..<pieces[place].count * 8 where bit % 5 == 0 {
        var flipped = pieces
        flipped[place][bit / 8] ^= 1 << UInt8(bit % 8)
        guard var register = Register(pieces: flipped) else {
          refused += 1
          continue
        }
        register.useEverything()
      }
    }
    #expect(refused > 0)
  }
}

extension Register {
  /// The pieces that it is packed into.
  fileprivate var pieces: [[UInt8]] {
    var packing = RegisterPacking()
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    while packing.next(of: self, into: &piece) {
      pieces.append(piece)
      piece = []
    }
    return pieces
  }

  fileprivate init?(pieces: [[UInt8]]) {
    var unpacking = RegisterUnpacking()
    for piece in pieces {
      // Safe: bytes are any bytes.
      guard unsafe unpacking.take(piece.span.bytes) else { return nil }
    }
    guard let register = unpacking.register() else { return nil }
    self = register
  }

  /// Looks at all of it, as a desk might.
  fileprivate mutating func useEverything() {
    for entry in entries { _ = isEffective(entry.id) }
    for person in people {
      _ = (name(of: person), person.badge.description, survivor(of: person.id)?.id)
      _ = Array(person.markings)
    }
    _ = (totalsOfAll, issues(of: .provisional), entries.ids, oddities.map(\.description))
    for person in participants { _ = participant(badge: person.badge) }
    settle()
  }

  /// So many people of one state with marks.
  fileprivate static func crowd(people: Int, marks: Int) throws -> Register {
    var desk = try RegistrationDesk()
    let state = try #require(AffiliationCode("TUR"))
    let crowd = (0..<people).map { number in
      let details = Details(
        affiliation: state,
        givenNames: "Ayşe",
        familyName: "Şahin \(number)",
        position: "Head of Department of Matters \(number % 9)",
        email: "someone.\(number)@example.org"
      )
      return Import.Person(participant: NewParticipant(details: details))
    }
    try desk.ask(.bringIn(Import(file: "crowd.csv", people: crowd)))
    var register = desk.register
    let ids = register.participants.map(\.id)
    let activities = (register.programme?.activities ?? []).map(\.id)
    for number in 0..<marks {
      let id = EntryID(desk: ids[0].desk, number: UInt32(number + 3))
      let someone = try #require(Operator("A Park"))
      let moment = Moment(milliseconds: Int64(number), offsetMinutes: 540)
      register.take(
        PlainMark(
          stamp: Stamp(id: id, at: moment, by: someone),
          participant: ids[number % people],
          activity: activities[number / people % activities.count],
          mark: .present,
          at: moment
        )
      )
    }
    register.settle()
    return register
  }
}

extension RegistrationDesk {
  /// A desk of two operators after so many requests of every kind.
  fileprivate static func random(
    seed: UInt64,
    requests count: Int,
    counting: Bool
  ) throws -> RegistrationDesk {
    var desk = try RegistrationDesk()
    var requests = RandomRequests(seed: seed)
    for number in 0..<count {
      _ = try desk.askRandomly(&requests)
      if counting, number % 9 == 0 { desk.countTotals() }
    }
    return desk
  }

  /// Asks for something; the entry that was granted, nil for none.
  fileprivate mutating func askRandomly(_ requests: inout RandomRequests) throws -> Entry? {
    var request = try requests.next(register, at: clock)
    if requests.bool(oneIn: 4) { request = requests.bool(oneIn: 2) ? .undo : .redo }
    let name = requests.bool(oneIn: 2) ? "A Park" : "B Kim"
    guard try refusal(of: request, by: name) == nil else { return nil }
    try ask(request, by: name)
    return written.last
  }
}

extension Entry {
  /// Facts of a programme that none adopted, of people whom nobody registered, and twice the same entry.
  fileprivate static func senseless() throws -> [Entry] {
    let desk = try #require(DeskID("B-k3f9qz"))
    let someone = try #require(Operator("A Park"))
    let nobody = ParticipantID(entry: EntryID(desk: desk, number: 900), place: 1)
    let moment = Moment(milliseconds: 1_500_000_000_000, offsetMinutes: 540)
    let activity = try #require(ActivityID("visit"))
    let facts: [Fact] = [
      .activityCancelled(activity, reason: "rain"),
      .amended(nobody, [FieldChange(.title, was: "", now: "Dr.")]),
      .undone(
        .undone(.marked(MarkChange(nobody, at: activity, mark: .late, happened: moment, was: nil)))
      ),
    ]
    let numbers: [UInt32] = [1, 1, 2, 70_000]
    return numbers.map { number in
      let stamp = Stamp(id: EntryID(desk: desk, number: number), at: moment, by: someone)
      return Entry(stamp: stamp, facts: facts, undoes: nil, seen: [desk: 7], t: number + 3)
    }
  }
}
