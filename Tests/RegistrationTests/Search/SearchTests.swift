import Testing
import Text

@testable import Registration

struct SearchTests {
  @Test(arguments: [
    ("Şahin", ["Mehmet Şahin", "Ayşe Şahinoğlu", "Oleh Shahin, ~Shahin"]),
    ("sahin", ["Mehmet Şahin", "Ayşe Şahinoğlu", "Oleh Shahin, ~Shahin"]),
    ("shahin", ["Oleh Shahin", "Mehmet Şahin, ~Şahin", "Ayşe Şahinoğlu, ~Şahinoğlu"]),
    ("шевч", ["Taras Shevchenko"]), ("shevch", ["Taras Shevchenko"]),
    ("παπα", ["Nikos Papadopoulos"]), ("papa", ["Nikos Papadopoulos"]),
    ("shahhin", ["Mehmet Şahin, ~Şahin", "Oleh Shahin, ~Shahin", "Ayşe Şahinoğlu, ~Şahinoğlu"]),
    ("shahhhin", []),
    ("강", ["Kyung-wha Kang", "Yejun Gang"]),
    ("kang", ["Kyung-wha Kang", "Yejun Gang, ~Kang"]),
    ("gang", ["Yejun Gang", "Kyung-wha Kang, ~Gang"]),
    (
      "ㄱ",
      [
        "Kyung-wha Kang", "Yejun Gang", "김 민수", "Taras Shevchenko, ~Grigorovich",

      ]
    ),
    ("강경", ["Kyung-wha Kang"]), ("예준", ["Yejun Gang"]), ("minsu", ["김 민수, ~Minsu"]),
    ("kim", ["김 민수, ~Kim"]),
    ("Djindj", ["Zoran Đinđić, ~Djindjic"]), ("petros", ["Levon Ter-Petrosyan"]),
    ("ter petros", ["Levon Ter-Petrosyan"]), ("ter-petros", ["Levon Ter-Petrosyan"]),
    ("levon պետ", ["Levon Ter-Petrosyan"]), ("mehmet sah", ["Mehmet Şahin"]),
    ("sah meh", ["Mehmet Şahin"]), ("sahin olga", []),
    ("şahin '", ["Mehmet Şahin", "Ayşe Şahinoğlu", "Oleh Shahin, ~Shahin"]), ("щ", []),
    (
      " ",
      [
        "Mehmet Şahin", "Ayşe Şahinoğlu", "Oleh Shahin", "Taras Shevchenko", "Nikos Papadopoulos",
        "Kyung-wha Kang", "Yejun Gang", "김 민수", "Zoran Đinđić", "Levon Ter-Petrosyan",
      ]
    ),
  ])
  func `a name is found in any script and spelling, the best first`(
    query: String,
    found: [String]
  ) throws {
    let all = try Register.of(.forSearch()).found(query)
    #expect(all == found)
  }

  @Test(arguments: [
    ("3", ["Oleh Shahin"]), ("o", ["Oleh Shahin"]), ("003", ["Oleh Shahin"]),
    ("a-003", ["Oleh Shahin"]),
    ("10", ["Levon Ter-Petrosyan"]), ("44", ["Mehmet Şahin, letter TUR/2017/44"]),
    ("tur/2017/44", ["Mehmet Şahin, letter TUR/2017/44"]),
    ("2017/4", ["Mehmet Şahin, letter TUR/2017/44", "Ayşe Şahinoğlu, letter TUR/2017/45"]),
    ("m.sahin@uab", ["Mehmet Şahin, m.sahin@uab.example.org"]),
    ("içişleri", ["Ayşe Şahinoğlu, ministry Interior"]),
    ("interior", ["Ayşe Şahinoğlu, ministry Interior"]),
    ("UDHB", ["Mehmet Şahin, ministry Transport and Communications"]),
    ("türkiye sahinog", ["Ayşe Şahinoğlu, state Turkey"]),
    ("hellenic", ["Nikos Papadopoulos, state Greece"]),
    ("ελλ", ["Nikos Papadopoulos, state Greece"]),
    ("ukr tar", ["Taras Shevchenko, state Ukraine"]),
    ("moi turkey", ["Ayşe Şahinoğlu, ministry Interior"]), ("moi greece", []),
    ("mtc", ["Mehmet Şahin, ministry Transport and Communications"]),
  ])
  func `badge, letter, e-mail, ministry and state find people, and say so`(
    query: String,
    found: [String]
  ) throws {
    let all = try Register.of(.forSearch(), .forSearch()).found(query)
    #expect(all == found)
  }

