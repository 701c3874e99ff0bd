import Registration
import Testing

/// A register that has adopted the sample programme and holds nobody.
func sampleRegister() throws -> Register { try SampleDesk().register }

/// A desk that writes entries as fast as a test asks, one a minute from 9:00 in Seoul on the first day.
struct SampleDesk {
  private(set) var register = Register()
  private let name: DeskID
  private let clerk: Operator

  init() throws {
    name = try #require(DeskID("A-k3f9qz"))
    clerk = try #require(Operator("A Park"))
    write([.programmeAdopted(try sampleProgramme())])
  }

  /// When the next entry will be written.
  var now: Moment {
    let start: Int64 = 1_509_321_600_000
    let minutes = Int64(register.entries.count) * 60_000
    return Moment(milliseconds: start + minutes, offsetMinutes: 540)
  }

  @discardableResult
  mutating func write(_ facts: [Fact]) -> EntryID {
    let id = EntryID(desk: name, number: UInt32(register.entries.count + 1))
    register.apply(Entry(stamp: Stamp(id: id, at: now, by: clerk), facts: facts))
    return id
  }

  /// Asks the register and writes what it grants.
  mutating func ask(_ request: Request) throws {
    let id = EntryID(desk: name, number: UInt32(register.entries.count + 1))
    let stamp = Stamp(id: id, at: now, by: clerk)
    let grant = try register.facts(granting: request, stamped: stamp)
    register.apply(Entry(stamp: stamp, facts: grant.facts, undoes: grant.undoes))
  }

  /// Registers somebody by their details, in the given place of the letter.
  mutating func register(_ details: Details, letterOrder: Int = 0) throws -> ParticipantID {
    let count = UInt32(register.participants.count + 1)
    let badge = try #require(Badge(letter: UInt8(ascii: "A"), number: count))
    let new = NewParticipant(details: details, letterOrder: letterOrder)
    return ParticipantID(entry: write([.registered(new, badge: badge)]), place: 1)
  }

  mutating func move(_ person: ParticipantID, _ act: Move.Act, reason: String = "") throws {
    let was = try #require(register[person]).standing
    write([.moved(Move(person, act, at: now, reason: reason, was: was))])
  }

  mutating func mark(
    _ person: ParticipantID,
    at activity: String,
    _ mark: Mark,
    note: String = ""
  ) throws {
    let activity = try #require(ActivityID(activity))
    let was = try #require(register[person]).marking(at: activity)
    let change = MarkChange(
      person,
      at: activity,
      mark: mark,
      happened: now,
      note: note,
      was: was
    )
    write([.marked(change)])
  }
}

extension SampleDesk {
  /// Seven people: three of Turkey, two of Ukraine, one of Greece without a ministry, one of the host; some of them came.
  static func withPeople() throws -> SampleDesk {
    var desk = try SampleDesk()
    let shevchenko = try desk.register(sampleDetails("UKR", "Олег", "Шевченко", "ukr.justice"))
    let ayse = try desk.register(
      sampleDetails("TUR", "Ayşe", "Şahinoğlu", "tur.interior"),
      letterOrder: 2
    )
    let mehmet = try desk.register(
      sampleDetails("TUR", "Mehmet", "Şahin", "tur.transport", .headOfDelegation),
      letterOrder: 3
    )
    let can = try desk.register(sampleDetails("TUR", "Can", "Öz", "tur.interior"), letterOrder: 1)
    let kang = try desk.register(
      sampleDetails("KOR", "Sang-Baek CHRIS", "Kang", "kor.mois", .organiser)
    )
    let bondar = try desk.register(sampleDetails("UKR", "=Ірина", "Бондар; \"Ко\"", "ukr.justice"))
    let eleni = try desk.register(sampleDetails("GRC", "Ελένη", "Παππά", nil))
    for person in [mehmet, shevchenko, kang, ayse, eleni] { try desk.move(person, .arrived) }
    try desk.move(can, .withdrawn, reason: "ill")
    try desk.move(eleni, .departed)
    try desk.mark(mehmet, at: "workshop", .present)
    try desk.mark(shevchenko, at: "workshop", .late, note: "train, \"late\"")
    try desk.mark(ayse, at: "workshop", .excused)
    try desk.mark(bondar, at: "workshop", .absent)
    try desk.mark(ayse, at: "forum.panel-2", .present)
    try desk.mark(kang, at: "forum", .present)
    return desk
  }
}

/// Somebody of a state, with an address and a phone number.
func sampleDetails(
  _ state: String,
  _ given: String,
  _ family: String,
  _ ministry: String?,
  _ capacity: Capacity = .delegate
) throws -> Details {
  Details(
    affiliation: try #require(AffiliationCode(state)),
    ministry: ministry.flatMap { MinistryID($0) },
    title: "Dr.",
    givenNames: given,
    familyName: family,
    nativeName: "\(given) \(family)",
    capacity: capacity,
    position: "Director",
    department: "IT",
    level: .national,
    email: "\(state.lowercased())@example.org",
    phone: "+90 312",
    letter: "\(state)/2017/1",
    contactConsent: state == "TUR" ? true : nil
  )
}
