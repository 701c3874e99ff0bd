import Journal
import Registration

/// Makes a register as a meeting would: letters of nomination brought in, badges handed over by the bus, then a mark at a time.
///
/// Every mark is an entry of its own, as a desk writes it. The same number of people makes the same bytes.
struct RegisterMaker {
  private let journal: Journal
  private var register: Register
  private let clerk: Operator
  private let programme: Programme
  private var chance = SplitMix(seed: 2017)
  private var now: Moment
  private var letters = 0

  /// People who are nominated beyond those that were asked for, and have not come: to be marked by measures.
  static let latecomers = 240

  /// How many people one letter names.
  private static let letterLength = 100

  init(at directory: String, of programme: Programme) throws {
    guard let clerk = Operator("A Park"), let day = CalendarDay("2017-10-01") else {
      throw Complaint.usage
    }
    let surroundings = Surroundings(random: SplitMix(seed: 7))
    (journal, register, _) = try Journal.open(
      at: directory,
      for: .writing(letter: UInt8(ascii: "A")),
      in: surroundings
    )
    self.clerk = clerk
    self.programme = programme
    now = Moment(day: day, time: TimeOfDay(minutesSinceMidnight: 540), offsetMinutes: 540)
    try record(.adoptProgramme(programme))
  }

  /// Brings in so many people, a letter at a time.
  mutating func nominate(_ count: Int, from stock: NameStock, letter: String? = nil) throws {
    var rest = count
    while rest > 0 {
      letters += 1
      let state = stock.states[letters % stock.states.count]
      let reference = letter ?? "\(state)/2017/\(letters)"
      let people = (0..<min(rest, Self.letterLength)).compactMap { order in
        nominee(order, of: state, in: reference, from: stock)
      }
      try record(.bringIn(Import(file: "letter-\(letters).csv", people: people)))
      rest -= people.count
    }
  }

  /// Hands the badges of the first `count` people over, fifty at a time.
  mutating func receive(_ count: Int) throws {
    let people = guests(count)
    for first in stride(from: 0, to: people.count, by: 50) {
      try record(.arrive(Array(people[first..<min(first + 50, people.count)]), at: nil))
    }
  }

  /// Marks the first `count` people at these activities, one after another, in an order of chance.
  mutating func mark(_ count: Int, at activities: some Sequence<Activity>) throws {
    let people = guests(count)
    for activity in activities {
      for person in people.shuffled(using: &chance) {
        try record(.mark([person], at: activity.id, drawnMark(), happened: nil, note: ""))
      }
    }
  }
}

extension RegisterMaker {
  /// The people in the order in which they were nominated.
  private func guests(_ count: Int) -> ArraySlice<ParticipantID> {
    register.people.ids.sorted().prefix(count)
  }

  /// Nine of ten are there, a few of them late.
  private mutating func drawnMark() -> Mark {
    switch Int.random(in: 0..<100, using: &chance) {
    case ..<84: .present
    case ..<91: .late
    case ..<95: .excused
    default: .absent
    }
  }

  /// The next person of a letter.
  private mutating func nominee(
    _ order: Int,
    of state: String,
    in letter: String,
    from stock: NameStock
  ) -> Import.Person? {
    guard let code = AffiliationCode(state), let name = stock.person(of: state, &chance) else {
      return nil
    }
    let ministries = programme.ministries.filter { $0.affiliation == code }
    let number = register.people.count + order
    let address = "\(name.given.latin).\(name.family.latin)\(number)@example.org"
    let details = Details(
      affiliation: code,
      ministry: ministries.randomElement(using: &chance)?.id,
      title: ["Mr.", "Ms.", "Dr."].randomElement(using: &chance) ?? "",
      givenNames: name.given.latin,
      familyName: name.family.latin,
      nativeName: "\(name.given.native) \(name.family.native)",
      capacity: order == 0 ? .headOfDelegation : .delegate,
      position: Self.positions.randomElement(using: &chance) ?? "",
      department: Self.departments.randomElement(using: &chance) ?? "",
      level: Int.random(in: 0..<4, using: &chance) == 0 ? .local : .national,
      email: address.filter { $0.isASCII && !$0.isWhitespace }.lowercased(),
      phone: "+90 312 555 \(10_000 + number)",
      letter: letter
    )
    return Import.Person(participant: NewParticipant(details: details, letterOrder: order))
  }

  /// Records a request a fifth of a second after the one before.
  private mutating func record(_ request: Request) throws {
    now = Moment(milliseconds: now.milliseconds + 200, offsetMinutes: now.offsetMinutes)
    _ = try journal.record(request, at: now, by: clerk, into: &register)
  }

  private static let positions = [
    "Head of Department", "Chief Expert", "Director", "Deputy Director", "Adviser to the Minister",
    "Senior Specialist", "Head of Division", "State Expert", "Project Manager",
  ]

  private static let departments = [
    "Information Technology", "E-Government", "International Cooperation", "Cyber Security",
    "Digital Infrastructure", "Registers and Databases", "Strategic Planning", "Local Government",
  ]
}
