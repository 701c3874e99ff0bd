import Testing

@testable import Registration

@Suite struct RandomHistory {
  static let seeds: [UInt64] = [1, 2, 3]

  @Test(arguments: seeds)
  func `undoing everything gives back every state passed, and redoing everything the last`(
    seed: UInt64
  ) throws {
    var desk = try RegistrationDesk()
    var requests = RandomRequests(seed: seed)
    var states: [RegisterState] = []
    for _ in 0..<200 {
      let request = try requests.next(desk.register, at: desk.clock)
      guard try desk.refusal(of: request) == nil else { continue }
      let before = RegisterState(desk.register)
      if try desk.ask(request).allSatisfy(\.isExport) { continue }
      states.append(before)
    }
    let last = RegisterState(desk.register)
    for state in states.reversed() {
      try desk.ask(.undo)
      try #require(RegisterState(desk.register) == state)
    }
    #expect(try desk.refusal(of: .undo) == .adoptionStays)
    for _ in states { try desk.ask(.redo) }
    #expect(RegisterState(desk.register) == last)
    #expect(try desk.refusal(of: .redo) == .nothingToRedo)
    #expect(desk.register.oddities == [])
  }

  @Test(arguments: seeds)
  func `the state by increments is the state by replay, undo and redo of two operators included`(
    seed: UInt64
  ) throws {
    var desk = try RegistrationDesk()
    var requests = RandomRequests(seed: seed)
    for _ in 0..<400 {
      var request = try requests.next(desk.register, at: desk.clock)
      if requests.bool(oneIn: 4) { request = requests.bool(oneIn: 2) ? .undo : .redo }
      let name = requests.bool(oneIn: 2) ? "A Park" : "B Kim"
      if requests.bool(oneIn: 10), let entry = desk.register.entries.randomEntry(&requests) {
        request = .undoEntry(entry.id)
      }
      guard try desk.refusal(of: request, by: name) == nil else { continue }
      try desk.ask(request, by: name)
      desk.countTotals()
      let (kept, afresh) = (
        desk.register.breakdownOfAll, desk.register.breakdown(of: desk.register.people)
      )
      try #require(kept == afresh)
    }
    var replayed = Register()
    replayed.apply(contentsOf: desk.register.entries)
    #expect(RegisterState(replayed) == RegisterState(desk.register))
    #expect(replayed.participants == desk.register.participants)
    #expect(Array(desk.register.entries) == desk.written)
    #expect(replayed.entries == desk.register.entries)
    #expect(desk.register.entries.ids == desk.written.map(\.id))
    #expect(desk.register.oddities == [])
    let sorted = Register.sortedAfresh(desk.register)
    #expect(desk.register.people.map(\.id) == sorted)
  }
}

extension Entries {
  fileprivate func randomEntry(_ requests: inout RandomRequests) -> Entry? {
    isEmpty ? nil : self[requests.number(below: count)]
  }
}

extension Register {
  /// The people's order as sorting them all at once gives it.
  fileprivate static func sortedAfresh(_ register: Register) -> [ParticipantID] {
    var order = ProtocolOrder()
    _ = order.follow(register.programme)
    let rows = Array(register.records.indices)
    order.update(rows, of: register.records, isShown: register.isShown)
    return order.rows.map { register.records[Int($0)].id }
  }
}