  @Test(arguments: [
    ("shevchenkp", ["Taras Shevchenko, similar to Shevchenko"]),
    ("Шевчекно", ["Taras Shevchenko, similar to Shevchenko"]),
    ("papadpoulos", ["Nikos Papadopoulos, similar to Papadopoulos"]),
    ("papsdop", ["Nikos Papadopoulos, similar to Papadopoulos"]),
    ("강겸", ["Kyung-wha Kang, similar to 강경화"]),
    ("sahni", ["Mehmet Şahin, similar to Şahin", "Ayşe Şahinoğlu, similar to Şahinoğlu"]),
    ("mehmet sahni", ["Mehmet Şahin, similar to Şahin"]),
    ("mehmt sahni", ["Mehmet Şahin, similar to Mehmet"]),
    ("leven", ["Levon Ter-Petrosyan, similar to Levon"]),
    ("shahin", ["Oleh Shahin", "Mehmet Şahin, ~Şahin", "Ayşe Şahinoğlu, ~Şahinoğlu"]),
    ("kan", ["Kyung-wha Kang", "Yejun Gang, ~Kang"]), ("sxhxn", []), ("zht", []),
    ("a-0014", []), ("shevcenkp", []), ("tur/2017/4x", []), ("2017/54", []), ("turkye", []),
  ])
  func `one wrong letter finds similar names below all others, never a badge, letter or address`(
    query: String,
    found: [String]
  ) throws {
    let all = try Register.of(.forSearch(), .forSearch()).found(query)
    #expect(all == found)
  }

  @Test func `an amended record is found by what it says now only`() throws {
    var register = try Register.of(.forSearch())
    let id = try register.first("shev").id
    var was = "Shevchenko"
    for round in 0..<50 {
      let now = round.isMultiple(of: 2) ? "Franko" : "Kotsiubynskyi"
      try register.write([.amended(id, [FieldChange(.familyName, was: was, now: now)])])
      if round.isMultiple(of: 3) { _ = register.prepareSearch() }
      was = now
    }
    #expect(register.found("frank") == [])
    #expect(register.found("kotsiub") == ["Taras Kotsiubynskyi"])
    #expect(register.found("papa") == ["Nikos Papadopoulos"])
  }

  @Test func `prepared or not, a search finds the same`() throws {
    var register = try Register.of(.forSearch(), .forSearch())
    let queries = ["sahin", "강", "petros", "interior", "44", "3", "a", "tur"]
    let before = queries.map { register.found($0) }
    let hasMore = register.prepareSearch(atMost: 4)
    let between = queries.map { register.found($0) }
    let hasMoreAfter = register.prepareSearch()
    #expect([hasMore, hasMoreAfter] == [true, false])
    #expect([before, between] == [between, queries.map { register.found($0) }])
  }

  @Test func `filed or not, a search finds the same, for the same reasons and in the same order`()
    throws
  {
    var loose = try Register.of(InventedPeople.details)
    var filed = loose
    _ = loose.prepareSearch(filingFrom: .max)
    _ = filed.prepareSearch(filingFrom: 1)
    for query in Self.manyQueries {
      let typed = SearchQuery(query)
      let same = filed.matches(of: typed) == loose.matches(of: typed)
      #expect(same, "\(query)")
    }
  }

