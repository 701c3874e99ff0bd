import Testing

@testable import Registration

@Suite struct EntriesTests {
  /// A desk with two people, who are registered as `A-k3f9qz.2.1` and `A-k3f9qz.3.1`.
  private func desk() throws -> RegistrationDesk {
    var desk = try RegistrationDesk()
    try desk.nominate("Ayşe", "Demir")
    try desk.nominate("Mehmet", "Şahin") { $0.remarks = "vegetarian" }
    return desk
  }

  @Test func `entries are given back as they were written, those that make no sense included`()
    throws
  {
    var desk = try desk()
    let (ayse, nobody) = (
      try desk.participant("A-k3f9qz.2.1"), try desk.participant("A-k3f9qz.9.9")
    )
    let (workshop, nowhere) = (try desk.activity("workshop"), try desk.activity("nowhere"))
    let at = desk.clock
    let was = Marking(activity: workshop, mark: .late, occurrence: try desk.seen("09:01"))
    let marks = [
      MarkChange(ayse, at: workshop, mark: .present, happened: at, was: nil),
      MarkChange(ayse, at: workshop, mark: .present, happened: at, was: nil),
      MarkChange(ayse, at: workshop, mark: .absent, happened: at, was: was),
      MarkChange(ayse, at: workshop, mark: nil, happened: at, was: was),
      MarkChange(ayse, at: workshop, mark: nil, happened: at, was: nil),
      MarkChange(ayse, at: workshop, mark: .excused, happened: at, note: "ill", was: nil),
      MarkChange(ayse, at: nowhere, mark: .present, happened: at, was: nil),
      MarkChange(nobody, at: workshop, mark: .present, happened: at, was: nil),
    ]
    for mark in marks { desk.write(.marked(mark)) }
    desk.write(.marked(marks[0]), .marked(marks[2]), .marked(marks[7]))
    desk.write()
    for isAboard in [true, false] {
      for leg in Journey.Leg.allCases {
        desk.write(
          .boarded(BoardChange(ayse, to: workshop, leg: leg, isAboard: isAboard, at: at, was: nil))
        )
      }
    }
    let before = [Standing(), Standing(status: .confirmed), try desk.arrived("09:02")]
    for standing in before { desk.write(.moved(Move(ayse, .arrived, at: at, was: standing))) }
    desk.write(.moved(Move(ayse, .arrived, at: at, reason: "late", was: Standing())))
    #expect(Array(desk.register.entries) == desk.written)
  }

  @Test func `what a desk had read of others when it wrote is given back, however it changes`()
    throws
  {
    var desk = try desk()
    let other = try #require(DeskID("B-k3f9qz"))
    let ayse = try desk.participant("A-k3f9qz.2.1")
    let workshop = try desk.activity("workshop")
    let change = MarkChange(ayse, at: workshop, mark: .late, happened: desk.clock, was: nil)
    for (t, seen) in [(nil, [:]), (90, [:]), (91, [other: 7]), (92, [other: 7]), (1, [other: 9])]
      as [(UInt32?, [DeskID: UInt32])]
    {
      desk.apply(Entry(stamp: try desk.stamp(), facts: [.marked(change)], seen: seen, t: t))
    }
    #expect(Array(desk.register.entries) == desk.written)
  }

  @Test func `a registration is given back as it was, whatever became of the person`() throws {
    var desk = try desk()
    let (ayse, mehmet) = (
      try desk.participant("A-k3f9qz.2.1"), try desk.participant("A-k3f9qz.3.1")
    )
    try desk.ask(.amend(mehmet, [FieldChange(.remarks, was: "vegetarian", now: "vegan")]))
    try desk.ask(.expect([ayse], at: [try desk.activity("workshop")]))
    try desk.ask(.undoEntry(EntryID(desk: ayse.desk, number: 5)))
    try desk.ask(.undoEntry(EntryID(desk: ayse.desk, number: 2)))
    guard case .registered(var new, _) = desk.written[2].facts[0] else { return }
    new.details.familyName = "Kaya"
    let badge = try #require(Badge(letter: UInt8(ascii: "A"), number: 900))
    // A redo that registers somebody else under the identity of the one whose registration it puts back.
    desk.write(.registered(new, badge: badge), undoes: try #require(desk.written.last?.id))
    #expect(try desk.person(ayse).details.familyName == "Kaya")
    #expect(Array(desk.register.entries) == desk.written)
  }

  @Test func `a plain mark is what its entry is`() throws {
    let plain = try desk()
    var (marks, entries) = (plain.register, plain.register)
    let (ayse, nobody) = (
      try plain.participant("A-k3f9qz.2.1"), try plain.participant("A-k3f9qz.9.9")
    )
    let (workshop, nowhere) = (try plain.activity("workshop"), try plain.activity("nowhere"))
    var stamp = try plain.stamp()
    for isCounted in [false, true] {
      if isCounted {
        marks.countTotals()
        entries.countTotals()
      }
      for (person, activity, step) in [
        (ayse, workshop, 1), (ayse, workshop, 1), (ayse, nowhere, 1), (nobody, workshop, 1),
        (ayse, try plain.activity("forum"), 0),
      ] as [(ParticipantID, ActivityID, UInt32)] {
        let mark = PlainMark(
          stamp: stamp,
          participant: person,
          activity: activity,
          mark: .late,
          at: plain.clock
        )
        marks.take(mark)
        marks.settle()
        entries.apply(contentsOf: [Entry(mark)])
        stamp.id = EntryID(desk: stamp.id.desk, number: stamp.id.number + step)
      }
      #expect(RegisterState(marks) == RegisterState(entries))
      #expect(marks.entries == entries.entries)
      #expect(marks.oddities == entries.oddities)
      #expect(marks.totalsOfAll == marks.totals(of: marks.people))
    }
  }
}