  @Test func `who changed since all was filed is found as now only, filed again or not`() throws {
    var loose = try Register.of(InventedPeople.details)
    var filed = loose
    _ = filed.prepareSearch(filingFrom: 1)
    for (round, person) in loose.participants.enumerated() where round.isMultiple(of: 29) {
      let was = person.details.familyName
      let facts: [Fact] = [.amended(person.id, [FieldChange(.familyName, was: was, now: "Öz")])]
      try loose.write(facts)
      try filed.write(facts)
      let leavesSome = round.isMultiple(of: 58)
      _ = filed.prepareSearch(atMost: leavesSome ? 0 : .max, filingFrom: 1)
      for query in ["oz", was, String(was.prefix(2)), "s"] {
        let typed = SearchQuery(query)
        let same = filed.matches(of: typed) == loose.matches(of: typed)
        #expect(same, "\(query)")
      }
    }
  }

  /// Beginnings, whole names in several scripts, slips, badges, addresses, letters and two words at once.
  private static let manyQueries: [String] = {
    let people = InventedPeople.details
    let names = people.flatMap { [$0.familyName, $0.givenNames, $0.nativeName] }
    let beginnings = names.flatMap { name in [1, 2, 3, 5].map { String(name.prefix($0)) } }
    let slips = names.map { String($0.prefix(3) + $0.dropFirst(4)) }
    let others = people.flatMap { [$0.email, $0.letter, "\($0.familyName.prefix(2)) tur"] }
    let sorted = Set(names + beginnings + slips + others).sorted()
    let some = sorted.enumerated().filter { $0.offset.isMultiple(of: 16) }.map(\.element)
    return some + ["017", "A-017", "44", "tur int", "ministry", "s", "sa"]
  }()

  @Test func `the badge of a merged record finds the record it went into`() throws {
    var register = try Register.of(.forSearch())
    let merged = try register.first("oleh")
    let other = try register.first("mehmet")
    let move = Move(merged.id, .merged(into: other.id), at: Register.morning, was: merged.standing)
    try register.write([.moved(move)])
    #expect(register.found(merged.badge.description) == ["Mehmet Şahin, was \(merged.badge)"])
    #expect(register.found("oleh") == [])
    try register.write([.undone(.moved(move))])
    #expect(register.found("oleh") == ["Oleh Shahin"])
  }

  @Test func `nobody is found whose registration was taken back`() throws {
    var register = try Register.of([])
    let details = try #require([Details].forSearch().first)
    let badge = try #require(Badge(letter: UInt8(ascii: "A"), number: 1))
    let fact = Fact.registered(NewParticipant(details: details, letterOrder: 1), badge: badge)
    try register.write([fact])
    let entry = try #require(register.entries.last)
    try register.write([.undone(fact)], undoing: entry.id)
    #expect(register.found("sahin") == [])
  }

  @Test func `equally good hits stand in protocol order, those not wanted are left out`() throws {
    let register = try Register.of(.forSearch(), .forSearch())
    #expect(register.found("o") == ["Oleh Shahin"])
    let wanted = register.matches(of: SearchQuery("강")) { $0.details.givenNames == "Yejun" }
    #expect(try wanted.map(\.participant) == [register.first("yejun").id])
  }

  @Test func `ministries renamed or merged are found by their old place and new names`() throws {
    var register = try Register.of(.forSearch(), .forSearch())
    let interior = try #require(register.programme?.ministries[1])
    var renamed = interior
    renamed.name = "Ministry of Home Affairs"
    try register.write([.ministryRenamed(from: interior, to: renamed)])
    #expect(register.found("home") == ["Ayşe Şahinoğlu, ministry Home Affairs"])
    #expect(register.found("interior") == [])
    let transport = try #require(MinistryID("tur.transport"))
    try register.write([.ministriesMerged(interior.id, into: transport)])
    #expect(
      register.found("UDHB") == [
        "Mehmet Şahin, ministry Transport and Communications",
        "Ayşe Şahinoğlu, ministry Transport and Communications",
      ]
    )
  }
}
